/** What somebody is told of where they stand: the steps of their evaluations with the rule behind each, and what was done to their appointments. */
import { AssignEmployeeDocument, WhatComesNextDocument, type WhatComesNextQuery } from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';

const { as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let post: PositionRef;
let head: EmployeeRef;
let staff: EmployeeRef;
let self: Actor;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas();
  const headPost = await world.position(dinas, 'Kepala', { isHead: true });
  post = await world.position(dinas, 'Staf', { superior: headPost, need: 5 });
  head = await world.employee('Kepala', { in: headPost });
  staff = await world.employee('Staf', { in: post });
  self = await world.account('staf', { employee: staff });
  hr = await world.account('hr', { role: 'HR' });
});

type Person = Extract<NonNullable<WhatComesNextQuery['node']>, { readonly evaluations: unknown }>;
const told = async (actor: Actor, of = staff): Promise<Person | null> => (await as(actor).ask(WhatComesNextDocument, { id: of.node })).node as Person | null;
const assignmentOf = async ({ id }: EmployeeRef): Promise<string> =>
  (await world.system.query<{ id: string }>('select id from assignment where employee_id = $1', [id])).rows[0]!.id;

it('somebody whom nobody has rated yet is told who is to, and until when', async () => {
  await world.period();
  const found = await told(self);
  expect(found!.awaitedEvaluations).toMatchObject([
    {
      state: 'NOT_STARTED',
      evaluatorReason: 'SUPERIOR',
      period: { label: 'Triwulan IV 2026' },
      evaluator: { fullName: 'Kepala' },
      steps: [
        { step: 'RATE', standing: 'NOW', by: '2027-01-15' },
        { step: 'SUBMIT', standing: 'AHEAD' },
        { step: 'SEAL', standing: 'AHEAD' },
        { step: 'DELIVER', standing: 'AHEAD', by: null },
        { step: 'OBJECT', standing: 'AHEAD', by: null },
      ],
    },
  ]);
  expect(found!.evaluations.nodes).toEqual([]);
});

it('a draft says that it is being written and not what, and its cell of the table neither', async () => {
  const period = await world.period();
  await world.evaluation(staff, { assignmentId: await assignmentOf(staff), dinas, period, state: 'DRAFT' });
  expect((await told(self))!.evaluations.nodes).toMatchObject([
    { predikat: null, predikatCell: null, steps: [{ standing: 'DONE' }, { standing: 'NOW' }, {}, {}, {}] },
  ]);
  expect((await told(hr))!.evaluations.nodes).toMatchObject([{ predikat: 'BAIK', predikatCell: { predikat: 'BAIK' } }]);
});

it('what was sealed says by which cell of the table, and until when it can be objected to', async () => {
  const period = await world.period();
  await world.evaluation(staff, {
    assignmentId: await assignmentOf(staff),
    dinas,
    period,
    state: 'SEALED',
    workResult: 'DI_ATAS_EKSPEKTASI',
    behaviour: 'DI_BAWAH_EKSPEKTASI',
    at: '2026-11-02T03:00:00Z',
  });
  const found = await told(self);
  expect(found!.awaitedEvaluations).toEqual([]);
  const [evaluation] = found!.evaluations.nodes;
  expect(evaluation!.predikatCell).toEqual({
    workResult: 'DI_ATAS_EKSPEKTASI',
    behaviour: 'DI_BAWAH_EKSPEKTASI',
    predikat: 'KURANG',
    source: 'PermenPANRB 6/2022, lampiran',
  });
  expect(evaluation!.steps.slice(2)).toMatchObject([
    { step: 'SEAL', standing: 'DONE', doneOn: '2026-11-02' },
    { step: 'DELIVER', by: '2026-11-16' },
    { step: 'OBJECT', by: '2026-11-16', byAtLatest: '2026-11-30', inWorkingDays: false, source: 'PP 30/2019, art. 59' },
  ]);
});

it('a government that counts working days has its objections end later, with a source that says it is unverified', async () => {
  const period = await world.period();
  await world.evaluation(staff, { assignmentId: await assignmentOf(staff), dinas, period, state: 'SEALED', at: '2026-11-02T03:00:00Z' });
  await world.system.query('update instansi set objection_in_working_days = true where id = $1', [world.instansi.id]);
  expect((await told(self))!.evaluations.nodes[0]!.steps.at(-1)).toMatchObject({
    by: '2026-11-20',
    byAtLatest: '2026-12-04',
    inWorkingDays: true,
    source: 'PP 30/2019, art. 59; PermenPANRB 6/2022 (unverified)',
  });
});

it('who may not see evaluations of a person is told of none that is expected, and that it is so', async () => {
  await world.period();
  const other = await world.account('other', { employee: await world.employee('Lain', { in: post }) });
  expect(await told(other)).toBeNull();
  // One's superior is a person one sees, and not how they are evaluated.
  expect(await told(self, head)).toMatchObject({ viewerSeesEvaluations: 'NONE', awaitedEvaluations: [] });
  expect((await told(hr, head))!.awaitedEvaluations).toHaveLength(1);
});

it('an appointment says to its person and to HR by which act it came, and to nobody else', async () => {
  const newcomer = await world.employee('Baru');
  await as(hr).ask(AssignEmployeeDocument, {
    input: { employeeId: newcomer.node, positionId: post.node, kind: 'DEFINITIF', validFrom: '2026-03-01', decreeNumber: 'SK/7' },
  });
  const own = await world.account('baru', { employee: newcomer });
  const boss = await world.account('boss', { employee: head });
  const acts = [{ viewerSeesChangedBy: true, changedBy: [{ actKind: 'ASSIGN_EMPLOYEE', decreeNumber: 'SK/7' }] }];
  expect((await told(own, newcomer))!.assignments.nodes).toEqual(acts);
  expect((await told(hr, newcomer))!.assignments.nodes).toEqual(acts);
  expect((await told(boss, newcomer))!.assignments.nodes).toEqual([{ viewerSeesChangedBy: false, changedBy: [] }]);
});
