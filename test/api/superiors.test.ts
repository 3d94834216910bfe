/** For whom evaluations wait: counted by hand, shown to whom it is due, and reminded once in a while. */
import { RemindDocument, RemindersDoneDocument, ToldDocument, WaitedForDocument } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';

const NOW = '2026-11-27T05:00:00Z';
let now = NOW;
const { server, as, newWorld } = await useServer({ clock: () => new Date(now) });
const { system } = server.app.services;

type Made = Awaited<ReturnType<typeof makeOffice>>;

/** Two dinas whose heads evaluate, with four evaluations in each state below the first of them. */
async function makeOffice() {
  now = NOW;
  const world = await newWorld();
  const period = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-10-15' });
  const [health, schools] = [await world.dinas('Dinas Kesehatan'), await world.dinas('Dinas Pendidikan')];
  const lead = async (dinas: typeof health, name: string) => {
    const post = await world.position(dinas, `Kepala ${name}`, { isHead: true, kind: 'JPT' });
    return { post, person: await world.employee(name, { in: post }) };
  };
  const [ani, budi] = [await lead(health, 'Ani'), await lead(schools, 'Budi')];
  const below = async (dinas: typeof health, superior: typeof ani, name: string, state: 'DRAFT' | 'SUBMITTED' | 'SEALED' | null, at?: string) => {
    const position = await world.position(dinas, `Staf ${name}`, { superior: superior.post });
    const person = await world.employee(name);
    const assignmentId = await world.assign(person, position, { from: '2026-01-01' });
    if (state) await world.evaluation(person, { assignmentId, dinas, period, state, ...(at ? { at } : {}) });
    return person;
  };
  for (const name of ['a', 'b']) await below(health, ani, name, null);
  await below(health, ani, 'c', 'DRAFT', '2026-10-01T03:00:00Z');
  await below(health, ani, 'd', 'SUBMITTED', '2026-10-02T03:00:00Z');
  await below(health, ani, 'e', 'SEALED');
  await below(schools, budi, 'f', 'DRAFT', '2026-10-03T03:00:00Z');
  const code = world.instansi.code;
  return {
    world,
    period,
    health,
    schools,
    ani: ani.person,
    budi: budi.person,
    aniAccount: await world.account(`ani-${code}`, { employee: ani.person }),
    hr: await world.account(`hr-${code}`, { role: 'HR' }),
    head: await world.account(`kepala-${code}`, { role: 'DINAS_HEAD', on: health }),
    integrator: await world.account(`program-${code}`, { role: 'INTEGRATOR' }),
  };
}

async function waited(actor: Actor, { period }: Pick<Made, 'period'>, more: { readonly dinasId?: string; readonly overdueOnly?: boolean } = {}) {
  const { node } = await as(actor).ask(WaitedForDocument, { periodId: period.node, ...more });
  if (node?.__typename !== 'EvaluationPeriod') throw new Error('no period');
  return node;
}
const remind = async (
  actor: Actor,
  { period }: Pick<Made, 'period'>,
  evaluators: readonly { readonly node: string }[],
  more: { readonly preview?: boolean } = {},
) =>
  (
    await as(actor).ask(RemindDocument, {
      input: { periodId: period.node, evaluatorIds: evaluators.map(({ node }) => node), reason: 'tenggat lewat', ...more },
    })
  ).remindEvaluators;
const toldTo = async (actor: Actor) => (await as(actor).ask(ToldDocument, { language: 'ID' })).notifications!.nodes;

