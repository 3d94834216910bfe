import type { LocalDate } from '../../../rules/local-date.ts';
import type { Problem } from '../../../rules/problem.ts';
import type { Cell, TabularRow } from '../reading/tabular-file.ts';
import type { ColumnMatch, FileColumn } from './header.reader.ts';
import { placeInFile, shownValue, type RowProblem } from './row-problem.ts';
import type { StagedValue } from './value.reader.ts';

/** A row as it goes to the database: what it states, by column, and what is wrong with it already. */
export interface StagedRow {
  readonly rowNumber: number;
  readonly label: string;
  readonly data: Readonly<Record<string, StagedValue>>;
  readonly problems: readonly RowProblem[];
}

/** The values and the problems of one row, by the names of its columns and of what is understood from them. */
export class RowReading<Name extends string = string, Code extends string = string> {
  readonly data: Record<string, StagedValue> = {};
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly rowNumber: number,
    private readonly headers: Readonly<Record<string, string>>,
    /** The day on which the file is read, where it is for: rules of the law are those in force on it. */
    readonly today: LocalDate,
  ) {}

  has(name: Name): boolean {
    return name in this.data;
  }

  text(name: Name): string | null {
    const value = this.data[name];
    return value === undefined ? null : String(value);
  }

  number(name: Name): number | null {
    const value = this.data[name];
    return typeof value === 'number' ? value : null;
  }

  set(name: Name, value: StagedValue): void {
    this.data[name] = value;
  }

  /** Forgets what the file says, because it has been refused. */
  forget(name: Name): void {
    delete this.data[name];
  }

  /** Refuses the row. The value is the one shown. */
  refuse(column: Name | null, value: string | null, found: Problem<Code>): void {
    this.add(column, value, found, true);
  }

  /** Says that something looks odd; the row is imported as it stands. */
  warn(column: Name, value: string | null, found: Problem<Code>): void {
    this.add(column, value, found, false);
  }

  private add(column: Name | null, value: string | null, found: Problem<Code>, fatal: boolean): void {
    const header = column === null ? null : (this.headers[column] ?? column);
    const shown = value === null ? null : shownValue(value);
    this.problems.push({
      code: found.code,
      message: placeInFile(this.rowNumber, header, shown, found.message),
      column: header,
      value: shown,
      remedy: found.remedy,
      fatal,
    });
  }
}

/** What can be wrong with a row of any kind. */
export const ROW_PROBLEMS = ['CELL_IS_ERROR', 'CELL_IS_FORMULA', 'COLUMN_COUNT', 'VALUE_MISSING'] as const;
type RowProblemCode = (typeof ROW_PROBLEMS)[number];

/** What reading a row of one kind needs to know of it. */
export interface RowKind {
  readonly header: { readonly oneOf: readonly (readonly string[])[] };
  /** Columns that say in short what the row is about. */
  readonly label: readonly string[];
  /** What follows from several cells together. */
  readonly understand: (row: RowReading) => void;
}

/** What reading a row needs to know of its file. */
export interface RowFile {
  readonly match: ColumnMatch;
  /** Whether a row with more or fewer cells than the header is a mistake; spreadsheets leave empty ones away. */
  readonly exactWidth: boolean;
  readonly today: LocalDate;
}

/** Reads one row of a file: every cell by the type of its column, then what the kind understands from several together. */
export function readImportRow(kind: RowKind, { match, exactWidth, today }: RowFile, row: TabularRow): StagedRow {
  const reading = new RowReading<string, string>(row.rowNumber, match.headers, today);
  if (exactWidth && !fits(row.cells, match.columns.length)) {
    refuse(reading, null, null, {
      code: 'COLUMN_COUNT',
      message: `The row has ${row.cells.length} columns, the header has ${match.columns.length}.`,
      remedy: 'Put a text that holds the separator into quotes, or add the missing separators.',
    });
  }
  for (const [index, column] of match.columns.entries()) if (column) readCell(reading, column, row.cells[index]);
  for (const names of kind.header.oneOf) {
    if (!names.some((name) => reading.has(name)) && reading.problems.length === 0) {
      refuse(reading, names[0] ?? null, null, {
        code: 'VALUE_MISSING',
        message: `Neither ${names.join(' nor ')} is filled in.`,
        remedy: 'Fill in one of them.',
      });
    }
  }
  kind.understand(reading);
  const label = kind.label.flatMap((name) => reading.text(name) ?? []).join(' · ');
  return { rowNumber: row.rowNumber, label, data: reading.data, problems: reading.problems };
}

/** Empty cells behind the last column are no columns. */
const fits = (cells: readonly Cell[], width: number): boolean =>
  cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.text.trim() === ''));

const refuse = (reading: RowReading, column: string | null, value: string | null, found: Problem<RowProblemCode>): void => reading.refuse(column, value, found);

function readCell(reading: RowReading, { name, type, required }: FileColumn, cell: Cell | undefined): void {
  const text = cell?.text ?? '';
  if (cell?.formula) {
    refuse(reading, name, text, {
      code: 'CELL_IS_FORMULA',
      message: 'The cell holds a formula.',
      remedy: 'Copy the column and paste it as values, then save the file again.',
    });
    return;
  }
  if (cell?.fault) {
    refuse(reading, name, text, { code: 'CELL_IS_ERROR', message: 'The cell holds an error of the spreadsheet.', remedy: 'Correct the cell.' });
    return;
  }
  const read = type.read(text, cell?.numeric ?? false);
  if ('problem' in read) reading.refuse(name, cell?.text ?? null, read.problem);
  else if (read.value !== null) reading.set(name, read.value);
  else if (required) refuse(reading, name, null, { code: 'VALUE_MISSING', message: 'The cell is empty.', remedy: 'Fill it in.' });
}
