import type { ImportKind } from '../features/importing/index.ts';
import type { Cell } from '../features/importing/reading/tabular-file.ts';
import { isColumnProblem, matchColumns } from '../features/importing/rows/header.reader.ts';
import { readImportRow, type StagedRow } from '../features/importing/rows/row.reader.ts';

/** Row 7 of a file of a kind, given by its headers, as it goes to the database. */
export function readRow(kind: ImportKind, cells: Readonly<Record<string, string | Cell>>): StagedRow {
  const match = matchColumns(kind.header, Object.keys(cells));
  if (isColumnProblem(match)) throw new Error(match.message);
  const row = { rowNumber: 7, cells: Object.values(cells).map((cell) => (typeof cell === 'string' ? { text: cell } : cell)) };
  return readImportRow(kind, { match, exactWidth: true, today: '2026-11-21' }, row);
}

export const codesOf = (row: StagedRow): string[] => row.problems.map((problem) => problem.code);
