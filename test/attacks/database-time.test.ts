/** One account never takes more than its share of the database's time while others ask: measured there, not by what we count of it. */
import { BoardsOfTwoDaysDocument, TitlesFoundDocument } from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { buildPlace } from '../testkit/places.ts';
import { useCluster, useServer } from '../testkit/server.ts';

const cluster = await useCluster();
const { server, as, newWorld } = await useServer({ cluster });
const theirs = await newWorld('Kota Tetangga');
const place = await buildPlace(await newWorld('Kota Pengganggu'), 150, 40);
// Whoever sees a whole government reads through connections of another name than who sees one dinas (decision 2).
const greedy = place.hr;
const office = await theirs.dinas();
await theirs.position(office, 'Penata', { need: 2 });
const neighbour = await theirs.account('kepala', { role: 'DINAS_HEAD', on: office });
await server.app.worker.settle();
const watcher = new pg.Client(server.database.url);
await watcher.connect();
afterAll(() => watcher.end());

const GREEDY = 'selaras wide reader';
const LOOK_EVERY_MS = 10;
const AT_ONCE = 16;

/** How many connections work for the greedy account, on average over so many looks. */
async function busyOf(looks: number): Promise<number> {
  let busy = 0;
  for (let look = 0; look < looks; look++) {
    const { rows } = await watcher.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name = $1 and state = 'active'`,
      [GREEDY],
    );
    busy += rows[0]!.n;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  return busy / looks;
}

it('leaves an account all there is while it is alone, and about a fifth of one connection while somebody else asks', async () => {
  let isOver = false;
  let number = 0;
  const codes = new Set<string | undefined>();
  const day = (): string => new Date(Date.UTC(2026, 0, 1 + (number++ % 300))).toISOString().slice(0, 10);
  const attacks = Array.from({ length: AT_ONCE }, async () => {
    while (!isOver) {
      const { errors } = await as(greedy).send(BoardsOfTwoDaysDocument, {
        id: place.world.instansi.node,
        period: place.period.node,
        one: day(),
        another: day(),
      });
      codes.add(errors[0]?.extensions?.code);
    }
  });
  const alone = await busyOf(150);
  const answers: (string | undefined)[] = [];
  const asking = (async () => {
    while (!isOver) {
      answers.push((await as(neighbour).send(TitlesFoundDocument, { search: 'Pen' })).errors[0]?.extensions?.code);
      await new Promise((done) => setTimeout(done, 50));
    }
  })();
  // What it had begun alone comes to its end first.
  await busyOf(150);
  const beside = await busyOf(400);
  isOver = true;
  await asking;
  await Promise.all(attacks);
  expect(alone, 'connections at work while it is alone').toBeGreaterThan(1);
  expect(beside, 'while somebody else asks').toBeLessThan(0.3);
  expect(answers.length).toBeGreaterThan(20);
  expect(answers.filter((code) => code !== undefined)).toEqual([]);
  // What it cannot have now it is told to come back for.
  expect([...codes].filter((code) => code !== undefined && code !== 'BUSY')).toEqual([]);
}, 120_000);
