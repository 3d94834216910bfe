import fc from 'fast-check';
import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import {
  AssignEmployeeDocument,
  CountsOfPositionDocument,
  NeedOnDocument,
  SetPositionNeedDocument,
  SuperiorOfEachDocument,
  type AssignEmployeeInput,
  type AssignEmployeeMutation,
  type EndAssignmentMutation,
  type SetPositionNeedMutation,
} from '@selaras/schema/test';
import { beforeEach, describe, expect, it } from 'vitest';
import { endAsRead, setNeedAsRead, needAsRead } from '../testkit/as-read.ts';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let dinas: DinasRef;
let post: PositionRef;
let person: EmployeeRef;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas();
  post = await world.position(dinas, 'Perawat', { need: 2, from: '2024-01-01' });
  person = await world.employee('Ani');
  hr = await world.account('hr', { role: 'HR' });
});

const appointment = (more: Partial<AssignEmployeeInput> = {}): { readonly input: AssignEmployeeInput } => ({
  input: { employeeId: person.node, positionId: post.node, kind: 'DEFINITIF', validFrom: '2026-01-01', decreeNumber: 'SK/7', ...more },
});
const assign = async (more: Partial<AssignEmployeeInput> = {}, actor = hr): Promise<AssignEmployeeMutation['assignEmployee']> =>
  (await as(actor).ask(AssignEmployeeDocument, appointment(more))).assignEmployee;
const setNeed = async (need: number, since: string): Promise<SetPositionNeedMutation['setPositionNeed']> =>
  (await setNeedAsRead(as(hr), post.node, need, since)).data!.setPositionNeed;
const needOn = async (day: string): Promise<number | null> =>
  member('Position', (await as(hr).ask(NeedOnDocument, { id: post.node, day })).node).need?.value ?? null;

describe('an appointment', () => {
  it('is kept with its days and decree, and a second definitive one in those days is refused with the first', async () => {
    const saved = await assign({ validTo: '2026-06-30' });
    expect(saved).toMatchObject({
      __typename: 'AssignmentSaved',
      assignment: { kind: 'DEFINITIF', validFrom: '2026-01-01', validTo: '2026-06-30', tmt: '2026-01-01', decreeNumber: 'SK/7' },
    });
    expect(await assign({ validFrom: '2026-06-30' })).toMatchObject({
      __typename: 'EmployeeAlreadyAssigned',
      code: 'EMPLOYEE_ALREADY_ASSIGNED',
      inTheWay: { id: member('AssignmentSaved', saved).assignment.id },
    });
    expect(await assign({ validFrom: '2026-03-01', kind: 'PLT' })).toMatchObject({ __typename: 'AssignmentSaved' });
    expect(await assign({ validFrom: '2026-07-01' })).toMatchObject({ __typename: 'AssignmentSaved' });
  });

  it('stays inside the days of its position', async () => {
    const brief = await world.position(dinas, 'Proyek', { from: '2026-01-01', to: '2026-12-31' });
    for (const days of [{ validFrom: '2025-12-31' }, { validFrom: '2026-02-01' }, { validFrom: '2026-02-01', validTo: '2027-01-01' }]) {
      expect(await assign({ positionId: brief.node, ...days })).toMatchObject({
        __typename: 'PositionNotValid',
        code: 'POSITION_NOT_VALID',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      });
    }
    expect(await assign({ positionId: brief.node, validFrom: '2026-02-01', validTo: '2026-12-31' })).toMatchObject({ __typename: 'AssignmentSaved' });
    expect(await as(hr).codeOf(AssignEmployeeDocument, appointment({ kind: 'PLT', validFrom: '2026-02-02', validTo: '2026-02-01' }))).toBe('BAD_INPUT');
  });

  it('is made once when many make it at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => assign()));
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['AssignmentSaved', ...Array<string>(7).fill('EmployeeAlreadyAssigned')]);
    await expect(world.assign(person, post, { from: '2026-05-01' })).rejects.toThrow('assignment_one_definitif_at_a_time');
  });

  it('is refused, and shows nothing, when the person holds a position that the viewer does not see', async () => {
    const other = await world.dinas('Lain');
    await world.assign(person, post, { from: '2024-01-01', to: '2025-12-31' });
    await world.assign(person, await world.position(other, 'Lain'), { from: '2026-01-01' });
    const local = await world.account('local', { role: 'HR', on: dinas });
    expect(await assign({ validFrom: '2026-02-01' }, local)).toMatchObject({ __typename: 'EmployeeAlreadyAssigned', inTheWay: null });
  });

  it('ends once, on a day inside it', async () => {
    const { id } = member('AssignmentSaved', await assign()).assignment;
    const end = async (lastDay: string): Promise<EndAssignmentMutation['endAssignment']> => (await endAsRead(as(hr), id, lastDay)).data!.endAssignment;
    expect(await end('2025-12-31')).toMatchObject({ __typename: 'AssignmentAlreadyEnded', code: 'ASSIGNMENT_ALREADY_ENDED' });
    expect(await end('2026-08-31')).toMatchObject({ __typename: 'AssignmentSaved', assignment: { validTo: '2026-08-31' } });
    expect(await end('2026-08-31')).toMatchObject({ __typename: 'AssignmentAlreadyEnded' });
    expect(await end('2026-09-30')).toMatchObject({ __typename: 'AssignmentAlreadyEnded' });
    expect(await end('2026-07-31')).toMatchObject({ __typename: 'AssignmentSaved', assignment: { validTo: '2026-07-31' } });
  });
});

