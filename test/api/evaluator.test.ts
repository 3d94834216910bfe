/** Who evaluates whom, as the table says it (server: evaluator.rules.ts), what outside offices decide, and corrections of what is sealed. */
import {
  EvaluationAsKeptDocument,
  RateDocument,
  SealDocument,
  SubmitDocument,
  TeamWithReasonsDocument,
  UndoActDocument,
  WhoIsToEvaluateDocument,
  type RateEvaluationInput,
} from '@selaras/schema/test';
import { CorrectEvaluationDocument, RecordEvaluationDocument } from '@selaras/schema/web';
import type { Actor, DinasRef, EmployeeRef, PeriodRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
/** Is over, and still open. */
let past: PeriodRef;
/** Runs today, which is in November 2026 for all that is asked here. */
let running: PeriodRef;
let headPost: PositionRef;
let staffPost: PositionRef;
let old: EmployeeRef;
let staff: EmployeeRef;
let hr: Actor;

const TODAY = new Date().toISOString().slice(0, 10);
const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas();
  past = await world.period('Lalu', { from: ago(200), to: ago(60), kind: 'QUARTERLY' });
  running = await world.period('Berjalan', { from: ago(59), to: ago(-59), kind: 'QUARTERLY', deadline: ago(-80) });
  headPost = await world.position(dinas, 'Kepala Bidang', { isHead: true });
  staffPost = await world.position(dinas, 'Staf', { superior: headPost, need: 5 });
  old = await world.employee('Kepala Lama');
  staff = await world.employee('Staf', { in: staffPost });
  hr = await world.account('hr', { role: 'HR' });
});

const rating = (more: Partial<RateEvaluationInput> = {}) => ({
  input: { employeeId: staff.node, periodId: past.node, workResult: 'SESUAI_EKSPEKTASI' as const, behaviour: 'SESUAI_EKSPEKTASI' as const, ...more },
});
const rate = async (actor: Actor, more: Partial<RateEvaluationInput> = {}) => (await as(actor).ask(RateDocument, rating(more))).rateEvaluation;
const submit = async (actor: Actor, evaluationId: string, version: number) =>
  (await as(actor).ask(SubmitDocument, { input: { evaluationId, version } })).submitEvaluation;
const seal = async (actor: Actor, evaluationId: string, version: number) =>
  (await as(actor).ask(SealDocument, { input: { evaluationId, version } })).sealEvaluation;
const seen = async (actor: Actor, id: string) => (await as(actor).ask(EvaluationAsKeptDocument, { id })).node;
const kept = async (actor: Actor, id: string) => member('Evaluation', await seen(actor, id));
const team = async (actor: Actor, period: PeriodRef) =>
  (await as(actor).ask(TeamWithReasonsDocument, { id: period.node })).myTeam!.members.nodes.map((one) => ({
    id: one.employee.id,
    can: one.viewerCanRate,
    why: one.parts.map(({ reason }) => reason),
  }));
const toEvaluate = async (period: PeriodRef) => {
  const { node } = await as(hr).ask(WhoIsToEvaluateDocument, { dinasId: dinas.node, periodId: period.node });
  const found = member('Dinas', node).unfinishedEvaluations!.nodes.find(({ employee }) => employee.id === staff.node)!;
  return [found.evaluatorReason, found.evaluator?.id ?? null];
};
/** The superior of the period that is over went to another post after it, and somebody else has theirs. */
async function moveTheHead(): Promise<{ readonly before: Actor; readonly after: Actor; readonly next: EmployeeRef }> {
  await world.assign(old, headPost, { from: '2022-01-01', to: ago(30) });
  await world.assign(old, await world.position(await world.dinas('Lain'), 'Kepala Bagian'), { from: ago(29) });
  const next = await world.employee('Kepala Baru', { in: headPost, from: ago(29) });
  return { before: await world.account('before', { employee: old }), after: await world.account('after', { employee: next }), next };
}

