import autocannon from 'autocannon';
import { answer } from '../child.ts';

export interface LoadOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly seconds: number;
}
export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
}

/** Sixteen connections, each asking again as soon as it is answered. */
answer({
  async load({ url, headers, bodies, seconds }: LoadOrder): Promise<LoadResult> {
    const result = await autocannon({
      url,
      connections: 16,
      duration: seconds,
      requests: bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })),
    });
    const requests = result['2xx'];
    return {
      requests,
      perSecond: requests / result.duration,
      failed: result.non2xx + result.errors + result.timeouts,
      p50: result.latency.p50,
      p99: result.latency.p99,
      bytesPerAnswer: Math.round(result.throughput.total / Math.max(1, requests)),
    };
  },
});
