import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { IsServedDocument } from '@selaras/schema/test';
import { addressAs, createTestDatabase, OWNER_LOGIN, SERVER_LOGIN, startTestApp, World, type TestDatabase } from '@selaras/server/testing';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { useCluster } from '../testkit/server.ts';
import { openSession } from '../testkit/wire.ts';

const CLI = join(import.meta.dirname, '../../server/dist/cli.js');
/** Long transactions and odd settings are of a whole PostgreSQL. */
const cluster = await useCluster();

interface Finding {
  readonly severity: 'BROKEN' | 'WARNING' | 'NOTE';
  readonly sentence: string;
  readonly remedy: string;
}
interface Diagnosis {
  readonly code: number;
  readonly findings: readonly Finding[];
  readonly lookedAt: readonly string[];
  readonly text: string;
}

const run = (url: string, environment: Record<string, string> = {}, ...words: string[]): Promise<{ code: number; text: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [CLI, 'doctor', ...words], {
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url, PORT: '1', ...environment },
    });
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    child.once('exit', (code) => done({ code: code ?? -1, text }));
  });
async function diagnose(url: string, environment: Record<string, string> = {}): Promise<Diagnosis> {
  const { code, text } = await run(url, environment, '--json');
  return { ...(JSON.parse(text) as Omit<Diagnosis, 'code' | 'text'>), code, text };
}

/** What was found about something, each finding with a remedy and its severity in the code the program ended with. */
function found({ findings, code }: Diagnosis, about: RegExp): Finding | undefined {
  for (const { sentence, remedy } of findings) expect([sentence, remedy]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\S/)]);
  const worst = findings.some(({ severity }) => severity === 'BROKEN') ? 2 : findings.some(({ severity }) => severity === 'WARNING') ? 1 : 0;
  expect(code).toBe(worst);
  return findings.find(({ sentence }) => about.test(sentence));
}

