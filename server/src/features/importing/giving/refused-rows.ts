import type { Language } from '../../../rules/languages.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import { keepAsText } from '../reading/kept-as-text.ts';
import { ANSWER_HEADERS } from '../rows/answers.ts';
import { isGivenBack, WHY_HEADERS } from '../rows/header.reader.ts';
import type { StatedFixed } from '../rows/mapping.reader.ts';
import { inLanguage, shownValue } from '../rows/row-problem.ts';
import type { StagedValue } from '../rows/value.reader.ts';

/** A refused row as it is kept. */
export interface RefusedRow {
  readonly rowNumber: number;
  /** Its cells as the file had them; null for one that was refused only when it was looked at again before it was applied. */
  readonly cells: readonly string[] | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly ImportProblem[];
}

/** The file that the rows are of. */
export interface RefusedFile {
  /** Its headers in their order; null where none were kept. */
  readonly columns: readonly string[] | null;
  /** The header as the file writes it, by the name of the column. */
  readonly headers: Readonly<Record<string, string>>;
  /** The column that rows above groups of others filled in; null where none did. Sent in alone, a row has no such row above it. */
  readonly groupColumn: string | null;
  /** Columns that say once what holds for several rows: sent in alone, a row is no longer below the one that said it. */
  readonly filled: readonly string[];
  /** Columns that rows between those of the list stated. */
  readonly restated: readonly string[];
  /** Values that were stated for every row: sent in alone, the rows state them themselves. */
  readonly fixed: readonly StatedFixed[];
  /** Whether rows ask something: they are answered in a column of their own. */
  readonly asks: boolean;
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value as StagedValue));

/** What the file stated, from what was understood of it: files read it as they read its first wording. */
function cellsFromData({ data }: RefusedRow, columns: readonly string[], headers: RefusedFile['headers']): readonly string[] {
  const names = new Map(Object.entries(headers).map(([name, header]) => [header, name]));
  return columns.map((column) => {
    return textOf(data[names.get(shownValue(column.trim())) ?? '']);
  });
}

const whyOf = ({ rowNumber, problems }: RefusedRow, language: Language): string =>
  problems
    .map((problem) => inLanguage(problem, rowNumber, language))
    .map(({ message, remedy }) => `${message} ${remedy}`)
    .join('\n');

/**
 * Refused rows as a file like the one that came: its columns in its order, and behind them why each row was refused. It can
 * be corrected and sent in alone, since that column is known and left out. Cells beyond the header stand behind it.
 */
export async function* refusedTable(file: RefusedFile, rows: AsyncIterable<RefusedRow>, language: Language): AsyncGenerator<readonly string[]> {
  const columns = file.columns ?? Object.values(file.headers);
  // Of a file that was given back before, the reasons of then are of no use.
  const kept = columns.map((header, index) => ({ header, index })).filter(({ header }) => !isGivenBack(header));
  const group = file.groupColumn;
  const ofGroup = (row: RefusedRow): readonly string[] => (group === null ? [] : [textOf(row.data[group])]);
  const fixed = new Map(file.fixed.filter(({ column }) => column !== group).map(({ column, value }) => [column, value]));
  for (const column of file.restated) if (!fixed.has(column)) fixed.set(column, '');
  const stated = (row: RefusedRow, column: string): string => (file.restated.includes(column) ? textOf(row.data[column]) : '') || (fixed.get(column) ?? '');
  const filled = new Map(file.filled.flatMap((column) => (file.headers[column] === undefined ? [] : [[file.headers[column], column] as const])));
  const cellAt = (row: RefusedRow, cells: readonly string[], header: string, index: number): string => {
    const column = (cells[index] ?? '').trim() === '' ? filled.get(shownValue(header.trim())) : undefined;
    return column === undefined ? (cells[index] ?? '') : textOf(row.data[column]);
  };
  const write = (cells: readonly string[]): readonly string[] => cells.map(keepAsText);
  yield write([
    ...kept.map(({ header }) => header),
    ...(group === null ? [] : [group]),
    ...fixed.keys(),
    ...(file.asks ? [ANSWER_HEADERS[language]] : []),
    WHY_HEADERS[language],
  ]);
  for await (const row of rows) {
    const cells = row.cells ?? cellsFromData(row, columns, file.headers);
    yield write([
      ...kept.map(({ header, index }) => cellAt(row, cells, header, index)),
      ...ofGroup(row),
      ...[...fixed.keys()].map((column) => stated(row, column)),
      ...(file.asks ? [''] : []),
      whyOf(row, language),
      ...cells.slice(columns.length),
    ]);
  }
}
