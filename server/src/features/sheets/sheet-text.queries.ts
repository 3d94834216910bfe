import type { SheetCell } from '../../graph/sheet.ts';
import type { Language } from '../../rules/languages.ts';
import { keepAsText } from '../importing/index.ts';
import { headIn } from './sheet-cells.queries.ts';
import type { OpenSheet, SheetRequest } from './sheet-rows.queries.ts';

/**
 * A spreadsheet of Indonesia writes numbers with a comma, so it parts columns by semicolons; opened there, a file with commas
 * stands in one column. One set to English is the other way round. Dates are written as ISO, which both read as dates.
 */
const SIGNS: Readonly<Record<Language, { readonly between: string; readonly decimal: string }>> = {
  id: { between: ';', decimal: ',' },
  en: { between: ',', decimal: '.' },
};

/** Shares with four digits, a hundredth of a percent: more is no knowledge. */
const DIGITS = 1e4;

export function textOfCell(cell: SheetCell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return keepAsText(cell);
  if (typeof cell === 'number') return String(cell).replace('.', SIGNS[language].decimal);
  if ('share' in cell) return String(Math.round(cell.share * DIGITS) / DIGITS).replace('.', SIGNS[language].decimal);
  return 'day' in cell ? cell.day : cell.instant.replace('T', ' ');
}

/** Digits alone, sixteen or more: a spreadsheet makes a number of them and forgets its last ones. As numbers of the civil service are written, with spaces, they stay as they are. */
const apart = (text: string): string => (/^\d{18}$/.test(text) ? text.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : text);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * For who draws the list themselves: what stands above it, its columns, and the rows as values. What breaks off is no JSON.
 */
export async function* jsonOf({ lines, rows, total }: OpenSheet, { columns, language }: SheetRequest): AsyncGenerator<string> {
  const heads = columns.map((column) => ({ id: column.id, head: headIn(column, language), kind: typeof column.kind === 'object' ? 'TEXT' : column.kind }));
  yield `{"lines":${JSON.stringify(lines)},"total":${total},"columns":${JSON.stringify(heads)},"rows":[`;
  let between = '\n';
  for await (const row of rows) {
    yield between + JSON.stringify(row);
    between = ',\n';
  }
  yield '\n]}\n';
}

/** CSV in UTF-8, with the mark by which a spreadsheet knows it. */
export async function* textOfRows(rows: AsyncIterable<readonly SheetCell[]>, language: Language): AsyncGenerator<string> {
  yield '\uFEFF';
  for await (const cells of rows) yield `${cells.map((cell) => quoted(apart(textOfCell(cell, language)))).join(SIGNS[language].between)}\r\n`;
}
