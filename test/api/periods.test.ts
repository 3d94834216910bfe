import { PeriodAsReadDocument, PlannedPeriodDocument, SetupOfGovernmentDocument, ShownChangeOfPeriodDocument, UndoActDocument } from '@selaras/schema/test';
import { ChangePeriodDocument, ClosePeriodDocument, OpenPeriodDocument } from '@selaras/schema/web';
import type { Actor, DinasRef, PeriodRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let period: PeriodRef;
let hr: Actor;
beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas();
  period = await world.period();
  hr = await world.account('hr', { role: 'HR' });
});

const DAYS = { validFrom: '2026-10-01', validTo: '2026-12-31', deadline: '2027-01-15' };
const read = async () => member('EvaluationPeriod', (await as(hr).ask(PeriodAsReadDocument, { id: period.node })).node);
const asRead = async () => ({ periodId: period.node, version: (await read()).version });
const change = async (more: object) =>
  (await as(hr).ask(ChangePeriodDocument, { input: { ...(await asRead()), label: period.label, ...DAYS, ...more } })).changePeriod;
const close = async (more: object = {}) => (await as(hr).ask(ClosePeriodDocument, { input: { ...(await asRead()), ...more } })).closePeriod;
const open = async () => (await as(hr).ask(OpenPeriodDocument, { input: await asRead() })).openPeriod.__typename;
const plan = async (more: object = {}, by = hr) => {
  const input = {
    instansiId: world.instansi.node,
    periodKind: 'QUARTERLY' as const,
    label: 'Triwulan I 2027',
    validFrom: '2027-01-01',
    validTo: '2027-03-31',
    deadline: '2027-04-15',
    ...more,
  };
  return (await as(by).ask(PlannedPeriodDocument, { input })).planPeriod;
};

