import { answer } from '../child.ts';
import { quantile } from '../measures.ts';
import { HttpConnection, requestBytes } from '../http-connection.ts';

export interface LoadOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** It ends when this time is over and this much was asked. */
  readonly seconds: number;
  readonly least: number;
}
export interface LoadResult {
  readonly requests: number;
  readonly failed: number;
  /** Until the last answer. */
  readonly took: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
}

/**
 * Of sixteen connections, connection n asks only n, n + 16, n + 32 … in turn: no body is ever asked by two at once, so that
 * no server answers two of them with one execution. (Generators that let every connection begin at the first body
 * do not give this: their connections stay in step.)
 */
function shares(bodies: readonly string[], connections: number): string[][] {
  if (bodies.length < connections || new Set(bodies).size < bodies.length)
    throw new Error(`${connections} connections need as many different bodies at least; ${new Set(bodies).size} were given`);
  return Array.from({ length: connections }, (_, number) => bodies.filter((_body, index) => index % connections === number));
}

answer({
  /** Each connection asks again as soon as it is answered. All that was asked is answered before the end, or it would be paid for by the next contender. */
  async load({ url, headers, bodies, connections: count, seconds, least }: LoadOrder): Promise<LoadResult> {
    const requests = shares(bodies, count).map((share) => share.map((body) => requestBytes(url, headers, body)));
    const connections = await Promise.all(requests.map(() => HttpConnection.open(url)));
    const times: number[] = [];
    let failed = 0;
    let bytes = 0;
    const started = performance.now();
    const deadline = started + seconds * 1_000;
    await Promise.all(
      connections.map(async (connection, number) => {
        const share = requests[number]!;
        for (let turn = 0; performance.now() < deadline || times.length < least; turn++) {
          const asked = performance.now();
          const got = await connection.ask(share[turn % share.length]!);
          times.push(performance.now() - asked);
          bytes += got.bytes;
          if (!got.ok) failed++;
        }
      }),
    );
    const took = (performance.now() - started) / 1_000;
    for (const connection of connections) connection.close();
    return {
      requests: times.length,
      failed,
      took,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      bytesPerAnswer: Math.round(bytes / times.length),
    };
  },
});