describe('the need of a position', () => {
  it('keeps its history: each figure holds until the day before the next', async () => {
    for (const [since, need] of [
      ['2026-06-01', 5],
      ['2026-03-01', 4],
      ['2026-06-01', 6],
      ['2026-12-01', 0],
    ] as const)
      expect(await setNeed(need, since)).toMatchObject({ __typename: 'PositionNeedSaved' });
    const days = ['2024-01-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01', '2026-11-30', '2026-12-01', '2030-01-01'];
    expect(await Promise.all(days.map(needOn))).toEqual([2, 2, 4, 4, 6, 6, 0, 0]);
  });

  it('is bounded, and only set inside the days of the position', async () => {
    expect(await setNeed(1, '2023-12-31')).toMatchObject({ __typename: 'PositionNotValid' });
    const brief = await world.position(dinas, 'Proyek', { from: '2026-01-01', to: '2026-12-31' });
    const late = await as(hr).ask(SetPositionNeedDocument, { input: { positionId: brief.node, need: 1, since: '2027-01-01' } });
    expect(late.setPositionNeed).toMatchObject({ __typename: 'PositionNotValid', code: 'POSITION_NOT_VALID' });
    for (const need of [-1, 100_001])
      expect(await as(hr).codeOf(SetPositionNeedDocument, { input: { positionId: post.node, need, since: '2026-01-01' } })).toBe('BAD_INPUT');
  });

  it('is set once by many who read the same, and shown to the others as it now is', async () => {
    const read = await needAsRead(as(hr), post.node, '2026-04-01');
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        as(hr).ask(SetPositionNeedDocument, {
          input: { positionId: post.node, need: 3 + index, since: index % 2 === 0 ? '2026-04-01' : '2026-02-01', ...read },
        }),
      ),
    );
    const set = answers.map(({ setPositionNeed }) => setPositionNeed);
    const [kept, ...others] = set.filter(({ __typename }) => __typename === 'PositionNeedSaved');
    const { positionNeed } = member('PositionNeedSaved', kept!);
    expect(others).toEqual([]);
    expect(await needOn('2026-04-01')).toBe(positionNeed.people);
    expect(await needOn('2026-01-31')).toBe(2);
    for (const refused of set) if (refused !== kept) expect(member('PositionNeedChanged', refused).current).not.toBeNull();
  });
});

