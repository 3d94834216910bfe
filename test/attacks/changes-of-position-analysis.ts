import {
  BeginAnalysisDocument,
  DiscardAnalysisDocument,
  EstablishAnalysesDocument,
  ReopenAnalysisDocument,
  ReviewAnalysesDocument,
  SaveAnalysisDocument,
} from '@selaras/schema/test';
import type { Actor, PositionRef, World } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** What changes of position analyses are about in one round: each in its first version. */
export interface AnalysesOfRound {
  /** A position that has no analysis which is worked on. */
  readonly free: PositionRef;
  readonly draftId: string;
  readonly reviewedId: string;
}

/** Three positions, made once; of what was analysed there nothing is left, but for a draft and one that was reviewed. */
export async function analysesOfRound(world: World, [free, drafted, reviewed]: readonly [PositionRef, PositionRef, PositionRef]): Promise<AnalysesOfRound> {
  await world.system.query('delete from position_analysis');
  return {
    free,
    draftId: (await world.positionAnalysis(drafted)).node,
    reviewedId: (await world.positionAnalysis(reviewed, { state: 'REVIEWED' })).node,
  };
}

/** How each change is sent; `turn` tells those of one race apart. */
export function changesOfPositionAnalysis(
  round: () => AnalysesOfRound & { readonly hr: Actor },
): Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const draft = () => ({ analysisId: round().draftId, version: 1 });
  const reviewed = () => ({ analysisId: round().reviewedId, version: 1 });
  return {
    beginPositionAnalysis: (url) => as(url).send(BeginAnalysisDocument, { input: { positionId: round().free.node } }),
    savePositionAnalysis: (url, turn) =>
      as(url).send(SaveAnalysisDocument, {
        input: { ...draft(), summary: `Ikhtisar ${turn}`, sections: [{ section: 'TASK', items: [{ description: `Tugas ${turn}` }] }] },
      }),
    reviewPositionAnalyses: (url) => as(url).send(ReviewAnalysesDocument, { input: { analyses: [draft()] } }),
    discardPositionAnalysis: (url) => as(url).send(DiscardAnalysisDocument, { input: draft() }),
    reopenPositionAnalysis: (url) => as(url).send(ReopenAnalysisDocument, { input: reviewed() }),
    establishPositionAnalyses: (url, turn) =>
      as(url).send(EstablishAnalysesDocument, { input: { analyses: [reviewed()], since: '2026-05-01', decreeNumber: `SK/${turn}` } }),
  };
}
