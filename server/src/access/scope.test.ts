import fc from 'fast-check';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../database/pools.ts';
import { useDatabase } from '../testing/use-database.ts';
import { rowsWithin, within, type PlaceSql } from './scope.sql.ts';
import { covers, isWide, REACHES, setScope, type Reach, type Scope } from './scope.ts';
import { closedReaches, closing, TokenArea } from './token-scope.ts';

const database = useDatabase();
let pool: Pool;
beforeAll(() => {
  pool = database.as('selaras_app', { max: 1 });
});

const reaches = Object.keys(REACHES) as Reach[];
const ids = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-0000-7000-8000-000000000000`);
const paths = ['r', 'r.s', 'r.s.t', 'rs', 'q'];

const list = fc.subarray(ids);
const wholeScopes: fc.Arbitrary<Scope> = fc.record({
  accountId: fc.constantFrom(...ids),
  employeeId: fc.constant(null),
  selfIds: list,
  ownPersonIds: list,
  instansiIds: list,
  fullInstansiIds: list,
  dinasIds: list,
  unitPaths: fc.subarray(paths),
  peopleIds: list,
  evalueeIds: list,
  reportIds: list,
  ledIds: list,
  hrInstansiIds: list,
  hrDinasIds: list,
  privateInstansiIds: list,
  adminInstansiIds: list,
  privateDinasIds: list,
  closed: fc.constant([]),
});
/** Half of them of tokens that close something. */
const closings = fc.oneof(fc.constant([]), fc.subarray(reaches.filter((reach) => reach !== 'structure')));
const scopes = fc.tuple(wholeScopes, closings).map(([scope, closed]) => closing(scope, closed));
const one = fc.constantFrom(...ids);
const places = fc.record({ instansi: one, dinas: one, unit: fc.constantFrom(...paths), person: one });
type Place = typeof places extends fc.Arbitrary<infer Value> ? Value : never;

const COLUMNS: PlaceSql = { instansi: 'r.instansi', dinas: 'r.dinas', unit: 'r.unit', person: 'r.person' };
/** The same questions as policies ask them of tables that lead to the place by a select. */
const QUESTIONS: PlaceSql = {
  instansi: (wanted) => `(select r.instansi) = any(${wanted})`,
  dinas: (wanted) => `(select r.dinas) = any(${wanted})`,
  unit: (wanted) => `(select r.unit) <@ any(${wanted})`,
  person: (wanted) => `(select r.person) = any(${wanted})`,
};

/** What PostgreSQL answers about one place, in a transaction that is bound to a scope. */
const ask = (scope: Scope, place: Place, conditions: readonly string[]): Promise<boolean[]> =>
  inTransaction(pool, async (client) => {
    const { text, values } = setScope(scope);
    await client.query(text, [...values]);
    const found = await client.query<Record<string, boolean>>(
      `select ${conditions.map((condition, index) => `${condition} as c${index}`).join(', ')} from (values ($1::uuid, $2::uuid, $3::ltree, $4::uuid)) r (instansi, dinas, unit, person)`,
      [place.instansi, place.dinas, place.unit, place.person],
    );
    return Object.values(found.rows[0]!);
  });

describe('a reach', () => {
  it('means the same in SQL and in TypeScript', async () => {
    await fc.assert(
      fc.asyncProperty(scopes, places, async (scope, place) => {
        const decided = reaches.map((reach) => covers(scope, reach, place));
        expect(
          await ask(
            scope,
            place,
            reaches.map((reach) => within(reach, COLUMNS)),
          ),
        ).toEqual(decided);
        expect(
          await ask(
            scope,
            place,
            reaches.map((reach) => within(reach, QUESTIONS)),
          ),
        ).toEqual(decided);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same for a wide viewer in its one comparison, wherever such a viewer belongs', async () => {
    const conditions = reaches.map((reach) => rowsWithin(reach, COLUMNS));
    await fc.assert(
      fc.asyncProperty(
        scopes.filter((scope) => isWide(scope) && scope.instansiIds.length > 0),
        places,
        async (scope, place) => {
          const inside = { ...place, instansi: scope.instansiIds[0]! };
          expect(
            await ask(
              scope,
              inside,
              conditions.map(({ wide }) => wide),
            ),
          ).toEqual(
            await ask(
              scope,
              inside,
              conditions.map(({ general }) => general),
            ),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('holds nothing for nobody', async () => {
    const answers = await pool.query<Record<string, boolean>>(
      `select ${reaches.map((reach) => `${within(reach, COLUMNS)} as "${reach}"`).join(', ')} from (values ($1::uuid, $1::uuid, 'r'::ltree, $1::uuid)) r (instansi, dinas, unit, person)`,
      [ids[0]],
    );
    expect(Object.values(answers.rows[0]!)).not.toContain(true);
  });

  it('cannot be asked about a row that says nothing of where it belongs', () => {
    expect(() => within('reports', { dinas: 'dinas_id' })).toThrow('nothing says');
  });
});

it('whoever reaches figures of a place reaches the people and the evaluations that they are counted from, whatever a token is held to', () => {
  const areas = fc.option(fc.subarray(Object.values(TokenArea)), { nil: null });
  fc.assert(
    fc.property(wholeScopes, areas, fc.constantFrom('READ', 'WRITE'), places, (whole, opened, access, place) => {
      const scope = closing(whole, closedReaches({ access, areas: opened, unitId: null }));
      const { person: _, ...where } = place;
      if (covers(scope, 'figures', where)) expect([covers(scope, 'people', where), covers(scope, 'evaluations', where)]).toEqual([true, true]);
    }),
  );
});
