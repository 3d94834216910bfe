/** Three rules exist twice: in TypeScript, where they explain themselves, and in SQL, where they bind every writer. They must agree. */
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { RATINGS } from './evaluation/predikat.parameters.ts';
import { computePredikat } from './evaluation/predikat.rules.ts';
import { isNipProblem, parseNip } from './staffing/nip.rules.ts';
import { explainRetirement } from './staffing/retirement.rules.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';

/** The law in force when the test runs: a table entered for a later day is due in SQL on that day. */
const TODAY = new Date().toISOString().slice(0, 10);

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const ask = async (sql: string, values: unknown[]): Promise<unknown> =>
  Object.values((await client.query<Record<string, unknown>>(sql, values)).rows[0] ?? {})[0];

describe('the rules of the database', () => {
  it('give the same predikat for all nine cells', async () => {
    for (const workResult of RATINGS) {
      for (const behaviour of RATINGS)
        expect(await ask('select predikat_of($1, $2)', [workResult, behaviour])).toBe(computePredikat(workResult, behaviour, TODAY));
    }
  });

  it('give the same retirement day for any birth date and age', async () => {
    const births = fc.date({ min: new Date('1950-01-01'), max: new Date('2010-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(births, fc.constantFrom(58, 60, 65), async (birthDate, age) => {
        const { day } = explainRetirement(birthDate, { positionKind: 'PELAKSANA', jenjang: null, title: 'x', statedAge: age, lawOn: TODAY });
        expect(await ask('select retirement_day($1, $2)::text', [birthDate, age])).toBe(day);
      }),
      {
        numRuns: 300,
        examples: [
          ['1968-02-29', 58],
          ['1966-12-31', 60],
          ['1967-01-01', 60],
        ],
      },
    );
  });

  it('refuse every number that the rule refuses for its digits, and accept every one it accepts', async () => {
    const digits = (length: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const plausible = fc
      .tuple(
        fc.integer({ min: 1890, max: 2012 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 0, max: 31 }),
        digits(4),
      )
      .map(
        ([year, month, day, start, code, rest]) =>
          `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${start}${String(code).padStart(2, '0')}${rest}`,
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(plausible, digits(18), digits(17)), async (text) => {
        const read = parseNip(text);
        // A start before birth is the rule's alone: the database keeps numbers that a court corrected.
        fc.pre(!isNipProblem(read) || read.code !== 'NIP_STARTS_BEFORE_BIRTH');
        expect(await ask('select is_valid_nip($1)', [text])).toBe(!isNipProblem(read));
      }),
      { numRuns: 500, examples: [['199002142015052007'], ['200012312024211001'], ['199013142015052007'], ['199002142015053007'], ['189902142015052007']] },
    );
  });
});
