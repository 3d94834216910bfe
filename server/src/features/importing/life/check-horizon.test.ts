/** What everybody may read of the change log ends at the oldest transaction that writes anything, in any database of the cluster. */
import { createReadStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCluster, type TestCluster } from '../../../testing/database.ts';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { writePeople } from '../reading/people.fixture.ts';
import { checkImport } from './check-import.service.ts';
import { receiveFile } from './receive-file.service.ts';

const ROWS = 120_000;

// A cluster of its own: an import of another file of tests would hold the horizon of all.
let cluster: TestCluster;
let world: ImportWorld;
let observer: pg.Client;
beforeAll(async () => {
  cluster = await startTestCluster();
  world = await ImportWorld.create(cluster.url);
  observer = new pg.Client({ connectionString: world.url });
  observer.on('error', () => undefined);
  await observer.connect();
});
afterAll(async () => {
  await observer.end();
  await world.close();
  await cluster.stop();
});

/** How long each writing transaction of this database was seen. */
class Writers {
  readonly #seen = new Map<string, { readonly first: number; last: number }>();
  #watching = true;
  readonly #watch: Promise<void>;

  constructor() {
    this.#watch = this.#look();
  }

  async #look(): Promise<void> {
    while (this.#watching) {
      const found = await observer.query<{ xid: string }>(
        'select backend_xid::text as xid from pg_stat_activity where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()',
      );
      const now = performance.now();
      for (const { xid } of found.rows) {
        const seen = this.#seen.get(xid);
        if (seen) seen.last = now;
        else this.#seen.set(xid, { first: now, last: now });
      }
      await pause(10);
    }
  }

  /** The longest of them, as a part of the time in which there were any. */
  async longest(): Promise<number> {
    this.#watching = false;
    await this.#watch;
    const all = [...this.#seen.values()];
    const time = Math.max(...all.map(({ last }) => last)) - Math.min(...all.map(({ first }) => first));
    return Math.max(...all.map(({ first, last }) => last - first)) / time;
  }
}

const receive = async (): Promise<string> =>
  receiveFile({
    pool: world.pool,
    accountId: null,
    instansiId: world.instansiId,
    dinasId: null,
    kind: 'EMPLOYEES',
    fileName: 'besar.csv',
    stream: createReadStream(await writePeople(ROWS)),
    byteSize: null,
  });

describe('the check of a large file', () => {
  it('holds the change log in no transaction that lasts, and what others write meanwhile is read meanwhile', async () => {
    const id = await receive();
    const writers = new Writers();
    const checking = checkImport(world.pool, id, { kinds: KINDS, now: NOW });
    await expect.poll(() => world.value('select count(*) from import_row where import_id = $1', [id]), { timeout: 120_000, interval: 20 }).toBe(ROWS);
    await world.pool.query("insert into instansi (code, name, time_zone) values ('kota-lain', 'Kota Lain', 'Asia/Jakarta')");
    const written = String(await world.value('select max(xid)::text from change_log'));
    await expect.poll(() => world.value('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8', [written]), { timeout: 120_000, interval: 20 }).toBe(true);
    const state = await world.value('select state from import where id = $1', [id]);
    await checking;
    expect(state).toBe('READING');
    expect(await world.value('select state from import where id = $1', [id])).toBe('CHECKED');
    expect(await writers.longest()).toBeLessThan(1 / 3);
  }, 240_000);
});
