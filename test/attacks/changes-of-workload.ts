import {
  BeginWorkloadDocument,
  DiscardWorkloadDocument,
  EstablishWorkloadDocument,
  PutTasksDocument,
  ReopenWorkloadDocument,
  ReviewWorkloadDocument,
  SayWorkingTimeDocument,
} from '@selaras/schema/test';
import type { Actor, DinasRef, PositionRef, World } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** What changes of workload analyses are about in one round: each in its first version. */
export interface WorkloadOfRound {
  /** A dinas that has no analysis which is worked on. */
  readonly free: DinasRef;
  readonly draftId: string;
  readonly reviewedId: string;
  readonly post: PositionRef;
}

export interface WorkloadPlaces {
  readonly free: DinasRef;
  readonly drafted: PositionRef;
  readonly reviewed: PositionRef;
}

/** Three dinas, made once. */
export async function placesOfWorkload(world: World): Promise<WorkloadPlaces> {
  return {
    free: await world.dinas('Dinas tanpa ABK'),
    drafted: await world.position(await world.dinas('Dinas ABK rancangan'), 'Analis'),
    reviewed: await world.position(await world.dinas('Dinas ABK ditelaah'), 'Analis'),
  };
}

/** As if nobody had analysed anything, but for a draft and one that was reviewed. */
export async function workloadOfRound(world: World, { free, drafted, reviewed }: WorkloadPlaces): Promise<WorkloadOfRound> {
  await world.system.query('delete from stated_working_time');
  await world.system.query('delete from workload_analysis');
  const draft = await world.workload(drafted.dinas, { tasks: [{ position: drafted }] });
  const waiting = await world.workload(reviewed.dinas, { state: 'REVIEWED', tasks: [{ position: reviewed }] });
  return { free, draftId: draft.node, reviewedId: waiting.node, post: drafted };
}

/** How each change is sent; `turn` tells those of one race apart. */
export function changesOfWorkload(
  round: () => WorkloadOfRound & { readonly hr: Actor; readonly instansiId: string },
): Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const draft = () => ({ analysisId: round().draftId, version: 1 });
  const reviewed = () => ({ analysisId: round().reviewedId, version: 1 });
  return {
    beginWorkloadAnalysis: (url, turn) => as(url).send(BeginWorkloadDocument, { input: { dinasId: round().free.node, name: `ABK ${turn}` } }),
    putWorkloadTasks: (url, turn) =>
      as(url).send(PutTasksDocument, {
        input: { ...draft(), tasks: [{ positionId: round().post.node, description: `Tugas ${turn}`, approach: 'TASKS', volume: 10, normMinutes: 60 }] },
      }),
    reviewWorkloadAnalysis: (url) => as(url).send(ReviewWorkloadDocument, { input: draft() }),
    discardWorkloadAnalysis: (url) => as(url).send(DiscardWorkloadDocument, { input: draft() }),
    reopenWorkloadAnalysis: (url) => as(url).send(ReopenWorkloadDocument, { input: reviewed() }),
    establishWorkloadAnalysis: (url, turn) =>
      as(url).send(EstablishWorkloadDocument, { input: { ...reviewed(), since: '2026-05-01', decreeNumber: `SK/${turn}` } }),
    setWorkingTime: (url, turn) =>
      as(url).send(SayWorkingTimeDocument, {
        input: { instansiId: round().instansiId, minutesPerYear: 70_000 + turn, rounding: 'UP', since: '2026-05-01' },
      }),
  };
}
