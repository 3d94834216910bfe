import { importText, type Actor, type DinasRef, type EmployeeRef, type PeriodRef, type PositionRef, type World } from '@selaras/server/testing';
import {
  NewestOfTwoDocument,
  RateDocument,
  RatingsOfPeriodDocument,
  SealDocument,
  StepsOfEvaluationDocument,
  SubmitDocument,
  TeamOfPeriodOnDocument,
  type EvaluationAsSavedFragment,
  type RateEvaluationInput,
  type RateMutation,
  type RatingsOfPeriodQuery,
  type SealMutation,
  type SubmitMutation,
} from '@selaras/schema/test';
import { TeamPageDocument } from '@selaras/schema/web';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

type Rated = RateMutation['rateEvaluation'];
type Stepped = SubmitMutation['submitEvaluation'] | SealMutation['sealEvaluation'];

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let period: PeriodRef;
let headPost: PositionRef;
let head: EmployeeRef;
let staff: EmployeeRef;
let superior: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas();
  period = await world.period();
  headPost = await world.position(dinas, 'Kepala', { isHead: true });
  head = await world.employee('Kepala', { in: headPost });
  staff = await world.employee('Staf', { in: await world.position(dinas, 'Staf', { superior: headPost, need: 5 }) });
  superior = await world.account('superior', { employee: head });
});

const rating = (more: Partial<RateEvaluationInput> = {}): { readonly input: RateEvaluationInput } => ({
  input: { employeeId: staff.node, periodId: period.node, workResult: 'SESUAI_EKSPEKTASI', behaviour: 'DI_ATAS_EKSPEKTASI', ...more },
});
const rate = async (actor: Actor, more: Partial<RateEvaluationInput> = {}): Promise<Rated> => (await as(actor).ask(RateDocument, rating(more))).rateEvaluation;
const submit = async (actor: Actor, evaluationId: string, version: number): Promise<Stepped> =>
  (await as(actor).ask(SubmitDocument, { input: { evaluationId, version } })).submitEvaluation;
const seal = async (actor: Actor, evaluationId: string, version: number): Promise<Stepped> =>
  (await as(actor).ask(SealDocument, { input: { evaluationId, version } })).sealEvaluation;
/** The evaluation of an answer that says it was saved. */
const saved = (answer: Rated | Stepped): EvaluationAsSavedFragment => member('EvaluationSaved', answer).evaluation;

it('of two periods that begin on one day the newest is the same one however it is asked for', async () => {
  const periods = [period, await world.period('Bulan pertama', { kind: 'MONTHLY', from: '2026-10-01', to: '2026-10-31' })];
  const { rows } = await world.system.query<{ id: string }>('select id from assignment where employee_id = $1', [staff.id]);
  const assignmentId = rows[0]!.id;
  const made: string[] = [];
  for (const one of periods) made.push((await world.evaluation(staff, { assignmentId, dinas, period: one })).node);
  const [earlier, newest] = made.toSorted();
  const hr = await world.account('hr', { role: 'HR' });
  for (let round = 0; round < 4; round++) {
    const { employeeByNip } = await as(hr).ask(NewestOfTwoDocument, { nip: staff.nip, day: '2026-11-01' });
    expect(employeeByNip).toEqual({ lastEvaluation: { id: newest }, thatDay: { id: newest }, evaluations: { nodes: [{ id: newest }, { id: earlier }] } });
  }
});

