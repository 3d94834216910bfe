export interface Cell {
  readonly text: string;
  /** Stored as a number by a spreadsheet, which keeps 15 digits only. */
  readonly numeric?: boolean;
  /** Computed by the spreadsheet; what it shows is not what was written. */
  readonly formula?: boolean;
  /** A cell that holds an error such as #REF!. */
  readonly fault?: boolean;
}

export interface TabularRow {
  /** As the spreadsheet numbers it: the header is row 1. */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
}

/** Rows in batches, because a promise for every single row would cost more than reading it. */
export interface TabularFile {
  readonly format: 'CSV' | 'XLSX';
  readonly batches: AsyncIterable<readonly TabularRow[]>;
  /** How far into the file the reading is, for the time left. */
  bytesRead(): number;
}

/** How far the reading is. */
export interface Progress {
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly rowsPerSecond: number;
  readonly secondsLeft: number;
}
