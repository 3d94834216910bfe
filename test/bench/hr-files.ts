import { setTimeout as pause } from 'node:timers/promises';
import type { Checkout } from './checkout.ts';
import type { RunningCheckout } from './contenders.ts';

/** HR of a government, as a program that sends its files. */
export interface Hr {
  readonly url: string;
  readonly token: string;
  readonly instansiId: string;
}

export async function hrOfMedan({ url, databaseUrl, subjects }: RunningCheckout, checkout: Checkout): Promise<Hr> {
  return { url, token: await checkout.makeToken(databaseUrl, 'kepegawaian.medan'), instansiId: `instansi_${subjects.medan.instansiId}` };
}

export async function ask<Data>({ url, token }: Hr, query: string, variables: object): Promise<Data> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { readonly data?: Data; readonly errors?: unknown };
  if (!data || errors) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return data;
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

/** People of a government who are in none yet: as many as wanted, each of another day of birth or number. */
export function peopleFile(rows: number, round: number): string {
  const lines = ['nip,nama,jenis_kelamin,pendidikan'];
  for (let index = 0; index < rows; index++) {
    const born = new Date(Date.UTC(1975, 0, 1 + (index % 7_000))).toISOString().slice(0, 10).replaceAll('-', '');
    lines.push(
      `${born}2005${String((round % 12) + 1).padStart(2, '0')}${1 + (index % 2)}${900 + Math.floor(index / 7_000)},Orang ${index},${index % 2 === 0 ? 'L' : 'P'},S1`,
    );
  }
  return lines.join('\n');
}

interface State {
  readonly node: { readonly importState: string; readonly version: number; readonly act: { readonly id: string } | null; readonly problem: unknown };
}
const STATE = 'query State($id: ID!) { node(id: $id) { ... on Import { importState version act { id } problem { message } } } }';
const POLL_MS = 20;

async function until(hr: Hr, id: string, state: string): Promise<State['node']> {
  for (;;) {
    const { node } = await ask<State>(hr, STATE, { id });
    if (node.importState === state) return node;
    if (['REFUSED', 'CANCELLED'].includes(node.importState)) throw new Error(`the import is ${node.importState}: ${JSON.stringify(node.problem)}`);
    await pause(POLL_MS);
  }
}

export interface FileTimes {
  readonly checkSeconds: number;
  readonly applySeconds: number;
}

/** A file of people goes in; the act that it became. */
export async function bringIn(hr: Hr, file: string): Promise<FileTimes & { readonly actId: string }> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: hr.instansiId, fileName: 'orang.csv' });
  let importId = '';
  const checkSeconds = await seconds(async () => {
    const sent = await fetch(new URL(`/imports?${question.toString()}`, hr.url), {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', 'content-type': 'text/csv', authorization: `Bearer ${hr.token}` },
      body: file,
    });
    importId = ((await sent.json()) as { readonly id: string }).id;
    await until(hr, importId, 'CHECKED');
  });
  const { version } = await until(hr, importId, 'CHECKED');
  const applySeconds = await seconds(async () => {
    await ask(hr, 'mutation Apply($input: ApplyImportInput!) { applyImport(input: $input) { __typename } }', { input: { importId, version } });
    await until(hr, importId, 'APPLIED');
  });
  return { checkSeconds, applySeconds, actId: (await until(hr, importId, 'APPLIED')).act!.id };
}

const UNDO = 'mutation Undo($input: UndoActInput!) { undoAct(input: $input) { __typename ... on Refusal { message } } }';

/** How long taking an act back takes, or only showing what that would do. */
export const takeBack = (hr: Hr, actId: string, preview: boolean): Promise<number> =>
  seconds(async () => {
    const { undoAct } = await ask<{ readonly undoAct: { readonly __typename: string } }>(hr, UNDO, { input: { actId, preview } });
    if (undoAct.__typename !== (preview ? 'ActPreview' : 'ActTakenBack')) throw new Error(`not undone: ${JSON.stringify(undoAct)}`);
  });
