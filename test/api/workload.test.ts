/** Where needs come from: drafts of the work of positions, and what they become when they are established. */
import {
  BeginWorkloadDocument,
  DiscardWorkloadDocument,
  EstablishWorkloadDocument,
  LowerNeedDocument,
  PutTasksDocument,
  ReopenWorkloadDocument,
  ReviewWorkloadDocument,
  SayWorkingTimeDocument,
  UndoActDocument,
  WorkloadOfDocument,
  type WorkloadTaskInput,
} from '@selaras/schema/test';
import type { Actor, DinasRef, PositionRef, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const NOW = new Date('2026-11-20T05:00:00Z');
const { as, newWorld } = await useServer({ clock: () => NOW });

interface Place {
  readonly world: World;
  readonly health: DinasRef;
  readonly nurse: PositionRef;
  readonly clerk: PositionRef;
  readonly hr: Actor;
  readonly leader: Actor;
}

async function place(): Promise<Place> {
  const world = await newWorld();
  const health = await world.dinas('Dinas Kesehatan');
  const { code } = world.instansi;
  return {
    world,
    health,
    nurse: await world.position(health, 'Perawat', { need: 2 }),
    clerk: await world.position(health, 'Pengadministrasi', { need: null }),
    hr: await world.account(`hr-${code}`, { role: 'HR' }),
    leader: await world.account(`sekda-${code}`, { role: 'LEADERSHIP' }),
  };
}

const nursing = (nurse: PositionRef): WorkloadTaskInput => ({
  positionId: nurse.node,
  description: 'Merawat pasien',
  result: 'pasien',
  approach: 'TASKS',
  volume: 9_000,
  normMinutes: 25,
});

const begun = async ({ hr, health }: Place, madeOfId?: string) =>
  member(
    'WorkloadAnalysisSaved',
    (await as(hr).ask(BeginWorkloadDocument, { input: { dinasId: health.node, name: 'ABK 2027', ...(madeOfId && { madeOfId }) } })).beginWorkloadAnalysis,
  ).analysis;

async function put({ hr }: Place, analysis: { id: string; version: number }, tasks: WorkloadTaskInput[], removedIds?: string[]) {
  const done = await as(hr).ask(PutTasksDocument, { input: { analysisId: analysis.id, version: analysis.version, tasks, ...(removedIds && { removedIds }) } });
  return member('WorkloadAnalysisSaved', done.putWorkloadTasks).analysis;
}

async function reviewed(at: Place, tasks: WorkloadTaskInput[] = [nursing(at.nurse)], madeOfId?: string) {
  const draft = await begun(at, madeOfId);
  const { id, version } = tasks.length > 0 ? await put(at, draft, tasks) : draft;
  return member('WorkloadAnalysisSaved', (await as(at.hr).ask(ReviewWorkloadDocument, { input: { analysisId: id, version } })).reviewWorkloadAnalysis).analysis;
}

const establishing = (
  { id, version }: { id: string; version: number },
  more: Partial<{ since: string; withoutIncomplete: boolean; preview: boolean }> = {},
) => ({
  input: { analysisId: id, version, since: '2027-01-01', decreeNumber: 'SK 800/1', ...more },
});

const look = async ({ hr, world }: Place, position: PositionRef, asOf = '2027-01-01') => {
  const { position: found, instansi } = await as(hr).ask(WorkloadOfDocument, { position: position.node, instansi: world.instansi.node, asOf });
  if (found?.__typename !== 'Position' || instansi?.__typename !== 'Instansi') throw new Error('not shown');
  return { ...found, instansi };
};

describe('a draft', () => {
  it('counts what its positions need by the working time of the government, and is told to nobody but HR', async () => {
    const at = await place();
    const draft = await put(at, await begun(at), [
      nursing(at.nurse),
      { positionId: at.clerk.node, description: 'Melayani', approach: 'OBJECTS', volume: 80, volumePeriod: 'DAY', ability: 25 },
    ]);
    expect(draft).toMatchObject({ people: 3 + 4, exactPeople: 6.2, positionCount: 2, incompleteCount: 0, workloadState: 'DRAFT', viewerCanWork: true });
    expect(draft.tasks.nodes.map(({ exactNeed }) => exactNeed)).toEqual([3, 3.2]);
    const { instansi } = await as(at.leader).ask(WorkloadOfDocument, { position: at.nurse.node, instansi: at.world.instansi.node });
    expect(instansi).toMatchObject({ workloadAnalyses: { nodes: [] }, viewerSeesWorkloadAnalyses: 'PART' });
    const own = await at.world.account(`hr-dinas-${at.world.instansi.code}`, { role: 'HR', on: at.health });
    const seenBy = async (actor: Actor) => (await look({ ...at, hr: actor }, at.nurse)).instansi.viewerSeesWorkloadAnalyses;
    expect([await seenBy(at.hr), await seenBy(own)]).toEqual(['ALL', 'PART']);
  });

  it('moves with the working time that the government says, which an established one does not', async () => {
    const at = await place();
    const analysis = await reviewed(at);
    await as(at.hr).ask(EstablishWorkloadDocument, establishing(analysis, { since: '2026-11-01' }));
    const next = await begun(at, analysis.id);
    expect(next.people).toBe(3);
    const said = await as(at.hr).ask(SayWorkingTimeDocument, {
      input: { instansiId: at.world.instansi.node, minutesPerYear: 72_000, rounding: 'UP', since: '2026-11-10' },
    });
    expect(member('WorkingTimeSaved', said.setWorkingTime).workingTime).toMatchObject({ minutesPerYear: 72_000, validTo: null });
    // 225,000 / 72,000 = 3.125.
    const again = await put(at, next, [{ ...nursing(at.nurse), taskId: next.tasks.nodes[0]!.id }]);
    expect(again).toMatchObject({ people: 4, exactPeople: 3.125 });
    expect((await look(at, at.nurse, '2026-11-20')).workload).toMatchObject({ people: 3, minutesPerYear: 75_000 });
    expect((await look(at, at.nurse, '2026-11-20')).instansi.workingTime).toEqual({ minutesPerYear: 72_000, rounding: 'UP', isStated: true });
    expect((await look(at, at.nurse, '2026-11-05')).instansi.workingTime).toEqual({ minutesPerYear: 75_000, rounding: 'UP', isStated: false });
  });

  it('is one at a time for a dinas, and refuses what means nothing', async () => {
    const at = await place();
    const draft = await begun(at);
    const second = await as(at.hr).ask(BeginWorkloadDocument, { input: { dinasId: at.health.node, name: 'ABK kedua' } });
    expect(second.beginWorkloadAnalysis).toMatchObject({ code: 'WORKLOAD_ANALYSIS_OPEN' });
    for (const [wrong, message] of [
      [{ volume: -1 }, /tasks\.0\.volume is -1/],
      [{ normMinutes: 0 }, /normMinutes is 0; it is more than 0/],
      [{ ability: 4 }, /ability is said of a task of TASKS/],
      [{ place: 0 }, /place is 0; it is 1 to 1000/],
      [{ volume: 9e9 }, /takes 3000000 people by its volume and time; at most 10000 are believed/],
    ] as const)
      await expect(put(at, draft, [{ ...nursing(at.nurse), ...wrong }])).rejects.toThrow(message);
    await expect(
      put(
        at,
        draft,
        [1, 1].map((position) => ({ ...nursing(at.nurse), place: position })),
      ),
    ).rejects.toThrow(/two tasks of one position would stand at place 1/);
    const hours = { instansiId: at.world.instansi.node, minutesPerYear: 1_250, rounding: 'UP', since: '2027-01-01' } as const;
    await expect(as(at.hr).ask(SayWorkingTimeDocument, { input: hours })).rejects.toThrow(/minutesPerYear is 1250; it is 6,000 to 527,040/);
    const elsewhere = await at.world.position(await at.world.dinas('Dinas Pendidikan'), 'Guru');
    await expect(put(at, draft, [nursing(elsewhere)])).rejects.toThrow(/no such position in the dinas/);
    const empty = await as(at.hr).ask(ReviewWorkloadDocument, { input: { analysisId: draft.id, version: draft.version } });
    expect(empty.reviewWorkloadAnalysis).toMatchObject({ code: 'NO_WORKLOAD_TASKS' });
    const gone = await as(at.hr).ask(DiscardWorkloadDocument, { input: { analysisId: draft.id, version: draft.version } });
    expect(member('WorkloadAnalysisSaved', gone.discardWorkloadAnalysis).analysis.workloadState).toBe('DISCARDED');
    await begun(at);
  });
});

describe('establishing', () => {
  it('puts its needs in force from the day, with what was worked out and the decree, and takes all of it back', async () => {
    const at = await place();
    const analysis = await reviewed(at, [nursing(at.nurse), { ...nursing(at.clerk), volume: 500, normMinutes: 60 }]);
    const shown = await as(at.hr).ask(EstablishWorkloadDocument, establishing(analysis, { preview: true }));
    expect(member('ActPreview', shown.establishWorkloadAnalysis).counts).toContainEqual({ entity: 'POSITION_NEED', created: 2, changed: 0, closed: 1 });
    const done = member('WorkloadAnalysisSaved', (await as(at.hr).ask(EstablishWorkloadDocument, establishing(analysis))).establishWorkloadAnalysis).analysis;
    expect(done).toMatchObject({
      workloadState: 'ESTABLISHED',
      establishedMinutes: 75_000,
      establishedRounding: 'UP',
      establishedFrom: '2027-01-01',
      viewerCanWork: false,
    });
    expect((await look(at, at.nurse, '2026-12-31')).need?.value).toBe(2);
    expect(await look(at, at.nurse)).toMatchObject({
      need: { value: 3, exact: 3, decreeNumber: 'SK 800/1', since: '2027-01-01' },
      workload: { people: 3, exact: 3, minutes: 225_000, tasks: 1 },
    });
    const clerk = await look(at, at.clerk);
    expect(clerk).toMatchObject({ need: { value: 1 } });
    expect(clerk.needs.nodes[0]).toMatchObject({ people: 1, exact: 0.4, decreeNumber: 'SK 800/1', validFrom: '2027-01-01', validTo: null });
    await as(at.hr).ask(UndoActDocument, { input: { actId: done.establishedBy!.id } });
    expect(await look(at, at.nurse)).toMatchObject({ need: { value: 2, exact: null }, workload: null });
    expect((await look(at, at.nurse)).instansi.workloadAnalyses.nodes).toEqual([{ id: analysis.id, workloadState: 'REVIEWED' }]);
  });

  it('leaves what is established as it is: it is made anew, and the new one ends it', async () => {
    const at = await place();
    const first = await reviewed(at);
    await as(at.hr).ask(EstablishWorkloadDocument, establishing(first, { since: '2026-01-01' }));
    const edited = await as(at.hr).ask(PutTasksDocument, { input: { analysisId: first.id, version: first.version + 1, tasks: [nursing(at.nurse)] } });
    expect(edited.putWorkloadTasks).toMatchObject({ code: 'WORKLOAD_STATE_WRONG', message: expect.stringContaining('begin another analysis') as string });
    const next = await reviewed(at, [], first.id);
    expect(next.tasks.totalCount).toBe(1);
    const same = await as(at.hr).ask(EstablishWorkloadDocument, establishing(next, { since: '2026-01-01' }));
    expect(same.establishWorkloadAnalysis).toMatchObject({ code: 'WORKLOAD_DAYS_OVERLAP' });
    await as(at.hr).ask(EstablishWorkloadDocument, establishing(next));
    const { instansi } = await look(at, at.nurse);
    expect(instansi.workloadAnalyses.nodes.map(({ workloadState }) => workloadState)).toEqual(['ESTABLISHED', 'ESTABLISHED']);
    expect((await look(at, at.nurse, '2026-12-31')).workload?.people).toBe(3);
  });

  it('says how well the holders are used, to whom all of them are shown, and how the need came about', async () => {
    const at = await place();
    await at.world.employee('Ani', { in: at.nurse });
    await as(at.hr).ask(EstablishWorkloadDocument, establishing(await reviewed(at), { since: '2026-01-01' }));
    const today = await look(at, at.nurse, '2026-11-20');
    expect(today.workload).toMatchObject({ effectiveness: { share: 3, grade: 'A', source: 'Permendagri 12/2008' }, viewerSeesEffectiveness: true });
    expect(today.need?.explanation).toBe('3 people by its workload, made 3 whole ones; established by SK 800/1 and in force since 1 January 2026.');
    expect((await look(at, at.clerk, '2026-11-20')).need).toBeNull();
    const elsewhere = await at.world.account(`lain-${at.world.instansi.code}`, { role: 'LEADERSHIP', on: await at.world.dinas('Dinas Sosial') });
    const toOther = await look({ ...at, hr: elsewhere }, at.nurse, '2026-11-20');
    expect(toOther.workload).toMatchObject({ people: 3, effectiveness: null, viewerSeesEffectiveness: false });
  });

  it('does not take what is not said for nothing', async () => {
    const at = await place();
    const analysis = await reviewed(at, [nursing(at.nurse), { positionId: at.nurse.node, description: 'Belum dihitung', approach: 'TASKS' }]);
    expect(analysis).toMatchObject({ incompleteCount: 1, people: 3 });
    const refused = await as(at.hr).ask(EstablishWorkloadDocument, establishing(analysis));
    expect(refused.establishWorkloadAnalysis).toMatchObject({ code: 'WORKLOAD_TASKS_INCOMPLETE' });
    const shown = await as(at.hr).ask(EstablishWorkloadDocument, establishing(analysis, { withoutIncomplete: true, preview: true }));
    expect(member('ActPreview', shown.establishWorkloadAnalysis).warnings.map(({ fact }) => fact)).toEqual(['TASKS_LEFT_OUT']);
    const opened = await as(at.hr).ask(ReopenWorkloadDocument, { input: { analysisId: analysis.id, version: analysis.version } });
    expect(member('WorkloadAnalysisSaved', opened.reopenWorkloadAnalysis).analysis.viewerCanWork).toBe(true);
  });

  it('keeps a need from being lowered by hand below its decree, and lets it be raised', async () => {
    const at = await place();
    await as(at.hr).ask(EstablishWorkloadDocument, establishing(await reviewed(at)));
    const [need] = (await look(at, at.nurse)).needs.nodes;
    const set = (people: number) =>
      as(at.hr).ask(LowerNeedDocument, { input: { positionId: at.nurse.node, need: people, since: '2027-03-01', needId: need!.id, version: need!.version } });
    expect((await set(2)).setPositionNeed).toMatchObject({ code: 'POSITION_NEED_ESTABLISHED', message: expect.stringContaining('SK 800/1') as string });
    expect((await set(4)).setPositionNeed.__typename).toBe('PositionNeedSaved');
  });
});
