import { IMPORT_COLUMNS, ONE_OF, type ImportColumn, type ImportKind } from './import-columns.parameters.ts';
import { shownValue } from './import-problem.rules.ts';
import type { Problem } from '../../rules/problem.ts';

export interface ColumnMatch {
  /** For each column of the file its meaning; null for one that is not used. */
  readonly columns: readonly (ImportColumn | null)[];
  /** The header as the file writes it, by the name of the column. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that mean nothing here; reported, not refused. */
  readonly unknown: readonly string[];
}

export type ColumnProblem = Problem<'COLUMN_MISSING' | 'COLUMN_TWICE'> & { readonly column: string };

/** Headers are compared without case, spaces, dots and underscores: "Gol. Ruang Akhir" is gol_ruang_akhir. */
const keyOf = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const LOOKUPS = new Map<ImportKind, ReadonlyMap<string, ImportColumn>>();

function lookupOf(kind: ImportKind): ReadonlyMap<string, ImportColumn> {
  const known = LOOKUPS.get(kind);
  if (known) return known;
  const lookup = new Map<string, ImportColumn>();
  // Names before synonyms: a synonym never takes the place of another column's own name.
  for (const column of IMPORT_COLUMNS[kind]) lookup.set(keyOf(column.name), column);
  for (const column of IMPORT_COLUMNS[kind]) for (const synonym of column.synonyms) if (!lookup.has(keyOf(synonym))) lookup.set(keyOf(synonym), column);
  LOOKUPS.set(kind, lookup);
  return lookup;
}

/**
 * Finds what each column of a file means for one kind of import.
 *
 * @source field names of BKN's web service as used by open clients, and the two published job maps
 * @returns the meaning of every column, or why the file cannot be used; never throws
 * @example matchColumns('POSITIONS', ['Unit', 'Nama Jabatan', 'Jenis', 'Kebutuhan']).columns[1]?.name // 'title'
 */
export function matchColumns(kind: ImportKind, headers: readonly string[]): ColumnMatch | ColumnProblem {
  const lookup = lookupOf(kind);
  const columns = headers.map((header) => lookup.get(keyOf(header)) ?? null);
  const written: Record<string, string> = {};
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const header = shownValue((headers[index] ?? '').trim());
    const before = written[column.name];
    if (before !== undefined) {
      return {
        code: 'COLUMN_TWICE',
        column: column.name,
        message: `The columns "${before}" and "${header}" both mean ${column.name}.`,
        remedy: 'Delete or rename one of them.',
      };
    }
    written[column.name] = header;
  }
  const missing = missingColumn(kind, written);
  if (missing !== null) return missing;
  return {
    columns,
    headers: written,
    unknown: headers.filter((header, index) => columns[index] === null && header.trim() !== '').map((header) => shownValue(header.trim())),
  };
}

function missingColumn(kind: ImportKind, written: Readonly<Record<string, string>>): ColumnProblem | null {
  const wanted = [...IMPORT_COLUMNS[kind].filter((column) => column.required).map((column) => [column.name]), ...ONE_OF[kind]];
  const lacking = wanted.find((names) => !names.some((name) => name in written));
  if (lacking === undefined) return null;
  const accepted = IMPORT_COLUMNS[kind].filter((column) => lacking.includes(column.name)).flatMap((column) => [column.name, ...column.synonyms]);
  return {
    code: 'COLUMN_MISSING',
    column: lacking.join(' or '),
    message: `The file has no column ${lacking.join(' or ')}.`,
    remedy: `Name the columns in the first row; this one may be called ${accepted.join(', ')}.`,
  };
}

export function isColumnProblem(match: ColumnMatch | ColumnProblem): match is ColumnProblem {
  return 'code' in match;
}