let database: TestDatabase;
let owner: pg.Pool;
beforeAll(async () => {
  database = await createTestDatabase(cluster.url);
});
beforeEach(() => {
  owner = new pg.Pool({ connectionString: database.url, max: 5 });
  owner.on('error', () => undefined);
  return () => owner.end();
});
afterAll(() => database.drop());

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('selaras doctor', () => {
  it('says what is wrong with the address, the settings and an empty database', async () => {
    const nowhere = await diagnose('postgres://nobody:secret-word@127.0.0.1:1/none');
    expect(found(nowhere, /nothing listens there/)).toMatchObject({ severity: 'BROKEN' });
    expect(nowhere.text).not.toContain('secret-word');
    expect(found(await diagnose(database.url, { PORT: 'ninety' }), /PORT is "ninety"/)).toMatchObject({ severity: 'BROKEN' });
    expect(found(await diagnose(database.url, { SELARAS_ORIGINS: 'https://selaras.example/path' }), /SELARAS_ORIGINS holds/)).toMatchObject({
      severity: 'BROKEN',
    });
    const empty = `empty_${process.pid}`;
    await owner.query(`create database ${empty}`);
    const url = Object.assign(new URL(database.url), { pathname: `/${empty}` }).toString();
    expect(found(await diagnose(url), /no tables of Selaras yet/)).toMatchObject({ severity: 'BROKEN' });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('create table restore_under_way ()');
    await client.end();
    expect(found(await diagnose(url), /restore into this database/)).toMatchObject({ severity: 'BROKEN' });
  });

  it('says that there is no database in the data folder, and makes none', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'selaras-doctor-')), 'data');
    expect(found(await diagnose('', { SELARAS_DATA_DIR: folder }), /There is no database in the data folder/)).toMatchObject({ severity: 'BROKEN' });
    expect(existsSync(folder)).toBe(false);
    rmSync(dirname(folder), { recursive: true });
  });

  it('says of an open server that it is not encrypted', async () => {
    const open = await diagnose(database.url, { HOST: '0.0.0.0', SELARAS_ORIGINS: 'http://selaras.example', SELARAS_SECURE_COOKIES: '0' });
    expect(found(open, /unencrypted lines/)).toMatchObject({ severity: 'WARNING' });
    expect(found(open, /not encrypted\.$/)).toMatchObject({ severity: 'WARNING' });
    expect(found(open, /SELARAS_METRICS_TOKEN/)).toMatchObject({ severity: 'NOTE' });
    expect(found(await diagnose(database.url), /unencrypted|not encrypted/)).toBeUndefined();
  });

  it('says that no server is there, that the login is too strong and that values are logged, until it is not so', async () => {
    const before = await diagnose(database.url);
    expect(found(before, /No server of Selaras is connected/)).toMatchObject({ severity: 'WARNING' });
    expect(found(before, /superuser|statements with their values|quotes values of rows/)).toBeUndefined();
    for (const [url, fault] of [
      [database.url, /connected as a superuser/],
      [addressAs(database.url, OWNER_LOGIN), /connected as the owner/],
    ] as const) {
      const mighty = new pg.Client({ connectionString: url, application_name: 'selaras listener' });
      await mighty.connect();
      expect(found(await diagnose(database.url), fault)).toMatchObject({ severity: 'WARNING' });
      await mighty.end();
    }
    const set = (setting: string): Promise<unknown> =>
      owner.query(`alter role ${SERVER_LOGIN} in database ${new URL(database.url).pathname.slice(1)} ${setting}`);
    await set('set log_min_duration_statement = 0');
    await set('set log_parameter_max_length = -1');
    expect(found(await diagnose(database.url), /statements with their values/)).toMatchObject({ severity: 'WARNING' });
    for (const setting of [`log_error_verbosity = 'default'`, 'log_min_messages = warning']) await set(`set ${setting}`);
    expect(found(await diagnose(database.url), /quotes values of rows/)).toMatchObject({ severity: 'WARNING' });
    await set('reset all');
    const after = await diagnose(database.url);
    expect(found(after, /statements with their values|quotes values of rows/)).toBeUndefined();
  });

  it('names who holds back the change feed and who waits for a lock, and never what they asked', async () => {
    const server = await startTestApp(cluster.url, { database: { url: database.url, drop: async () => undefined } });
    await server.app.worker.settle();
    expect(found(await diagnose(database.url), /holds back|stands still|waiting for a lock/)).toBeUndefined();
    const names = await owner.query<{ name: string }>(
      'select distinct application_name as name from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() order by 1',
    );
    for (const { name } of names.rows) expect(name).toMatch(/^selaras [a-z]+$/);
    const holder = new pg.Client({ connectionString: database.url, application_name: 'payroll export' });
    await holder.connect();
    await holder.query(`begin; insert into instansi (code, name, time_zone) values ('rahasia', 'Nama Rahasia', 'Asia/Jakarta')`);
    await holder.query(`lock table dinas in access exclusive mode`);
    const waiter = new pg.Client({ connectionString: database.url, application_name: 'nightly report' });
    await waiter.connect();
    const WORKED_SECONDS = 4;
    // At work for some time before it waits, in one statement: only how long it waits is told.
    const waiting = waiter.query(`do $$ begin perform pg_sleep(${WORKED_SECONDS}); perform 'Nama Rahasia' from dinas; end $$`);
    const isWaiting = async (): Promise<unknown> =>
      (await owner.query(`select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.application_name = 'nightly report'`)).rowCount;
    const before = performance.now();
    await expect.poll(isWaiting, { timeout: 20_000, interval: 50 }).toBe(1);
    await owner.query(
      `update instansi set name = name; insert into change_log (topic, operation, entity, entity_ids, dinas_ids) values ('STAFFING', 'UPDATE', 'employee', '{}', '{}')`,
    );
    await sleep(6_000);
    const held = await diagnose(database.url);
    const longestWait = (performance.now() - before) / 1_000 - WORKED_SECONDS;
    expect(found(held, /A transaction of payroll export .*idle in the middle of it.*holds back the change feed/)).toMatchObject({
      severity: 'WARNING',
      remedy: expect.stringContaining('pg_terminate_backend('),
    });
    const lock = found(held, /nightly report has been waiting for a lock .*payroll export/);
    expect(lock).toMatchObject({ severity: 'WARNING' });
    expect(Number(/for a lock for (\d+) seconds/.exec(lock!.sentence)![1])).toBeLessThanOrEqual(Math.round(longestWait));
    expect(found(held, /change feed stands still/)).toMatchObject({ severity: 'WARNING' });
    expect(held.text).not.toMatch(/rahasia/i);
    await holder.query('rollback');
    await waiting;
    await Promise.all([holder.end(), waiter.end()]);
    await server.app.worker.settle();
    expect(found(await diagnose(database.url), /holds back|stands still|waiting for a lock/)).toBeUndefined();
    await server.app.close();
  });

  it('says when boards are behind, and when no server counts', async () => {
    const world = await World.create(owner);
    const server = await startTestApp(cluster.url, { database: { url: database.url, drop: async () => undefined } });
    await server.app.worker.settle();
    const lock = await owner.connect();
    await lock.query('begin; lock table stored_figures in share mode');
    await world.position(await world.dinas(), 'Perawat', { need: 1 });
    await sleep(6_000);
    expect(found(await diagnose(database.url), /Boards are behind/)).toMatchObject({ severity: 'WARNING' });
    await lock.query('rollback');
    lock.release();
    // A stop waits for work that is under way for two seconds only.
    await server.app.worker.settle();
    await server.app.close();
    const listener = new pg.Client({ connectionString: database.url, application_name: 'selaras listener' });
    await listener.connect();
    expect(found(await diagnose(database.url), /No server counts the figures/)).toMatchObject({ severity: 'BROKEN' });
    await listener.end();
  });

  it('says what is left lying: slots, indexes, tokens, sessions, imports, demo accounts, backups', async () => {
    const world = await World.create(owner);
    const actor = await world.account('program', { role: 'INTEGRATOR' });
    await owner.query('create index broken on employee (name)');
    await owner.query(`update pg_index set indisvalid = false where indexrelid = 'broken'::regclass`);
    await owner.query(
      `update session set last_seen_at = now() - interval '100 days', created_at = now() - interval '101 days' where account_id = $1 and kind = 'TOKEN'`,
      [actor.accountId],
    );
    await owner.query(`update session set revoked_at = now() - interval '200 days' where account_id = $1 and kind = 'BROWSER'`, [actor.accountId]);
    await owner.query(`insert into account (username, display_name, demo) values ('demo', 'Demo', true)`);
    await owner.query(
      `insert into import (instansi_id, kind, state, file_name, byte_size, started_at) values ($1, 'units', 'READING', 'a.csv', 1, now() - interval '3 hours')`,
      [world.instansi.id],
    );
    const ill = await diagnose(database.url, { SELARAS_DEMO: '1' });
    expect(found(await diagnose(database.url), /accounts of the demonstration/)).toBeUndefined();
    expect(found(ill, /index broken is not valid/)).toMatchObject({ severity: 'WARNING', remedy: 'reindex index concurrently broken' });
    expect(found(ill, /1 access tokens are valid and were not used/)).toMatchObject({ severity: 'WARNING' });
    expect(found(ill, /1 sessions that ended/)).toMatchObject({ severity: 'NOTE' });
    expect(found(ill, /accounts of the demonstration/)).toMatchObject({ severity: 'BROKEN' });
    expect(found(ill, /1 imports are READING, and no server/)).toMatchObject({ severity: 'WARNING' });
    expect(found(ill, /No backup of this database was ever taken/)).toMatchObject({ severity: 'WARNING' });
    await owner.query(`update database_identity set backed_up_at = now() - interval '4 days'`);
    expect(found(await diagnose(database.url), /The last backup is 4 days old/)).toMatchObject({ severity: 'WARNING' });
    await owner.query(`drop index broken; delete from import; delete from account; update database_identity set backed_up_at = now()`);
    expect(found(await diagnose(database.url), /index|tokens|sessions that|demonstration|imports are|backup/)).toBeUndefined();
  });

  it('counts a token as used that asks over HTTP, that opens a socket, or whose socket stays open', async () => {
    const world = await World.create(owner);
    let now = new Date();
    const server = await startTestApp(cluster.url, { database: { url: database.url, drop: async () => undefined }, clock: () => now });
    const [asking, listening, idle] = [
      await world.account('asking', { role: 'INTEGRATOR' }),
      await world.account('listening', { role: 'INTEGRATOR' }),
      await world.account('idle', { role: 'INTEGRATOR' }),
    ];
    const unused = async (): Promise<readonly string[]> =>
      (
        await owner.query<{ id: string }>(
          `select account_id as id from session where kind = 'TOKEN' and last_seen_at < now() - interval '90 days' order by created_at, id`,
        )
      ).rows.map(({ id }) => id);
    const leaveUnused = (): Promise<unknown> =>
      owner.query(`update session set last_seen_at = now() - interval '100 days', created_at = now() - interval '101 days'`);
    const ends = async (): Promise<unknown> => (await owner.query(`select id, idle_expires_at, expires_at from session where kind = 'TOKEN' order by id`)).rows;
    await leaveUnused();
    const before = await ends();
    expect(found(await diagnose(database.url), /3 access tokens are valid and were not used/)).toBeDefined();

    await Client.program(server.url, asking).send(IsServedDocument);
    const wire = await openSession(server.url, listening.token);
    await expect.poll(unused).toEqual([idle.accountId]);
    expect(found(await diagnose(database.url), /1 access tokens are valid and were not used/)).toBeDefined();
    // Only how long a browser may be idle follows from its use.
    expect(await ends()).toEqual(before);

    await leaveUnused();
    now = new Date(now.getTime() + 2 * 3_600_000);
    await expect.poll(unused, { timeout: 60_000 }).not.toContain(listening.accountId);
    expect(await unused()).toHaveLength(2);
    wire.socket.terminate();
    await server.app.close();
    await owner.query('delete from account');
  }, 90_000);

  it('says when the database belongs to a newer version, and when a slot keeps everything', async () => {
    await owner.query(`insert into migration (name) values ('Migration20991231000001_later'); select pg_create_physical_replication_slot('left_lying', true)`);
    const ill = await diagnose(database.url);
    expect(found(ill, /newer Selaras \(Migration20991231000001_later\)/)).toMatchObject({ severity: 'BROKEN' });
    expect(found(ill, /replication slot left_lying/)).toMatchObject({ severity: 'WARNING' });
    await owner.query(
      `delete from migration where name like 'Migration2099%'; select pg_drop_replication_slot('left_lying'); update sql_definition set hash = 'another'`,
    );
    expect(found(await diagnose(database.url), /not as this version needs it/)).toMatchObject({ severity: 'WARNING' });
  });

  it('says which limits the server on this machine reached', async () => {
    const server = createServer((_request, response) =>
      response.end('# HELP x\nselaras_refusals_total{limit="socket_messages"} 12\nselaras_refusals_total{limit="other"} 0\n'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    const limits = await diagnose(database.url, { PORT: port });
    expect(found(limits, /refused 12 times by the limit socket_messages/)).toMatchObject({ severity: 'NOTE' });
    expect(found(limits, /limit other/)).toBeUndefined();
    expect(found(await diagnose(database.url), /does not tell its \/metrics/)).toMatchObject({ severity: 'NOTE' });
    await new Promise((done) => server.close(done));
  });

  it('tells people in sentences what it looked at', async () => {
    const { text } = await run(database.url);
    expect(text).toMatch(/^Warning: /m);
    expect(text).toMatch(/^Looked at: the version of PostgreSQL; .*whether boards are live; .*imports under way\.$/m);
  });
});
