import type { Child } from './child.ts';
import { median } from './measures.ts';
import { BOARD_STREAM } from './questions.ts';
import type { ConnectOrder, FanOutRound } from './servers/socket-clients.ts';
import type { Subjects } from './subjects.ts';

export type FanOutName = 'ours' | 'bare ws' | 'stock graphql-ws';
export interface FanOutServer {
  readonly child: Child;
  readonly clients: Child;
  readonly url: string;
  readonly token: string | null;
  /** The channel on which the server hears that the board changed. */
  readonly channel: string;
}
interface Round extends FanOutRound {
  readonly cpuMs: number;
}
export interface FanOutOutcome {
  readonly name: string;
  readonly about: string;
  readonly rounds: Partial<Record<FanOutName, readonly Round[]>>;
  readonly medians: Partial<
    Record<
      FanOutName,
      { readonly lastClientMs: number; readonly spreadMs: number; readonly cpuMs: number; readonly memoryMb: number; readonly bytesPerClient: number }
    >
  >;
  /** From the UPDATE of one dinas to the last client, recount and coalescing window included; ours alone can do this. */
  readonly changeToLastClientMs: number;
  readonly ratios: readonly { readonly peer: FanOutName; readonly ratio: number; readonly reach: number; readonly passed: boolean }[];
}

/** A need that is one more or one less, in turns: a need set to what it is would change no figure and be told to nobody. */
const CHANGE_ONE_DINAS =
  'update position_need set need = need # 1 where id = (select n.id from position_need n where n.dinas_id = $1 and n.validity @> current_date limit 1)';

/**
 * The figures worker ends its work with one NOTIFY that names the dinas whose figures it stored. The run sends exactly
 * that message, naming all of a board, so that all three servers do the same from there on: hear it, read the rows,
 * say them to everybody. Timed from the statement to the last byte at the last client.
 */
export async function runFanOut(servers: ReadonlyMap<FanOutName, FanOutServer>, { wide }: Subjects, count: number, rounds: number): Promise<FanOutOutcome> {
  const order = { count, query: BOARD_STREAM, variables: { instansiId: `instansi_${wide.instansiId}`, periodId: `period_${wide.periodId}` } };
  for (const { clients, url, token } of servers.values()) await clients.ask<number>('connect', { ...order, url, token } satisfies ConnectOrder);
  const payload = JSON.stringify({ instansiId: wide.instansiId, dinasIds: wide.dinasIds });
  const broadcast = async ({ child, clients, channel }: FanOutServer): Promise<Round> => {
    const before = await child.ask<number>('cpu');
    const round = await clients.ask<FanOutRound>('broadcast', { text: 'select pg_notify($1, $2)', values: [channel, payload] });
    return { ...round, cpuMs: ((await child.ask<number>('cpu')) - before) / 1_000 };
  };
  const found = new Map<FanOutName, Round[]>([...servers.keys()].map((name) => [name, []]));
  for (const server of servers.values()) for (let warm = 0; warm < 3; warm++) await broadcast(server);
  for (let round = 0; round < rounds; round++) for (const [name, server] of servers) found.get(name)!.push(await broadcast(server));
  const medians: Partial<Record<FanOutName, { lastClientMs: number; spreadMs: number; cpuMs: number; memoryMb: number; bytesPerClient: number }>> = {};
  for (const [name, all] of found) {
    medians[name] = {
      lastClientMs: median(all.map((round) => round.lastClientMs)),
      spreadMs: median(all.map((round) => round.lastClientMs - round.firstByteMs)),
      cpuMs: median(all.map((round) => round.cpuMs)),
      memoryMb: (await servers.get(name)!.child.ask<number>('memory')) / 1_048_576,
      bytesPerClient: Math.round(median(all.map((round) => round.bytes)) / count),
    };
  }
  const changes: number[] = [];
  const { clients } = servers.get('ours')!;
  for (let round = 0; round < rounds; round++)
    changes.push((await clients.ask<FanOutRound>('broadcast', { text: CHANGE_ONE_DINAS, values: [wide.dinasIds[0]!] })).lastClientMs);
  const last = (name: FanOutName): number => medians[name]!.lastClientMs;
  const [bare, stock] = [last('ours') / last('bare ws'), last('stock graphql-ws') / last('ours')];
  return {
    name: 'fan-out',
    about: `one change → ${count} sockets, ${wide.dinasIds.length} rows (${wide.name})`,
    rounds: Object.fromEntries(found),
    medians,
    changeToLastClientMs: median(changes),
    ratios: [
      { peer: 'bare ws', ratio: bare, reach: 1.5, passed: bare <= 1.5 },
      { peer: 'stock graphql-ws', ratio: stock, reach: 4, passed: stock >= 4 },
    ],
  };
}
