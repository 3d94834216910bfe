import {
  ActsOfInstansiDocument,
  ChangeManyEducationDocument,
  ChangeManyGolonganDocument,
  ChangeManyStatusDocument,
  EndManyAssignmentsDocument,
  SetManyNeedsDocument,
  UndoActDocument,
  type ActKind,
  type ChangeManyGolonganInput,
  type ChangeManyGolonganMutation,
} from '@selaras/schema/test';
import type { Actor, DinasRef, EmployeeRef, PositionRef, World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useCluster, useServer } from '../testkit/server.ts';

// Five hundred rows are a long transaction, which would hold back what other files read of their change logs.
const { server, as, newWorld } = await useServer({ cluster: await useCluster() });

let world: World;
let dinas: DinasRef;
let nurse: PositionRef;
let people: EmployeeRef[];
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  dinas = await world.dinas('Dinas Kesehatan');
  nurse = await world.position(dinas, 'Perawat', { need: 3, from: '2020-01-01' });
  people = [];
  for (const name of ['Ani', 'Budi', 'Cici']) people.push(await world.employee(name, { in: nurse, from: '2021-01-01' }));
  hr = await world.account('hr', { role: 'HR' });
});

const rows = async (sql: string, values: unknown[] = []): Promise<unknown[]> =>
  (await server.app.services.system.query({ text: sql, values, rowMode: 'array' })).rows;
const golongan = (): Promise<unknown[]> => rows('select name, golongan, version from employee where instansi_id = $1 order by name', [world.instansi.id]);
/** Somebody who always was that: no day is known of it. */
const was = async ({ id }: EmployeeRef, status: string, of: string): Promise<void> => {
  await world.system.query('update employee set status = $2, golongan = $3 where id = $1', [id, status, of]);
  await world.system.query('delete from employee_fact where employee_id = $1', [id]);
};
const asRead = (of = people, version = 1): { employeeId: string; version: number }[] => of.map(({ node }) => ({ employeeId: node, version }));
const promote = async (more: Partial<ChangeManyGolonganInput> = {}, actor = hr): Promise<NonNullable<ChangeManyGolonganMutation['changeManyGolongan']>> =>
  (await as(actor).ask(ChangeManyGolonganDocument, { input: { people: asRead(), golongan: 'III/b', since: '2024-04-01', ...more } })).changeManyGolongan!;
const acts = async (actKind: ActKind): Promise<string[]> => {
  const { node } = await as(hr).ask(ActsOfInstansiDocument, { id: world.instansi.node, filter: { actKind: { eq: actKind } } });
  return member('Instansi', node).acts.nodes.map(({ id }) => id);
};
const BEFORE = [
  ['Ani', 'III/a', 1],
  ['Budi', 'III/a', 1],
  ['Cici', 'III/a', 1],
];

