/** What a superior is still writing of somebody is not told to whom it is about, whichever way they ask and whatever rights they have besides. */
import {
  EvaluationsInOrderDocument,
  HowManyAreRatedDocument,
  PreviewOfFileDocument,
  RateDocument,
  RatingsEverywhereDocument,
  SubmitDocument,
  ToldOfRatingsDocument,
  type RatingsOfFragment,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PeriodRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { exported, rowsOf } from '../testkit/exported.ts';
import { everythingTold, feedBeginning } from '../testkit/feed.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let period: PeriodRef;
let post: PositionRef;
let staff: EmployeeRef;
let superior: Actor;
let evaluation: { readonly id: string; readonly version: number };

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas();
  period = await world.period();
  const headPost = await world.position(dinas, 'Kepala', { isHead: true });
  const head = await world.employee('Kepala', { in: headPost });
  post = await world.position(dinas, 'Staf', { superior: headPost, need: 5 });
  staff = await world.employee('Staf', { in: post });
  superior = await world.account('superior', { employee: head });
  const { rateEvaluation } = await as(superior).ask(RateDocument, {
    input: { employeeId: staff.node, periodId: period.node, workResult: 'DI_BAWAH_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI', note: 'masih ditulis' },
  });
  evaluation = member('EvaluationSaved', rateEvaluation).evaluation;
});

/** The evaluation of the employee wherever somebody meets it. */
async function everywhere(actor: Actor): Promise<RatingsOfFragment[]> {
  const answer = await as(actor).ask(RatingsEverywhereDocument, {
    employee: staff.node,
    position: post.node,
    period: period.node,
    dinas: dinas.node,
    evaluation: evaluation.id,
  });
  const person = member('Employee', answer.employee!);
  const places = [
    member('Evaluation', answer.node!),
    person.lastEvaluation,
    person.thatDay,
    ...person.evaluations.nodes,
    ...person.assignments.nodes.flatMap(({ evaluations }) => evaluations.nodes),
    ...member('Dinas', answer.dinas!).unfinishedEvaluations!.nodes.map((row) => row.evaluation),
    ...member('Position', answer.position!).evaluations.nodes,
    ...answer.evaluations!.nodes,
  ];
  return places.filter((one) => one?.id === evaluation.id) as RatingsOfFragment[];
}

const said = ({ workResult, behaviour, predikat, note }: RatingsOfFragment): unknown[] => [workResult, behaviour, predikat, note];
const RATED = ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'BUTUH_PERBAIKAN', 'masih ditulis'];
const NOTHING = [null, null, null, null];

/** Whom the evaluation is about, in all that such an account can be besides. */
const THEMSELVES: Readonly<Record<string, () => Promise<Actor>>> = {
  'an employee': () => world.account('staff', { employee: staff }),
  'HR of the government': () => world.account('hr', { employee: staff, role: 'HR' }),
  'leadership of the dinas': () => world.account('leader', { employee: staff, role: 'LEADERSHIP', on: dinas }),
  'a token that opens no private fields': async () =>
    world.token(await world.account('hr', { employee: staff, role: 'HR' }), { access: 'READ', areas: ['PEOPLE', 'EVALUATIONS'] }),
  'a token held to the unit': async () => world.token(await world.account('hr', { employee: staff, role: 'HR' }), { unit: { id: dinas.rootUnitId } }),
};

it.each(Object.keys(THEMSELVES))('%s reads of their own evaluation that it is being written, and what was rated once it was submitted', async (who) => {
  const self = await THEMSELVES[who]!();
  const draft = await everywhere(self);
  expect(draft.length).toBeGreaterThanOrEqual(7);
  for (const one of draft) expect([one.state, one.viewerSeesRatings, ...said(one)]).toEqual(['DRAFT', false, ...NOTHING]);

  await as(superior).ask(SubmitDocument, { input: { evaluationId: evaluation.id, version: evaluation.version } });
  const submitted = await everywhere(self);
  expect(submitted.length).toBeGreaterThanOrEqual(7);
  for (const one of submitted) expect([one.state, one.viewerSeesRatings, one.predikat]).toEqual(['SUBMITTED', true, 'BUTUH_PERBAIKAN']);
});

it('tells who writes it, and HR that it is not about', async () => {
  for (const actor of [superior, await world.account('hr', { role: 'HR' })])
    for (const one of await everywhere(actor)) expect([one.viewerSeesRatings, ...said(one)]).toEqual([true, ...RATED]);
});

