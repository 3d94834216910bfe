import type { Config } from '../config.ts';

export interface MetricLine {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
export type ServerMetrics = readonly MetricLine[];

const ANSWER_WITHIN_MS = 3_000;

/** Lines of the text format of Prometheus; comments left out. */
export const parseMetrics = (text: string): ServerMetrics =>
  text.split('\n').flatMap((line) => {
    const match = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (!match) return [];
    const labels = Object.fromEntries([...(match[2] ?? '').matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
    return [{ name: match[1]!, labels, value: Number(match[3]) }];
  });

/** What the server of these settings counts; null when it does not answer or does not tell. */
export async function readServerMetrics({ port, metricsToken }: Config): Promise<ServerMetrics | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`, {
      headers: metricsToken === null ? {} : { authorization: `Bearer ${metricsToken}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return answer.ok ? parseMetrics(await answer.text()) : null;
  } catch {
    return null;
  }
}
