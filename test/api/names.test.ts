/** Names and codes as people of the language put them in order, look for them and write them. */
import {
  AssignEmployeeDocument,
  BoardInOrderDocument,
  PeopleByNameDocument,
  PositionsByTitleDocument,
  UnitsByCodeDocument,
  type PeopleByNameQuery,
  type PeopleByNameQueryVariables,
  type UnitsByCodeQuery,
} from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { as, world } = await useWorld();
const SHUFFLED = [
  'Zaki',
  'budi',
  'Élan',
  'Siti 10',
  'Budi',
  'elan',
  'Siti 9',
  'Çelik',
  'Dewi',
  'Cahya',
  'Fitri',
  'Elan',
  'Maʼruf',
  "Ma'ruf",
  'Maruf',
  'Marufa',
];
const IN_ORDER = [
  'budi',
  'Budi',
  'Cahya',
  'Çelik',
  'Dewi',
  'elan',
  'Elan',
  'Élan',
  'Fitri',
  "Ma'ruf",
  'Maʼruf',
  'Maruf',
  'Marufa',
  'Siti 9',
  'Siti 10',
  'Zaki',
];
for (const name of SHUFFLED) await world.employee(name);
const hr = as(await world.account('hr', { role: 'HR' }));

const people = async (asked: PeopleByNameQueryVariables): Promise<NonNullable<PeopleByNameQuery['employees']>> =>
  (await hr.ask(PeopleByNameDocument, asked)).employees!;

async function found(search: string): Promise<string[]> {
  return (await people({ filter: { search } })).nodes.map(({ name }) => name);
}

describe('people', () => {
  it('come in the order of the language: capitals and accents last of what is alike, numbers by their size', async () => {
    const { nodes } = await people({ first: 100 });
    expect(nodes.map(({ name }) => name)).toEqual(IN_ORDER);
  });

  it.each([1, 2, 3, 7])('come in that order page by page, %i at a time, and back', async (size) => {
    const forth: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await people({ first: size, after });
      forth.push(...nodes.map(({ name }) => name));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const back: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await people({ last: size, before });
      back.unshift(...nodes.map(({ name }) => name));
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(forth).toEqual(IN_ORDER);
    expect(back).toEqual(IN_ORDER);
  });

  it.each(["ma'ruf", 'MA’RUF', 'maʼruf', 'ma`ruf', 'maruf', '  Maruf '])('are found as %s, whatever apostrophe the name has', async (typed) => {
    expect(await found(typed)).toEqual(["Ma'ruf", 'Maʼruf', 'Maruf', 'Marufa']);
  });

  it.each(['elan', 'Élan', 'e\u0301lan', 'ELAN'])('are found as %s, with accents and without', async (typed) => {
    expect(await found(typed)).toEqual(['elan', 'Elan', 'Élan']);
  });

  it('are found by signs that mean something in a pattern only where they stand in the name', async () => {
    for (const typed of ['%', '_', '\\', 'm%f']) expect(await found(typed), typed).toEqual([]);
  });

  it('are found in any text of a filter as in the search', async () => {
    const startsWith = async (typed: string): Promise<string[]> => (await people({ filter: { name: { startsWith: typed } } })).nodes.map(({ name }) => name);
    expect(await startsWith('celi')).toEqual(['Çelik']);
    expect(await startsWith('ma’r')).toEqual(["Ma'ruf", 'Maʼruf', 'Maruf', 'Marufa']);
  });
});

describe('titles', () => {
  it('stand around the name where it is shown in full, and in no order and no search', async () => {
    const { id } = await world.employee('Aulia Rahman');
    await world.system.query(`update employee set title_before = 'Dr. Ir.', title_after = 'S.T., M.Si.' where id = $1`, [id]);
    const { nodes } = await people({ filter: { search: 'aulia' } });
    expect(nodes).toEqual([
      expect.objectContaining({ name: 'Aulia Rahman', titleBefore: 'Dr. Ir.', titleAfter: 'S.T., M.Si.', fullName: 'Dr. Ir. Aulia Rahman, S.T., M.Si.' }),
    ]);
    expect(await found('M.Si')).toEqual([]);
    for (const typed of ['Dr. Ir. Aulia Rahman, S.T., M.Si.', 'dr. aulia', 'Aulia Rahman, S.T.']) expect(await found(typed), typed).toEqual(['Aulia Rahman']);
    await world.system.query('update employee set title_before = null where id = $1', [id]);
    expect((await people({ filter: { search: 'aulia' } })).nodes[0]?.fullName).toBe('Aulia Rahman, S.T., M.Si.');
    await world.system.query('delete from employee where id = $1', [id]);
  });
});

const units = async (after: string | null): Promise<NonNullable<UnitsByCodeQuery['units']>> => (await hr.ask(UnitsByCodeDocument, { after })).units!;

describe('codes', () => {
  it('come by the numbers in them, on lists and on boards', async () => {
    const other = await world.dinas('Dinas Berkode');
    await world.system.query(`update dinas set code = '1.2.10' where id = $1`, [other.id]);
    const first = await world.dinas('Dinas Lain');
    await world.system.query(`update dinas set code = '1.2.9' where id = $1`, [first.id]);
    await world.system.query(
      `insert into unit (instansi_id, dinas_id, parent_id, code, name, kind, valid_from)
       select $1, $2, $3, code, 'Seksi', 'SEKSI', '2020-01-01' from unnest(array['0.1.10', '0.1.9', '0.1.9.1', '0.1.100']) code`,
      [world.instansi.id, other.id, other.rootUnitId],
    );
    const codes: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await units(after);
      codes.push(...nodes.map(({ code }) => code));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(codes.filter((code) => code.startsWith('0.1.'))).toEqual(['0.1.9', '0.1.9.1', '0.1.10', '0.1.100']);
    const { board } = await hr.ask(BoardInOrderDocument, { instansiId: world.instansi.node });
    expect(board!.rows.nodes.map(({ code }) => code).filter((code) => code.startsWith('1.2.'))).toEqual(['1.2.9', '1.2.10']);
  });
});

describe('what somebody writes', () => {
  it('is kept with a letter and its accent as one sign, from whatever keyboard it comes', async () => {
    const dinas = await world.dinas('Dinas Surat');
    const position = await world.position(dinas, 'Analis Cafe\u0301'.normalize('NFC'));
    const employee = await world.employee('Wulan');
    await world.assign(employee, await world.position(dinas, 'Terdahulu'), { kind: 'PLH' });
    await hr.ask(AssignEmployeeDocument, {
      input: { employeeId: employee.node, positionId: position.node, kind: 'DEFINITIF', validFrom: '2026-01-01', decreeNumber: 'SK/De\u0301/1' },
    } as never);
    const kept = await world.system.query<{ decree_number: string }>('select decree_number from assignment where employee_id = $1 and position_id = $2', [
      employee.id,
      position.id,
    ]);
    expect(kept.rows).toEqual([{ decree_number: 'SK/Dé/1' }]);
    for (const typed of ['cafe', 'Cafe\u0301', 'CAFÉ']) {
      const { positions } = await hr.ask(PositionsByTitleDocument, { filter: { title: { contains: typed } } });
      expect(positions!.nodes, typed).toEqual([{ title: 'Analis Café' }]);
    }
  });
});