describe('who led somebody to the end of a period', () => {
  it('evaluates it after moving, and sees nothing else of the person; the superior of today evaluates what runs', async () => {
    const { before, after, next } = await moveTheHead();
    expect(await team(before, past)).toEqual([{ id: staff.node, can: true, why: ['FORMER_SUPERIOR'] }]);
    expect(await team(before, running)).toEqual([]);
    expect(await team(after, past)).toEqual([{ id: staff.node, can: false, why: ['FORMER_SUPERIOR'] }]);
    expect(await team(after, running)).toEqual([{ id: staff.node, can: true, why: ['SUPERIOR'] }]);
    expect(await toEvaluate(past)).toEqual(['FORMER_SUPERIOR', old.node]);
    expect(await toEvaluate(running)).toEqual(['SUPERIOR', next.node]);

    const { id } = member('EvaluationSaved', await rate(before, { note: 'dari yang lama' })).evaluation;
    const now = member('EvaluationSaved', await rate(after, { periodId: running.node })).evaluation;
    expect((await kept(before, id)).note).toBe('dari yang lama');
    expect(await seen(before, now.id)).toBeNull();
    expect(await rate(after, { version: 1 })).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse', evaluator: null });
    expect(await rate(before, { periodId: running.node, version: 1 })).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse' });
    await submit(before, id, 1);
    expect(await seal(after, id, 2)).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse' });
    expect((await kept(before, id)).evaluator).toBeNull();
    expect(await seal(before, id, 2)).toMatchObject({ __typename: 'EvaluationSaved' });
    expect(await kept(hr, id)).toMatchObject({ state: 'SEALED', evaluator: { id: old.node }, parts: [{ reason: 'FORMER_SUPERIOR', isDeciding: true }] });
  });

  it('sees it no more once the period is closed', async () => {
    const { before } = await moveTheHead();
    const { id } = member('EvaluationSaved', await rate(before)).evaluation;
    expect(await seen(before, id)).not.toBeNull();
    await world.system.query("update evaluation_period set state = 'CLOSED' where id = $1", [past.id]);
    expect(await seen(before, id)).toBeNull();
    expect(await as(before).codeOf(SubmitDocument, { input: { evaluationId: id, version: 1 } })).toBe('NOT_FOUND');
  });

  it.each(['CLTN', 'MPP', 'PEMBERHENTIAN_SEMENTARA'] as const)('leaves it to who acts for them, or who is above, while they are away by %s', async (kind) => {
    const above = await world.position(dinas, 'Kepala Dinas', { kind: 'JPT', isHead: true });
    await world.system.query('update position set superior_position_id = $2 where id = $1', [headPost.id, above.id]);
    const chief = await world.employee('Kepala Dinas', { in: above });
    await world.assign(old, headPost, { from: '2022-01-01' });
    const [away, top] = [await world.account('away', { employee: old }), await world.account('top', { employee: chief })];
    expect(await toEvaluate(running)).toEqual(['SUPERIOR', old.node]);
    await world.absence(old, { kind, from: ago(10) });
    expect(await toEvaluate(running)).toEqual(['SUPERIOR_OF_SUPERIOR', chief.node]);
    expect(await rate(away, { periodId: running.node })).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse' });
    const acting = await world.employee('Pelaksana Harian');
    await world.assign(acting, headPost, { kind: 'PLH', from: ago(9) });
    expect(await toEvaluate(running)).toEqual(['ACTING_SUPERIOR', acting.node]);
    expect(await as(top).codeOf(RateDocument, rating({ periodId: running.node }))).toBe('NOT_FOUND');
    expect(await rate(await world.account('acting', { employee: acting }), { periodId: running.node })).toMatchObject({ __typename: 'EvaluationSaved' });
  });

  it('leaves it to the successor where they left the service, and to the next above where there is none', async () => {
    const sekdaPost = await world.position(dinas, 'Kepala Dinas', { kind: 'JPT', isHead: true });
    await world.system.query('update position set superior_position_id = $2 where id = $1', [headPost.id, sekdaPost.id]);
    const above = await world.employee('Kepala Dinas', { in: sekdaPost });
    await world.assign(old, headPost, { from: '2022-01-01', to: ago(30) });
    await world.system.query("update employee set last_day = $2, end_reason = 'RETIREMENT' where id = $1", [old.id, ago(30)]);
    expect(await toEvaluate(past)).toEqual(['SUPERIOR_OF_SUPERIOR', above.node]);
    const upper = await world.account('upper', { employee: above });
    expect(await rate(upper)).toMatchObject({ __typename: 'EvaluationSaved' });

    const next = await world.employee('Pelaksana tugas');
    await world.assign(next, headPost, { kind: 'PLT', from: ago(5) });
    expect(await toEvaluate(past)).toEqual(['SUCCESSOR', next.node]);
    expect(await rate(await world.account('acting', { employee: next }), { version: 1 })).toMatchObject({ __typename: 'EvaluationSaved' });
  });
});

