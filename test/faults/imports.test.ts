/** Imports of several servers on one database: cancelled from elsewhere, left by the dead, and never worked on twice. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StateOfImportDocument, ThrowAwayImportDocument } from '@selaras/schema/test';
import { createTestDatabase, startTestApp, World, type Actor, type TestApp, type TestDatabase } from '@selaras/server/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyAsRead } from '../testkit/as-read.ts';
import { Client } from '../testkit/client.ts';
import { useCluster } from '../testkit/server.ts';
import { Fleet } from './fleet.ts';

/** Transactions are held here for longer than others may wait for what they wrote. */
const cluster = await useCluster();

let database: TestDatabase;
let owner: pg.Pool;
let world: World;
let hr: Actor;
const servers: TestApp[] = [];
/** Servers in processes of their own. */
let fleet: Fleet;

beforeEach(async () => {
  database = await createTestDatabase(cluster.url);
  owner = new pg.Pool({ connectionString: database.url, max: 4 });
  owner.on('error', () => undefined);
  fleet = new Fleet(database.url);
  world = await World.create(owner);
  hr = await world.account('hr', { role: 'HR' });
  // As long as a table is held, a statement that writes to it is under way in the database: the longest of imports.
  await owner.query(`
    create table held (name text);
    grant select on held to public;
    create function wait_while_held() returns trigger language plpgsql as $$
      begin
        while exists (select from held where name = coalesce(tg_argv[0], tg_table_name)) loop perform pg_sleep(0.05); end loop;
        return null;
      end $$;
    create trigger hold before insert on import_row for each statement execute function wait_while_held();
    create trigger hold_dropping before delete on import_row for each statement execute function wait_while_held('dropped rows');
    create trigger hold before insert on employee for each statement execute function wait_while_held()`);
});
afterEach(async () => {
  await owner.query('delete from held');
  await fleet.end();
  for (const server of servers.splice(0)) await server.app.close();
  await owner.end();
  await database.drop();
});

const start = async (): Promise<TestApp> => {
  const server = await startTestApp(cluster.url, { database });
  servers.push(server);
  return server;
};

/** A table that is written to, or the rows that are dropped of an import that has ended. */
const hold = (name: 'import_row' | 'employee' | 'dropped rows'): Promise<unknown> => owner.query('insert into held values ($1)', [name]);
const letGo = (): Promise<unknown> => owner.query('delete from held');

async function upload(url: string, index: number, actor = hr): Promise<string> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: `berkas-${index}.csv` });
  const answer = await fetch(`${url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${actor.token}` },
    body: `nip,nama\n19800101200501100${index},Pegawai ${index}`,
  });
  return ((await answer.json()) as { id: string }).id;
}

const stateOf = async (url: string, id: string): Promise<string | undefined> => {
  const { node } = await Client.program(url, hr).ask(StateOfImportDocument, { id });
  return node?.__typename === 'Import' ? node.state : undefined;
};
const statesOf = (url: string, ids: readonly string[]): Promise<(string | undefined)[]> => Promise.all(ids.map((id) => stateOf(url, id)));
const HOLDING = "select from pg_stat_activity where datname = current_database() and state = 'active' and wait_event = 'PgSleep'";
const holding = async (): Promise<number> => (await owner.query(HOLDING)).rowCount ?? 0;
const people = async (): Promise<number> => (await owner.query('select from employee')).rowCount ?? 0;
const SOON = { timeout: 15_000, interval: 50 };

describe('an import that is cancelled on another server', () => {
  it('ends at once in the database while it is read, and its lane takes the next', async () => {
    const [one, two] = [await start(), await start()];
    await hold('import_row');
    const [first, second] = [await upload(one.url, 1), await upload(one.url, 2)];
    await expect.poll(holding, SOON).toBe(1);
    expect(await statesOf(two.url, [first!, second!])).toEqual(['READING', 'RECEIVED']);
    const { cancelImport } = await Client.program(two.url, hr).ask(ThrowAwayImportDocument, { input: { importId: first! } });
    expect(cancelImport).toMatchObject({ __typename: 'ImportAccepted', import: { state: 'CANCELLED' } });
    // The statement that was held is gone, though nothing let it go: the one under way is of the second file.
    await expect.poll(() => stateOf(two.url, second!), SOON).toBe('READING');
    await expect.poll(holding, SOON).toBe(1);
    await letGo();
    await expect.poll(() => statesOf(two.url, [first!, second!]), SOON).toEqual(['CANCELLED', 'CHECKED']);
  });

  it('takes an apply under way back as a whole', async () => {
    const [one, two] = [await start(), await start()];
    const id = await upload(one.url, 1);
    await expect.poll(() => stateOf(one.url, id), SOON).toBe('CHECKED');
    await hold('employee');
    await applyAsRead(Client.program(one.url, hr), id);
    await expect.poll(holding, SOON).toBe(1);
    await Client.program(two.url, hr).ask(ThrowAwayImportDocument, { input: { importId: id } });
    await expect.poll(holding, SOON).toBe(0);
    await letGo();
    expect([await stateOf(one.url, id), await people()]).toEqual(['CANCELLED', 0]);
    await expect.poll(async () => (await owner.query('select from import_row')).rowCount, SOON).toBe(0);
  });

  it('waits no longer when it waited', async () => {
    const [one, two] = [await start(), await start()];
    await hold('import_row');
    const ids = [await upload(one.url, 1), await upload(one.url, 2), await upload(one.url, 3)];
    await Client.program(two.url, hr).ask(ThrowAwayImportDocument, { input: { importId: ids[1]! } });
    await letGo();
    await expect.poll(() => statesOf(two.url, ids), SOON).toEqual(['CHECKED', 'CANCELLED', 'CHECKED']);
  });

  it('says so when it took effect first', async () => {
    const server = await start();
    const id = await upload(server.url, 1);
    await expect.poll(() => stateOf(server.url, id), SOON).toBe('CHECKED');
    await applyAsRead(Client.program(server.url, hr), id);
    await expect.poll(() => stateOf(server.url, id), SOON).toBe('APPLIED');
    const { cancelImport } = await Client.program(server.url, hr).ask(ThrowAwayImportDocument, { input: { importId: id } });
    expect(cancelImport).toMatchObject({ state: 'APPLIED', message: 'The import is APPLIED and can no longer be cancelled.' });
  });
});

