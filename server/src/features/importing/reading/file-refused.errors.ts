import type { InLanguages } from '../../../rules/languages.ts';
import type { Problem } from '../../../rules/problem.ts';

/** Something wrong in a file: where, what, and what to do. */
export interface ImportProblem extends Problem {
  readonly column: string | null;
  readonly value: string | null;
  /** Whether it is a question that can be answered. */
  readonly asks?: boolean;
  /** Whether it is about a word that is told of once for all rows that hold it. */
  readonly word?: boolean;
}

/** More than any column takes; what is accepted beyond it is not told. */
export const MAX_ACCEPTED = 100;

/** Why a file as a whole cannot be used, wherever on its way that is found. */
export const FILE_PROBLEMS = [
  'ANOTHER_TABLE_BELOW',
  'BUSY',
  'COLUMN_MISSING',
  'COLUMN_TWICE',
  'COLUMN_UNCLEAR',
  'CSV_QUOTE_NOT_CLOSED',
  'CSV_UNREADABLE',
  'DINAS_UNKNOWN',
  'FILE_ASKS_TOO_MUCH',
  'FILE_EMPTY',
  'FILE_HAS_NO_ROWS',
  'FILE_IS_BINARY_EXCEL',
  'FILE_IS_OLD_EXCEL',
  'FILE_NOT_A_TABLE',
  'FILE_NOT_UTF8',
  'FILE_TOO_LARGE',
  'MAPPING_COLUMN_UNKNOWN',
  'MAPPING_HEADER_UNKNOWN',
  'MAPPING_UNREADABLE',
  'SHEET_UNKNOWN',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_ROWS',
  'UPLOAD_BROKEN',
  'XLSX_CELL_TOO_LONG',
  'XLSX_DAMAGED',
  'XLSX_HAS_DOCTYPE',
  'XLSX_HAS_MACROS',
  'XLSX_PROTECTED',
  'XLSX_ROW_BEYOND_SHEET',
  'XLSX_TOO_LARGE_UNPACKED',
  'XLSX_UNSAFE_PATH',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** What only the command line can meet, which has a path and codes instead of a file and ids. */
type CommandProblem = 'FILE_UNREADABLE' | 'INSTANSI_UNKNOWN';

/** The file as a whole cannot be used. */
export class ImportFileRefused extends Error {
  override readonly name = 'ImportFileRefused';
  readonly problem: ImportProblem;

  constructor(
    code: FileProblem | CommandProblem,
    message: InLanguages,
    remedy: InLanguages,
    { column, accepted, cause }: { readonly column?: string; readonly accepted?: readonly string[]; readonly cause?: unknown } = {},
  ) {
    super(message.en, { cause });
    this.problem = { code, message, remedy, column: column ?? null, value: null, ...(accepted ? { accepted } : {}) };
  }

  /** The same again, out of what an import has stored. */
  static of({ code, message, remedy, column, accepted }: ImportProblem, cause?: unknown): ImportFileRefused {
    return new ImportFileRefused(code as FileProblem, message, remedy, { ...(column === null ? {} : { column }), ...(accepted ? { accepted } : {}), cause });
  }
}