it('finds nobody by what is not told, in no order either', async () => {
  const hr = await world.account('hr', { employee: staff, role: 'HR' });
  const other = await world.employee('Lain', { in: post });
  const { rows } = await world.system.query<{ id: string }>('select id from assignment where employee_id = $1', [other.id]);
  const seen = await world.evaluation(other, { assignmentId: rows[0]!.id, dinas, period, state: 'SEALED' });
  const count = async (filter: object): Promise<number> => (await as(hr).ask(HowManyAreRatedDocument, { filter })).evaluations!.totalCount;
  const own = { employeeId: { eq: staff.node } };
  expect(await count(own)).toBe(1);
  for (const filter of [
    { predikat: { eq: 'BUTUH_PERBAIKAN' } },
    { workResult: { in: ['DI_BAWAH_EKSPEKTASI'] } },
    { behaviour: { eq: 'SESUAI_EKSPEKTASI' } },
    { not: { predikat: { isNull: true } } },
  ])
    expect([filter, await count({ ...filter, ...own })]).toEqual([filter, 0]);
  // Of what is told the conditions hold as before.
  expect(await count({ predikat: { isNull: false } })).toBe(1);
  // What is not told comes last whichever way, as what is not there.
  for (const [field, direction] of [
    ['PREDIKAT', 'ASC'],
    ['WORK_RESULT', 'ASC'],
    ['BEHAVIOUR', 'ASC'],
  ] as const) {
    const { evaluations } = await as(hr).ask(EvaluationsInOrderDocument, { orderBy: { field, direction } });
    expect(evaluations!.nodes.map(({ id }) => id)).toEqual([seen.node, evaluation.id]);
  }
});

it('is told by the feed as hidden and by no export, until it was submitted', async () => {
  const hr = await world.account('integrator', { employee: staff, role: 'HR' });
  await server.app.worker.settle();
  await everythingTold(server.app.services.system);
  const told = async (after: string) => {
    const { cursor, changes } = (await as(hr).ask(ToldOfRatingsDocument, { instansi: world.instansi.node, after })).changes!;
    const fields = changes.filter(({ entity }) => entity === 'EVALUATION').flatMap(({ changedFields }) => changedFields);
    return { cursor, fields: fields.filter(({ field }) => ['workResult', 'behaviour', 'predikat', 'note'].includes(field)) };
  };
  const draft = await told(await feedBeginning(server.app.services.system));
  expect(draft.fields.length).toBeGreaterThan(0);
  for (const field of draft.fields) expect(field).toMatchObject({ before: null, after: null, hidden: true });
  const exportedRatings = async (): Promise<unknown[]> =>
    rowsOf(await exported(server.url, hr, 'Evaluation.jsonl')).map(({ workResult, behaviour, predikat }) => [workResult, behaviour, predikat]);
  expect(await exportedRatings()).toEqual([[null, null, null]]);

  await as(superior).ask(SubmitDocument, { input: { evaluationId: evaluation.id, version: evaluation.version } });
  await server.app.worker.settle();
  expect(await exportedRatings()).toEqual([RATED.slice(0, 3)]);
});

it('HR reads in the preview of a file that their own evaluation changes, and not from what; of others both', async () => {
  const { rows } = await server.app.services.system.query<{ nip: string; label: string }>(
    'select e.nip, p.label from evaluation v join employee e on e.id = v.employee_id join evaluation_period p on p.id = v.period_id where e.id = $1',
    [staff.id],
  );
  const { nip, label } = rows[0]!;
  const preview = async (actor: Actor) => {
    const question = new URLSearchParams({ kind: 'EVALUATIONS', instansi: world.instansi.node, fileName: 'penilaian.csv' });
    const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${actor.token}` },
      body: `nip,periode,hasil_kerja,perilaku,status\n${nip},${label},Di Atas Ekspektasi,Di Atas Ekspektasi,Draft`,
    });
    const { id } = (await answer.json()) as { id: string };
    const read = async () => member('Import', (await as(actor).ask(PreviewOfFileDocument, { id })).node!);
    await expect.poll(async () => (await read()).importState, { timeout: 20_000, interval: 50 }).toBe('CHECKED');
    const [row] = (await read()).rows.nodes;
    return row!.changes.filter(({ field }) => field === 'work_result');
  };
  const after = 'DI_ATAS_EKSPEKTASI';
  expect(await preview(await world.account('hr', { employee: staff, role: 'HR' }))).toEqual([{ field: 'work_result', before: null, after, isHidden: true }]);
  expect(await preview(await world.account('lain', { role: 'HR' }))).toEqual([{ field: 'work_result', before: 'DI_BAWAH_EKSPEKTASI', after, isHidden: false }]);
});
