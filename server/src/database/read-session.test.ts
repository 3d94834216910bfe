import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScope, type Scope } from '../access/scope.ts';
import { useDatabase } from '../testing/use-database.ts';
import { createReadPool, createRolePool } from './pools.ts';
import { ReadSession } from './read-session.ts';

const database = useDatabase();
let wide: Pool;
let narrow: Pool;
let owner: Pool;
beforeAll(() => {
  // One connection, so that every session meets what the one before it left behind.
  wide = createReadPool(database.url, 'selaras_wide', { max: 1 });
  narrow = createReadPool(database.url, 'selaras_app', { max: 1 });
  owner = createRolePool(database.url, 'none', { max: 1 });
});
afterAll(async () => {
  await Promise.all([wide.end(), narrow.end(), owner.end()]);
});

const scopeOf = (letter: string, isWide = true): Scope => {
  const id = `${letter.repeat(8)}-0000-7000-8000-000000000000`;
  const none: readonly string[] = [];
  return {
    accountId: id,
    employeeId: null,
    selfIds: none,
    ownPersonIds: none,
    instansiIds: [id],
    fullInstansiIds: isWide ? [id] : none,
    dinasIds: none,
    unitPaths: none,
    peopleIds: none,
    evalueeIds: none,
    reportIds: none,
    ledIds: none,
    hrInstansiIds: none,
    hrDinasIds: none,
    privateInstansiIds: none,
    adminInstansiIds: none,
    privateDinasIds: none,
    closed: [],
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
    await database.client.query('create table somebody_else_writes ()');
    expect(await horizon()).toEqual(before);
    session.close();
  });

  it('reads what pg itself reads, of every kind of parameter and column', async () => {
    const text = `select $1::text as word, $2::int as whole, $3::bigint as large, $4::numeric as exact, $5::boolean as yes, $6::date as day, $7::timestamptz as moment,
      $8::uuid[] as ids, $9::jsonb as document, $10::text as nothing, $11::bytea as bytes, $12::text[] as words, 1 as "a.b", 2 as "a.b"`;
    const id = '0190a000-0000-7000-8000-000000000001';
    const values = [
      'kata "dan" \\ ✓',
      3,
      2 ** 40,
      '1.50',
      true,
      '2026-01-31',
      '2026-01-31T23:59:59.123Z',
      [id, id],
      { a: [1, null] },
      null,
      Buffer.from([0, 255]),
      ['', 'a,b', null],
    ];
    const session = sessionOf(narrow, null);
    const expected = (await narrow.query(text, values)).rows;
    expect(await session.run(text, values)).toEqual(expected);
    expect(await session.run(text, values), 'once prepared').toEqual(expected);
    session.close();
  });

  it('takes what one viewer may see away before the next, who may see less', async () => {
    const many: Scope = {
      ...scopeOf('a', false),
      selfIds: [scopeOf('b').accountId],
      dinasIds: [scopeOf('c').accountId],
      unitPaths: ['a.b'],
      hrDinasIds: [scopeOf('c').accountId],
    };
    const seen = async (scope: Scope): Promise<unknown> => {
      const session = sessionOf(narrow, scope);
      const names = ['self_ids', 'dinas_ids', 'unit_paths', 'hr_dinas_ids'];
      const [row] = await session.run<object>(
        `select ${names.map((name) => `nullif(current_setting('selaras.${name}', true), '') as ${name}`).join(', ')}`,
        [],
      );
      session.close();
      return Object.values(row ?? {});
    };
    expect(await seen(many)).toEqual([many.selfIds[0], many.dinasIds[0], 'a.b', many.dinasIds[0]]);
    expect(await seen(scopeOf('d', false))).toEqual([null, null, null, null]);
  });

  it('asks many things at once and gives each its own rows', async () => {
    const session = sessionOf(narrow, scopeOf('a', false));
    const asked = Array.from({ length: 40 }, (_, number) =>
      session.run(`select $1::int as number, '${number % 7}' as kind from generate_series(1, $2)`, [number, number % 5]),
    );
    expect((await Promise.all(asked)).map((rows, number) => rows.every((row) => (row as { number: number }).number === number) && rows.length)).toEqual(
      asked.map((_, number) => number % 5),
    );
    session.close();
  });

  it('writes nothing, though the role may', async () => {
    const session = sessionOf(narrow, scopeOf('a', false));
    await expect(session.run('create temporary table written ()', [])).rejects.toThrow(/read-only transaction/);
    session.close();
  });

  it('answers everything after a failure with that failure, and the connection goes on', async () => {
    await readOnce(scopeOf('a'));
    const session = sessionOf(wide, scopeOf('a'));
    const failing = [session.run('select 1 / $1::int', [0]), session.run('select 1 as one', [])];
    expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(session.run('select 1 as one', [])).rejects.toThrow('division by zero');
    session.close();
    expect(await readOnce(scopeOf('b'))).toBe(scopeOf('b').accountId);
  });

  it('forgets a prepared statement whose table has changed, after one refusal', async () => {
    await database.client.query('create table changing as select 1 as first; grant select on changing to selaras_app');
    const read = async (): Promise<unknown> => {
      const session = sessionOf(narrow, null);
      try {
        return await session.run('select * from changing', []);
      } finally {
        session.close();
      }
    };
    // Kept prepared by the third time.
    for (let time = 0; time < 3; time++) expect(await read()).toEqual([{ first: 1 }]);
    await database.client.query(`alter table changing add second text default 'x'`);
    await expect(read()).rejects.toThrow('must not change result type');
    expect(await read()).toEqual([{ first: 1, second: 'x' }]);
  });

  it('refuses what cannot be a parameter, and goes on', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const session = sessionOf(narrow, null);
    await expect(session.run('select $1::jsonb', [circular])).rejects.toThrow(/circular/);
    expect(await session.run('select 1 as one', [])).toEqual([{ one: 1 }]);
    session.close();
  });

  it('says that the connection is lost when the database ends it in the middle', async () => {
    const session = sessionOf(narrow, null);
    const [row] = await session.run<{ pid: number }>('select pg_backend_pid() as pid', []);
    await database.client.query('select pg_terminate_backend($1)', [row?.pid]);
    await expect(session.run('select 1', [])).rejects.toThrow(/terminat|connection/i);
    session.close();
    const next = sessionOf(narrow, null);
    expect(await next.run('select 1 as one', [])).toEqual([{ one: 1 }]);
    next.close();
  });

  it.each(['infinity', '-infinity', '0044-03-15 BC'])('refuses the instant %s, which JavaScript has no reading of, and goes on', async (instant) => {
    const session = sessionOf(narrow, scopeOf('a', false));
    await expect(session.run('select $1::timestamptz as moment', [instant])).rejects.toThrow('Invalid time value');
    expect(await whose(session)).toBe(scopeOf('a').accountId);
    session.close();
  });

  it.each(['do $$ begin end $$', ''])('runs "%s", which answers without rows, as often as it is asked', async (text) => {
    for (let time = 0; time < 3; time++) {
      const session = sessionOf(narrow, null);
      expect(await session.run(text, [])).toEqual([]);
      expect(await session.run(text, []), 'in the same transaction').toEqual([]);
      session.close();
    }
  });

  it('gives nobody a connection of which the database has said that it ends', async () => {
    const owner = createRolePool(database.url, 'none', { max: 1 });
    for (let time = 0; time < 10; time++) {
      const session = sessionOf(narrow, null);
      // A statement that was new would have the connection closed anyway.
      await session.run('select pg_sleep($1)', [0]);
      const [row] = await session.run<{ pid: number }>('select pg_backend_pid() as pid', []);
      const failing = session.run('select pg_sleep($1)', [5]);
      await Promise.all([expect(failing).rejects.toThrow(/terminat/), owner.query('select pg_terminate_backend($1)', [row?.pid])]);
      session.close();
      const next = sessionOf(narrow, null);
      expect(await next.run('select 1 as one', [])).toEqual([{ one: 1 }]);
      next.close();
    }
    await owner.end();
  });

  it('that is ended fails at once and stops in the database', async () => {
    const session = sessionOf(wide, scopeOf('a'));
    const reading = session.run('select pg_sleep(30)', []);
    const running = `select count(*)::int as n from pg_stat_activity where query = 'select pg_sleep(30)' and state = 'active'`;
    const isRunning = async (): Promise<boolean> => (await owner.query<{ n: number }>(running)).rows[0]!.n > 0;
    await expect.poll(isRunning).toBe(true);
    session.abort(() => new Error('its time is up'));
    await expect(reading).rejects.toThrow('its time is up');
    await expect(session.run('select 1', [])).rejects.toThrow('its time is up');
    await expect.poll(isRunning, { timeout: 5_000 }).toBe(false);
    session.close();
    // The only place of the pool is free again, on another connection.
    expect(await readOnce(scopeOf('b'))).toBe(scopeOf('b').accountId);
  });

  it('that is ended while it waits for a connection gives the connection back', async () => {
    const taken = await wide.connect();
    const session = sessionOf(wide, scopeOf('a'));
    const reading = session.run('select 1', []);
    session.abort(() => new Error('its time is up'));
    taken.release();
    await expect(reading).rejects.toThrow('its time is up');
    expect(await readOnce(scopeOf('b'))).toBe(scopeOf('b').accountId);
  });
});

describe('a text', () => {
  it('is kept prepared by its connection when it comes again, and not when each is another or has to be planned each time', async () => {
    const kept = async (beginning: string): Promise<number> => {
      const found = await wide.query<{ count: number }>(`select count(*)::int as count from pg_prepared_statements where statement like $1`, [`${beginning}%`]);
      return found.rows[0]!.count;
    };
    const run = async (text: string, planned?: 'EACH_TIME'): Promise<void> => {
      const session = sessionOf(wide, scopeOf('a'));
      await session.run(text, [], planned);
      session.close();
      (await wide.connect()).release();
    };
    for (let index = 0; index < 10; index++) await run(`select 'each' as another_${index}`);
    for (let time = 0; time < 4; time++) await run(`select 'again' as same`);
    for (let time = 0; time < 4; time++) await run(`select 'counted' as same`, 'EACH_TIME');
    expect(await kept("select 'each'")).toBe(0);
    expect(await kept("select 'again'")).toBe(1);
    expect(await kept("select 'counted'")).toBe(0);
  });
});
