/** What people type and what is written of them stands in no log: neither PostgreSQL's own, nor the server's. */
import { SetPositionNeedDocument } from '@selaras/schema/test';
import { SignInFormDocument, SearchEmployeesDocument } from '@selaras/schema/web';
import pg, { type Pool } from 'pg';
import { afterAll, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { useCluster, useWorld } from '../testkit/server.ts';

/** Digits, so that it can stand wherever a number does; and what it looks like inside a longer value. */
const SECRET = '197412318842006';
const lines: string[] = [];
const cluster = await useCluster();
const { server, as, world } = await useWorld({ cluster, logLevel: 'trace', onLog: (line) => lines.push(line) });
const { app, system, orm } = server.app.services;
const superuser = new pg.Client({ connectionString: server.database.url });
await superuser.connect();
afterAll(() => superuser.end());

const writers = await (orm.em.getConnection('write') as unknown as { getNativeClient(): Promise<Pool> }).getNativeClient();
const written = async (): Promise<string> => (await superuser.query<{ log: string }>(`select pg_read_file('server.log') as log`)).rows[0]!.log;
const id = world.instansi.id;

/** Each as text with the value in it, or with the value beside it. */
const MISTAKES: readonly (readonly [string, string, readonly unknown[]])[] = [
  ['a unique value twice', `insert into account (username, display_name) values ($1, 'x'), ($1, 'x')`, [`u${SECRET}`]],
  ['a missing value', 'insert into account (username) values ($1)', [`m${SECRET}`]],
  ['a missing value, in the text', `insert into account (username) values ('m${SECRET}')`, []],
  ['a value that a check refuses', 'insert into dinas (instansi_id, code, name, kind) values ($2, $1, $1, $1)', [SECRET, id]],
  ['a row that is not there', 'insert into dinas (instansi_id, code, name, kind) values ($1, $2, $2, $2)', ['00000000-0000-0000-0000-000000000001', SECRET]],
  ['no uuid', 'select $1::uuid', [SECRET]],
  ['no day', 'select $1::date', [`x${SECRET}`]],
  ['no number, in the text', `select 'x${SECRET}'::int`, []],
  ['no JSON', 'select $1::jsonb', [`{"name": ${SECRET}x}`]],
  ['no pattern', `select 'a' ~ $1`, [`(${SECRET}`]],
  ['a number too large', `select ${SECRET}::smallint`, []],
  ['words of our own', `do $$ begin raise exception 'not %', '${SECRET}' using detail = '${SECRET}', hint = '${SECRET}'; end $$`, []],
  ['a warning', `do $$ begin raise warning 'not %', '${SECRET}'; end $$`, []],
  ['a wrong name', `select nothing_${SECRET} from employee`, []],
  ['a right that is missing', `alter role selaras_server password '${SECRET}'; alter role postgres_${SECRET} superuser`, []],
  ['too long', `select set_config('statement_timeout', '50', false), pg_sleep(1), '${SECRET}'`, []],
  ['too long, a moment later', `select pg_sleep(1), '${SECRET}'`, []],
];

async function mistake(pool: Pool, text: string, values: readonly unknown[]): Promise<void> {
  const client = await pool.connect();
  await client.query('set default_transaction_read_only = off').catch(() => undefined);
  await client.query('set role selaras_system');
  if (text.includes('pg_sleep')) await client.query('set statement_timeout = 50');
  await client.query(text, [...values]).catch(() => undefined);
  client.release(true);
}

/** Rows that are copied in, of which one cannot be read: PostgreSQL quotes the line. */
async function brokenCopy(): Promise<void> {
  const client = await system.connect();
  const { connection } = client as unknown as {
    connection: { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void; once(event: string, heard: () => void): void };
  };
  await client.query('create temporary table sheet (line int, born date)');
  await new Promise<void>((done) => {
    client.query({
      submit: (to: { query(text: string): void }) => to.query('copy sheet from stdin'),
      handleError: () => done(),
      handleReadyForQuery: () => undefined,
      handleCopyInResponse: () => {
        connection.sendCopyFromChunk(Buffer.from(`1\t2000-01-01\n2\tx${SECRET}\n`));
        connection.endCopyFrom();
      },
    } as never);
  });
  client.release(true);
}

async function deadlock(): Promise<void> {
  const [one, two] = await Promise.all([system.connect(), system.connect()]);
  const take = (client: pg.PoolClient, place: number): Promise<unknown> => client.query(`select pg_advisory_xact_lock(${place}), '${SECRET}'`);
  await Promise.all([one, two].map((client) => client.query('set lock_timeout = 0; begin')));
  await Promise.all([take(one, 1), take(two, 2)]);
  await Promise.allSettled([take(one, 2), take(two, 1)]);
  for (const client of [one, two]) client.release(true);
}

it('whatever goes wrong, over whichever connections', async () => {
  const hr = await world.account('hr', { role: 'HR' });
  const post = await world.position(await world.dinas(), 'Perawat', { need: 1 });
  for (const pool of [system, writers, app]) for (const [, text, values] of MISTAKES) await mistake(pool, text, values);
  await brokenCopy();
  await deadlock();
  // Through the doors.
  await Client.nobody(server.url).send(SignInFormDocument, { input: { username: `x${SECRET}`, password: `p${SECRET}\u0000` } });
  await as(hr).send(SearchEmployeesDocument, { text: `${SECRET}\u0000`, first: 10 } as never);
  await as(hr).send(SetPositionNeedDocument, { input: { positionId: post.node, need: Number(SECRET), since: '2026-01-01' } });
  await as(hr).send(`query { ${`x${SECRET}`} }`);
  for (const content of [`nip,nama\n${SECRET},${SECRET}`, `nip,nama\n"${SECRET}`, `${SECRET}\u0000`]) {
    const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: `${SECRET}.csv` });
    await fetch(`${server.url}/imports?${question.toString()}`, {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
      body: content,
    });
  }
  await fetch(`${server.url}/board/${id}?q=${SECRET}`);
  await expect.poll(async () => (await system.query(`select 1 from import where state in ('RECEIVED', 'READING')`)).rowCount, { timeout: 20_000 }).toBe(0);
  // The logs are those, and an error of somebody who is no server of ours stands in it, without what it is about.
  await superuser.query(`select 'control'::int, '${SECRET}'`).catch(() => undefined);
  await superuser.query(`insert into account (username) values ('m${SECRET}')`).catch(() => undefined);
  const log = await written();
  expect(log).toContain('invalid input syntax for type integer: "control"');
  expect(log.split('\n').filter((line) => line.includes(SECRET))).toEqual([]);
  expect(lines.join('')).toContain('/imports');
  expect(lines.filter((line) => line.includes(SECRET))).toEqual([]);
});