describe('superiors for whom evaluations wait', () => {
  it('stand with how many wait by state, how many are overdue and since when, who holds up the most first', async () => {
    const made = await makeOffice();
    const { waitingEvaluators, viewerSeesWaitingEvaluators, viewerCanRemind } = await waited(made.hr, made);
    expect([viewerSeesWaitingEvaluators, viewerCanRemind]).toEqual(['ALL', true]);
    expect(waitingEvaluators.nodes).toEqual([
      {
        waiting: 4,
        notStarted: 2,
        draft: 1,
        submitted: 1,
        overdue: 4,
        oldestSince: '2026-07-01',
        hasAccount: true,
        remindedAt: null,
        remindedBy: null,
        remindableFrom: null,
        evaluator: { id: made.ani.node, fullName: 'Ani' },
      },
      {
        waiting: 1,
        notStarted: 0,
        draft: 1,
        submitted: 0,
        overdue: 1,
        oldestSince: '2026-10-03',
        hasAccount: false,
        remindedAt: null,
        remindedBy: null,
        remindableFrom: null,
        evaluator: { id: made.budi.node, fullName: 'Budi' },
      },
    ]);
  });

  it('leave those who wait for nobody to a number beside them, so that both together are what the board counts', async () => {
    const made = await makeOffice();
    // The two heads have no superior here, and wait for nobody.
    const all = await waited(made.hr, made);
    expect(all.waitingForNobody).toBe(2);
    expect((await waited(made.hr, made, { dinasId: made.schools.node })).waitingForNobody).toBe(1);
    expect((await waited(made.head, made)).waitingForNobody).toBe(1);
    expect((await waited(made.aniAccount, made)).waitingForNobody).toBeNull();
    now = '2026-10-10T05:00:00Z';
    expect((await waited(made.hr, made, { overdueOnly: true })).waitingForNobody).toBe(0);
  });

  it('are told page by page, by dinas, and those alone who are late', async () => {
    const made = await makeOffice();
    expect((await waited(made.hr, made, { dinasId: made.schools.node })).waitingEvaluators.nodes.map(({ evaluator }) => evaluator?.fullName)).toEqual(['Budi']);
    const first = await as(made.hr).ask(WaitedForDocument, { periodId: made.period.node, first: 1 });
    const list = first.node?.__typename === 'EvaluationPeriod' ? first.node.waitingEvaluators : null;
    expect(list).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await as(made.hr).ask(WaitedForDocument, { periodId: made.period.node, first: 1, after: list!.pageInfo.endCursor });
    expect(second.node?.__typename === 'EvaluationPeriod' && second.node.waitingEvaluators.nodes[0]?.evaluator?.fullName).toBe('Budi');
    now = '2026-10-10T05:00:00Z';
    expect((await waited(made.hr, made, { overdueOnly: true })).waitingEvaluators.totalCount).toBe(0);
    now = '2026-10-16T05:00:00Z';
    expect((await waited(made.hr, made, { overdueOnly: true })).waitingEvaluators.totalCount).toBe(2);
  });

  it('are shown where figures are: all of the government, those of one dinas, or nobody, which is said', async () => {
    const made = await makeOffice();
    const ofHead = await waited(made.head, made);
    expect([ofHead.viewerSeesWaitingEvaluators, ofHead.viewerCanRemind]).toEqual(['PART', true]);
    expect(ofHead.waitingEvaluators.nodes.map(({ evaluator }) => evaluator?.fullName)).toEqual(['Ani']);
    const nobody = await waited(made.aniAccount, made);
    expect([nobody.viewerSeesWaitingEvaluators, nobody.viewerCanRemind, nobody.waitingEvaluators.totalCount]).toEqual(['NONE', false, 0]);
    const program = await waited(made.integrator, made);
    expect([program.viewerSeesWaitingEvaluators, program.viewerCanRemind, program.waitingEvaluators.totalCount]).toEqual(['ALL', false, 2]);
  });

  it('are those whom the rule of evaluators names, of everybody, also of who leads, moved, acts or is away', async () => {
    const world = await newWorld();
    const period = await world.period('Triwulan III 2026', { from: '2026-07-01', to: '2026-09-30', deadline: '2026-10-15' });
    const dinas = await world.dinas('Dinas Kesehatan');
    const top = await world.position(dinas, 'Kepala Dinas', { isHead: true, kind: 'JPT' });
    const middle = await Promise.all(['A', 'B', 'C'].map((name) => world.position(dinas, `Kepala Bidang ${name}`, { isHead: true, superior: top })));
    await world.employee('Kepala', { in: top });
    const heads = [];
    for (const [index, post] of middle.slice(0, 2).entries()) heads.push(await world.employee(`Bidang ${index}`, { in: post }));
    // The third is led by the head of the first, who acts there.
    await world.assign(heads[0]!, middle[2]!, { kind: 'PLT', from: '2026-08-01' });
    const people = [];
    for (const [index, superior] of [...middle, ...middle, ...middle].entries()) {
      const person = await world.employee(`Staf ${index}`);
      await world.assign(person, await world.position(dinas, `Staf ${index}`, { superior }), {
        from: '2026-01-01',
        ...(index % 4 === 3 ? { to: '2026-08-15' } : {}),
      });
      if (index % 4 === 3)
        await world.assign(person, await world.position(dinas, `Pindah ${index}`, { superior: middle[(index + 1) % 3]! }), { from: '2026-08-16' });
      people.push(person);
    }
    const { rows } = await system.query<{ employee_id: string; one: string | null; all: string | null }>(
      `select e.employee_id, evaluator_in(e.employee_id, $2, '2026-11-27') as one, e.evaluator_id as all from evaluators_in($1::uuid[], $2, '2026-11-27') e`,
      [[...people, ...heads].map(({ id }) => id), period.id],
    );
    expect(rows).toHaveLength(people.length + heads.length);
    expect(rows.filter(({ one }) => one !== null).length).toBeGreaterThan(8);
    expect(rows.filter(({ one, all }) => one !== all)).toEqual([]);
  });
});

