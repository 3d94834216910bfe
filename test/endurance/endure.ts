import { createTestDatabase, startTestCluster } from '@selaras/server/testing';
import { ReadChangesDocument } from '@selaras/schema/test';
import pg from 'pg';
import { Fleet, placeInLog } from '../faults/fleet.ts';
import { Client } from '../testkit/client.ts';
import { boardTruth, isSame, leftBehind, SETTLE_MS, settleFigures } from './aftermath.ts';
import { Chance } from './chance.ts';
import { HorizonLooks } from './horizon.ts';
import { keepBook, readBook, readLog } from './kept.ts';
import { LatenessOf } from './lateness.ts';
import { Ledger } from './ledger.ts';
import type { EnduranceOptions } from './options.ts';
import { Pace, pause } from './pace.ts';
import { makePlaces, type Place } from './places.ts';
import type { Endured } from './report.ts';
import { planFaults, Saboteur } from './saboteur.ts';
import { judgeBoard, judgeFeed, judgeWrites } from './verdict.ts';
import { BoardWatcher, FeedWatcher } from './watchers.ts';
import { Writers } from './writers.ts';

const cursorNow = async (fleet: Fleet, place: Place): Promise<string> =>
  (await Client.program(fleet.alive[0]!.url, place.hr).ask(ReadChangesDocument, { instansiId: place.world.instansi.node, first: 1 })).changes!.cursor;

/** Two servers on one database of their own, written to and watched by many while they are broken. */
export async function endure(options: EnduranceOptions, say: (line: string) => void): Promise<Endured> {
  const cluster = await startTestCluster();
  const database = await createTestDatabase(cluster.url);
  const owner = new pg.Pool({ connectionString: database.url, max: 6 });
  owner.on('error', () => undefined);
  const fleet = new Fleet(database.url);
  try {
    // What is acknowledged is on disk here, and the moment of each commit is kept.
    await owner.query('alter system set track_commit_timestamp = on');
    await owner.query(`alter database ${new URL(database.url).pathname.slice(1)} set synchronous_commit = on`);
    await cluster.pause();
    await cluster.resume();
    const places = await makePlaces(owner);
    await keepBook(owner);
    await fleet.start();
    await fleet.start();
    return await run(options, { cluster, databaseUrl: database.url, owner, fleet, places, say });
  } finally {
    await fleet.end();
    await owner.end();
    await cluster.stop();
  }
}

interface Ground {
  readonly cluster: Awaited<ReturnType<typeof startTestCluster>>;
  readonly databaseUrl: string;
  readonly owner: pg.Pool;
  readonly fleet: Fleet;
  readonly places: readonly Place[];
  readonly say: (line: string) => void;
}

async function run(options: EnduranceOptions, { cluster, databaseUrl, owner, fleet, places, say }: Ground): Promise<Endured> {
  const begun = Date.now();
  const chance = new Chance(options.seed);
  const faults = planFaults(options.kills, chance);
  const [pace, ledger] = [new Pace(options.changes, faults.length), new Ledger()];
  const starts = new Map<Place, string>();
  for (const place of places) starts.set(place, await cursorNow(fleet, place));
  const feeds = places.flatMap((place, number) => {
    const [from, { instansi }, first] = [starts.get(place)!, place.world, place.offices[0]!.dinas.id];
    return [
      new FeedWatcher(fleet, place.watcher, 0, `feed ${number} whole`, instansi, null, from),
      new FeedWatcher(fleet, place.hr, 1, `feed ${number} whole, second`, instansi, null, from),
      new FeedWatcher(fleet, place.headOfFirst, number, `feed ${number} dinas`, instansi, first, from),
    ];
  });
  const boards = places.flatMap((place, number) =>
    [place.watcher, place.hr, place.headOfFirst].map(
      (actor, turn) => new BoardWatcher(fleet, actor, turn, `board ${number} ${actor.name}`, place.world.instansi),
    ),
  );
  await pause(1_000);
  const horizon = new HorizonLooks(owner);
  const saboteur = new Saboteur(fleet, cluster, owner, databaseUrl, chance, pace);
  await Promise.all([new Writers(fleet, owner, ledger, pace).run(places), saboteur.run(faults, say)]);
  const wrongFigures = await settleFigures(owner);
  const lastLog = new Map<FeedWatcher, Awaited<ReturnType<typeof readLog>>>();
  for (const feed of feeds) {
    const place = places.find(({ world }) => world.instansi.id === feed.instansi.id)!;
    const from = BigInt(placeInLog(starts.get(place)!).split('.')[0]!);
    lastLog.set(
      feed,
      (await readLog(owner, feed.instansi.id, feed.dinasId, feed.actor === place.hr ? 'HR' : 'OTHERS')).filter(({ xid }) => xid >= from),
    );
  }
  const kept = await readBook(owner);
  const truth = await boardTruth(owner);
  const wrongBoards = (): string[] =>
    boards.flatMap((board) =>
      [...board.shown].flatMap(([dinasId, shown]) =>
        isSame(shown, truth.get(dinasId)) ? [] : [`${board.name}: ${JSON.stringify(shown)} instead of ${JSON.stringify(truth.get(dinasId))}`],
      ),
    );
  const isComplete = (): boolean => feeds.every((feed) => feed.arrived.length >= lastLog.get(feed)!.length) && wrongBoards().length === 0;
  for (const until = Date.now() + SETTLE_MS; Date.now() < until && !isComplete();) await pause(100);
  await Promise.all([...feeds, ...boards].map((watcher) => watcher.stop()));
  await horizon.stop();

  const lateness = new LatenessOf(horizon, saboteur.stopped);
  for (const feed of feeds) lateness.feed(feed, lastLog.get(feed)!);
  const judged = boards.flatMap((board) => {
    const { offices } = places.find(({ world }) => world.instansi.id === board.instansi.id)!;
    return offices
      .filter(({ dinas }) => board.shown.has(dinas.id))
      .map(({ dinas, post }) => {
        const needs = kept.filter(({ kind, key }) => kind === 'NEED' && key === post.id);
        lateness.board(board, dinas.id, needs);
        return judgeBoard(board, dinas.id, needs);
      });
  });
  const watchers = [...feeds, ...boards];
  return {
    options,
    seconds: Math.round((Date.now() - begun) / 1_000),
    faults: saboteur.done,
    faultLog: saboteur.log,
    writes: judgeWrites(ledger, kept),
    said: ledger.said,
    feeds: feeds.map((feed) => judgeFeed(feed, lastLog.get(feed)!)),
    boards: {
      count: boards.length,
      untrue: judged.flatMap(({ untrue }) => untrue),
      wentBack: judged.flatMap(({ wentBack }) => wentBack),
      wrongAtTheEnd: wrongBoards(),
    },
    lateness,
    connections: watchers.reduce((total, { connections }) => total + connections, 0),
    failures: watchers.flatMap(({ failures }) => failures),
    left: [...wrongFigures, ...(await leftBehind(owner, fleet))],
  };
}
