import type { Child } from './child.ts';
import { capacity, measureCost, type Cost } from './cost.ts';
import type { DatabaseCpu } from './database-cpu.ts';
import { median } from './measures.ts';
import { BOARD_STREAM } from './questions.ts';
import { compare, type Rates, type Ratio } from './ratio.ts';
import { OURS } from './scenarios.ts';
import type { ConnectOrder, FanOutRound } from './servers/socket-clients.ts';
import type { Board } from './subjects.ts';

export interface FanOutServer {
  readonly child: Child;
  readonly clients: Child;
  readonly url: string;
  /** Null for peers that ask nobody who they are. */
  readonly token: string | null;
  /** The channel on which the server hears that the board changed. */
  readonly channel: string;
  readonly board: Board;
  /** Whether it counts figures itself, so that a change of the rows ends in a broadcast too. */
  readonly counts: boolean;
  /** Least allowed ratio of its cost to ours. */
  readonly reach: number | null;
}
type Round = FanOutRound & Cost & Rates;
export interface FanOutMedians extends Cost {
  readonly lastClientMs: number;
  readonly spreadMs: number;
  readonly memoryMb: number;
  readonly bytesPerClient: number;
  /** From the UPDATE of one dinas to the last client, recount and coalescing window included. */
  readonly changeToLastClientMs: number | null;
}
export interface FanOutOutcome {
  readonly name: string;
  readonly about: string;
  readonly rounds: Readonly<Record<string, readonly Round[]>>;
  readonly medians: Readonly<Record<string, FanOutMedians>>;
  readonly ratios: readonly Ratio[];
}

/** The channel of the server: the figures worker ends its work with one message on it that names the dinas whose figures it stored. */
export const FIGURES_CHANNEL = 'selaras_figures';
/** A need that is one more or one less, in turns: a need set to what it is would change no figure and be told to nobody. */
const CHANGE_ONE_DINAS =
  'update position_need set need = need # 1 where id = (select n.id from position_need n where n.dinas_id = $1 and n.validity @> current_date limit 1)';
const WARM_UPS = 3;

/**
 * The run sends the message of the figures worker, naming all dinas of a board, so that all servers do the same from
 * there on: hear it, read the rows, say them to everybody. Timed from the statement to the last byte at the last client.
 */
export async function runFanOut(
  servers: ReadonlyMap<string, FanOutServer>,
  databaseCpu: DatabaseCpu | null,
  count: number,
  rounds: number,
): Promise<FanOutOutcome> {
  for (const { clients, url, token, board } of servers.values()) {
    const variables = { instansiId: `instansi_${board.instansiId}`, periodId: `period_${board.periodId}` };
    await clients.ask<number>('connect', { count, query: BOARD_STREAM, variables, url, token } satisfies ConnectOrder);
  }
  const broadcast = async (name: string): Promise<Round> => {
    const { child, clients, channel, board } = servers.get(name)!;
    const values = [channel, JSON.stringify({ instansiId: board.instansiId, dinasIds: board.dinasIds })];
    const send = (): Promise<FanOutRound> =>
      clients.ask<FanOutRound>('broadcast', { text: 'select pg_notify($1, $2)', values }).catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`);
      });
    const { result, cost } = await measureCost(child, databaseCpu, send, () => 1);
    return { ...result, ...cost, byCost: capacity(cost), byClock: 1_000 / result.lastClientMs };
  };
  const found = new Map<string, Round[]>([...servers.keys()].map((name) => [name, []]));
  for (const name of servers.keys()) for (let warm = 0; warm < WARM_UPS; warm++) await broadcast(name);
  for (let round = 0; round < rounds; round++) for (const name of servers.keys()) found.get(name)!.push(await broadcast(name));
  const changes = new Map<string, number[]>([...servers.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, { clients, board, counts }] of servers) {
      if (!counts) continue;
      const change = await clients.ask<FanOutRound>('broadcast', { text: CHANGE_ONE_DINAS, values: [board.dinasIds[0]!] });
      changes.get(name)!.push(change.lastClientMs);
    }
  }
  const medians: Record<string, FanOutMedians> = {};
  for (const [name, { child }] of servers) {
    const all = found.get(name)!;
    const [change, databaseTimes] = [changes.get(name)!, all.flatMap((round) => round.database ?? [])];
    medians[name] = {
      lastClientMs: median(all.map((round) => round.lastClientMs)),
      spreadMs: median(all.map((round) => round.lastClientMs - round.firstByteMs)),
      server: median(all.map((round) => round.server)),
      database: databaseTimes.length > 0 ? median(databaseTimes) : null,
      memoryMb: (await child.ask<number>('memory')) / 1_048_576,
      bytesPerClient: Math.round(median(all.map((round) => round.bytes)) / count),
      changeToLastClientMs: change.length > 0 ? median(change) : null,
    };
  }
  const { name, dinasIds } = servers.get(OURS)!.board;
  return {
    name: `fan-out to ${count.toLocaleString('en')}`,
    about: `one change → ${count} sockets, ${dinasIds.length} rows (${name})`,
    rounds: Object.fromEntries(found),
    medians,
    ratios: [...servers].filter(([peer]) => peer !== OURS).map(([peer, { reach }]) => compare(peer, found.get(OURS)!, found.get(peer)!, reach)),
  };
}