describe('a reminder', () => {
  it('is told to the superior in the app, and is an act on record that says who reminded whom', async () => {
    const made = await makeOffice();
    expect(await remind(made.hr, made, [made.ani])).toMatchObject({ __typename: 'EvaluatorsReminded', reminded: 1, remindedBefore: 0, withoutAccount: 0 });
    const [one] = await toldTo(made.aniAccount);
    expect(one).toMatchObject({ notificationKind: 'EVALUATION_REMINDER', aboutId: made.period.node, readAt: null });
    expect(one!.sentence).toContain('4 penilaian Triwulan III 2026 menunggu Anda; tenggatnya 15 Oktober 2026.');
    const { node } = await as(made.hr).ask(RemindersDoneDocument, { instansiId: made.world.instansi.node });
    const [act] = node?.__typename === 'Instansi' ? node.acts.nodes : [];
    expect(act).toMatchObject({ actKind: 'REMIND_EVALUATORS', reason: 'tenggat lewat', writtenRows: { nodes: [{ entity: 'EMPLOYEE', name: 'Ani' }] } });
    expect(one!.actId).toMatch(/^act_/);
    const [row] = (await waited(made.hr, made)).waitingEvaluators.nodes;
    expect(row).toMatchObject({ remindedAt: '2026-11-27T05:00:00.000Z', remindedBy: act!.actor.name, remindableFrom: '2026-11-28T05:00:00.000Z' });
    now = '2026-11-28T05:00:01Z';
    expect((await waited(made.hr, made)).waitingEvaluators.nodes[0]).toMatchObject({ remindedAt: '2026-11-27T05:00:00.000Z', remindableFrom: null });
  });

  it('is refused within a day of the last, with when that was and by whom, and sent again after it', async () => {
    const made = await makeOffice();
    await remind(made.hr, made, [made.ani]);
    now = '2026-11-28T04:59:00Z';
    expect(await remind(made.head, made, [made.ani])).toMatchObject({
      __typename: 'RemindedRecently',
      remindedAt: '2026-11-27T05:00:00.000Z',
      remindedBy: expect.stringContaining('hr'),
      hoursBetween: 24,
    });
    expect(await toldTo(made.aniAccount)).toHaveLength(1);
    now = '2026-11-28T05:00:01Z';
    expect(await remind(made.head, made, [made.ani])).toMatchObject({ reminded: 1 });
    expect(await toldTo(made.aniAccount)).toHaveLength(2);
  });

  it('of many leaves out who was reminded, has no account, or has nothing left to do, and counts them', async () => {
    const made = await makeOffice();
    await remind(made.hr, made, [made.ani]);
    await made.world.account(`budi-${made.world.instansi.code}`, { employee: made.budi });
    const idle = await made.world.employee('Tanpa bawahan');
    expect(await remind(made.hr, made, [made.ani, made.budi, idle])).toEqual({
      __typename: 'EvaluatorsReminded',
      reminded: 1,
      remindedBefore: 1,
      withoutAccount: 0,
      nothingWaits: 1,
    });
  });

  it('of somebody without an account, or for whom nothing waits, is refused as that', async () => {
    const made = await makeOffice();
    expect(await remind(made.hr, made, [made.budi])).toMatchObject({ __typename: 'NobodyToRemind', withoutAccount: 1 });
    expect(await remind(made.hr, made, [await made.world.employee('Tanpa bawahan')])).toMatchObject({ __typename: 'NobodyToRemind', withoutAccount: 0 });
  });

  it('goes out once however many press at the same moment', async () => {
    const made = await makeOffice();
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => remind(index % 2 ? made.hr : made.head, made, [made.ani])));
    expect(answers.filter(({ __typename }) => __typename === 'EvaluatorsReminded')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'RemindedRecently')).toHaveLength(5);
    expect(await toldTo(made.aniAccount)).toHaveLength(1);
  });

  it('is only shown with preview: nobody is told, and nothing keeps from reminding', async () => {
    const made = await makeOffice();
    expect(await remind(made.hr, made, [made.ani], { preview: true })).toEqual({ __typename: 'ActPreview', counts: [{ entity: 'EMPLOYEE', changed: 1 }] });
    expect(await toldTo(made.aniAccount)).toEqual([]);
    expect(await remind(made.hr, made, [made.ani])).toMatchObject({ reminded: 1 });
  });

  it('is for HR and for who leads the dinas, of their own; no program that reads figures reminds', async () => {
    const made = await makeOffice();
    await made.world.account(`budi-${made.world.instansi.code}`, { employee: made.budi });
    const input = { periodId: made.period.node, evaluatorIds: [made.ani.node] };
    expect(await as(made.integrator).codeOf(RemindDocument, { input })).toBe('FORBIDDEN');
    expect(await as(made.aniAccount).codeOf(RemindDocument, { input })).toBe('FORBIDDEN');
    expect(await as(made.head).codeOf(RemindDocument, { input: { periodId: made.period.node, evaluatorIds: [made.budi.node] } })).toBe('NOT_FOUND');
    expect((await waited(made.hr, made)).waitingEvaluators.nodes.map(({ remindedAt }) => remindedAt)).toEqual([null, null]);
  });

  it('of a period that is closed is refused', async () => {
    const made = await makeOffice();
    await system.query(`update evaluation_period set state = 'CLOSED' where id = $1`, [made.period.id]);
    expect(await remind(made.hr, made, [made.ani])).toMatchObject({ __typename: 'PeriodClosed' });
    expect((await waited(made.hr, made)).viewerCanRemind).toBe(false);
  });
});
