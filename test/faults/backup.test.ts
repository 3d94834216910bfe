import { ThisScreenDocument } from '@selaras/schema/web';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BoardCursorDocument, FollowChangesDocument, ReadChangesDocument } from '@selaras/schema/test';
import { createTestDatabase, startTestApp, World, type Actor, type PositionRef, type TestApp, type TestDatabase } from '@selaras/server/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { recount, storedFigures } from '../testkit/recount.ts';
import { useCluster } from '../testkit/server.ts';
import { follow } from '../testkit/stream.ts';

const DIST = join(import.meta.dirname, '../../server/dist');
/** A restore takes its rows in one transaction, which holds back the feed of every database beside it. */
const cluster = await useCluster();
const folder = mkdtempSync(join(tmpdir(), 'selaras-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addressOf = (name: string): string => Object.assign(new URL(cluster.url), { pathname: `/${name}` }).toString();
const environment = (url: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '',
  DATABASE_URL: url,
  PORT: '0',
  LOG_LEVEL: 'silent',
  SELARAS_DEMO: '0',
});

const running: ChildProcess[] = [];
const pools: pg.Pool[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const pool of pools.splice(0)) await pool.end();
});
function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  pools.push(pool);
  return pool;
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | string; readonly output: string }>;
}

/** Starts a program of the server as it is built. */
function run(program: 'cli.js' | 'main.js', url: string, ...words: string[]): Run {
  const child = spawn(process.execPath, [join(DIST, program), ...words], { env: environment(url) });
  running.push(child);
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  return { child, ended: new Promise((done) => child.once('exit', (code, signal) => done({ code: signal ?? code ?? 'unknown', output: output.trim() }))) };
}
const selaras = (url: string, ...words: string[]): Run['ended'] => run('cli.js', url, ...words).ended;

let files = 0;
const newFile = (): string => join(folder, `${++files}.selaras`);
const newName = (): string => `restored_${++files}`;