describe('an evaluation', () => {
  it('goes from rating over submission to the seal, and never changes after that', async () => {
    const rated = saved(await rate(superior, { note: '  Rapi  ' }));
    expect(rated).toMatchObject({
      state: 'DRAFT',
      version: 1,
      predikat: 'BAIK',
      note: 'Rapi',
      viewerCanRate: true,
      viewerCanSubmit: true,
      viewerCanSeal: false,
    });
    const { id } = rated;
    expect(await seal(superior, id, 1)).toMatchObject({ __typename: 'EvaluationNotReady', code: 'EVALUATION_NOT_READY', state: 'DRAFT' });
    const submitted = saved(await submit(superior, id, 1));
    expect(submitted).toMatchObject({ state: 'SUBMITTED', version: 2 });
    expect(submitted.submittedAt).not.toBeNull();
    expect(saved(await seal(superior, id, 2))).toMatchObject({
      state: 'SEALED',
      version: 3,
      viewerCanRate: false,
      viewerCanSubmit: false,
      viewerCanSeal: false,
    });
    expect(await rate(superior, { version: 3, workResult: 'DI_BAWAH_EKSPEKTASI' })).toMatchObject({
      __typename: 'EvaluationSealed',
      code: 'EVALUATION_SEALED',
    });
    expect(await submit(superior, id, 3)).toMatchObject({ __typename: 'EvaluationNotReady', state: 'SEALED' });
    expect(await seal(superior, id, 3)).toMatchObject({ __typename: 'EvaluationNotReady', state: 'SEALED' });
    const stored = await world.system.query('select state, predikat, version from evaluation where employee_id = $1', [staff.id]);
    expect(stored.rows).toEqual([{ state: 'SEALED', predikat: 'BAIK', version: 3 }]);
  });

  it('goes back to draft when a submitted one is rated again', async () => {
    const { id } = saved(await rate(superior));
    await submit(superior, id, 1);
    expect(saved(await rate(superior, { version: 2, behaviour: 'DI_BAWAH_EKSPEKTASI' }))).toMatchObject({
      state: 'DRAFT',
      predikat: 'KURANG',
      submittedAt: null,
      version: 3,
    });
  });

  it('tells the second of two writers that it changed, with what it now is', async () => {
    const { id } = saved(await rate(superior));
    expect(saved(await rate(superior, { version: 1, workResult: 'DI_ATAS_EKSPEKTASI' }))).toMatchObject({ version: 2, predikat: 'SANGAT_BAIK' });
    expect(await rate(superior, { version: 1 })).toMatchObject({
      __typename: 'EvaluationChanged',
      code: 'EVALUATION_CHANGED',
      current: { version: 2, predikat: 'SANGAT_BAIK' },
    });
    expect(await rate(superior)).toMatchObject({ __typename: 'EvaluationChanged' });
    expect(await submit(superior, id, 1)).toMatchObject({ __typename: 'EvaluationChanged', current: { version: 2 } });
  });

  it('takes one of many writers at the same moment, and tells every other that it changed', async () => {
    const first = await Promise.all(Array.from({ length: 6 }, () => rate(superior)));
    expect(first.map((done) => done.__typename).sort()).toEqual([...Array<string>(5).fill('EvaluationChanged'), 'EvaluationSaved']);
    const again = await Promise.all(Array.from({ length: 6 }, (_, index) => rate(superior, { version: 1, note: `penulis ${index}` })));
    expect(again.map((done) => done.__typename).sort()).toEqual([...Array<string>(5).fill('EvaluationChanged'), 'EvaluationSaved']);
    const { id } = saved(first.find((done) => done.__typename === 'EvaluationSaved')!);
    const steps = await Promise.all(Array.from({ length: 4 }, () => submit(superior, id, 2)));
    expect(steps.filter((done) => done.__typename === 'EvaluationSaved')).toHaveLength(1);
    expect(steps.every((done) => ['EvaluationSaved', 'EvaluationChanged', 'EvaluationNotReady'].includes(done.__typename))).toBe(true);
  });

  it('is refused in a period that is not open', async () => {
    const { id } = saved(await rate(superior));
    await world.system.query("update evaluation_period set state = 'CLOSED' where id = $1", [period.id]);
    for (const done of [await rate(superior, { version: 1 }), await submit(superior, id, 1), await seal(superior, id, 1)])
      expect(done).toMatchObject({ __typename: 'PeriodClosed', code: 'PERIOD_CLOSED' });
  });

  it('is not submitted without ratings', async () => {
    const assignment = await world.system.query<{ id: string }>('select id from assignment where employee_id = $1', [staff.id]);
    const made = await world.system.query<{ id: string }>(
      `insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id, state, started_at) values ($1, $2, $3, $4, $5, 'DRAFT', now()) returning id`,
      [world.instansi.id, dinas.id, staff.id, assignment.rows[0]!.id, period.id],
    );
    const id = `evaluation_${made.rows[0]!.id}`;
    expect(await submit(superior, id, 1)).toMatchObject({ __typename: 'RatingsMissing', code: 'RATINGS_MISSING' });
    const offered = await as(superior).ask(StepsOfEvaluationDocument, { id });
    expect(offered).toMatchObject({ node: { viewerCanRate: true, viewerCanSubmit: false, viewerCanSeal: false } });
  });

  it('keeps a note of 4,000 characters and refuses a longer one', async () => {
    expect(saved(await rate(superior, { note: 'a'.repeat(4_000) })).note).toHaveLength(4_000);
    expect(await as(superior).codeOf(RateDocument, rating({ note: 'a'.repeat(4_001), version: 1 }))).toBe('BAD_INPUT');
  });
});

