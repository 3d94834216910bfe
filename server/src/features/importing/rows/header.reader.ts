import type { Problem } from '../../../rules/problem.ts';
import { shownValue } from './row-problem.ts';
import type { ValueType } from './value.reader.ts';

/** A column that files of a kind may have. */
export interface FileColumn<Name extends string = string> {
  readonly name: Name;
  /** Other headers for it, in files of e-Formasi, SIASN clients and hand-made lists. */
  readonly synonyms: readonly string[];
  readonly type: ValueType;
  /** A row without a value is refused, and so is a file without the column. */
  readonly required: boolean;
}

/** All columns of a kind of file, ready to be looked up. */
export interface FileHeader<Name extends string = string> {
  readonly columns: readonly FileColumn<Name>[];
  /** At least one column of each group must be there, and filled in every row. */
  readonly oneOf: readonly (readonly Name[])[];
  /** By the key of each name and synonym. */
  readonly lookup: ReadonlyMap<string, FileColumn<Name>>;
}

export interface ColumnMatch {
  /** For each column of the file its meaning; null for one that is not used. */
  readonly columns: readonly (FileColumn | null)[];
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

export function fileHeader<Name extends string>(columns: readonly FileColumn<Name>[], oneOf: readonly (readonly Name[])[]): FileHeader<Name> {
  const lookup = new Map<string, FileColumn<Name>>();
  // Names before synonyms: a synonym never takes the place of another column's own name.
  for (const column of columns) lookup.set(keyOf(column.name), column);
  const synonyms = new Map<string, Name>();
  for (const column of columns) {
    for (const synonym of column.synonyms) {
      const key = keyOf(synonym);
      const other = synonyms.get(key) ?? column.name;
      if (other !== column.name) throw new Error(`"${synonym}" means ${other} and ${column.name}; a file with it would fill one of them by chance`);
      synonyms.set(key, column.name);
      if (!lookup.has(key)) lookup.set(key, column);
    }
  }
  return { columns, oneOf, lookup };
}

/** Finds what each column of a file means for one kind of import; or why the file cannot be used. */
export function matchColumns({ columns: known, oneOf, lookup }: FileHeader, headers: readonly string[]): ColumnMatch | ColumnProblem {
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
  const wanted = [...known.filter((column) => column.required).map((column) => [column.name]), ...oneOf];
  const lacking = wanted.find((names) => !names.some((name) => name in written));
  if (lacking !== undefined) return columnMissing(known, lacking);
  return {
    columns,
    headers: written,
    unknown: headers.filter((header, index) => columns[index] === null && header.trim() !== '').map((header) => shownValue(header.trim())),
  };
}

function columnMissing(known: readonly FileColumn[], lacking: readonly string[]): ColumnProblem {
  const accepted = known.filter((column) => lacking.includes(column.name)).flatMap((column) => [column.name, ...column.synonyms]);
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
