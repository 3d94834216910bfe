import type { Child } from './child.ts';
import type { DatabaseCpu } from './database-cpu.ts';
import { capacity, measureCost, type Cost } from './cost.ts';
import { compare, type Rates, type Ratio } from './ratio.ts';
import { differenceOf } from './same-answer.ts';
import { CONNECTIONS, OURS, type Contender, type RequestScenario } from './scenarios.ts';
import type { LoadOrder, LoadResult } from './servers/load.ts';

export interface RunningServer {
  readonly child: Child;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whose answers carry the ids of which database. */
  readonly databaseUrl: string;
}
export interface Measuring {
  readonly servers: ReadonlyMap<string, RunningServer>;
  readonly load: Child;
  readonly databaseCpu: DatabaseCpu | null;
  readonly rounds: number;
  readonly seconds: number;
}
export interface Round extends LoadResult, Cost, Rates {}
/** Of each contender, by its name. */
export type Rounds = ReadonlyMap<string, readonly Round[]>;
export interface RequestOutcome {
  readonly name: string;
  readonly about: string;
  readonly rounds: Readonly<Record<string, readonly Round[]>>;
  readonly ratios: readonly Ratio[];
}

/** Until every wording has been compiled by the graph and by V8: time alone would not do on a machine that has other work. */
const WARM_UP = { seconds: 5, least: 1_000 };
/** Before each timed round, for what the others left in the caches of the processor. */
const LEAD_IN = { seconds: 0.2, least: 0 };

async function firstAnswer(server: RunningServer, { path, bodies, server: name }: Contender): Promise<unknown> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...server.headers },
    body: bodies[0]!,
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || answer.errors) throw new Error(`${name} answered ${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
  return answer.data ?? answer;
}

/** Peers that do something else, or nothing, are no peers. */
async function checkAnswers({ name, contenders }: RequestScenario, servers: Measuring['servers']): Promise<void> {
  const ours = servers.get(OURS)!;
  const expected = await firstAnswer(
    ours,
    contenders.find(({ server }) => server === OURS)!,
  );
  for (const contender of contenders) {
    const server = servers.get(contender.server)!;
    const difference = differenceOf(expected, await firstAnswer(server, contender), server.databaseUrl === ours.databaseUrl);
    if (difference) throw new Error(`${name}: ours and ${contender.server} do not answer the same: ${difference}`);
  }
}

/** Holds the answers against each other, warms up, then asks the contenders in turn, round after round. */
export async function runRequests(scenario: RequestScenario, { servers, load, databaseCpu, rounds, seconds }: Measuring): Promise<Rounds> {
  await checkAnswers(scenario, servers);
  const ask = async ({ server, path, bodies }: Contender, until: Pick<LoadOrder, 'seconds' | 'least'>): Promise<LoadResult> => {
    const { url, headers } = servers.get(server)!;
    const result = await load.ask<LoadResult>('load', {
      url: `${url}${path}`,
      headers,
      bodies,
      connections: CONNECTIONS,
      ...until,
    } satisfies LoadOrder);
    if (result.failed > 0) throw new Error(`${scenario.name}: ${result.failed} requests to ${server} failed`);
    return result;
  };
  const measure = async (contender: Contender): Promise<Round> => {
    await ask(contender, LEAD_IN);
    const { child } = servers.get(contender.server)!;
    const { result, cost } = await measureCost(
      child,
      databaseCpu,
      () => ask(contender, { seconds, least: 0 }),
      (done) => done.requests,
    );
    return { ...result, ...cost, byCost: capacity(cost), byClock: result.requests / result.took };
  };
  const found = new Map<string, Round[]>(scenario.contenders.map(({ server }) => [server, []]));
  for (const contender of scenario.contenders) await ask(contender, WARM_UP);
  for (let round = 0; round < rounds; round++) {
    // Each begins as often as the others; there and back again would give two rounds in a row to who stands at an end.
    const first = round % scenario.contenders.length;
    const turn = [...scenario.contenders.slice(first), ...scenario.contenders.slice(0, first)];
    for (const contender of turn) found.get(contender.server)!.push(await measure(contender));
  }
  return found;
}

/** All rounds of a scenario, those of one start of the servers after those of the other. */
export function summarize({ name, about, reach, contenders }: RequestScenario, starts: readonly Rounds[]): RequestOutcome {
  const of = (server: string): Round[] => starts.flatMap((rounds) => rounds.get(server) ?? []);
  const names = contenders.map(({ server }) => server);
  return {
    name,
    about,
    rounds: Object.fromEntries(names.map((server) => [server, of(server)])),
    ratios: names.filter((peer) => peer !== OURS).map((peer) => compare(peer, of(OURS), of(peer), reach[peer] ?? null)),
  };
}
