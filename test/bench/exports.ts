import type { RunningCheckout } from './contenders.ts';
import { median } from './measures.ts';
import { whileLooking } from './memory.ts';

/** A mirror of people with what they hold and how they did, in one request and page by page. */
export interface ExportOutcome {
  readonly rows: number;
  readonly megabytes: number;
  readonly exportSeconds: number;
  readonly pages: number;
  readonly pagesSeconds: number;
  /** By which the server's memory rose at most while it exported. */
  readonly heldMegabytes: number | null;
  /** The same of one government: what is held is to be as much, however much is exported. */
  readonly one: { readonly rows: number; readonly heldMegabytes: number | null };
}

const PAGE = `query People($after: String) { employees(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id nip name sex birthDate status golongan
  assignments(first: 10) { nodes { id kind tmt decreeNumber validFrom validTo position { id } } }
  evaluations(first: 10) { nodes { id state workResult behaviour predikat submittedAt sealedAt version } } } } }`;
interface Page {
  readonly errors?: unknown;
  readonly data?: { readonly employees: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } };
}

interface Exported {
  readonly seconds: number;
  readonly rows: number;
  readonly bytes: number;
  readonly held: number | null;
}

async function exportOnce({ url, headers }: RunningCheckout, where = ''): Promise<Exported> {
  const { result, held } = await whileLooking(url, async () => {
    const began = performance.now();
    const answer = await fetch(new URL(`/export/Employee,Assignment,Evaluation.jsonl${where}`, url), {
      headers: { ...headers, 'accept-encoding': 'identity' },
    });
    if (!answer.ok) throw new Error(`the export was refused: ${await answer.text()}`);
    let [rows, bytes] = [0, 0];
    for await (const part of answer.body!) {
      bytes += part.length;
      for (const byte of part) if (byte === 10) rows++;
    }
    return { seconds: (performance.now() - began) / 1_000, rows, bytes };
  });
  return { ...result, held };
}

async function readPages({ url, headers }: RunningCheckout): Promise<{ seconds: number; pages: number }> {
  const began = performance.now();
  let pages = 0;
  for (let after: string | null = null, more = true; more; pages++) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'accept-encoding': 'identity' },
      body: JSON.stringify({ query: PAGE, variables: { after } }),
    });
    const { data, errors } = (await answer.json()) as Page;
    if (!data) throw new Error(`the pages were refused: ${JSON.stringify(errors)}`);
    ({ hasNextPage: more, endCursor: after } = data.employees.pageInfo);
  }
  return { seconds: (performance.now() - began) / 1_000, pages };
}

/** In megabytes; null where it is not told. */
function mostHeld(exports: readonly Exported[]): number | null {
  const held = exports.flatMap((one) => one.held ?? []);
  return held.length === 0 ? null : Math.max(...held) / 1e6;
}

export async function runExports(ours: RunningCheckout, rounds: number): Promise<ExportOutcome> {
  const one = [];
  // The first warms up, and is not counted.
  for (let round = 0; round <= rounds; round++) one.push(await exportOnce(ours, `?instansi=instansi_${ours.subjects.mataramId}`));
  const exports = [];
  for (let round = 0; round < rounds; round++) exports.push(await exportOnce(ours));
  const { seconds, pages } = await readPages(ours);
  return {
    rows: exports[0]!.rows,
    megabytes: exports[0]!.bytes / 1e6,
    exportSeconds: median(exports.map((one) => one.seconds)),
    pages,
    pagesSeconds: seconds,
    heldMegabytes: mostHeld(exports),
    one: { rows: one[0]!.rows, heldMegabytes: mostHeld(one.slice(1)) },
  };
}