describe('somebody who moved within a period', () => {
  it('is evaluated as a whole by the superior of the last post, and who evaluates the time before is told', async () => {
    const other = await world.position(dinas, 'Kepala Bidang Lain', { isHead: true });
    const there = await world.employee('Kepala Lain', { in: other });
    await world.assign(old, headPost);
    await world.system.query('update assignment set valid_to = $2 where employee_id = $1', [staff.id, ago(20)]);
    await world.assign(staff, await world.position(dinas, 'Analis', { superior: other }), { from: ago(19) });
    const [first, second] = [await world.account('first', { employee: old }), await world.account('second', { employee: there })];
    expect(await rate(first, { periodId: running.node })).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse', code: 'EVALUATOR_IS_SOMEONE_ELSE' });
    const { id } = member('EvaluationSaved', await rate(second, { periodId: running.node })).evaluation;
    expect((await kept(hr, id)).parts).toEqual([
      { days: 40, reason: 'SUPERIOR', office: null, isDeciding: false, evaluator: { id: old.node } },
      { days: 79, reason: 'SUPERIOR', office: null, isDeciding: true, evaluator: { id: there.node } },
    ]);
  });
});

describe('the evaluator on record', () => {
  it('is who sealed, whoever rated before', async () => {
    await world.assign(old, headPost, { from: '2022-01-01' });
    const before = await world.account('before', { employee: old });
    const { id } = member('EvaluationSaved', await rate(before, { periodId: running.node })).evaluation;
    await submit(before, id, 1);
    expect((await kept(hr, id)).evaluator).toBeNull();
    const acting = await world.employee('Pelaksana harian');
    await world.assign(acting, headPost, { kind: 'PLH', from: TODAY });
    expect(await seal(await world.account('acting', { employee: acting }), id, 2)).toMatchObject({ __typename: 'EvaluationSaved' });
    expect(await kept(hr, id)).toMatchObject({ evaluator: { id: acting.node }, evaluatorOffice: null });
  });

  it('is refused by row security too, should the decision before it ever be wrong', async () => {
    const { before, after } = await moveTheHead();
    const id = member('EvaluationSaved', await rate(before)).evaluation.id.slice('evaluation_'.length);
    const client = await server.app.services.app.connect();
    const updated = async (actor: Actor, reports: string, led: string, more: readonly [string, string] = ['x', '']): Promise<number> => {
      await client.query('begin read write');
      const variables = { account_id: actor.accountId, people_ids: staff.id, evaluee_ids: staff.id, report_ids: reports, led_ids: led, [more[0]]: more[1] };
      for (const [name, value] of Object.entries(variables)) await client.query('select set_config($1, $2, true)', [`selaras.${name}`, value]);
      try {
        return (await client.query(`update evaluation set note = 'x' where id = $1`, [id])).rowCount ?? 0;
      } finally {
        await client.query('rollback');
      }
    };
    expect(await updated(before, '', staff.id)).toBe(1);
    expect(await updated(before, '', '')).toBe(0);
    expect(await updated(after, staff.id, '')).toBe(0);
    // What is not sealed and has its evaluator is not HR's to write.
    const ofHr = ['hr_instansi_ids', world.instansi.id] as const;
    expect(await updated(hr, '', '', ofHr)).toBe(0);
    await world.system.query("update evaluation set state = 'SEALED', submitted_at = now(), sealed_at = now() where id = $1", [id]);
    expect(await updated(hr, '', '', ofHr)).toBe(1);
    client.release();
  });
});

const DOCUMENT = { reason: 'Sesuai keputusan pejabat penilai', decreeNumber: 'SK/12/2026' };
const GOOD = { workResult: 'SESUAI_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI' } as const;

