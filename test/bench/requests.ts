import { Child } from './child.ts';
import { differenceOf, median } from './measures.ts';
import { BOARD_OURS, BY_NIP_OURS, BY_NIP_POSTGRAPHILE, NESTED_OURS, NESTED_POSTGRAPHILE } from './questions.ts';
import type { LoadOrder, LoadResult } from './servers/load.ts';
import type { Subjects } from './subjects.ts';

export type ServerName = 'ours' | 'postgraphile' | 'bare';

interface Contender {
  readonly server: ServerName;
  readonly path: string;
  readonly bodies: readonly string[];
}
export interface RequestScenario {
  readonly name: string;
  readonly about: string;
  readonly contenders: readonly Contender[];
  /** Least allowed ratio of our median requests/s to that of a peer. */
  readonly reach: Partial<Record<ServerName, number>>;
}
export interface Round extends LoadResult {
  readonly cpuMicroseconds: number;
}
export interface RequestOutcome {
  readonly name: string;
  readonly about: string;
  readonly rounds: Partial<Record<ServerName, readonly Round[]>>;
  readonly perSecond: Partial<Record<ServerName, number>>;
  readonly cpuMicroseconds: Partial<Record<ServerName, number>>;
  readonly ratios: readonly { readonly peer: ServerName; readonly ratio: number; readonly reach: number | null; readonly passed: boolean }[];
}

const WARM_UP_SECONDS = 4;
/** The same question under so many names that no two connections ask it in the same words, and no execution is shared. */
const WORDINGS = 40;
const inManyWords = (query: string, variables: object): string[] =>
  Array.from({ length: WORDINGS }, (_, number) => graphql(query.replace(/^query (\w+)/, `query $1${number}`), variables));

const graphql = (query: string, variables: object): string => JSON.stringify({ query, variables });

export function requestScenarios({ dinasId, dinasName, people, nips, medan }: Subjects): RequestScenario[] {
  const nested = { id: `dinas_${dinasId}` };
  const oursBoard = { instansiId: `instansi_${medan.instansiId}`, periodId: `period_${medan.periodId}` };
  const nestedPeers: Contender[] = [
    { server: 'postgraphile', path: '', bodies: [graphql(NESTED_POSTGRAPHILE, { id: dinasId })] },
    { server: 'bare', path: '/nested', bodies: [JSON.stringify({ id: dinasId })] },
  ];
  const board = { instansiId: medan.instansiId, periodId: medan.periodId };
  return [
    {
      name: 'nested',
      about: `dinas → units → positions → holders → last evaluation: ${dinasName}, ${people} people`,
      reach: { postgraphile: 3, bare: 0.5 },
      contenders: [{ server: 'ours', path: '', bodies: [graphql(NESTED_OURS, nested)] }, ...nestedPeers],
    },
    {
      name: 'nested apart',
      about: 'the same, each connection in other words, so that ours shares no execution; for information',
      reach: {},
      contenders: [{ server: 'ours', path: '', bodies: inManyWords(NESTED_OURS, nested) }, ...nestedPeers],
    },
    {
      name: 'by NIP',
      about: `one employee with position, unit, dinas and last evaluation; ${nips.length} people in turn`,
      reach: { postgraphile: 1.5, bare: 0.4 },
      contenders: [
        { server: 'ours', path: '', bodies: nips.map((nip) => graphql(BY_NIP_OURS, { nip })) },
        { server: 'postgraphile', path: '', bodies: nips.map((nip) => graphql(BY_NIP_POSTGRAPHILE, { nip })) },
        { server: 'bare', path: '/by-nip', bodies: nips.map((nip) => JSON.stringify({ nip })) },
      ],
    },
    {
      name: 'board',
      about: `${medan.name}, ${medan.dinasIds.length} dinas, with a period`,
      reach: { bare: 0.5 },
      contenders: [
        { server: 'ours', path: '', bodies: [graphql(BOARD_OURS, oursBoard)] },
        { server: 'bare', path: '/board', bodies: [JSON.stringify(board)] },
      ],
    },
    {
      name: 'board apart',
      about: 'the same, each connection in other words; for information',
      reach: {},
      contenders: [
        { server: 'ours', path: '', bodies: inManyWords(BOARD_OURS, oursBoard) },
        { server: 'bare', path: '/board', bodies: [JSON.stringify(board)] },
      ],
    },
  ];
}

export interface RunningServer {
  readonly child: Child;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function firstAnswer(server: RunningServer, contender: Contender): Promise<unknown> {
  const response = await fetch(`${server.url}${contender.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...server.headers },
    body: contender.bodies[0]!,
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || answer.errors) throw new Error(`${contender.server} answered ${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
  return answer.data ?? answer;
}

/** Holds the answers against each other, warms up, then asks the contenders in turn, round after round. */
export async function runRequests(
  scenario: RequestScenario,
  servers: ReadonlyMap<ServerName, RunningServer>,
  load: Child,
  rounds: number,
  seconds: number,
): Promise<RequestOutcome> {
  const ask = async ({ server, path, bodies }: Contender, duration: number): Promise<Round> => {
    const { child, url, headers } = servers.get(server)!;
    const before = await child.ask<number>('cpu');
    const result = await load.ask<LoadResult>('load', { url: `${url}${path}`, headers, bodies, seconds: duration } satisfies LoadOrder);
    if (result.failed > 0) throw new Error(`${scenario.name}: ${result.failed} requests to ${server} failed`);
    return { ...result, cpuMicroseconds: ((await child.ask<number>('cpu')) - before) / result.requests };
  };
  const answers = new Map<ServerName, unknown>();
  for (const contender of scenario.contenders) answers.set(contender.server, await firstAnswer(servers.get(contender.server)!, contender));
  for (const [server, answer] of answers) {
    const difference = differenceOf(answers.get('ours'), answer);
    if (difference) throw new Error(`${scenario.name}: ours and ${server} do not answer the same: ${difference}`);
  }
  const found = new Map<ServerName, Round[]>(scenario.contenders.map(({ server }) => [server, []]));
  for (const contender of scenario.contenders) await ask(contender, WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round++) for (const contender of scenario.contenders) found.get(contender.server)!.push(await ask(contender, seconds));
  const middle = (pick: (round: Round) => number): Partial<Record<ServerName, number>> =>
    Object.fromEntries([...found].map(([server, all]) => [server, median(all.map(pick))]));
  const perSecond = middle((round) => round.perSecond);
  return {
    name: scenario.name,
    about: scenario.about,
    rounds: Object.fromEntries(found),
    perSecond,
    cpuMicroseconds: middle((round) => round.cpuMicroseconds),
    ratios: scenario.contenders
      .filter(({ server }) => server !== 'ours')
      .map(({ server: peer }) => {
        const ratio = perSecond.ours! / perSecond[peer]!;
        const reach = scenario.reach[peer] ?? null;
        return { peer, ratio, reach, passed: reach === null || ratio >= reach };
      }),
  };
}
