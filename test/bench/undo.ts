import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';
import { median } from './measures.ts';

/** How long a file takes to take effect, and to be taken back again: seen first, then done. */
export interface UndoOutcome {
  readonly rows: number;
  readonly applySeconds: number;
  readonly previewSeconds: number;
  readonly undoSeconds: number;
}

const ROWS = 10_000;
const POLL_MS = 20;

/** People of a government who are in none yet: as many as wanted, each of another day of birth or number. */
function peopleFile(round: number): string {
  const lines = ['nip,nama,jenis_kelamin,pendidikan'];
  for (let index = 0; index < ROWS; index++) {
    const born = new Date(Date.UTC(1975, 0, 1 + (index % 7_000))).toISOString().slice(0, 10).replaceAll('-', '');
    lines.push(
      `${born}2005${String((round % 12) + 1).padStart(2, '0')}${1 + (index % 2)}${900 + Math.floor(index / 7_000)},Orang ${index},${index % 2 === 0 ? 'L' : 'P'},S1`,
    );
  }
  return lines.join('\n');
}

interface Hr {
  readonly url: string;
  readonly token: string;
  readonly instansiId: string;
}

async function ask<Data>({ url, token }: Hr, query: string, variables: object): Promise<Data> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { readonly data?: Data; readonly errors?: unknown };
  if (!data || errors) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return data;
}

interface State {
  readonly node: { readonly importState: string; readonly version: number; readonly act: { readonly id: string } | null; readonly problem: unknown };
}
const STATE = 'query State($id: ID!) { node(id: $id) { ... on Import { importState version act { id } problem { message } } } }';

async function until(hr: Hr, id: string, state: string): Promise<State['node']> {
  for (;;) {
    const { node } = await ask<State>(hr, STATE, { id });
    if (node.importState === state) return node;
    if (['REFUSED', 'CANCELLED'].includes(node.importState)) throw new Error(`the import is ${node.importState}: ${JSON.stringify(node.problem)}`);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

const UNDO = 'mutation Undo($input: UndoActInput!) { undoAct(input: $input) { __typename ... on Refusal { message } } }';

async function once(hr: Hr, round: number): Promise<Omit<UndoOutcome, 'rows'>> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: hr.instansiId, fileName: 'orang.csv' });
  const sent = await fetch(new URL(`/imports?${question.toString()}`, hr.url), {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', 'content-type': 'text/csv', authorization: `Bearer ${hr.token}` },
    body: peopleFile(round),
  });
  const { id } = (await sent.json()) as { readonly id: string };
  const { version } = await until(hr, id, 'CHECKED');
  const applySeconds = await seconds(async () => {
    await ask(hr, 'mutation Apply($input: ApplyImportInput!) { applyImport(input: $input) { __typename } }', { input: { importId: id, version } });
    await until(hr, id, 'APPLIED');
  });
  const act = (await until(hr, id, 'APPLIED')).act!;
  const undo = (preview: boolean): Promise<number> =>
    seconds(async () => {
      const { undoAct } = await ask<{ readonly undoAct: { readonly __typename: string } }>(hr, UNDO, { input: { actId: act.id, preview } });
      if (undoAct.__typename !== (preview ? 'ActPreview' : 'ActTakenBack')) throw new Error(`not undone: ${JSON.stringify(undoAct)}`);
    });
  return { applySeconds, previewSeconds: await undo(true), undoSeconds: await undo(false) };
}

/** The first round warms up, and is not counted. */
export async function runUndo(running: RunningCheckout, checkout: Checkout, rounds: number): Promise<UndoOutcome> {
  const token = await checkout.makeToken(running.databaseUrl, 'kepegawaian.medan');
  const hr = { url: running.url, token, instansiId: `instansi_${running.subjects.medan.instansiId}` };
  const found: Omit<UndoOutcome, 'rows'>[] = [];
  for (let round = 0; round <= rounds; round++) found.push(await once(hr, round));
  const of = (key: keyof Omit<UndoOutcome, 'rows'>): number => median(found.slice(1).map((one) => one[key]));
  return { rows: ROWS, applySeconds: of('applySeconds'), previewSeconds: of('previewSeconds'), undoSeconds: of('undoSeconds') };
}
