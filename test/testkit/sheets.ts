import type { Actor } from '@selaras/server/testing';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

export type Format = 'csv' | 'xlsx' | 'json';
export interface SheetQuestion {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly columns?: readonly string[];
  readonly language?: 'id' | 'en';
  readonly most?: number;
  readonly shown?: { readonly ids: readonly string[]; readonly said: string };
}
type Value = string | number | boolean | Date | null;

export interface ReadSheet {
  /** The lines above the list. */
  readonly above: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly end: string;
}

/** Asks for a list as a file. */
export const askSheet = (url: string, actor: Pick<Actor, 'token'> | null, name: string, format: Format, question: SheetQuestion = {}): Promise<Response> =>
  fetch(`${url}/lists/${name}.${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(actor ? { authorization: `Bearer ${actor.token}` } : {}) },
    body: JSON.stringify(question),
  });

const isBlank = (row: readonly Value[]): boolean => row.every((cell) => cell === null || cell === '');

/** The parts of a file, by the empty lines between them. Errors: one that is not whole. */
function partsOf(table: readonly (readonly Value[])[]): ReadSheet {
  const first = table.findIndex(isBlank);
  const last = table.findLastIndex(isBlank);
  if (first < 1 || last <= first || last !== table.length - 2) throw new Error(`not a whole list: ${JSON.stringify(table.slice(-3))}`);
  const head = table[first + 1]!.map(String);
  return {
    above: table.slice(0, first).map((row) => String(row[0])),
    head,
    rows: table.slice(first + 2, last).map((row) => head.map((_, index) => row[index] ?? null)),
    end: String(table[last + 1]![0]),
  };
}

/** Reads a file by libraries that have nothing to do with how it was written. Texts of CSV stay texts; nothing is null in both. */
export async function readList(bytes: Buffer, format: Format, between = ';'): Promise<ReadSheet> {
  if (format === 'xlsx') return partsOf((await readSheet(bytes)).map((row) => row.map((cell) => (typeof cell === 'function' ? null : cell))));
  const rows = parse(bytes, { bom: true, delimiter: between, relax_column_count: true, skip_empty_lines: false, skipRecordsWithEmptyValues: false });
  return partsOf(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
}

export async function sheetOf(url: string, actor: Pick<Actor, 'token'>, name: string, format: Format, question: SheetQuestion = {}): Promise<ReadSheet> {
  const answer = await askSheet(url, actor, name, format, question);
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return readList(Buffer.from(await answer.arrayBuffer()), format, question.language === 'en' ? ',' : ';');
}
