import { CountHeadsDocument, PeopleOfNumbersDocument, SeveralNodesDocument, type CountHeadsQuery } from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { as, world, newWorld } = await useWorld();
const health = await world.dinas('Dinas Kesehatan');
const school = await world.dinas('Dinas Pendidikan');
const nurse = await world.position(health, 'Perawat', { need: 20 });
const teacher = await world.position(school, 'Guru', { need: 20 });

/** So many people of an age, men and women by turns. */
async function people(count: number, birthDate: string, post: typeof nurse): Promise<{ readonly node: string; readonly nip: string }[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      world.employee(`Pegawai ${birthDate} ${index}`, { in: post, birthDate, sex: index % 2 === 0 ? 'FEMALE' : 'MALE' }),
    ),
  );
}
const young = await people(3, '2000-01-10', nurse);
await people(6, '1990-01-10', nurse);
await people(9, '1970-01-10', nurse);
const teachers = await people(5, '1988-01-10', teacher);
const foreign = await (await newWorld()).employee('Orang Lain');

const hr = as(await world.account('hr', { role: 'HR' }));
const leader = as(await world.account('pimpinan', { role: 'LEADERSHIP' }));

const table = ({ headCounts }: CountHeadsQuery): Record<string, number | null> =>
  Object.fromEntries(
    headCounts!.groups.map(({ values, count }) => [values.map(({ value, dinas, unit }) => dinas?.name ?? unit?.name ?? value).join(' '), count]),
  );

describe('people', () => {
  it('are counted by what they have in common, in one field', async () => {
    expect(table(await hr.ask(CountHeadsDocument, { by: ['SEX'] }))).toEqual({ FEMALE: 13, MALE: 10 });
    expect(table(await hr.ask(CountHeadsDocument, { by: ['DINAS', 'STATUS'] }))).toEqual({ 'Dinas Kesehatan PNS': 18, 'Dinas Pendidikan PNS': 5 });
    expect(table(await hr.ask(CountHeadsDocument, { by: ['AGE_BAND'], asOf: '2026-11-26' }))).toEqual({ BELOW_30: 3, FROM_30: 11, FROM_50: 9 });
    for (const by of ['GOLONGAN', 'EDUCATION_LEVEL', 'POSITION_KIND', 'JENJANG', 'UNIT'] as const)
      expect((await hr.ask(CountHeadsDocument, { by: [by] })).headCounts!.total).toBe(23);
  });

  it('are counted as far as a filter says', async () => {
    const counted = await hr.ask(CountHeadsDocument, { by: ['SEX'], filter: { dinasId: { eq: school.node }, name: { contains: '1988' } } });
    expect(table(counted)).toEqual({ FEMALE: 3, MALE: 2 });
    expect((await hr.ask(CountHeadsDocument, { by: ['SEX'], filter: { dinasId: { in: [] } } })).headCounts).toMatchObject({ total: 0, groups: [] });
  });

  it('are not told by age in small groups to who is not shown ages, nor what would give one away', async () => {
    const bandsOf = (place: string): Record<string, null> =>
      Object.fromEntries(['BELOW_30', 'FROM_30', 'FROM_40', 'FROM_50'].map((band) => [`${place}${band}`, null]));
    const told = async (by: ('DINAS' | 'AGE_BAND')[]): Promise<CountHeadsQuery> => leader.ask(CountHeadsDocument, { by, asOf: '2026-11-26' });
    // Three of all people are below 30: nothing hides them.
    expect(table(await told(['DINAS', 'AGE_BAND']))).toEqual({ ...bandsOf('Dinas Kesehatan '), ...bandsOf('Dinas Pendidikan ') });
    expect(table(await told(['AGE_BAND']))).toEqual(bandsOf(''));
    const more = await people(8, '2000-01-10', teacher);
    expect(table(await told(['AGE_BAND']))).toEqual({ BELOW_30: 11, FROM_30: 11, FROM_50: 9 });
    // By itself the second could be told; then those of the first were the rest.
    expect(table(await told(['DINAS', 'AGE_BAND']))).toEqual({ ...bandsOf('Dinas Kesehatan '), ...bandsOf('Dinas Pendidikan ') });
    expect((await told(['AGE_BAND'])).headCounts!.rule).toContain('5 people or more');
    for (const { node } of more) await world.system.query('delete from assignment where employee_id = $1', [node.replace('employee_', '')]);
    await world.system.query(
      `delete from employee where birth_date = '2000-01-10' and not exists (select from assignment a where a.employee_id = employee.id)`,
    );
    for (const asked of [
      { by: ['AGE_BAND'], filter: { name: { eq: 'Pegawai 2000-01-10 0' } } },
      { by: ['AGE_BAND'], filter: { dinasId: { eq: health.node } } },
      { by: ['AGE_BAND', 'SEX'] },
    ] as const) {
      const refused = await leader.send(CountHeadsDocument, { ...asked, by: [...asked.by] });
      expect([refused.errors[0]?.extensions?.code, refused.errors[0]?.message]).toEqual(['BAD_INPUT', expect.stringContaining('not shown to you one by one')]);
    }
  });

  it('are not told by the day on which they grow older, to who is not shown ages', async () => {
    const on = async (asOf: string): Promise<unknown> => (await leader.ask(CountHeadsDocument, { by: ['AGE_BAND'], asOf })).headCounts!.groups;
    // Those of 2000 turn 30 on that day of 2030.
    expect(await on('2030-01-11')).toEqual(await on('2030-01-09'));
    const shown = async (asOf: string): Promise<unknown> => (await hr.ask(CountHeadsDocument, { by: ['AGE_BAND'], asOf })).headCounts!.groups;
    expect(await shown('2030-01-11')).not.toEqual(await shown('2030-01-09'));
  });

  it('are counted by one to three things', async () => {
    for (const by of [[], ['SEX', 'STATUS', 'GOLONGAN', 'DINAS']] as const)
      expect((await hr.send(CountHeadsDocument, { by: [...by] })).errors[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});

it('several nodes of any type are read by their ids, in their order, what is not to be seen as null', async () => {
  const ids = [young[1]!.node, foreign.node, health.node, young[0]!.node, nurse.node];
  const { nodes } = await hr.ask(SeveralNodesDocument, { ids });
  expect(nodes!.map((node) => node?.id ?? null)).toEqual([ids[0], null, ids[2], ids[3], ids[4]]);
  expect((await hr.send(SeveralNodesDocument, { ids: ['x'] })).errors[0]?.extensions?.code).toBe('BAD_INPUT');
});

it('people are found by a list of numbers, by who may see the numbers', async () => {
  const nips = [teachers[0]!.nip, teachers[1]!.nip, foreign.nip];
  expect((await hr.ask(PeopleOfNumbersDocument, { nips })).employees!.nodes).toHaveLength(2);
  expect((await leader.ask(PeopleOfNumbersDocument, { nips })).employees!.nodes).toHaveLength(0);
});

it('what hangs on each of a hundred nodes is counted so many times', async () => {
  const hundreds = `{ nodes(ids: []) { ... on Dinas { units(first: ${100}) { nodes { positions(first: 11) { nodes { id } } } } } } }`;
  expect((await hr.send(hundreds)).errors[0]?.message).toContain('100000 objects');
});