describe('a period', () => {
  it('is planned, opened, closed and opened again, each as an act that can be taken back', async () => {
    const planned = member('PeriodSaved', await plan({ reason: 'tahun baru', decreeNumber: 'SK/1' })).period;
    expect(planned.periodState).toBe('PLANNED');
    period = { id: '', node: planned.id, label: 'Triwulan I 2027' };
    expect([(await read()).viewerCanOpen, (await read()).viewerCanClose]).toEqual([true, false]);
    expect([await open(), (await close()).__typename, await open()]).toEqual(['PeriodSaved', 'PeriodSaved', 'PeriodSaved']);
    expect(await open()).toBe('PeriodNotReady');
    const acts = await world.system.query<{ id: string; kind: string }>('select id, kind from act where instansi_id = $1 order by at, id', [world.instansi.id]);
    expect(acts.rows.map(({ kind }) => kind)).toEqual(['PLAN_PERIOD', 'OPEN_PERIOD', 'CLOSE_PERIOD', 'OPEN_PERIOD']);
    expect((await as(hr).ask(UndoActDocument, { input: { actId: `act_${acts.rows.at(-1)!.id}` } })).undoAct.__typename).toBe('ActTakenBack');
    expect((await read()).periodState).toBe('CLOSED');
  });

  it('is refused days that another of its kind has, a name that is taken, and days in the wrong order', async () => {
    expect((await plan({ validFrom: '2026-12-31' })).__typename).toBe('PeriodOverlaps');
    expect((await plan({ periodKind: 'MONTHLY', validFrom: '2026-12-01', validTo: '2026-12-31', label: period.label })).__typename).toBe('PeriodLabelTaken');
    expect((await plan({ validTo: '2026-12-31' })).__typename).toBe('PeriodDaysDisagree');
    expect((await plan({ deadline: '2026-12-31' })).__typename).toBe('PeriodDaysDisagree');
    const nameless = { ...(await asRead()), ...DAYS, label: '  ' };
    expect(await as(hr).codeOf(ChangePeriodDocument, { input: nameless })).toBe('BAD_INPUT');
  });

  it('shows how many evaluations come and go with other days, and keeps nothing of what was only shown', async () => {
    const post = await world.position(dinas, 'Perawat');
    await world.assign(await world.employee('Ani'), post, { from: '2026-07-01', to: '2026-09-30' });
    await world.assign(await world.employee('Budi'), post, { from: '2026-12-01' });
    const input = { ...(await asRead()), label: period.label, ...DAYS, validFrom: '2026-09-01', validTo: '2026-11-30', preview: true };
    const shown = member('ActPreview', (await as(hr).ask(ShownChangeOfPeriodDocument, { input })).changePeriod);
    expect(shown.warnings).toEqual([
      { fact: 'EVALUATIONS_APPEAR', count: 1 },
      { fact: 'EVALUATIONS_DISAPPEAR', count: 1 },
    ]);
    expect((await read()).validFrom).toBe(DAYS.validFrom);
  });

  it('keeps the days that sealed evaluations are of', async () => {
    const person = await world.employee('Ani');
    const assignmentId = await world.assign(person, await world.position(dinas, 'Perawat'), { from: '2026-10-01', to: '2026-10-31' });
    await world.evaluation(person, { assignmentId, dinas, period, state: 'SEALED' });
    expect(await change({ validFrom: '2026-11-01' })).toMatchObject({ __typename: 'SealedEvaluationsOutside', sealed: 1 });
    expect((await change({ validFrom: '2026-10-15' })).__typename).toBe('PeriodSaved');
  });

  it('is closed with unfinished evaluations only when that is said, and its days stay then', async () => {
    await world.employee('Ani', { in: await world.position(dinas, 'Perawat') });
    expect(await close()).toMatchObject({ __typename: 'EvaluationsUnfinished', unfinished: 1, expected: 1 });
    expect((await close({ leaveUnfinished: true })).__typename).toBe('PeriodSaved');
    expect((await change({ validTo: '2027-01-31' })).__typename).toBe('PeriodNotReady');
  });

  it('is managed by HR of the whole government, as it was read, and by nobody else', async () => {
    const stale = await asRead();
    expect((await change({ deadline: '2027-01-20' })).__typename).toBe('PeriodSaved');
    expect((await as(hr).ask(OpenPeriodDocument, { input: stale })).openPeriod.__typename).toBe('PeriodNotReady');
    expect((await as(hr).ask(ChangePeriodDocument, { input: { ...stale, label: period.label, ...DAYS } })).changePeriod.__typename).toBe('PeriodChanged');
    const ofDinas = await world.account('hr-dinas', { role: 'HR', on: dinas });
    const stranger = await (await newWorld()).account('hr', { role: 'HR' });
    const leader = await world.account('sekda', { role: 'LEADERSHIP' });
    expect(await as(ofDinas).codeOf(ClosePeriodDocument, { input: await asRead() })).toBe('FORBIDDEN');
    expect(await as(leader).codeOf(ClosePeriodDocument, { input: await asRead() })).toBe('FORBIDDEN');
    expect(await as(stranger).codeOf(ClosePeriodDocument, { input: await asRead() })).toBe('NOT_FOUND');
  });

  it('of two who plan the same days at the same moment is planned once', async () => {
    const answers = await Promise.all([plan(), plan({ label: 'Lainnya' })]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['PeriodOverlaps', 'PeriodSaved']);
  });
});

describe('the way from nothing to the board', () => {
  const setupOf = async (by: Actor) => member('Instansi', (await as(by).ask(SetupOfGovernmentDocument, { id: world.instansi.node })).node).setup;

  it('says what was found, what is missing of a whole and what is next; to HR and administrators only', async () => {
    const bare = await world.position(dinas, 'Tanpa kebutuhan');
    await world.system.query('delete from position_need where position_id = $1', [bare.id]);
    await world.position(dinas, 'Kebutuhan nol', { need: 0 });
    const setup = (await setupOf(hr))!;
    const part = (name: string) => setup.steps.find((step) => step.part === name);
    expect(part('UNITS')).toMatchObject({ found: 1, isDone: true, importKind: 'UNITS' });
    expect(part('NEED')).toMatchObject({ found: 1, outOf: 2, isDone: true });
    expect(part('EMPLOYEES')).toMatchObject({ found: 0, isDone: false, isNext: true });
    // Accounts are their administrators' to see.
    expect(part('ACCOUNTS')).toMatchObject({ found: null, isDone: null });
    const admin = (await setupOf(await world.account('admin', { role: 'ADMIN' })))!;
    expect(admin.steps.find((step) => step.part === 'EMPLOYEES')).toMatchObject({ found: null, isDone: null });
    expect(admin.steps.find((step) => step.part === 'ACCOUNTS')).toMatchObject({ found: 2, isDone: true });
    expect(await setupOf(await world.account('sekda', { role: 'LEADERSHIP' }))).toBeNull();
    await server.app.worker.settle();
  });
});
