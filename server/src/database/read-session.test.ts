import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Scope } from '../access/scope.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { createRolePool } from './pools.ts';
import { ReadSession } from './read-session.ts';

let database: TestDatabase;
let wide: Pool;
let narrow: Pool;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  // One connection, so that every session meets what the one before it left behind.
  wide = createRolePool(database.url, 'selaras_wide', { max: 1, pipeline: true, readOnly: true } as object);
  narrow = createRolePool(database.url, 'selaras_app', { max: 1, pipeline: true } as object);
});
afterAll(async () => {
  await Promise.all([wide.end(), narrow.end()]);
  await database.drop();
});

const scopeOf = (letter: string, isWide = true): Scope => {
  const id = `${letter.repeat(8)}-0000-7000-8000-000000000000`;
  const none: readonly string[] = [];
  return {
    accountId: id,
    employeeId: null,
    instansiIds: [id],
    fullInstansiIds: isWide ? [id] : none,
    dinasIds: none,
    unitPaths: none,
    peopleIds: none,
    evalueeIds: none,
    reportIds: none,
    hrInstansiIds: none,
    hrDinasIds: none,
    privateInstansiIds: none,
    privateDinasIds: none,
  };
};
const whose = async (session: ReadSession): Promise<string> =>
  (await session.run<{ account: string }>(`select current_setting('selaras.account_id', true) as account`, []))[0]?.account ?? '';

/** Reads once and closes, as an operation does; waits until the connection is free again. */
async function readOnce(scope: Scope, oneStatement: boolean): Promise<string> {
  const session = new ReadSession(wide, scope, oneStatement);
  try {
    return await whose(session);
  } finally {
    session.close();
    (await wide.connect()).release();
    await wide.query('select 1');
  }
}

describe('a read session', () => {
  it('reads as its own viewer whoever used the connection before, with and without a transaction', async () => {
    const viewers = ['a', 'b', 'c'].map((letter) => scopeOf(letter));
    for (let round = 0; round < 60; round++) {
      const viewer = viewers[(round * 7 + (round >> 2)) % viewers.length]!;
      expect(await readOnce(viewer, round % 3 !== 0)).toBe(viewer.accountId);
    }
  });

  it('reads as its own viewer when sessions follow one another without a pause', async () => {
    const viewers = ['a', 'b', 'c', 'd'].map((letter) => scopeOf(letter));
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const viewer = viewers[(index * index + index) % viewers.length]!;
        const session = new ReadSession(wide, viewer, index % 2 === 0);
        const answer = await whose(session);
        session.close();
        return answer === viewer.accountId;
      }),
    );
    expect(answers.filter((right) => !right)).toEqual([]);
  });

  it('trusts no scope that was set in a transaction which failed, however late the failure came', async () => {
    const [first, second] = [scopeOf('a'), scopeOf('b')];
    await readOnce(first, false);
    const broken = new ReadSession(wide, second);
    const failing = broken.run('select 1 / $1::int', [0]).catch(() => 'failed');
    // Closed before the failure is known, as an operation that gave up early does.
    await new Promise((done) => setImmediate(done));
    broken.close();
    expect(await failing).toBe('failed');
    expect(await readOnce(second, true)).toBe(second.accountId);
    expect(await readOnce(first, true)).toBe(first.accountId);
  });

  it('takes a changed scope of the same viewer for another one', async () => {
    const before = scopeOf('a');
    await readOnce(before, true);
    await readOnce(before, true);
    const session = new ReadSession(wide, { ...before, instansiIds: [...before.instansiIds], accountId: scopeOf('e').accountId }, true);
    expect(await whose(session)).toBe(scopeOf('e').accountId);
    session.close();
  });

  it('gives up an answer of one statement that turns out to need two', async () => {
    const viewer = scopeOf('a');
    await readOnce(viewer, false);
    await readOnce(viewer, false);
    const session = new ReadSession(wide, viewer, true);
    await whose(session);
    await expect(whose(session)).rejects.toThrow('asked for a second');
    expect(session.outgrown).toBe(true);
    session.close();
  });

  it('leaves nothing behind on the connections of viewers with narrower rights', async () => {
    const session = new ReadSession(narrow, scopeOf('a', false));
    expect(await whose(session)).toBe(scopeOf('a').accountId);
    session.close();
    const nobody = new ReadSession(narrow, null);
    expect(await whose(nobody)).toBe('');
    nobody.close();
  });
});
