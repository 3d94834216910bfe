import { Readable } from 'node:stream';

/** Every cell in quotes: a spreadsheet that divides by other signs still begins none within one. */
const lineOf = (cells: readonly string[]): string => `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`;

async function* textOf(rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  // Without it a spreadsheet takes the text for the one of its country.
  yield '\uFEFF';
  for await (const cells of rows) yield lineOf(cells);
}

/** CSV in UTF-8, as spreadsheets know it. */
export const commaTextOf = (rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>): Readable =>
  Readable.from(textOf(rows), { objectMode: false });
