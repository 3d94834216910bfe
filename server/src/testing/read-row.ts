import type { ImportKind } from '../features/importing/index.ts';
import type { GovernmentLevel } from '../rules/government-levels.ts';
import type { Cell } from '../features/importing/reading/tabular-file.ts';
import { isColumnProblem, settleColumns, type ColumnMatch, type ColumnProblem } from '../features/importing/rows/header.reader.ts';
import { columnsMeant } from '../features/importing/rows/header-rows.reader.ts';
import { readImportRow, type StagedRow } from '../features/importing/rows/row.reader.ts';

/** What the columns of a file mean by a header of one row, or why the file cannot be used. */
export function matchColumns(kind: ImportKind, headers: readonly string[]): ColumnMatch | ColumnProblem {
  const found = columnsMeant(kind.header, [{ rowNumber: 1, cells: headers.map((text) => ({ text })) }]);
  if (found === null) throw new Error('one row is a header, or none');
  return settleColumns(kind.header, found.meant);
}

/** Row 7 of a file of a kind, given by its headers, as it goes to the database. */
export function readRow(kind: ImportKind, cells: Readonly<Record<string, string | Cell>>, level: GovernmentLevel = 'CITY'): StagedRow {
  const match = matchColumns(kind, Object.keys(cells));
  if (isColumnProblem(match)) throw new Error(match.message.en);
  const row = { rowNumber: 7, cells: Object.values(cells).map((cell) => (typeof cell === 'string' ? { text: cell } : cell)) };
  return readImportRow(kind, { match, exactWidth: true, today: '2026-11-21', level }, row);
}

export const codesOf = (row: StagedRow): string[] => row.problems.map((problem) => problem.code);