describe('an import that took effect', () => {
  it('drops its rows to the end: the word about its success ends nothing', async () => {
    const server = await start();
    const id = await upload(server.url, 1);
    await expect.poll(() => stateOf(server.url, id), SOON).toBe('CHECKED');
    await hold('dropped rows');
    await applyAsRead(Client.program(server.url, hr), id);
    await expect.poll(() => stateOf(server.url, id), SOON).toBe('APPLIED');
    // Who works on an import holds its lock; a sweep, which may wait for the same rows meanwhile, does not.
    const isDropping = async (): Promise<boolean> =>
      (await owner.query(`${HOLDING} and pid in (select pid from pg_locks where locktype = 'advisory')`)).rowCount === 1;
    await expect.poll(isDropping, SOON).toBe(true);
    // Far longer than the word takes.
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await isDropping()).toBe(true);
    await letGo();
    await expect.poll(async () => (await owner.query('select from import_row')).rowCount, SOON).toBe(0);
  });
});

describe('imports in the line of a server', () => {
  it('are left to it by one that starts, and each is worked on once', async () => {
    const one = await start();
    await hold('import_row');
    const ids = [await upload(one.url, 1), await upload(one.url, 2), await upload(one.url, 3)];
    await expect.poll(holding, SOON).toBe(1);
    // They wait since long ago.
    await owner.query("update import set started_at = started_at - interval '1 hour'");
    const two = await start();
    expect(await statesOf(two.url, ids)).toEqual(['READING', 'RECEIVED', 'RECEIVED']);
    await letGo();
    await expect.poll(() => statesOf(two.url, ids), SOON).toEqual(['CHECKED', 'CHECKED', 'CHECKED']);
    expect((await owner.query('select import_id from import_row group by import_id having count(*) = 1')).rowCount).toBe(3);
  });

  it('are left to the next start by one that stops in good order, and what it works on is finished', async () => {
    const one = await start();
    await hold('import_row');
    const ids = [await upload(one.url, 1), await upload(one.url, 2)];
    await expect.poll(holding, SOON).toBe(1);
    const closed = servers.shift()!.app.close();
    await letGo();
    await closed;
    const two = await start();
    await expect.poll(() => statesOf(two.url, ids), SOON).toEqual(['CHECKED', 'CHECKED']);
  });

  it('are not ended by a neighbour on another machine while a server that stopped in good order starts again', async () => {
    // A temporary folder of its own is a machine of its own.
    const folder = await mkdtemp(join(tmpdir(), 'selaras-other-machine-'));
    try {
      const before = await fleet.start({ TMPDIR: folder });
      await hold('import_row');
      const ids = [await upload(before.url, 1), await upload(before.url, 2)];
      await expect.poll(holding, SOON).toBe(1);
      const stopped = fleet.kill(before, 'SIGTERM');
      await letGo();
      expect(await stopped).toBe(0);
      // One that starts looks around before it answers.
      const neighbour = await start();
      expect(await statesOf(neighbour.url, ids)).toEqual(['CHECKED', 'RECEIVED']);
      await fleet.start({ TMPDIR: folder });
      await expect.poll(() => statesOf(neighbour.url, ids), SOON).toEqual(['CHECKED', 'CHECKED']);
    } finally {
      await fleet.end();
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);

  it('are taken up or ended by another when theirs is killed, within half a minute', async () => {
    const dead = await fleet.start();
    await hold('import_row');
    const ids = [await upload(dead.url, 1), await upload(dead.url, 2), await upload(dead.url, 3)];
    await expect.poll(holding, SOON).toBe(1);
    const survivor = await start();
    await fleet.kill(dead);
    await letGo();
    // What was in the middle ends with a sentence; what waited lies on this machine, so it is taken up.
    await expect.poll(() => statesOf(survivor.url, ids), { timeout: 45_000, interval: 250 }).toEqual(['REFUSED', 'CHECKED', 'CHECKED']);
    expect((await owner.query("select problem->>'code' as code from import where state = 'REFUSED'")).rows).toEqual([{ code: 'IMPORT_INTERRUPTED' }]);
    expect((await owner.query('select distinct import_id from import_row')).rowCount).toBe(2);
  }, 120_000);

  it('are no more than a few of one account; the next is turned away before it is taken, and others are let in', async () => {
    const server = await start();
    const other = await world.account('other-hr', { role: 'HR' });
    await hold('import_row');
    const ids: string[] = [];
    for (let index = 1; index <= 6; index += 1) ids.push(await upload(server.url, index));
    const answer = await fetch(
      `${server.url}/imports?${new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: 'x.csv' }).toString()}`,
      { method: 'POST', headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` }, body: 'nip,nama\n1,x' },
    );
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await answer.json()).toMatchObject({ code: 'BUSY', retryAfterSeconds: 30, message: expect.stringContaining('6 files of this account') });
    expect(await upload(server.url, 7, other)).toMatch(/^import_/);
    await letGo();
    await expect.poll(() => statesOf(server.url, ids), SOON).toEqual(ids.map(() => 'CHECKED'));
  });
});
