/**
 * Whoever sees all governments of a large installation, of which PostgreSQL expects ten: what is asked of one of them takes
 * no longer for all the others, and a part of a name is found whichever way it is looked for.
 */
import { PeopleByNameDocument } from '@selaras/schema/test';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const GOVERNMENTS = 60;
/** In each, and as many positions, each held by one of them. */
const PEOPLE = 150;

const { server, as, world } = await useWorld();
await world.system.query(
  `insert into instansi (id, code, name, time_zone) select md5('instansi ' || g)::uuid, 'kota-' || g, 'Kota ' || g, 'Asia/Jakarta' from generate_series(1, $1) g`,
  [GOVERNMENTS],
);
await world.system.query(
  `insert into dinas (id, instansi_id, code, name, kind) select md5('dinas ' || i.id)::uuid, i.id, 'D', 'Dinas', 'DINAS' from instansi i`,
);
await world.system.query(
  `insert into unit (id, instansi_id, dinas_id, code, name, kind, valid_from) select md5('unit ' || d.id)::uuid, d.instansi_id, d.id, 'U', 'Unit', 'DINAS', '2000-01-01' from dinas d`,
);
await world.system.query(
  `insert into position (id, instansi_id, dinas_id, unit_id, code, title, kind, retirement_age, valid_from)
   select md5('position ' || d.id || n)::uuid, d.instansi_id, d.id, md5('unit ' || d.id)::uuid, 'J' || n, 'Jabatan', 'PELAKSANA', 58, '2000-01-01' from dinas d, generate_series(1, $1::int) n`,
  [PEOPLE],
);
/** Parts that everybody has, that some have and that hardly anybody has. */
const NAMES = `(array['Budi', 'Siti', 'Ma''ruf', 'Ayu', 'Rahmawati', 'Joko'])[n % 6 + 1] || ' ' || (array['Santoso', 'Wati', 'Hartono', 'Rahma', 'Xaverius'])[case when n % 50 = 0 and substr(i.code, 6)::int % 7 = 0 then 5 else n % 4 + 1 end]`;
await world.system.query(
  `insert into employee (id, instansi_id, nip, name, sex, birth_date, status)
   select md5('employee ' || i.id || n)::uuid, i.id, to_char(born, 'YYYYMMDD') || '1995011' || lpad((n % 900 + 1)::text, 3, '0'), ${NAMES}, 'MALE', born, case when n % 2 = 0 then 'PNS' else 'CPNS' end
   from instansi i, generate_series(1, $1::int) n cross join lateral (select date '1970-01-01' + n as born) b where i.code like 'kota-%' and i.code ~ '[0-9]$'`,
  [PEOPLE],
);
await world.system.query(
  `insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, valid_from)
   select e.instansi_id, d.id, e.id, md5('position ' || d.id || (e.birth_date - '1970-01-01'::date))::uuid, 'DEFINITIF', '2020-01-01', '2020-01-01' from employee e join dinas d on d.instansi_id = e.instansi_id`,
);
const everyone = (
  await world.system.query<{ id: string; name: string; status: string; instansi_id: string }>(
    'select id, name, status, instansi_id from employee order by name, id',
  )
).rows;
const governments = (await world.system.query<{ id: string }>(`select id from instansi where code ~ '^kota-[0-9]+$' order by id`)).rows.map(({ id }) => id);

const integrator = await world.account('integrator', { role: 'INTEGRATOR' });
await world.system.query(`insert into access_grant (account_id, role, instansi_id) select $1, 'INTEGRATOR', id from instansi i on conflict do nothing`, [
  integrator.accountId,
]);
const wide = as(integrator);

const owner = new pg.Client({ connectionString: server.database.url });
await owner.connect();
await owner.query('vacuum (analyze)');
afterAll(() => owner.end());

