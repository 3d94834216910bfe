/** Rows of a file that are no part of its list: what each was taken for is told, so that none is missed without a word. */
export const LEFT_OUT_AS = [
  'TITLE',
  'COLUMN_NUMBERS',
  'REPEATED_HEADER',
  'TOTAL',
  'GROUP',
  'HEADING',
  'JOINED',
  'NOTE',
  'SIGNATURE',
  'RUNNING_NUMBER',
  'BLANK',
] as const;
export type LeftOutAs = (typeof LEFT_OUT_AS)[number];

/** A row, or several of the same kind below each other. */
export interface LeftOut {
  readonly from: number;
  readonly to: number;
  readonly as: LeftOutAs;
  /** What it says, shortened; null where that may be about a person. */
  readonly text: string | null;
}

/** A row that names the unit of the rows that follow. */
export interface GroupRow {
  readonly row: number;
  /** As it is understood: without its number. */
  readonly name: string;
  readonly rows: number;
}

/** A column in which cells were filled: merged ones, and those that are left empty below what holds for them too. */
export interface FilledColumn {
  readonly column: string;
  readonly cells: number;
}

/** A sheet and what was found in it. */
export interface SheetFound {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows of what looks most like its header; none where nothing does. */
  readonly headerRows: readonly number[];
  /** Names of the columns that were found. */
  readonly columns: readonly string[];
  /** Whether it holds all that a file of the kind needs. */
  readonly fits: boolean;
}

/** How the table of a file was found and what of it was left out; stored with the import, and kept when its rows are dropped. */
export interface TableLayout {
  readonly format: string;
  readonly separator: string | null;
  /** How its text is written, where it is not UTF-8. */
  readonly encoding?: string | null;
  /** The sheet that was read; empty for a file without sheets. */
  readonly sheet: string;
  readonly sheets: readonly SheetFound[];
  readonly headerRows: readonly number[];
  /** Rows that were left out, all of them … */
  readonly leftOutCount: number;
  /** … and the first ones. */
  readonly leftOut: readonly LeftOut[];
  /** The column that group rows fill, where they do. */
  readonly groupColumn: string | null;
  readonly groupCount: number;
  readonly groups: readonly GroupRow[];
  readonly filled: readonly FilledColumn[];
  /** Columns that rows between those of the list stated anew; absent where none did. */
  readonly restated?: readonly string[];
}

/** So many are kept of each; a list of 50,000 rows printed on pages may have thousands. */
export const MAX_TOLD = 500;