describe('what an office outside the tree decides', () => {
  const record = async (employee: EmployeeRef, more: object = {}, by = hr) =>
    (await as(by).ask(RecordEvaluationDocument, { input: { employeeId: employee.node, periodId: running.node, ...GOOD, ...DOCUMENT, ...more } }))
      .recordEvaluation;

  it.each([
    ['DINAS', 'REGIONAL_SECRETARY'],
    ['SEKRETARIAT_DAERAH', 'REGIONAL_HEAD'],
  ] as const)('is recorded by HR and sealed with that, of the head of %s by %s', async (kind, office) => {
    const place = await world.dinas('Perangkat', { kind });
    const top = await world.employee('Pimpinan', { in: await world.position(place, 'Pimpinan', { isHead: true, kind: 'JPT' }) });
    const { node } = await as(hr).ask(WhoIsToEvaluateDocument, { dinasId: place.node, periodId: running.node });
    expect(member('Dinas', node).unfinishedEvaluations!.nodes).toEqual([
      { evaluatorReason: 'OUTSIDE_THE_TREE', evaluatorOffice: office, viewerCanRecord: true, employee: { id: top.node }, evaluator: null },
    ]);
    expect((await record(top, { preview: true })).__typename).toBe('ActPreview');
    expect((await world.system.query('select 1 from evaluation where employee_id = $1', [top.id])).rows).toEqual([]);
    expect((await record(top)).__typename).toBe('EvaluationSaved');
    const made = await world.system.query<{ id: string }>('select id from evaluation where employee_id = $1', [top.id]);
    const id = `evaluation_${made.rows[0]!.id}`;
    expect(await kept(hr, id)).toMatchObject({ state: 'SEALED', predikat: 'BAIK', evaluator: null, evaluatorOffice: office, viewerCanCorrect: true });
    expect((await record(top, { version: 1 })).__typename).toBe('EvaluationSealed');
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    expect(await as(leader).codeOf(RecordEvaluationDocument, { input: { employeeId: top.node, periodId: running.node, ...GOOD, ...DOCUMENT } })).toBe(
      'FORBIDDEN',
    );

    const acts = await world.system.query<{ id: string }>("select id from act where instansi_id = $1 and kind = 'RECORD_EVALUATION'", [world.instansi.id]);
    expect((await as(hr).ask(UndoActDocument, { input: { actId: `act_${acts.rows[0]!.id}` } })).undoAct.__typename).toBe('ActTakenBack');
    expect(await seen(hr, id)).toBeNull();
  });

  it('is not recorded of somebody whom the tree evaluates, of whom nothing is expected, or in a period that is not open', async () => {
    await world.assign(old, headPost);
    expect(await record(staff)).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse', evaluatorReason: 'SUPERIOR' });
    expect((await record(await world.employee('Tanpa jabatan'))).__typename).toBe('EvaluationNotExpected');
    await world.system.query("update evaluation_period set state = 'CLOSED' where id = $1", [running.id]);
    expect((await record(old)).__typename).toBe('PeriodClosed');
    const input = { employeeId: old.node, periodId: running.node, ...GOOD, ...DOCUMENT };
    expect(await as(hr).codeOf(RecordEvaluationDocument, { input: { ...input, decreeNumber: ' ' } })).toBe('BAD_INPUT');
  });
});