describe('staffing', () => {
  it('belongs to HR of that part of the tree, by decision and by row security', async () => {
    const other = await world.dinas('Lain');
    const elsewhere = await world.account('elsewhere', { role: 'HR', on: other });
    const unitHr = await world.account('unit-hr', { role: 'HR', on: await world.unit(dinas) });
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const seen = await world.employee('Terlihat', { in: await world.position(other, 'Di sana') });
    const acting = appointment({ employeeId: seen.node, kind: 'PLT' });
    expect(await as(elsewhere).codeOf(AssignEmployeeDocument, acting)).toBe('FORBIDDEN');
    expect(await as(unitHr).codeOf(SetPositionNeedDocument, { input: { positionId: post.node, need: 9, since: '2026-01-01' } })).toBe('FORBIDDEN');
    expect(await as(leader).codeOf(AssignEmployeeDocument, acting)).toBe('FORBIDDEN');
    expect(await needOn('2026-01-01')).toBe(2);
    const client = await server.app.services.app.connect();
    await client.query('begin read write');
    await client.query(
      `select set_config('selaras.instansi_ids', $1, true), set_config('selaras.full_instansi_ids', $1, true), set_config('selaras.hr_dinas_ids', $2, true)`,
      [world.instansi.id, other.id],
    );
    expect((await client.query('update position_need set need = 9 where position_id = $1', [post.id])).rowCount).toBe(0);
    await expect(
      client.query(
        `insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, valid_from) values ($1, $2, $3, $4, 'PLT', now(), '2026-01-01')`,
        [world.instansi.id, dinas.id, seen.id, post.id],
      ),
    ).rejects.toThrow(/row-level security/);
    await client.query('rollback');
    client.release();
  });
});

describe('the line of superiors', () => {
  it('is the same seen from above and from below, on any tree with vacancies and acting heads', async () => {
    const tree = fc.record({
      above: fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
      holds: fc.array(fc.record({ person: fc.nat(7), position: fc.nat(6), kind: fc.constantFrom('DEFINITIF', 'DEFINITIF', 'PLT', 'PLH') }), {
        minLength: 4,
        maxLength: 12,
      }),
    });
    await fc.assert(
      fc.asyncProperty(tree, async ({ above, holds }) => {
        const own = await newWorld();
        const place = await own.dinas();
        const posts: PositionRef[] = [];
        // A position is below one made before it, or at the top: random trees without circles.
        for (let index = 0; index < 7; index++)
          posts.push(await own.position(place, `P${index}`, above[index]! < index ? { superior: posts[above[index]!]! } : {}));
        const people = await Promise.all(Array.from({ length: 8 }, (_, index) => own.employee(`E${index}`)));
        for (const hold of holds) await own.assign(people[hold.person]!, posts[hold.position]!, { kind: hold.kind as 'PLT' }).catch(() => undefined);
        const reader = await own.account('reader', { role: 'LEADERSHIP' });
        const { employees } = await as(reader).ask(SuperiorOfEachDocument);
        const fromBelow = employees!.nodes.flatMap((node) => (node.superior.superior ? [`${node.superior.superior.id} > ${node.id}`] : [])).sort();
        const fromAbove: string[] = [];
        for (const boss of people) {
          const found = await own.system.query<{ employee_id: string }>(`select employee_id from direct_reports($1, '2026-11-21')`, [boss.id]);
          fromAbove.push(...found.rows.map((row) => `${boss.node} > employee_${row.employee_id}`));
        }
        expect(fromAbove.sort()).toEqual(fromBelow);
      }),
      { numRuns: 40, endOnFailure: true, interruptAfterTimeLimit: 30_000 },
    );
  });
});

it('the difference of a position has the sign of what is there against what is needed', async () => {
  const ask = async (): Promise<unknown> => member('Position', (await as(hr).ask(CountsOfPositionDocument, { id: post.node })).node);
  expect(await ask()).toMatchObject({ need: { value: 2 }, filled: 0, difference: -2 });
  for (const name of ['Budi', 'Citra', 'Dewi']) await world.employee(name, { in: post, from: '2024-01-01' });
  expect(await ask()).toMatchObject({ need: { value: 2 }, filled: 3, difference: 1 });
});
