import { createReadStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS, NOW } from '../../../testing/import-world.ts';
import { applyImport } from './apply-import.service.ts';
import { checkImport } from './check-import.service.ts';
import { receiveFile } from './receive-file.service.ts';
import { writePeople } from '../reading/people.fixture.ts';

const ROWS = 100_000;
const MB = 1024 * 1024;

let world: ImportWorld;
beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
});
afterAll(() => world.close());

describe('a file of 100,000 employees', () => {
  it('is checked and applied in bounded memory, and tells how far it is', async () => {
    const path = await writePeople(ROWS);
    global.gc?.();
    const before = process.memoryUsage().rss;
    let highest = before;
    const sample = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().rss);
    }, 20);
    const started = performance.now();
    const id = await receiveFile({
      pool: world.pool,
      accountId: null,
      instansiId: world.instansiId,
      dinasId: null,
      kind: 'EMPLOYEES',
      fileName: 'besar.csv',
      stream: createReadStream(path),
      byteSize: null,
    });
    const progress: { rows_read: number; seconds_left: number }[] = [];
    const watch = setInterval(() => {
      void world
        .all<{ rows_read: number; seconds_left: number }>("select rows_read, seconds_left from import where id = $1 and state = 'READING' and rows_read > 0", [
          id,
        ])
        .then(
          (rows) => progress.push(...rows),
          () => undefined,
        );
    }, 100);
    await checkImport(world.pool, id, { kinds: KINDS, now: NOW });
    const checked = performance.now();
    clearInterval(watch);
    expect((await world.all('select state, counts, rows_total from import where id = $1', [id]))[0]).toMatchObject({
      state: 'CHECKED',
      rows_total: ROWS,
      counts: { created: ROWS, refused: 0 },
    });
    await applyImport(world.pool, id, null, { kinds: KINDS, now: NOW });
    const applied = performance.now();
    clearInterval(sample);
    expect(await world.value('select count(*) from employee')).toBe(ROWS);
    // The planner knows at once: it does not wait for autovacuum.
    expect(await world.value("select reltuples::int from pg_class where relname = 'employee'")).toBe(ROWS);
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.every((step) => step.seconds_left >= 0)).toBe(true);
    expect(highest - before).toBeLessThan(200 * MB);
    // One core at half speed still does 2,000 rows a second; less means that a statement has become quadratic.
    expect(ROWS / ((checked - started) / 1000)).toBeGreaterThan(2_000);
    expect(ROWS / ((applied - checked) / 1000)).toBeGreaterThan(2_000);
  }, 180_000);
});
