import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressAs, createTestDatabase, OWNER_LOGIN, SERVER_LOGIN, World } from '@selaras/server/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../testkit/server.ts';

const CLI = join(import.meta.dirname, '../../server/dist/cli.js');
/** Logins are of a whole PostgreSQL, and other files sign in with theirs. */
const cluster = await useCluster();
const folder = mkdtempSync(join(tmpdir(), 'selaras-beside-'));
const file = join(folder, 'one.selaras');
const admin = new pg.Pool({ connectionString: cluster.url, max: 2 });
afterAll(async () => {
  await admin.end();
  rmSync(folder, { recursive: true, force: true });
});

const selaras = (...words: string[]): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...words], { env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: installation } });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.once('exit', (code) => done({ code: code ?? -1, output }));
  });
const addressOf = (name: string): string => Object.assign(new URL(cluster.url), { pathname: `/${name}` }).toString();
const passwordsNow = async (): Promise<unknown[]> =>
  (await admin.query('select rolname, rolpassword from pg_authid where rolname = any($1) order by 1', [[OWNER_LOGIN, SERVER_LOGIN]])).rows;
async function signIn(login: typeof OWNER_LOGIN | typeof SERVER_LOGIN, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(addressAs(cluster.url, login)), { password }).toString() });
  await client.connect();
  await client.end();
}

let installation = '';
beforeAll(async () => {
  installation = (await createTestDatabase(cluster.url)).url;
  const owner = new pg.Pool({ connectionString: installation, max: 1 });
  const world = await World.create(owner);
  await world.position(await world.dinas(), 'Perawat', { need: 1 });
  await owner.end();
  expect(await selaras('backup', file)).toMatchObject({ code: 0 });
});

describe('a restore beside an installation in service', () => {
  it('leaves the server its login, whose password only the installation knows', async () => {
    await admin.query(`alter role ${SERVER_LOGIN} password 'chosen in compose'`);
    const before = await passwordsNow();
    expect(await selaras('restore', file, '--into', addressOf('beside'))).toEqual({ code: 0, output: expect.stringMatching(/equal a recount/) });
    await signIn(SERVER_LOGIN, 'chosen in compose');
    expect(await passwordsNow()).toEqual(before);
  });

  it('refuses, and leaves that login as well, where the owner of the tables is that of somebody else', async () => {
    const { password } = new URL(addressAs(cluster.url, OWNER_LOGIN));
    await admin.query(`alter role ${OWNER_LOGIN} password 'of another superuser'`);
    const before = await passwordsNow();
    expect(await selaras('restore', file, '--into', addressOf('refused'))).toEqual({
      code: 1,
      output: expect.stringMatching(/has a login "selaras_owner" already.*left as it is/),
    });
    await signIn(OWNER_LOGIN, 'of another superuser');
    expect(await passwordsNow()).toEqual(before);
    await admin.query(`alter role ${OWNER_LOGIN} password '${password}'`);
  });

  it('needs no superuser: an owner who may make neither roles nor logins restores into a database of theirs', async () => {
    await admin.query(`create role keeper login password 'geheim'`);
    await admin.query('create database kept owner keeper');
    const url = Object.assign(new URL(addressOf('kept')), { username: 'keeper', password: 'geheim' }).toString();
    expect(await selaras('restore', file, '--into', url)).toEqual({ code: 0, output: expect.stringMatching(/equal a recount/) });
  });
});
