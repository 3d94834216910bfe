import pg from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ViewerCache } from '../access/viewer-cache.ts';
import { useDatabase } from '../testing/use-database.ts';
import type { FiguresWorker } from './figures-worker.ts';
import { Hub } from './hub.ts';
import { Listener } from './listener.ts';

const database = useDatabase();
let hub: Hub;
let listener: Listener;
let trusts: boolean[];
/** How often rights were looked at again. */
let looks: number;

beforeEach(() => {
  hub = new Hub();
  trusts = [];
  looks = 0;
  listener = new Listener({
    url: database.url,
    hub,
    worker: { wake: () => undefined } as unknown as FiguresWorker,
    viewers: { trust: (trusted: boolean) => void trusts.push(trusted), forget: () => undefined } as unknown as ViewerCache,
    log: pino({ level: 'silent' }),
    rights: { topics: ['ACCESS'], ofAccounts: new Set(['ACCESS']) },
    onRightsChanged: () => void looks++,
  });
});
afterEach(async () => {
  await listener.stop();
  hub.close();
});

async function changeRights(): Promise<void> {
  await database.client.query(
    "insert into change_log (topic, operation, entity, entity_ids, dinas_ids, bulk) values ('ACCESS', 'UPDATE', 'access_grant', '{}', '{}', true)",
  );
  await database.client.query('notify selaras_changes');
}

const { query } = pg.Client.prototype;
afterEach(() => void (pg.Client.prototype.query = query));
/** What happens to a connection the first time that it asks how far the log can be read. */
function whenFirstRead(happens: (client: pg.Client) => Promise<unknown>): void {
  let times = 0;
  pg.Client.prototype.query = function asked(this: pg.Client, ...words: unknown[]) {
    const ask = (): unknown => (query as (...words: unknown[]) => unknown).apply(this, words);
    return String(words[0]).includes('pg_snapshot_xmin') && ++times === 1 ? happens(this).then(ask) : ask();
  } as typeof query;
}

it.each([
  ['its connection breaks', (client: pg.Client) => client.end()],
  [
    'that fails',
    async () => {
      throw new Error('canceling statement due to statement timeout');
    },
  ],
])('a listener is not believed when it cannot read where the log ends because %s, and begins anew', async (_label, happens) => {
  whenFirstRead(happens);
  await listener.start();
  expect(trusts).toEqual([false]);
  expect(hub.isStaleBecause('LISTENER_LOST')).toBe(true);
  await expect.poll(() => trusts, { timeout: 10_000 }).toEqual([false, true]);
  expect(hub.isStaleBecause('LISTENER_LOST')).toBe(false);
  // It hears and reads what changes rights from there on.
  const before = looks;
  await changeRights();
  await expect.poll(() => looks, { timeout: 10_000 }).toBeGreaterThan(before);
});

it('a right that changed is heard of at once, also when what held it back ends between two looks at the log', async () => {
  await listener.start();
  const older = new pg.Client({ connectionString: database.url });
  await older.connect();
  await older.query('begin');
  await older.query('select pg_current_xact_id()');
  await new Promise((done) => setTimeout(done, 200));
  let times = 0;
  pg.Client.prototype.query = function asked(this: pg.Client, ...words: unknown[]) {
    const answer = (query as (...words: unknown[]) => unknown).apply(this, words);
    const isFirst = String(words[0]).includes('from change_log') && ++times === 1;
    return isFirst ? (answer as Promise<unknown>).then((found) => older.query('commit').then(() => found)) : answer;
  } as typeof query;
  try {
    const before = looks;
    await changeRights();
    await expect.poll(() => looks, { timeout: 5_000 }).toBeGreaterThan(before);
  } finally {
    await older.end();
  }
});
