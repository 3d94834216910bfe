import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';
import { median, quantile } from './measures.ts';

/** How long it is from a whole file to what its columns may mean: the first rows of it are read, and no more. */
export interface ProposalOutcome {
  readonly rows: number;
  readonly megabytes: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const ROWS = 100_000;
/** HR of a government of the demonstration. */
const HR = 'kepegawaian.medan';

/** Who chose a file waits for it. */
export const PROPOSAL_REACH_MS = 2_000;

function* people(): Generator<string> {
  // Headers that nobody knows, and one that says whose number it is not: the file waits for somebody.
  yield 'Nomor Atasan;Panggilan Resmi;Hari;Ruang;Sekolah;Penempatan';
  for (let index = 0; index < ROWS; index++) {
    const month = String((index % 12) + 1).padStart(2, '0');
    const day = String((index % 28) + 1).padStart(2, '0');
    yield `1980${month}${day}200501${(index % 2) + 1}${String(index % 1_000).padStart(3, '0')};Pegawai ${index};${day}/${month}/1980;III/b;S1 Hukum;Bidang ${index % 50}`;
  }
}

const LOOK = 'query Look($id: ID!) { node(id: $id) { ... on Import { importState mapping { columns { proposals { column } } } } } }';
const CANCEL = 'mutation Cancel($id: ID!) { cancelImport(input: { importId: $id }) { __typename } }';

interface Looked {
  readonly data?: {
    readonly node: { readonly importState: string; readonly mapping: { readonly columns: readonly { readonly proposals: readonly object[] }[] } | null };
  };
}

export async function runProposals({ url, databaseUrl, subjects }: RunningCheckout, checkout: Checkout, rounds: number): Promise<ProposalOutcome> {
  const headers = { authorization: `Bearer ${await checkout.makeToken(databaseUrl, HR)}` };
  const ask = async (query: string, id: string): Promise<Looked> =>
    (await (
      await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { id } }) })
    ).json()) as Looked;
  const body = [...people()].join('\n');
  const took: number[] = [];
  // The first warms up, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: `instansi_${subjects.medan.instansiId}`, fileName: 'pegawai.csv' });
    const sent = await fetch(new URL(`/imports?${question.toString()}`, url), {
      method: 'POST',
      headers: { ...headers, 'apollo-require-preflight': '1' },
      body,
    });
    const began = performance.now();
    const { id } = (await sent.json()) as { readonly id?: string };
    if (id === undefined) throw new Error('the file was refused');
    for (;;) {
      const { data } = await ask(LOOK, id);
      if (data?.node.importState === 'MAPPING' && data.node.mapping?.columns.some(({ proposals }) => proposals.length > 0)) break;
      if (performance.now() - began > 60_000) throw new Error(`the file is ${data?.node.importState}, and nothing of it is proposed`);
      await new Promise((done) => setTimeout(done, 10));
    }
    if (round > 0) took.push(performance.now() - began);
    await ask(CANCEL, id);
  }
  return { rows: ROWS, megabytes: body.length / 1e6, p50Ms: median(took), p95Ms: quantile(took, 0.95) };
}
