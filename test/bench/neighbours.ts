import type { Child } from './child.ts';
import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';
import { median, quantile } from './measures.ts';
import type { LoadOrder } from './servers/load.ts';
import type { ReadOrder } from './servers/reader.ts';
import { CONNECTIONS } from './scenarios.ts';

/** A checkout with who asks it: one account of Medan that does its worst, and a leader of Mataram who reads the board. */
export interface Neighbourhood {
  readonly running: RunningCheckout;
  readonly checkout: Checkout;
  readonly attacker: Child;
  readonly reader: Child;
}
interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}
export interface NeighbourRow {
  readonly attack: string;
  readonly quiet: Quantiles;
  readonly attacked: Quantiles;
  /** Of the p95, round for round. */
  readonly slower: number;
  /** Answers that the attacker got per second. */
  readonly answered: number;
}

const SECONDS = { quiet: 4, lead: 1, attacked: 6 };
const EVERY_MS = 50;

const BOARD = `query Board($id: ID!) { board(instansiId: $id) { total { need gap } rows { nodes { dinasId name figures { need gap filled } } } } }`;

/** Sixteen different texts of each, so that no two are one to any cache. */
const ATTACKS: Readonly<Record<string, (medan: RunningCheckout['subjects']['medan'], number: number) => readonly [string, object?]>> = {
  'figures of sixteen trees of units': ({ dinasIds }, number) => [
    `{ ${dinasIds
      .slice(0, 16)
      .map((id, index) => `a${number}_${index}: node(id: "dinas_${id}") { ... on Dinas { unitFigures { nodes { unit { id } figures { need gap filled } } } } }`)
      .join(' ')} }`,
  ],
  'boards of sixteen days': ({ instansiId }, number) => [
    `{ ${Array.from({ length: 16 }, (_, index) => `a${number}_${index}: board(instansiId: "instansi_${instansiId}", asOf: "2026-0${1 + (index % 9)}-${10 + index}") { rows { nodes { dinasId figures { need gap filled } } } }`).join(' ')} }`,
  ],
  'a search of 50,000 letters': (_medan, number) => [
    `query Q${number}($text: String!) { employees(filter: { search: $text }) { totalCount nodes { id } } }`,
    { text: 'a'.repeat(50_000) },
  ],
  'sixteen searches': (_medan, number) => [
    `{ ${Array.from({ length: 16 }, (_, index) => `a${number}_${index}: employees(filter: { search: "${String.fromCharCode(97 + index)} e" }, first: 100) { totalCount nodes { id name } }`).join(' ')} }`,
  ],
  'a short search': (_medan, number) => [`query Q${number} { employees(filter: { search: "zq xw a b c ${number}" }) { totalCount nodes { id name } } }`],
  'thousands of positions and holders': (_medan, number) => [
    `query Q${number} { instansi(code: "kota-medan") { dinasList(first: 20) { nodes { id units(first: 20) { nodes { id positions(first: 20) { nodes { id title holders(first: 3) { nodes { employee { id name } } } } } } } } } } }`,
  ],
  'a hundred careers': ({ instansiId }, number) => [
    `query Q${number} { employees(filter: { instansiId: { eq: "instansi_${instansiId}" } }, first: 100) { nodes { id evaluations(first: 50) { nodes { id state predikat } } assignments(first: 50) { nodes { id assignmentKind position { id title unit { id name dinas { id name } } } } } } } }`,
  ],
  'what does not validate': (_medan, number) => [`query Q${number} { ${Array.from({ length: 200 }, (_, index) => `x${index}`).join(' ')} }`],
};

const bearing = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const quantilesOf = (times: readonly number[]): Quantiles => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });

/** While one account does its worst, what a leader of another government waits for the board, beside what they wait in quiet. */
export async function runNeighbours(neighbourhood: Neighbourhood, rounds: number, say: (line: string) => void): Promise<NeighbourRow[]> {
  const rows: NeighbourRow[] = [];
  for (const [attack, bodyOf] of Object.entries(ATTACKS)) {
    say(`Measuring neighbours of ${attack} …`);
    const found: { quiet: Quantiles; attacked: Quantiles; answered: number }[] = [];
    for (let round = 0; round < rounds; round++) found.push(await measureOnce(neighbourhood, bodyOf));
    const middle = (pick: (round: (typeof found)[number]) => number): number => median(found.map(pick));
    rows.push({
      attack,
      quiet: { p50: middle(({ quiet }) => quiet.p50), p95: middle(({ quiet }) => quiet.p95) },
      attacked: { p50: middle(({ attacked }) => attacked.p50), p95: middle(({ attacked }) => attacked.p95) },
      slower: middle(({ quiet, attacked }) => attacked.p95 / quiet.p95),
      answered: middle(({ answered }) => answered),
    });
  }
  return rows;
}

async function measureOnce(
  { running, checkout, attacker, reader }: Neighbourhood,
  bodyOf: (typeof ATTACKS)[string],
): Promise<{ quiet: Quantiles; attacked: Quantiles; answered: number }> {
  const { url, databaseUrl, subjects } = running;
  const [worst, leader] = [await checkout.makeToken(databaseUrl, 'kepegawaian.medan'), await checkout.makeToken(databaseUrl, 'sekda.mataram')];
  const read = (seconds: number): Promise<number[]> =>
    reader.ask('read', {
      url,
      headers: bearing(leader),
      body: JSON.stringify({ query: BOARD, variables: { id: `instansi_${subjects.mataramId}` } }),
      seconds,
      everyMs: EVERY_MS,
    } satisfies ReadOrder);
  await read(1);
  const quiet = quantilesOf(await read(SECONDS.quiet));
  const attacking = attacker.ask<{ requests: number; took: number }>('load', {
    url,
    headers: bearing(worst),
    bodies: Array.from({ length: CONNECTIONS }, (_, number) => {
      const [query, variables = {}] = bodyOf(subjects.medan, number);
      return JSON.stringify({ query, variables });
    }),
    connections: CONNECTIONS,
    seconds: SECONDS.lead + SECONDS.attacked,
    least: 0,
  } satisfies LoadOrder);
  await read(SECONDS.lead);
  const attacked = quantilesOf(await read(SECONDS.attacked));
  const { requests, took } = await attacking;
  return { quiet, attacked, answered: requests / took };
}
