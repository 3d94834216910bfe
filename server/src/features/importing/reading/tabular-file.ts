export interface Cell {
  readonly text: string;
  /** Stored as a number by a spreadsheet, which keeps 15 digits only. */
  readonly numeric?: boolean;
  /** Computed by the spreadsheet; what it shows is not what was written. */
  readonly formula?: boolean;
  /** A cell that holds an error such as #REF!. */
  readonly fault?: boolean;
  /** Written in the cell above or to the left, with which it is merged. */
  readonly merged?: 'DOWN' | 'RIGHT';
  /** Part of a cell that holds several things and could not be told apart: all that it says. */
  readonly unsplit?: string;
}

export interface TabularRow {
  /** As the spreadsheet numbers it: the first row is row 1, whatever stands in it. */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
  /** The row below, where it goes on with this one. */
  readonly joined?: number;
}

/** What kind of file it is, by what is in it and not by its name. */
export type FileFormat = 'CSV' | 'XLSX' | 'ODS' | 'HTML' | 'XML';

/** A sheet of a workbook; of any other file, all of it. */
export interface FileSheet {
  /** As its tab shows it; empty for a file without sheets. */
  readonly name: string;
  readonly isHidden: boolean;
}

export interface TabularFile {
  readonly format: FileFormat;
  /** What stands between the cells of a text. */
  readonly separator: string | null;
  /** How its text is written, where it does not say so and is not UTF-8. */
  readonly encoding?: 'windows-1252';
  readonly sheets: readonly FileSheet[];
  /**
   * Rows of a sheet that state something, from its top, each time it is asked. In batches, because a promise for every
   * single row would cost more than reading it.
   */
  rows(sheet: number): AsyncIterable<readonly TabularRow[]>;
  /** How far into the file the reading is, for the time left. */
  bytesRead(): number;
  /** The last row that the reading met, also one that states nothing. */
  lastRow(): number;
  /** Lets go of the file. */
  close(): void;
}

/** How far the reading is. */
export interface Progress {
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly rowsPerSecond: number;
  readonly secondsLeft: number;
}
