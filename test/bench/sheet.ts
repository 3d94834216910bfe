import { median } from './measures.ts';
import type { RunningCheckout } from './contenders.ts';
import { whileLooking } from './memory.ts';
import { number, table, verdict } from './tables.ts';

/** The people of one government as a workbook, as a page of theirs hands it out. */
export interface SheetOutcome {
  readonly people: number;
  readonly rows: readonly { readonly kind: string; readonly kilobytes: number; readonly seconds: number; readonly heldMegabytes: number | null }[];
}

/** For 15,000 people as XLSX. */
const REACH_SECONDS = 3;
const KINDS = ['xlsx', 'csv'] as const;

export async function runSheet({ url, headers, subjects: { medan } }: RunningCheckout, rounds: number): Promise<SheetOutcome> {
  const ask = async (kind: string): Promise<Response> => {
    const answer = await fetch(new URL(`/lists/government.people.${kind}`, url), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ variables: { instansiId: `instansi_${medan.instansiId}` } }),
    });
    if (!answer.ok) throw new Error(`the list was refused: ${await answer.text()}`);
    return answer;
  };
  const text = await (await ask('csv')).text();
  const rows: SheetOutcome['rows'][number][] = [];
  for (const kind of KINDS) {
    const found: { bytes: number; seconds: number; held: number | null }[] = [];
    for (let round = 0; round < rounds; round++) {
      const { result, held } = await whileLooking(url, async () => {
        const began = performance.now();
        const { byteLength } = await (await ask(kind)).arrayBuffer();
        return { bytes: byteLength, seconds: (performance.now() - began) / 1_000 };
      });
      found.push({ ...result, held });
    }
    const held = found.flatMap((one) => one.held ?? []);
    rows.push({
      kind,
      kilobytes: median(found.map(({ bytes }) => bytes)) / 1_000,
      seconds: median(found.map(({ seconds }) => seconds)),
      heldMegabytes: held.length > 0 ? median(held) / 1e6 : null,
    });
  }
  // Each of them stands on a line that begins with a name; above and below are lines about the list.
  return { people: text.split('\n').filter((line) => line.split(/[;,]/).length > 3).length - 1, rows };
}

export const describeSheet = ({ people, rows }: SheetOutcome): string[] => [
  '### sheet',
  '',
  `The list of ${number(people)} people of a government leaves its page: from the request to the last byte.`,
  '',
  ...table([
    ['as', 'kB', 's', 'reach', 'memory held MB'],
    ...rows.map(({ kind, kilobytes, seconds, heldMegabytes }) => [
      kind,
      number(kilobytes),
      number(seconds, 2),
      verdict(seconds, kind === 'xlsx' ? REACH_SECONDS : null),
      number(heldMegabytes, 1),
    ]),
  ]),
  '',
];
