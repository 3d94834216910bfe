import type { RunningCheckout } from './contenders.ts';
import { measureCost } from './cost.ts';
import type { DatabaseCpu } from './database-cpu.ts';
import { quantile } from './measures.ts';
import { BOARD_OF_A_DAY, BOARD_OURS, FIRST_PEOPLE, NESTED_OURS, SEARCH, UNITS } from './questions.ts';

/** What one person waits who asks alone, each time in other words: nobody else's answer is there to share, and none is asked for twice. */
export interface Wait {
  readonly name: string;
  readonly about: string;
  readonly p50: number;
  readonly p95: number;
  /** CPU of the database for one, in milliseconds. */
  readonly databaseMs: number | null;
  readonly reach: number | null;
}

interface Question {
  readonly name: string;
  readonly about: string;
  readonly query: string;
  readonly variables: (number: number) => object;
  readonly reach?: number;
}

/** Long enough ago and apart, over years with people and without. */
const dayOf = (number: number): string => new Date(Date.now() - (3 + number * 23) * 86_400_000).toISOString().slice(0, 10);
const SYLLABLES = ['wati', 'sari', 'putra', 'nur', 'budi', 'dewi', 'agus', 'sri', 'indra', 'rahma', 'yanti', 'hadi'];
const WORDINGS = 6;
const WARM_UPS = 6;

function questions({ subjects: { medan, large, dinasId, dinasName, people } }: RunningCheckout): Question[] {
  const board = { instansiId: `instansi_${medan.instansiId}`, periodId: `period_${medan.periodId}` };
  return [
    { name: 'board', about: `${medan.name}, ${medan.dinasIds.length} dinas`, query: BOARD_OURS, variables: () => board },
    {
      name: 'board of a past day',
      about: `the same as of ${dayOf(0)} and days before`,
      query: BOARD_OF_A_DAY,
      variables: (number) => ({ ...board, asOf: dayOf(number) }),
      reach: 100,
    },
    {
      name: 'units',
      about: `${large.units} units of one dinas with figures`,
      query: UNITS,
      variables: () => ({ id: `dinas_${large.dinasId}`, periodId: board.periodId }),
      reach: 80,
    },
    { name: 'nested', about: `${dinasName}, ${people} people`, query: NESTED_OURS, variables: () => ({ id: `dinas_${dinasId}` }) },
    { name: 'search', about: 'people by a part of their name', query: SEARCH, variables: (number) => ({ search: SYLLABLES[number % SYLLABLES.length]! }) },
    { name: 'first page', about: 'fifty people of everywhere, by name', query: FIRST_PEOPLE, variables: () => ({}) },
  ];
}

async function askOnce({ url, headers }: RunningCheckout, { query, variables, name }: Question, number: number): Promise<number> {
  const body = JSON.stringify({ query: query.replace(/^query (\w+)/, `query $1${number % WORDINGS}`), variables: variables(number) });
  const began = performance.now();
  const answer = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'accept-encoding': 'identity' }, body });
  const text = await answer.text();
  const took = performance.now() - began;
  const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (!answer.ok || errors !== undefined || data === undefined) throw new Error(`${name} was answered ${answer.status} ${text.slice(0, 300)}`);
  return took;
}

export async function runWaits(running: RunningCheckout, databaseCpu: DatabaseCpu | null, times: number, pauseMs: number): Promise<Wait[]> {
  const asked = questions(running);
  const found = new Map(asked.map(({ name }) => [name, { times: [] as number[], cpu: [] as number[] }]));
  // Round by round, so that what the machine does besides falls on all of them.
  for (let number = 0; number < WARM_UPS + times; number++) {
    for (const question of asked) {
      await new Promise((done) => setTimeout(done, pauseMs));
      const { result, cost } = await measureCost(
        running.child,
        databaseCpu,
        () => askOnce(running, question, number),
        () => 1,
      );
      if (number < WARM_UPS) continue;
      found.get(question.name)!.times.push(result);
      if (cost.database !== null) found.get(question.name)!.cpu.push(cost.database / 1_000);
    }
  }
  return asked.map(({ name, about, reach = null }): Wait => {
    const { times: took, cpu } = found.get(name)!;
    return { name, about, p50: quantile(took, 0.5), p95: quantile(took, 0.95), databaseMs: cpu.length === 0 ? null : quantile(cpu, 0.5), reach };
  });
}