interface Node {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}
/** At the place in the plan where most come by. */
const rowsIn = (node: Node): number =>
  Math.max(Math.round((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']), ...(node.Plans ?? []).map(rowsIn));

describe('facts of one government', () => {
  it.each(['position_facts', 'holder_facts'])('are worked out from its own rows: %s', async (facts) => {
    await owner.query('begin');
    try {
      const all = (await owner.query<{ ids: string }>(`select string_agg(id::text, ',') as ids from instansi`)).rows[0]!.ids;
      await owner.query('set local role selaras_wide');
      for (const part of ['instansi_ids', 'full_instansi_ids', 'private_instansi_ids'])
        await owner.query(`select set_config('selaras.' || $1, $2, true)`, [part, all]);
      const dinas = (await owner.query<{ ids: string[] }>('select array_agg(id) as ids from dinas where instansi_id = $1', [governments[0]])).rows[0]!.ids;
      const counted = await owner.query<{ count: number }>(`select count(*) from ${facts}('2026-11-20', $1)`, [dinas]);
      expect(counted.rows[0]!.count).toBe(PEOPLE);
      const { rows } = await owner.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
        `explain (analyze, timing off, format json) select * from ${facts}('2026-11-20', $1)`,
        [dinas],
      );
      expect(rowsIn(rows[0]!['QUERY PLAN'][0].Plan)).toBeLessThanOrEqual(PEOPLE * 3);
    } finally {
      await owner.query('rollback');
    }
  });
});

const plain = (text: string): string => text.replaceAll("'", '').toLowerCase();

describe('a part of a name', () => {
  it('gives the same pages and totals as a look at everybody, forth and back, of all governments and of some', async () => {
    const asked = fc.record({
      part: fc.constantFrom('wati', 'xaver', "ma'ruf", 'i s', 'u', 'rahma', 'siti rahma', 'rahma siti', 'joko xaverius', 'nobody'),
      among: fc.option(fc.constantFrom(1, 3, 9)),
      status: fc.option(fc.constantFrom('PNS', 'CPNS')),
      descending: fc.boolean(),
      size: fc.constantFrom(1, 7, 40),
      /** Of those who match, the one behind whom it begins. */
      behind: fc.option(fc.nat(1_000)),
      backward: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ part, among, status, descending, size, behind, backward }) => {
        const matching = everyone.filter(
          (one) =>
            plain(part)
              .split(' ')
              .every((word) => plain(one.name).includes(word)) &&
            (status === null || one.status === status) &&
            (among === null || governments.slice(0, among).includes(one.instansi_id)),
        );
        const listed = descending ? matching.toReversed() : matching;
        const filter = {
          search: part,
          ...(status !== null && { status: { eq: status as 'PNS' | 'CPNS' } }),
          ...(among !== null && {
            instansiId: among === 1 ? { eq: `instansi_${governments[0]}` } : { in: governments.slice(0, among).map((id) => `instansi_${id}`) },
          }),
        };
        const orderBy = { field: 'NAME', direction: descending ? 'DESC' : 'ASC' } as const;
        // A cursor is what the list gave: it is asked for a page of one that ends there.
        const start = behind === null || listed.length === 0 ? null : behind % listed.length;
        const cursor = start === null ? null : cursorOf(listed[start]!, descending);
        const { employees } = await wide.ask(PeopleByNameDocument, {
          filter,
          orderBy,
          ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }),
        });
        const rest = start === null ? listed : backward ? listed.slice(0, start) : listed.slice(start + 1);
        const page = backward ? rest.slice(-size) : rest.slice(0, size);
        expect(employees!.nodes.map(({ id }) => id)).toEqual(page.map(({ id }) => `employee_${id}`));
        expect(employees!.totalCount).toBe(matching.length);
        expect(backward ? employees!.pageInfo.hasPreviousPage : employees!.pageInfo.hasNextPage).toBe(rest.length > page.length);
      }),
      { numRuns: 80 },
    );
  });

  it('is not found of people of a government that the viewer does not see', async () => {
    const one = as(await world.account('one', { role: 'INTEGRATOR' }));
    const { employees } = await one.ask(PeopleByNameDocument, { filter: { search: 'wati' } });
    expect(employees).toMatchObject({ totalCount: 0, nodes: [] });
    const of = await one
      .ask(PeopleByNameDocument, { filter: { search: 'wati', instansiId: { eq: `instansi_${governments[0]}` } } })
      .catch((error: unknown) => String(error));
    expect(JSON.stringify(of)).not.toContain('Wati');
  });
});

const cursorOf = ({ name, id }: { readonly name: string; readonly id: string }, descending: boolean): string =>
  Buffer.from(JSON.stringify([`NAME ${descending ? 'DESC' : 'ASC'}`, name, id])).toString('base64url');