describe('one golongan for many', () => {
  it('is one act: all of them change, and one undo gives all of them back what they had', async () => {
    expect(await promote({ decreeNumber: 'SK/9' })).toEqual({ __typename: 'ManyDone', changedCount: 3, leftOutCount: 0 });
    expect(await golongan()).toEqual(BEFORE.map(([name]) => [name, 'III/b', 2]));
    const [act, more] = await acts('CHANGE_GOLONGAN');
    expect(more).toBeUndefined();
    member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: act! } })).undoAct);
    expect((await golongan()).map((row) => (row as unknown[])[1])).toEqual(['III/a', 'III/a', 'III/a']);
  });

  it('is shown before, with what is worth knowing of each by name, in both languages, and nothing of it is kept', async () => {
    const { counts, rows: shown, warnings } = member('ActPreview', await promote({ golongan: 'III/d', preview: true }));
    // What stands beside the rows that are told takes none of their places.
    expect(shown.map(({ name }) => name)).toEqual(['Ani', 'Budi', 'Cici']);
    expect(counts.find(({ entity }) => entity === 'EMPLOYEE')).toMatchObject({ changed: 3 });
    expect(warnings.map(({ sentence }) => sentence)).toEqual(
      ['Ani', 'Budi', 'Cici'].map((name) => `III/d is 3 steps above III/a, which the person has on that day. Of: ${name}.`),
    );
    expect(warnings[0]!.inId).toBe('III/d berada 3 tingkat di atas III/a, yang berlaku bagi pegawai ini pada hari itu. Untuk: Ani.');
    expect(await golongan()).toEqual(BEFORE);
  });

  it('is refused where some refuse, each by name and with the very reason it would have alone, and nothing is done', async () => {
    await was(people[1]!, 'PPPK', 'IX');
    await world.system.query(`update employee set version = version + 1 where id = $1`, [people[2]!.id]);
    const refused = member('RowsRefused', await promote());
    expect(refused.refusedCount).toBe(2);
    expect(refused.refusedRows.map(({ rowId, name, refusal }) => [rowId, name, refusal])).toEqual([
      [people[1]!.node, 'Budi', 'GOLONGAN_NOT_OF_STATUS'],
      [people[2]!.node, 'Cici', 'EMPLOYEE_CHANGED'],
    ]);
    for (const { sentence } of refused.refusedRows) expect(sentence).toMatch(/\.$/);
    expect(await rows('select name from employee where instansi_id = $1 and golongan = $2', [world.instansi.id, 'III/b'])).toEqual([]);
    expect(await acts('CHANGE_GOLONGAN')).toEqual([]);
  });

  it('is done for the others where that is asked for, and says who was left out', async () => {
    await was(people[1]!, 'PPPK', 'IX');
    const { warnings } = member('ActPreview', await promote({ leaveOutRefused: true, preview: true }));
    expect(warnings).toMatchObject([{ fact: 'ROWS_LEFT_OUT', count: 1, sentence: '1 rows are left out, since they are refused: Budi.' }]);
    expect(await promote({ leaveOutRefused: true })).toEqual({ __typename: 'ManyDone', changedCount: 2, leftOutCount: 1 });
    expect((await golongan()).map((row) => (row as unknown[])[1])).toEqual(['III/b', 'IX', 'III/b']);
    expect((await promote({ people: asRead([people[1]!]), leaveOutRefused: true })).__typename).toBe('RowsRefused');
  });

  it('is read only where it makes sense: somebody at least, each once, of one government, 500 at most', async () => {
    const codeOf = (more: Partial<ChangeManyGolonganInput>): Promise<string | undefined> =>
      as(hr).codeOf(ChangeManyGolonganDocument, { input: { people: asRead(), golongan: 'III/b', since: '2024-04-01', ...more } });
    expect(await codeOf({ people: [] })).toBe('BAD_INPUT');
    expect(await codeOf({ people: asRead([people[0]!, people[1]!, people[0]!]) })).toBe('BAD_INPUT');
    expect(await codeOf({ people: Array.from({ length: 501 }, () => asRead()[0]!) })).toBe('BAD_INPUT');
    const elsewhere = await newWorld();
    expect(await codeOf({ people: [...asRead(), ...asRead([await elsewhere.employee('Asing')])] })).toBe('NOT_FOUND');
    expect(await golongan()).toEqual(BEFORE);
  });

  it('belongs to HR: of another dinas nobody changes anybody', async () => {
    const other = await world.account('hr-other', { role: 'HR', on: await world.dinas('Sosial') });
    const input = { people: asRead(), golongan: 'III/b', since: '2024-04-01' };
    expect(await as(other).codeOf(ChangeManyGolonganDocument, { input })).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect(await as(await world.account('leader', { role: 'LEADERSHIP' })).codeOf(ChangeManyGolonganDocument, { input })).toBe('FORBIDDEN');
  });

  it('of two at once keeps one for each person: a row is written as it was read', async () => {
    const both = await Promise.all([promote(), promote({ golongan: 'III/c' })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['ManyDone', 'RowsRefused']);
    expect(new Set((await golongan()).map((row) => (row as unknown[])[1])).size).toBe(1);
    expect((await golongan()).map((row) => (row as unknown[])[2])).toEqual([2, 2, 2]);
  });

  it('changes five hundred in one go', async () => {
    await world.system.query(
      `insert into employee (instansi_id, nip, name, sex, birth_date, status, golongan) select $1, '19800101201001' || '1' || lpad(n::text, 3, '0'), 'Orang ' || n, 'MALE', '1980-01-01', 'PNS', 'III/a' from generate_series(1, 500) n`,
      [world.instansi.id],
    );
    const made = (await rows(`select id from employee where instansi_id = $1 and name like 'Orang %'`, [world.instansi.id])) as [string][];
    const begun = performance.now();
    const done = await promote({ people: made.map(([id]) => ({ employeeId: `employee_${id}`, version: 1 })) });
    expect(done).toEqual({ __typename: 'ManyDone', changedCount: 500, leftOutCount: 0 });
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

it('one status and one education for many follow the same rule as for one', async () => {
  for (const person of people) await was(person, 'CPNS', 'III/a');
  const status = { people: asRead(), status: 'PNS', since: '2024-04-01' } as const;
  expect((await as(hr).ask(ChangeManyStatusDocument, { input: status })).changeManyStatus).toEqual({
    __typename: 'ManyDone',
    changedCount: 3,
    leftOutCount: 0,
  });
  const again = member('RowsRefused', (await as(hr).ask(ChangeManyStatusDocument, { input: { ...status, people: asRead(people, 2) } })).changeManyStatus);
  expect(again.refusedRows.map(({ refusal }) => refusal)).toEqual(['NOTHING_TO_CORRECT', 'NOTHING_TO_CORRECT', 'NOTHING_TO_CORRECT']);
  const education = { people: asRead(people, 2), educationLevel: 'S2', educationField: 'Keperawatan', since: '2024-08-01' } as const;
  expect((await as(hr).ask(ChangeManyEducationDocument, { input: education })).changeManyEducation).toMatchObject({ changedCount: 3 });
  expect(await rows('select status, education_level, education_field, version from employee where instansi_id = $1', [world.instansi.id])).toEqual(
    people.map(() => ['PNS', 'S2', 'Keperawatan', 3]),
  );
  // Nothing is said of fields: each keeps their own. Said to be none, it is none.
  const fields = async (): Promise<unknown[]> =>
    (await rows('select education_level, education_field from employee where instansi_id = $1', [world.instansi.id])).flat();
  const level = { educationLevel: 'S3', since: '2025-08-01' } as const;
  await as(hr).ask(ChangeManyEducationDocument, { input: { ...level, people: asRead(people, 3) } });
  expect(await fields()).toEqual(people.flatMap(() => ['S3', 'Keperawatan']));
  await as(hr).ask(ChangeManyEducationDocument, { input: { ...level, educationField: null, since: '2025-09-01', people: asRead(people, 4) } });
  expect(await fields()).toEqual(people.flatMap(() => ['S3', null]));
});

it('many assignments end on one day, but for one that ended before; one undo opens them again', async () => {
  const ids = (await rows('select id from assignment where dinas_id = $1 order by id', [dinas.id])) as [string][];
  await world.system.query(`update assignment set valid_to = '2023-12-31', version = 2 where id = $1`, [ids[2]![0]]);
  const assignments = ids.map(([id], index) => ({ assignmentId: `assignment_${id}`, version: index === 2 ? 2 : 1 }));
  const input = { assignments, lastDay: '2026-06-30' };
  const refused = member('RowsRefused', (await as(hr).ask(EndManyAssignmentsDocument, { input })).endManyAssignments);
  expect(refused.refusedRows).toEqual([{ rowId: assignments[2]!.assignmentId, name: 'Cici · Perawat', refusal: 'ASSIGNMENT_ALREADY_ENDED' }]);
  const done = (await as(hr).ask(EndManyAssignmentsDocument, { input: { ...input, leaveOutRefused: true } })).endManyAssignments;
  expect(done).toEqual({ __typename: 'ManyDone', changedCount: 2, leftOutCount: 1 });
  const ends = (): Promise<unknown[]> => rows('select valid_to::text from assignment where dinas_id = $1 order by id', [dinas.id]);
  expect(await ends()).toEqual([['2026-06-30'], ['2026-06-30'], ['2023-12-31']]);
  member('ActTakenBack', (await as(hr).ask(UndoActDocument, { input: { actId: (await acts('END_ASSIGNMENT'))[0]! } })).undoAct);
  expect(await ends()).toEqual([[null], [null], ['2023-12-31']]);
});

it('the need of many positions is set from a day on, each beside the figure that was read', async () => {
  const bare = await world.position(dinas, 'Sopir', { need: null, from: '2020-01-01' });
  const closed = await world.position(dinas, 'Dihapus', { need: null, from: '2020-01-01', to: '2023-12-31' });
  const [[needId]] = (await rows('select id from position_need where position_id = $1', [nurse.id])) as [[string]];
  const read = { positionId: nurse.node, needId: `need_${needId}`, version: 1 };
  const input = { positions: [read, { positionId: bare.node }, { positionId: closed.node }], need: 7, since: '2026-01-01' };
  const refused = member('RowsRefused', (await as(hr).ask(SetManyNeedsDocument, { input })).setManyNeeds);
  expect(refused.refusedRows).toEqual([{ rowId: closed.node, name: 'Dihapus', refusal: 'POSITION_NOT_VALID' }]);
  const done = (await as(hr).ask(SetManyNeedsDocument, { input: { ...input, leaveOutRefused: true } })).setManyNeeds;
  expect(done).toEqual({ __typename: 'ManyDone', changedCount: 2, leftOutCount: 1 });
  expect(
    await rows('select need, valid_from::text, valid_to::text from position_need where dinas_id = $1 order by position_id, valid_from', [dinas.id]),
  ).toEqual([
    [3, '2020-01-01', '2025-12-31'],
    [7, '2026-01-01', null],
    [7, '2026-01-01', null],
  ]);
  // Who read what was before is told, of each position.
  const late = member(
    'RowsRefused',
    (await as(hr).ask(SetManyNeedsDocument, { input: { ...input, positions: [read, { positionId: bare.node }], need: 8 } })).setManyNeeds,
  );
  expect(late.refusedRows.map(({ refusal }) => refusal)).toEqual(['POSITION_NEED_CHANGED', 'POSITION_NEED_CHANGED']);
});
