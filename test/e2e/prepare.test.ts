/** As compose does it: one program makes logins and tables and ends, and the server knows no more than its own login. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { Fleet } from '../faults/fleet.ts';

const CLI = join(import.meta.dirname, '../../server/dist/cli.js');
const name = `prepared_${randomBytes(6).toString('hex')}`;
const login = `login_${randomBytes(6).toString('hex')}`;

let cluster: pg.Client;
let migrateUrl: string;
let databaseUrl: string;
beforeEach(async () => {
  cluster = new pg.Client({ connectionString: inject('clusterUrl') });
  await cluster.connect();
  await cluster.query(`create database ${name}`);
  migrateUrl = Object.assign(new URL(inject('clusterUrl')), { pathname: `/${name}` }).toString();
  databaseUrl = Object.assign(new URL(migrateUrl), { username: login, password: 'sandi-server' }).toString();
});
afterEach(async () => {
  await cluster.query(`drop database ${name} with (force)`);
  await cluster.query(`drop role if exists ${login}`);
  await cluster.end();
});

const prepare = (environment: Record<string, string>): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [CLI, 'prepare'], { env: { PATH: process.env['PATH'] ?? '', ...environment } }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` }),
    );
  });

it('makes a login that serves without the superuser, and that can neither prepare nor be a superuser', async () => {
  expect(await prepare({ SELARAS_MIGRATE_URL: migrateUrl, DATABASE_URL: migrateUrl })).toEqual({
    code: 1,
    said: expect.stringMatching(/^DATABASE_URL signs in as "\w+", which is a superuser; the server serves only as a login that owns nothing.*\n$/) as string,
  });
  expect(await prepare({ SELARAS_MIGRATE_URL: migrateUrl, DATABASE_URL: databaseUrl })).toEqual({
    code: 0,
    said: 'The database is as this Selaras needs it.\n',
  });
  const fleet = new Fleet(databaseUrl);
  try {
    const server = await fleet.start();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  } finally {
    await fleet.end();
  }
  await cluster.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [name]);
  const client = new pg.Client({ connectionString: migrateUrl });
  await client.connect();
  await client.query(`update sql_definition set hash = 'of another version'`);
  await client.end();
  expect((await prepare({ DATABASE_URL: databaseUrl })).said).toMatch(/DATABASE_URL may not change it; give the owner of the tables in SELARAS_MIGRATE_URL/);
});