describe('a sealed evaluation', () => {
  let id: string;
  const correct = async (more: object = {}, by = hr) =>
    (await as(by).ask(CorrectEvaluationDocument, { input: { evaluationId: id, version: 1, ...GOOD, workResult: 'DI_ATAS_EKSPEKTASI', ...DOCUMENT, ...more } }))
      .correctEvaluation;
  const stored = async () => {
    const { rows } = await world.system.query<{ one: string }>(
      "select to_jsonb(v) - 'version' - 'updated_at' || jsonb_build_object('versions', (select count(*) from evaluation_version o where o.evaluation_id = v.id)) as one from evaluation v where v.id = $1",
      [id.slice('evaluation_'.length)],
    );
    return rows[0]!.one;
  };
  const counted = async () =>
    (
      await world.system.query<{ predikat: string }>('select predikat from evaluation_facts($1, $2, $3) where employee_id = $4', [
        TODAY,
        [dinas.id],
        past.id,
        staff.id,
      ])
    ).rows[0]?.predikat;

  beforeEach(async () => {
    await world.assign(old, headPost);
    const { rows } = await world.system.query<{ id: string }>('select id from assignment where employee_id = $1', [staff.id]);
    const made = await world.evaluation(staff, {
      assignmentId: rows[0]!.id,
      dinas,
      period: past,
      evaluator: old,
      state: 'SEALED',
      note: 'catatan lama',
      at: `${ago(50)}T03:00:00Z`,
      behaviour: 'DI_ATAS_EKSPEKTASI',
    });
    id = made.node;
  });

  it('is corrected by a new version, which figures follow; what it said stays readable, with who and why', async () => {
    await world.system.query("update evaluation_period set state = 'CLOSED' where id = $1", [past.id]);
    const before = await stored();
    expect(await counted()).toBe('BAIK');
    expect((await correct({ behaviour: 'DI_ATAS_EKSPEKTASI', preview: true })).__typename).toBe('ActPreview');
    expect(await stored()).toEqual(before);

    expect((await correct({ behaviour: 'DI_ATAS_EKSPEKTASI' })).__typename).toBe('EvaluationSaved');
    expect(await counted()).toBe('SANGAT_BAIK');
    const after = await kept(hr, id);
    expect(after).toMatchObject({ state: 'SEALED', predikat: 'SANGAT_BAIK', version: 2, note: 'catatan lama', evaluator: { id: old.node } });
    expect(after.versions).toMatchObject([{ version: 1, predikat: 'BAIK', note: 'catatan lama', ...DOCUMENT }]);
    const person = await world.account('person', { employee: staff });
    expect((await kept(person, id)).versions).toEqual(after.versions);
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    expect((await kept(leader, id)).versions).toMatchObject([{ predikat: 'BAIK', note: null, reason: DOCUMENT.reason }]);
    const told = await world.system.query<{ one: string }>(
      "select c.operation || ' ' || c.entity as one from change_log c where c.instansi_id = $1 and c.topic = 'EVALUATION' order by c.sequence desc limit 1",
      [world.instansi.id],
    );
    expect(told.rows).toEqual([{ one: 'UPDATE evaluation' }]);

    const acts = await world.system.query<{ id: string }>("select id from act where instansi_id = $1 and kind = 'CORRECT_EVALUATION'", [world.instansi.id]);
    expect((await as(hr).ask(UndoActDocument, { input: { actId: `act_${acts.rows[0]!.id}` } })).undoAct.__typename).toBe('ActTakenBack');
    expect(await stored()).toEqual(before);
  });

  it('is not corrected to what it says, under a version that was not read, while it is not sealed, or without a reason and a decree', async () => {
    expect((await correct({ workResult: 'SESUAI_EKSPEKTASI', behaviour: 'DI_ATAS_EKSPEKTASI' })).__typename).toBe('RatingsUnchanged');
    expect((await correct({ version: 7 })).__typename).toBe('EvaluationChanged');
    const input = { evaluationId: id, version: 1, ...GOOD, ...DOCUMENT };
    for (const blank of ['reason', 'decreeNumber'])
      expect(await as(hr).codeOf(CorrectEvaluationDocument, { input: { ...input, [blank]: '  ' } }), blank).toBe('BAD_INPUT');
    await world.system.query("update evaluation set state = 'SUBMITTED', sealed_at = null where id = $1", [id.slice('evaluation_'.length)]);
    expect((await correct({})).__typename).toBe('EvaluationNotSealed');
  });

  it('is corrected by HR of the whole government alone', async () => {
    const input = { evaluationId: id, version: 1, ...GOOD, ...DOCUMENT };
    const superior = await world.account('superior', { employee: old });
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const ofDinas = await world.account('dinas', { role: 'HR', on: dinas });
    const stranger = await (await newWorld()).account('stranger', { role: 'HR' });
    for (const actor of [superior, leader, ofDinas]) expect(await as(actor).codeOf(CorrectEvaluationDocument, { input })).toBe('FORBIDDEN');
    expect(await as(stranger).codeOf(CorrectEvaluationDocument, { input })).toBe('NOT_FOUND');
    expect((await kept(ofDinas, id)).viewerCanCorrect).toBe(false);
  });

  it('takes one of two corrections at once, and keeps one version', async () => {
    const done = await Promise.all([correct({ behaviour: 'DI_BAWAH_EKSPEKTASI' }), correct({ behaviour: 'DI_ATAS_EKSPEKTASI' })]);
    expect(done.map((one) => one.__typename).toSorted()).toEqual(['EvaluationChanged', 'EvaluationSaved']);
    expect((await kept(hr, id)).versions).toMatchObject([{ version: 1, predikat: 'BAIK' }]);
  });
});