let database: TestDatabase;
let owner: pg.Pool;
let server: TestApp;
let world: World;
let posts: readonly [PositionRef, PositionRef];
let integrator: Actor;
beforeAll(async () => {
  database = await createTestDatabase(cluster.url);
  server = await startTestApp(cluster.url, { database });
  owner = new pg.Pool({ connectionString: database.url, max: 6 });
  owner.on('error', () => undefined);
  world = await World.create(owner);
  posts = [await world.position(await world.dinas('Satu'), 'Perawat', { need: 50 }), await world.position(await world.dinas('Dua'), 'Guru', { need: 50 })];
  for (let person = 0; person < 20; person++) await world.employee(`Orang ${person}`, { in: posts[person % 2]! });
  integrator = await world.account('integrator', { role: 'INTEGRATOR' });
  await server.app.worker.settle();
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

/** Rows enough that a program can be killed among them. */
const ROWS = 80_000;
let large: Promise<unknown> | null = null;
const makeLarge = (): Promise<unknown> =>
  (large ??= owner.query(
    `insert into change_log (topic, operation, entity, entity_ids, instansi_id, dinas_ids)
     select 'STAFFING', 'UPDATE', 'position_need', array[uuidv7(), uuidv7()], $1, '{}' from generate_series(1, $2)`,
    [world.instansi.id, ROWS],
  ));

const needs = async (pool: pg.Pool): Promise<number[]> =>
  (
    await pool.query<{ need: number }>('select need from position_need where position_id = any($1) order by position_id = $2 desc', [
      posts.map(({ id }) => id),
      posts[0].id,
    ])
  ).rows.map(({ need }) => need);

describe('a backup that is taken while everybody writes', () => {
  const moveNeed = async (time: number): Promise<void> => {
    const client = await owner.connect();
    try {
      await client.query('begin; set local lock_timeout = 0');
      // Both rows are held first, in one order: a need of 0 is not updated, and the other row alone is a deadlock with the other writer.
      await client.query('select from position_need where position_id = any($1) order by position_id for update', [posts.map(({ id }) => id)]);
      await client.query('update position_need set need = need - 1 where position_id = $1 and need > 0', [posts[0].id]);
      await client.query('update position_need set need = 100 - (select need from position_need where position_id = $1) where position_id = $2', [
        posts[0].id,
        posts[1].id,
      ]);
      if (time % 60 === 59) await client.query('update position_need set need = 50 where position_id = any($1)', [posts.map(({ id }) => id)]);
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  };

  it('is of one moment: what was moved in one transaction is never seen half moved, and stored figures equal a recount', async () => {
    let writing = true;
    let moved = 0;
    const writers = [0, 1].map(async () => {
      for (; writing; moved++) await moveNeed(moved);
    });
    await expect.poll(() => moved).toBeGreaterThan(5);
    const file = newFile();
    const before = moved;
    const taken = await selaras(database.url, 'backup', file);
    expect(taken).toEqual({ code: 0, output: expect.stringMatching(/holds \d+ rows of \d+ tables/) });
    expect(moved).toBeGreaterThan(before);
    writing = false;
    await Promise.all(writers);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const url = addressOf(newName());
    const restored = await selaras(database.url, 'restore', file, '--into', url);
    expect(restored).toEqual({ code: 0, output: expect.stringMatching(/equal a recount/) });
    const copy = poolOf(url);
    const [one, two] = await needs(copy);
    expect(one! + two!).toBe(100);
    const again = await startTestApp(cluster.url, { database: { url, drop: async () => undefined } });
    await again.app.worker.settle();
    expect(await storedFigures(copy, new Date())).toEqual(await recount(copy, new Date()));
    await again.close();
  });

  it('that is ahead of the figures says so, and boards are being counted until they have caught up', async () => {
    await server.app.worker.settle();
    const lock = await owner.connect();
    await lock.query('begin; lock table stored_figures in share mode');
    await owner.query('update position_need set need = need + 1 where position_id = $1', [posts[0].id]);
    const file = newFile();
    await selaras(database.url, 'backup', file);
    await lock.query('rollback');
    lock.release();
    const url = addressOf(newName());
    expect((await selaras(database.url, 'restore', file, '--into', url)).output).toMatch(/[1-9]\d* had not been counted when the backup was taken/);
    const copy = poolOf(url);
    expect((await copy.query('select from figure_definition')).rowCount).toBe(0);
    const again = await startTestApp(cluster.url, { database: { url, drop: async () => undefined } });
    await again.app.worker.settle();
    expect((await copy.query('select from figure_definition')).rowCount).toBeGreaterThan(0);
    expect(await storedFigures(copy, new Date())).toEqual(await recount(copy, new Date()));
    await again.close();
  });

  it('holds the feed back for nobody', async () => {
    const reader = await owner.connect();
    await reader.query('begin isolation level repeatable read read only; select count(*) from employee');
    const horizon = async (): Promise<bigint> =>
      BigInt((await owner.query<{ at: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as at')).rows[0]!.at);
    const before = await horizon();
    await owner.query('update position_need set need = need where position_id = $1', [posts[0].id]);
    expect(await horizon()).toBeGreaterThan(before);
    await reader.query('commit');
    reader.release();
  });

  it('is taken, and verified, by a login that reads every row and writes none, and says that its time could not be noted', async () => {
    await owner.query(`create role reading login password 'geheim' bypassrls in role pg_read_all_data`);
    const file = newFile();
    const url = Object.assign(new URL(database.url), { username: 'reading', password: 'geheim' }).toString();
    const { code, output } = await selaras(url, 'backup', file, '--verify');
    expect(output).toMatch(/holds \d+ rows of \d+ tables[^]*whole, but the database could not note when it was taken[^]*equal a recount/);
    expect(code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it('is verified in a PostgreSQL of its own', async () => {
    const { code, output } = await selaras(database.url, 'backup', newFile(), '--verify');
    expect(output).toMatch(/counted, and compared by their sums/);
    expect(output).toMatch(/[1-9]\d* stored figures of dinas and periods equal a recount/);
    expect(code).toBe(0);
  });
});

describe('a restored database', () => {
  let file: string;
  let url: string;
  let copy: TestApp;
  let cursors: string[];
  let screen: string;
  beforeAll(async () => {
    screen = (await world.screen('Lobi')).secret;
    await server.app.worker.settle();
    const { changes } = await Client.program(server.url, integrator).ask(ReadChangesDocument, { instansiId: world.instansi.node, first: 1 });
    const { board } = await Client.program(server.url, integrator).ask(BoardCursorDocument, { instansiId: world.instansi.node });
    cursors = [changes!.cursor, board!.cursor];
    file = newFile();
    await selaras(database.url, 'backup', file);
    url = addressOf(newName());
    expect((await selaras(database.url, 'restore', file, '--into', url)).output).toMatch(/[1-9]\d* sessions and tokens were ended/);
    copy = await startTestApp(cluster.url, { database: { url, drop: async () => undefined } });
  });
  afterAll(() => copy.close());

  it('lets nobody in with a session or token of before', async () => {
    for (const client of [Client.program(copy.url, integrator), Client.browser(copy.url, integrator)])
      expect(await client.codeOf(ReadChangesDocument, { instansiId: world.instansi.node, first: 1 })).toBe('UNAUTHENTICATED');
  });

  it('shows nothing on a screen that was paired before: one that was revoked since would show it again', async () => {
    expect((await Client.screen(server.url, screen).ask(ThisScreenDocument, {})).thisScreen?.state).toBe('PAIRED');
    expect((await Client.screen(copy.url, screen).ask(ThisScreenDocument, {})).thisScreen?.state).toBe('ENDED');
  });

  it('refuses cursors of before, of the feed and of boards, and goes on from a new one without a gap', async () => {
    const { username } = (await owner.query<{ username: string }>('select username from account where id = $1', [integrator.accountId])).rows[0]!;
    // Which database it works on is said before, beside what is printed.
    const token = (await selaras(url, 'token', username)).output.split('\n').at(-1)!;
    const program = Client.program(copy.url, { token });
    for (const after of cursors) {
      const { errors } = await program.send(ReadChangesDocument, { instansiId: world.instansi.node, after, first: 1 });
      expect(errors[0]).toMatchObject({ message: expect.stringContaining('of another database or of before a restore'), extensions: { code: 'BAD_INPUT' } });
      const { wire } = await follow(copy.url, { token }, FollowChangesDocument, { instansiId: world.instansi.node, after });
      await wire.until(({ type }) => type === 'error' || type === 'next');
      expect(JSON.stringify(wire.messages)).toContain('of before a restore');
      wire.socket.terminate();
    }
    await copy.app.worker.settle();
    const { board } = await program.ask(BoardCursorDocument, { instansiId: world.instansi.node });
    const pool = poolOf(url);
    for (const need of [7, 8]) await pool.query('update position_need set need = $2 where position_id = $1', [posts[0].id, need]);
    const read = async (): Promise<(string | null)[]> =>
      (await program.ask(ReadChangesDocument, { instansiId: world.instansi.node, after: board!.cursor, first: 100 })).changes!.changes.map(
        ({ entity }) => entity,
      );
    await expect.poll(read).toEqual(['POSITION_NEED', 'POSITION_NEED']);
    await copy.app.worker.settle();
    expect(await storedFigures(pool, new Date())).toEqual(await recount(pool, new Date()));
  });

  it('is not restored into once more, nor is a database that somebody uses', async () => {
    expect(await selaras(database.url, 'restore', file, '--into', url)).toEqual({ code: 1, output: expect.stringContaining('Somebody is connected') });
    const full = addressOf(newName());
    await selaras(database.url, 'restore', file, '--into', full);
    expect(await selaras(database.url, 'restore', file, '--into', full)).toEqual({
      code: 1,
      output: expect.stringContaining('something in that database already'),
    });
  });

  it('ends a server that it takes the place of, so that it begins anew', async () => {
    const [name, other] = [newName(), newName()];
    for (const one of [name, other]) await selaras(database.url, 'restore', file, '--into', addressOf(one));
    const { child, ended } = run('main.js', addressOf(name));
    let said = '';
    child.stdout!.on('data', (part: Buffer) => (said += part.toString()));
    await expect.poll(() => said, { timeout: 30_000 }).toContain('Stop with Ctrl-C');
    const admin = poolOf(cluster.url);
    await admin.query(`alter database ${name} with allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await expect.poll(async () => (await admin.query('select 1 from pg_stat_activity where datname = $1', [name])).rowCount).toBe(0);
    await admin.query(`alter database ${name} rename to ${name}_old`);
    await admin.query(`alter database ${other} rename to ${name}`);
    expect(await ended).toEqual({ code: 70, output: expect.stringContaining('a fault that nobody expected') });
  });
});

describe('a backup that is killed', () => {
  beforeAll(() => makeLarge());

  it('leaves no file of that name, and what it leaves is no backup', async () => {
    const file = newFile();
    const draft = (): string | undefined => readdirSync(folder).find((name) => join(folder, name).startsWith(`${file}.`));
    const { child, ended } = run('cli.js', database.url, 'backup', file);
    await expect.poll(() => (draft() ? statSync(join(folder, draft()!)).size : 0), { timeout: 30_000, interval: 5 }).toBeGreaterThan(200_000);
    child.kill('SIGKILL');
    expect((await ended).code).toBe('SIGKILL');
    expect(existsSync(file)).toBe(false);
    const half = join(folder, draft()!);
    expect(statSync(half).mode & 0o777).toBe(0o600);
    expect(await selaras(database.url, 'restore', half, '--into', addressOf(newName()))).toEqual({ code: 1, output: expect.stringContaining('is torn') });
    rmSync(half);
    expect(await selaras(database.url, 'backup', file)).toMatchObject({ code: 0 });
    expect(await selaras(database.url, 'backup', file)).toEqual({ code: 1, output: expect.stringContaining('never written over') });
  });

  it('torn or changed anywhere, is refused before the database is touched', async () => {
    const file = newFile();
    await selaras(database.url, 'backup', file);
    const whole = readFileSync(file);
    const name = newName();
    const spoiled = newFile();
    for (const part of [0.01, 0.5, 0.999]) {
      writeFileSync(spoiled, whole.subarray(0, Math.floor(whole.length * part)));
      expect(await selaras(database.url, 'restore', spoiled, '--into', addressOf(name))).toEqual({ code: 1, output: expect.stringMatching(/torn|no backup/) });
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(Math.floor(whole.length * part)) ^ 0xff, Math.floor(whole.length * part));
      writeFileSync(spoiled, changed);
      expect(await selaras(database.url, 'restore', spoiled, '--into', addressOf(name))).toEqual({ code: 1, output: expect.stringMatching(/damaged|torn/) });
    }
    expect((await poolOf(cluster.url).query('select 1 from pg_database where datname = $1', [name])).rowCount).toBe(0);
  });
});

describe('a restore that is killed', () => {
  const HALF = /restore of it was broken off/;
  let file: string;
  beforeAll(async () => {
    await makeLarge();
    file = newFile();
    await selaras(database.url, 'backup', file);
  });

  /** Kills a restore at a moment, and says into which database it went. The moment may be over before anybody looks: then another is watched. */
  async function killAt(view: string, reached: string): Promise<string> {
    // From another database: a restore goes into one that nobody is connected to.
    const admin = poolOf(cluster.url);
    for (;;) {
      const name = newName();
      const { child, ended } = run('cli.js', database.url, 'restore', file, '--into', addressOf(name));
      let isOver = false;
      void ended.then(() => (isOver = true));
      while (!isOver) {
        if ((await admin.query(`select 1 from ${view} where datname = $1 and ${reached}`, [name])).rowCount === 0) continue;
        child.kill('SIGKILL');
        expect((await ended).code).toBe('SIGKILL');
        return addressOf(name);
      }
    }
  }

  it.each([
    ['when it has just begun', 'pg_stat_activity', `query like '%restore_under_way (backup_taken_at%'`],
    ['among the rows', 'pg_stat_progress_copy', `command = 'COPY FROM' and tuples_processed > 1000`],
    ['when it compares', 'pg_stat_activity', `query like 'copy (select%change_log%'`],
    ['when all rows are kept', 'pg_stat_activity', `query like '%sql_definition%' and query not like 'copy%' and query not like 'delete%'`],
  ])(
    '%s leaves a database that nothing starts on, and is run again',
    async (_when, view, reached) => {
      const url = await killAt(view, reached);
      const refused = [run('main.js', url).ended, selaras(url, 'instansi', 'kota', 'Kota'), selaras(url, 'backup', newFile())];
      for (const one of await Promise.all(refused)) expect(one).toEqual({ code: 1, output: expect.stringMatching(HALF) });
      // PostgreSQL may still be ending what the killed one had begun.
      await expect
        .poll(() => selaras(database.url, 'restore', file, '--into', url), { timeout: 60_000 })
        .toEqual({ code: 0, output: expect.stringContaining('equal a recount') });
      const copy = poolOf(url);
      expect((await copy.query<{ count: number }>('select count(*)::int as count from employee')).rows[0]!.count).toBe(20);
      expect(
        (await copy.query<{ count: number }>('select count(*)::int as count from change_log where instansi_id = $1', [world.instansi.id])).rows[0]!.count,
      ).toBeGreaterThan(ROWS);
    },
    120_000,
  );
});