describe('a period in which no evaluation of a report is expected', () => {
  const offered = async (id: string): Promise<RatingsOfPeriodQuery> => as(superior).ask(RatingsOfPeriodDocument, { id });

  it('offers no rating of somebody who joined after it, and refuses one with the reason', async () => {
    const past = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30' });
    const colleague = await world.employee('Zaki', { in: await world.position(dinas, 'Arsiparis', { superior: headPost }), from: '2026-10-01' });
    expect(await offered(past.node)).toEqual({
      myTeam: {
        period: { id: past.node },
        members: {
          nodes: [
            { employee: { id: staff.node }, viewerCanRate: true },
            { employee: { id: colleague.node }, viewerCanRate: false },
          ],
        },
      },
    });
    expect(await rate(superior, { employeeId: colleague.node, periodId: past.node })).toMatchObject({
      __typename: 'EvaluationNotExpected',
      code: 'EVALUATION_NOT_EXPECTED',
    });
    expect(await rate(superior, { employeeId: colleague.node })).toMatchObject({ __typename: 'EvaluationSaved' });
  });

  it('still takes the rating of one that was begun before the assignment was corrected', async () => {
    const past = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30' });
    saved(await rate(superior, { periodId: past.node }));
    await world.system.query(`update assignment set valid_from = '2026-10-01' where employee_id = $1`, [staff.id]);
    expect(await offered(past.node)).toMatchObject({ myTeam: { members: { nodes: [{ viewerCanRate: true }] } } });
    expect(await rate(superior, { periodId: past.node, version: 1 })).toMatchObject({ __typename: 'EvaluationSaved' });
  });

  it('is every period of another government, which is no period of the team', async () => {
    const other = await newWorld();
    const elsewhere = await other.period();
    await world.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'HR', $2)`, [superior.accountId, other.instansi.id]);
    expect(await offered(elsewhere.node)).toEqual({ myTeam: { period: null, members: { nodes: [{ employee: { id: staff.node }, viewerCanRate: false }] } } });
  });
});

describe('somebody who is not the direct superior', () => {
  it('is told who is, as far as they may see them', async () => {
    const colleague = await world.account('colleague', { employee: staff });
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    expect(await rate(leader)).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse', code: 'EVALUATOR_IS_SOMEONE_ELSE', evaluator: { id: head.node } });
    expect(await rate(colleague)).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse' });
    const { id } = saved(await rate(superior));
    expect(await submit(leader, id, 1)).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse' });
    expect(await seal(colleague, id, 1)).toMatchObject({ __typename: 'EvaluatorIsSomeoneElse' });
  });

  it('learns nothing about people and evaluations outside their part of the tree', async () => {
    const stranger = await world.account('stranger', {
      employee: await world.employee('Lain', { in: await world.position(await world.dinas('Lain'), 'Lain') }),
    });
    const { id } = saved(await rate(superior));
    const absent = await as(stranger).send(RateDocument, rating({ employeeId: 'employee_00000000-0000-7000-8000-000000000000' }));
    const hidden = await as(stranger).send(RateDocument, rating());
    expect(hidden.errors[0]?.message).toBe(absent.errors[0]?.message);
    expect(hidden.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await as(stranger).codeOf(SubmitDocument, { input: { evaluationId: id, version: 1 } })).toBe('NOT_FOUND');
  });

  it('is refused by row security too, should the decision before it ever be wrong', async () => {
    const id = saved(await rate(superior)).id.slice('evaluation_'.length);
    const client = await server.app.services.app.connect();
    const scoped = async (work: string, values: unknown[]): Promise<number> => {
      await client.query('begin read write');
      await client.query(
        `select set_config('selaras.full_instansi_ids', $1, true), set_config('selaras.instansi_ids', $1, true), set_config('selaras.report_ids', $2, true)`,
        [world.instansi.id, head.id],
      );
      try {
        return (await client.query(work, values)).rowCount ?? 0;
      } finally {
        await client.query('rollback');
      }
    };
    expect(await scoped('select 1 from evaluation where id = $1', [id])).toBe(1);
    expect(await scoped(`update evaluation set note = 'x' where id = $1`, [id])).toBe(0);
    await expect(
      scoped(
        `insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id) select instansi_id, dinas_id, employee_id, id, $2 from assignment where employee_id = $1`,
        [staff.id, (await world.period('Lain', { from: '2026-07-01', to: '2026-09-30' })).id],
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(scoped('delete from evaluation where id = $1', [id])).rejects.toThrow(/permission denied/);
    client.release();
  });
});

describe('an evaluation is expected by the last position held in the period', () => {
  // Definitive in 2025, acting in spring, definitive again from 10 June to 20 December.
  it.each([
    ['before anything was held', '2024-12-01', '2024-12-31', null],
    ['that ends on the first day', '2024-12-15', '2025-01-01', 'first'],
    ['that begins on the last day', '2025-12-31', '2026-01-31', 'first'],
    ['in which the person only acted', '2026-01-01', '2026-06-09', null],
    ['that ends on the first day of the second position', '2026-01-15', '2026-06-10', 'second'],
    ['of both positions', '2025-12-01', '2026-06-30', 'second'],
    ['within one of them', '2026-07-01', '2026-07-31', 'second'],
    ['that begins on the last day of all', '2026-12-20', '2027-01-15', 'second'],
    ['after everything', '2026-12-21', '2027-01-31', null],
  ] as const)('%s, whether figures, team, service or import are asked', async (_which, from, to, by) => {
    const { system } = server.app.services;
    const [first, post] = [await world.position(dinas, 'Juru', { superior: headPost }), await world.position(dinas, 'Staf', { superior: headPost })];
    const person = await world.employee('Orang');
    const held: Record<'first' | 'second', string> = {
      first: await world.assign(person, first, { from: '2025-01-01', to: '2025-12-31' }),
      second: await world.assign(person, post, { from: '2026-06-10', to: '2026-12-20' }),
    };
    await world.assign(person, first, { kind: 'PLT', from: '2026-03-01', to: '2026-04-30' });
    const asked = await world.period('Periode', { kind: 'MONTHLY', from, to, deadline: to });
    const expected = by === null ? [] : [held[by]];

    const counted = await system.query<{ id: string }>('select assignment_id as id from expected_evaluations($1, $2) where employee_id = $3', [
      [dinas.id],
      asked.id,
      person.id,
    ]);
    expect(counted.rows.map(({ id }) => id)).toEqual(expected);

    const { myTeam } = await as(superior).ask(TeamOfPeriodOnDocument, { id: asked.node, day: '2026-12-01' });
    const counts = await system.query<{ overdue: boolean }>('select overdue from evaluation_facts($1, $2, $3) where employee_id = $4', [
      '2026-12-01',
      [dinas.id],
      asked.id,
      person.id,
    ]);
    expect(myTeam!.members.nodes.find(({ employee }) => employee.id === person.node)).toMatchObject({
      viewerCanRate: by !== null,
      overdue: counts.rows[0]?.overdue ?? false,
    });

    const begun = async (): Promise<string[]> =>
      (await system.query<{ id: string }>('delete from evaluation where period_id = $1 returning assignment_id as id', [asked.id])).rows.map(({ id }) => id);
    const answer = await rate(superior, { employeeId: person.node, periodId: asked.node });
    expect(answer.__typename).toBe(by === null ? 'EvaluationNotExpected' : 'EvaluationSaved');
    expect(await begun()).toEqual(expected);

    const lines = ['nip,periode,hasil_kerja,perilaku', `${person.nip},Periode,Sesuai Ekspektasi,Sesuai Ekspektasi`];
    const imported = importText({ pool: system, instansiId: world.instansi.id, dinasId: null, now: new Date(), kind: 'EVALUATIONS', fileName: 'a.csv', lines });
    if (by === null) await expect(imported).rejects.toThrow(/held no definitive position/);
    else await imported;
    expect(await begun()).toEqual(expected);
  });
});

describe('an evaluation is overdue', () => {
  it.each([
    ['DRAFT', '2026-11-30', false],
    ['DRAFT', '2026-12-01', true],
    ['SUBMITTED', '2026-12-01', true],
    ['SEALED', '2026-12-01', false],
    [null, '2026-11-30', false],
    [null, '2026-12-01', true],
  ] as const)('from the day after the deadline until its seal, whether figures or team are asked: %s on %s is %s', async (state, day, overdue) => {
    const post = await world.position(dinas, 'Juru', { superior: headPost });
    const person = await world.employee('Orang');
    const assignmentId = await world.assign(person, post);
    const november = await world.period('November', { kind: 'MONTHLY', from: '2026-11-01', to: '2026-11-30', deadline: '2026-11-30' });
    if (state) await world.evaluation(person, { assignmentId, dinas, period: november, state });

    const counted = await world.system.query<{ overdue: boolean }>('select overdue from evaluation_facts($1, $2, $3) where employee_id = $4', [
      day,
      [dinas.id],
      november.id,
      person.id,
    ]);
    expect(counted.rows).toEqual([{ overdue }]);
    const { myTeam } = await as(superior).ask(TeamOfPeriodOnDocument, { id: november.node, day });
    expect(myTeam!.members.nodes.find(({ employee }) => employee.id === person.node)).toMatchObject({ overdue });
  });
});

describe('a state', () => {
  it.each([
    ['Asia/Jakarta', '2026-11-20T16:59:59.999Z', '2026-11-20T17:00:00.000Z'],
    ['Asia/Jayapura', '2026-11-20T14:59:59.999Z', '2026-11-20T15:00:00.000Z'],
  ])('is counted from the day on which it was reached in the zone of the government, %s', async (zone, last, first) => {
    const { system } = server.app.services;
    await system.query('update instansi set time_zone = $2 where id = $1', [world.instansi.id, zone]);
    const person = await world.employee('Orang');
    const assignmentId = await world.assign(person, await world.position(dinas, 'Juru', { superior: headPost }));
    await world.evaluation(person, { assignmentId, dinas, period, state: 'SEALED' });
    const stateOn = async (day: string, reached: string): Promise<string | undefined> => {
      await system.query('update evaluation set started_at = $2, submitted_at = $2, sealed_at = $2 where employee_id = $1', [person.id, reached]);
      const found = await system.query<{ state: string }>('select state from evaluation_facts($1, $2, $3) where employee_id = $4', [
        day,
        [dinas.id],
        period.id,
        person.id,
      ]);
      return found.rows[0]?.state;
    };
    expect([
      await stateOn('2026-11-20', last),
      await stateOn('2026-11-20', first),
      await stateOn('2026-11-21', first),
      await stateOn('infinity', first),
    ]).toEqual(['SEALED', 'NOT_STARTED', 'SEALED', 'SEALED']);
  });
});

describe('the superior', () => {
  it('changes at once with an acting holder, who may then rate instead', async () => {
    const acting = await world.employee('Pelaksana Harian', { in: await world.position(dinas, 'Sekretaris', { superior: headPost }) });
    const actor = await world.account('acting', { employee: acting });
    const team = async (who: Actor): Promise<string[]> => (await as(who).ask(TeamPageDocument)).myTeam!.members.nodes.map((one) => one.employee.id);
    expect(await team(actor)).toEqual([]);
    await world.assign(acting, headPost, { kind: 'PLH' });
    // The definitive head is away: everybody below reports to the one who stands in.
    await expect.poll(() => team(actor)).toEqual([staff.node]);
    expect(await team(superior)).not.toContain(staff.node);
    expect(await rate(actor)).toMatchObject({ __typename: 'EvaluationSaved' });
    expect(await as(superior).codeOf(RateDocument, rating({ version: 1 }))).toBe('NOT_FOUND');
  });
});
