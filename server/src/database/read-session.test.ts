import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { setScope, type Scope } from '../access/scope.ts';
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
const sessionOf = (pool: Pool, scope: Scope | null): ReadSession => new ReadSession(pool, scope && setScope(scope));
const whose = async (session: ReadSession): Promise<string> =>
  (await session.run<{ account: string }>(`select current_setting('selaras.account_id', true) as account`, []))[0]?.account ?? '';

/** Reads once and closes, as an operation does; waits until the connection is free again. */
async function readOnce(scope: Scope): Promise<string> {
  const session = sessionOf(wide, scope);
  try {
    return await whose(session);
  } finally {
    session.close();
    (await wide.connect()).release();
    await wide.query('select 1');
  }
}

describe('a read session', () => {
  it('reads as its own viewer whoever used the connection before', async () => {
    const viewers = ['a', 'b', 'c'].map((letter) => scopeOf(letter));
    for (let round = 0; round < 60; round++) {
      const viewer = viewers[(round * 7 + (round >> 2)) % viewers.length]!;
      expect(await readOnce(viewer)).toBe(viewer.accountId);
    }
  });

  it('reads as its own viewer when sessions follow one another without a pause', async () => {
    const viewers = ['a', 'b', 'c', 'd'].map((letter) => scopeOf(letter));
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const viewer = viewers[(index * index + index) % viewers.length]!;
        const session = sessionOf(wide, viewer);
        const answer = await whose(session);
        session.close();
        return answer === viewer.accountId;
      }),
    );
    expect(answers.filter((right) => !right)).toEqual([]);
  });

  it('leaves nothing of a transaction that failed, however late the failure came', async () => {
    const [first, second] = [scopeOf('a'), scopeOf('b')];
    await readOnce(first);
    const broken = sessionOf(wide, second);
    const failing = broken.run('select 1 / $1::int', [0]).catch(() => 'failed');
    // Closed before the failure is known, as an operation that gave up early does.
    await new Promise((done) => setImmediate(done));
    broken.close();
    expect(await failing).toBe('failed');
    expect(await readOnce(second)).toBe(second.accountId);
    expect(await readOnce(first)).toBe(first.accountId);
  });

  it.each(['selaras_wide', 'selaras_app'])('leaves nobody behind on a connection of %s', async (role) => {
    const pool = role === 'selaras_wide' ? wide : narrow;
    const session = sessionOf(pool, scopeOf('a', role === 'selaras_wide'));
    expect(await whose(session)).toBe(scopeOf('a').accountId);
    session.close();
    const nobody = sessionOf(pool, null);
    expect(await whose(nobody)).toBe('');
    nobody.close();
  });

  it('reads everything from one snapshot', async () => {
    const session = sessionOf(narrow, scopeOf('a', false));
    const horizon = async (): Promise<unknown> => (await session.run('select pg_current_snapshot()::text as snapshot', []))[0];
    const before = await horizon();
    await wide.query('select 1');
    const writer = createRolePool(database.url, 'none', { max: 1 });
    await writer.query('create table somebody_else_writes ()');
    await writer.end();
    expect(await horizon()).toEqual(before);
    session.close();
  });
});
