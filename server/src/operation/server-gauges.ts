import type { Pool } from 'pg';
import type { Services } from '../app.services.ts';
import { hashingLane } from '../access/password.ts';
import type { FairLane } from '../fair-lane.ts';
import { catchUpLane, exportLane, sheetLane } from '../live/feed-readers.ts';
import { STALE_REASONS } from '../live/hub.ts';
import type { SocketServer } from '../live/socket-server.ts';
import type { GaugeOf, Reading } from '../metrics.ts';
import { HOW_FAR, type HowFar } from './how-far.ts';

const poolReadings = (name: string, pool: Pool): Reading[] => [
  { labels: { pool: name, state: 'busy' }, value: pool.totalCount - pool.idleCount },
  { labels: { pool: name, state: 'idle' }, value: pool.idleCount },
  { labels: { pool: name, state: 'waiting' }, value: pool.waitingCount },
];

/** Parts of a server that are no services of it. */
interface Watched {
  readonly sockets: SocketServer;
  /** Where operations take turns. */
  readonly lanes: readonly FairLane[];
  /** Whether it is the one that counts the figures. */
  leads(): boolean;
}

/** What can be looked up of a server, besides what its features bring. */
export function serverGauges(services: Services, { sockets, lanes, leads }: Watched): GaugeOf[] {
  const { app, wide, system, hub, definitions, writersLane } = services;
  const watched = [...lanes, writersLane, hashingLane, catchUpLane, exportLane, sheetLane];
  // One statement for all of them, each time somebody asks.
  let asked: Promise<HowFar> | null = null;
  const howFar = (): Promise<HowFar> =>
    (asked ??= system
      .query<HowFar>(HOW_FAR, [[...definitions.values()]])
      .then((found) => found.rows[0]!)
      .finally(() => (asked = null)));
  const one = (name: string, help: string, read: () => number | Promise<number>): GaugeOf => ({ name, help, read: async () => [{ value: await read() }] });
  return [
    {
      name: 'pool_connections',
      help: 'Connections of each pool: busy, idle, and who waits for one.',
      labels: ['pool', 'state'],
      read: () => [...poolReadings('app', app), ...poolReadings('wide', wide), ...poolReadings('system', system)],
    },
    {
      name: 'lane_work',
      help: 'Pieces of work in each lane: running, and waiting for their turn. A lane is named by the limit that its refusals count under.',
      labels: ['lane', 'state'],
      read: () =>
        watched.flatMap(({ name: lane, running, waiting }) => [
          { labels: { lane, state: 'running' }, value: running },
          { labels: { lane, state: 'waiting' }, value: waiting },
        ]),
    },
    one('sockets', 'Open sockets of people who are signed in.', () => sockets.connectionCount),
    one('streams', 'Subscriptions of all sockets.', () => sockets.streamCount),
    one('socket_unsent_bytes', 'Bytes that wait for sockets that read slowly.', () => sockets.unsentBytes),
    {
      name: 'boards_stale',
      help: 'Why boards say at the moment that they are not live: 1 for each reason that holds.',
      labels: ['reason'],
      read: () => STALE_REASONS.map((reason) => ({ labels: { reason }, value: hub.isStaleBecause(reason) ? 1 : 0 })),
    },
    one('counts_figures', '1 on the one of all servers that counts the figures.', () => (leads() ? 1 : 0)),
    one('database_up', '1 when the database answers.', () =>
      howFar().then(
        () => 1,
        () => 0,
      ),
    ),
    one(
      'horizon_held_transactions',
      'Transactions that began since the oldest one that still runs: it holds back everything that follows.',
      async () => (await howFar()).held,
    ),
    one(
      'feed_held_seconds',
      'Age of the oldest change that the feed cannot give yet, because an older transaction still runs.',
      async () => (await howFar()).feed,
    ),
    one('figures_behind_seconds', 'Age of the oldest change that is not in the stored figures yet.', async () => (await howFar()).figures),
  ];
}
