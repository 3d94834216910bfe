import type { LocalDate } from '../../../rules/local-date.ts';
import { anyOf, fill } from '../../../rules/languages.ts';
import type { Problem } from '../../../rules/problem.ts';
import type { GovernmentLevel } from '../../../rules/government-levels.ts';
import type { Cell, TabularRow } from '../reading/tabular-file.ts';
import { ANSWER_WORDS, answerOf, type Answer } from './answers.ts';
import type { ColumnChoice, ColumnMatch, FileColumn, FileHeader } from './header.reader.ts';
import { isNothing } from './row-words.reader.ts';
import { shownValue, type RowProblem } from './row-problem.ts';
import { saysNone, type StagedValue } from './value.reader.ts';
import { WordBook } from './words.reader.ts';

/** A row as it goes to the database: what it states, by column, and what is wrong with it already. */
export interface StagedRow {
  readonly rowNumber: number;
  readonly label: string;
  readonly data: Readonly<Record<string, StagedValue>>;
  /** Columns of which it says that there is to be no value. */
  readonly cleared: readonly string[];
  readonly problems: readonly RowProblem[];
  /** What it answers to what it would be asked. */
  readonly answer: Answer | null;
}

/** The values and the problems of one row, by the names of its columns and of what is understood from them. */
export class RowReading<Name extends string = string, Code extends string = string> {
  readonly data: Record<string, StagedValue> = {};
  readonly problems: RowProblem[] = [];
  private readonly none = new Set<string>();

  constructor(
    /** What a column is called in what people are told: by the file, else by the template. */
    private readonly called: (column: string) => string,
    /** The day on which the file is read, where it is for: rules of the law are those in force on it. */
    readonly today: LocalDate,
    /** The level of the government the file is for: some posts and their eselon depend on it. */
    readonly level: GovernmentLevel,
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

  /** What is understood from other cells is there, whatever a dash says. */
  set(name: Name, value: StagedValue): void {
    this.data[name] = value;
    this.none.delete(name);
  }

  /** Says that there is to be no value. */
  clear(name: Name): void {
    this.none.add(name);
  }

  clears(name: Name): boolean {
    return this.none.has(name);
  }

  get cleared(): readonly string[] {
    return [...this.none];
  }

  /** Forgets what the file says, because it has been refused. */
  forget(name: Name): void {
    delete this.data[name];
  }

  /** Refuses the row. The value is the one shown. */
  refuse(column: Name | null, value: string | null, found: Problem<Code>): void {
    this.add(column, value, found, true);
  }

  /** Refuses the row for a word that is told of once for all rows that hold it. */
  refuseWord(column: Name, value: string | null, found: Problem<Code>): void {
    this.add(column, value, found, true, true);
  }

  /** Says that something looks odd; the row is imported as it stands. */
  warn(column: Name, value: string | null, found: Problem<Code>): void {
    this.add(column, value, found, false);
  }

  /** Says what follows from a word that is told of once for all rows that hold it. */
  warnOfWord(column: Name, value: string | null, found: Problem<Code>): void {
    this.add(column, value, found, false, true);
  }

  private add(column: Name | null, value: string | null, found: Problem<Code>, fatal: boolean, word = false): void {
    const shown = { column: column === null ? null : this.called(column), value: value === null ? null : shownValue(value) };
    this.problems.push({ ...found, ...shown, fatal, ...(word ? { word } : {}) });
  }
}

/** What can be wrong with a row of any kind. */
export const ROW_PROBLEMS = [
  'ANSWER_UNKNOWN',
  'CELL_IS_ERROR',
  'CELL_IS_FORMULA',
  'CELL_NOT_SPLIT',
  'COLUMN_COUNT',
  'COLUMNS_MARKED',
  'VALUE_MISSING',
  'VALUE_NOT_CLEARABLE',
] as const;
type RowProblemCode = (typeof ROW_PROBLEMS)[number];

/** What reading a row of one kind needs to know of it. */
export interface RowKind {
  readonly header: Pick<FileHeader, 'oneOf' | 'called'>;
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
  readonly level: GovernmentLevel;
  /** What was said of words. */
  readonly words?: WordBook;
}

/** Values that hold for a row besides what stands in it, by their columns. */
export type Fixed = ReadonlyMap<FileColumn, string>;
const NOTHING_FIXED: Fixed = new Map();

/** What a row says of a column as it is written, where that is a word that its vocabulary counts among others. */
export const asWritten = <Name extends string>(column: Name): `${Name}_written` => `${column}_written`;

/** Reads one row of a file: every cell by the type of its column, then what the kind understands from several together. */
export function readImportRow(
  kind: RowKind,
  { match, exactWidth, today, level, words = new WordBook() }: RowFile,
  row: TabularRow,
  fixed: Fixed = NOTHING_FIXED,
): StagedRow {
  const called = (column: string): string => match.headers[column] ?? kind.header.called[column] ?? column;
  const reading = new RowReading<string, string>(called, today, level);
  const parts = match.splits.reduce((sum, split) => sum + split.parts.length - 1, 0);
  if (exactWidth && !fits(row.cells, match.columns.length)) {
    refuse(reading, null, null, {
      code: 'COLUMN_COUNT',
      message: fill(
        { id: 'Baris ini mempunyai {cells} kolom, judulnya {columns}.', en: 'The row has {cells} columns, the header has {columns}.' },
        { cells: row.cells.length - parts, columns: match.columns.length - parts },
      ),
      remedy: {
        id: 'Beri tanda kutip pada teks yang memuat pemisah, atau lengkapi pemisahnya.',
        en: 'Put a text that holds the separator into quotes, or add the missing separators.',
      },
    });
  }
  words.at(row.rowNumber);
  for (const [index, column] of match.columns.entries()) if (column) readCell(reading, column, row.cells[index], words);
  for (const choice of match.choices) readChoice(reading, choice, row.cells, words);
  for (const [column, text] of fixed) readCell(reading, column, { text }, words);
  for (const names of kind.header.oneOf) {
    if (!names.some((name) => reading.has(name)) && reading.problems.length === 0) {
      refuse(reading, names[0] ?? null, null, {
        code: 'VALUE_MISSING',
        message: fill({ id: 'Tidak ada isi: perlu {names}.', en: 'Nothing is filled in: it needs {names}.' }, { names: anyOf(names.map(called)) }),
        remedy: { id: 'Isi salah satunya.', en: 'Fill in one of them.' },
      });
    }
  }
  const answer = readAnswer(reading, match, row.cells);
  kind.understand(reading);
  const label = kind.label.flatMap((name) => reading.text(name) ?? []).join(' · ');
  return { rowNumber: row.rowNumber, label, data: reading.data, cleared: reading.cleared, problems: reading.problems, answer };
}

function readAnswer(reading: RowReading, { answerAt, written }: ColumnMatch, cells: readonly Cell[]): Answer | null {
  const text = answerAt === null ? '' : (cells[answerAt]?.text ?? '');
  if (isNothing(text)) return null;
  const answer = answerOf(text);
  if (answer === undefined)
    refuse(reading, answerAt === null ? null : written[answerAt]!, text, {
      code: 'ANSWER_UNKNOWN',
      message: { id: 'Jawaban ini tidak dipahami.', en: 'The answer is not understood.' },
      remedy: fill({ id: 'Tulis {words}, atau kosongkan selnya.', en: 'Write {words}, or leave the cell empty.' }, { words: ANSWER_WORDS }),
    });
  return answer ?? null;
}

/** Empty cells behind the last column are no columns. */
const fits = (cells: readonly Cell[], width: number): boolean =>
  cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.text.trim() === ''));

const refuse = (reading: RowReading, column: string | null, value: string | null, found: Problem<RowProblemCode>): void => reading.refuse(column, value, found);

function readCell(reading: RowReading, column: FileColumn, cell: Cell | undefined, words: WordBook): void {
  const { name, type, required, clearing } = column;
  if (cell?.formula) {
    refuse(reading, name, cell.text, {
      code: 'CELL_IS_FORMULA',
      message: { id: 'Sel ini berisi rumus.', en: 'The cell holds a formula.' },
      remedy: { id: 'Salin kolomnya, tempel sebagai nilai, lalu simpan ulang.', en: 'Copy the column and paste it as values, then save the file again.' },
    });
    return;
  }
  if (cell?.fault) {
    refuse(reading, name, cell.text, {
      code: 'CELL_IS_ERROR',
      message: { id: 'Sel ini berisi galat dari aplikasi lembar kerja.', en: 'The cell holds an error of the spreadsheet.' },
      remedy: { id: 'Perbaiki selnya.', en: 'Correct the cell.' },
    });
    return;
  }
  if (cell?.unsplit !== undefined) {
    refuse(reading, name, cell.unsplit, {
      code: 'CELL_NOT_SPLIT',
      message: {
        id: 'Sel ini memuat beberapa hal, dan tidak pasti mana yang mana.',
        en: 'The cell holds several things, and it is not certain which is which.',
      },
      remedy: {
        id: 'Pisahkan dengan garis miring, seperti pada baris lain, atau tulis masing-masing di kolomnya sendiri.',
        en: 'Put a slash between them, as other rows do, or write each in a column of its own.',
      },
    });
    return;
  }
  const { read, text, kept, isTold } = words.read(column, cell?.text ?? '', cell?.numeric ?? false);
  if ('problem' in read) {
    if (isTold) reading.refuseWord(name, text, read.problem);
    else reading.refuse(name, cell?.text ?? null, read.problem);
  } else if (read.value !== null) {
    reading.set(name, read.value);
    if (kept !== undefined) reading.set(asWritten(name), kept);
  } else if (required) {
    const isEmpty = text.trim() === '';
    refuse(reading, name, isEmpty ? null : text, {
      code: 'VALUE_MISSING',
      message: isEmpty
        ? { id: 'Sel ini kosong.', en: 'The cell is empty.' }
        : { id: 'Sel ini menyatakan tidak ada nilai, padahal harus ada.', en: 'The cell says that there is no value, and there has to be one.' },
      remedy: { id: 'Isi selnya.', en: 'Fill it in.' },
    });
  } else if (saysNone(type, text)) {
    if (clearing === 'CLEARS') reading.clear(name);
    else if (clearing !== 'NOT_KEPT')
      refuse(reading, name, text, {
        code: 'VALUE_NOT_CLEARABLE',
        message: {
          id: 'Tanda ini berarti tidak ada nilai, dan nilai ini tidak dapat dikosongkan.',
          en: 'The sign says that there is to be no value, and this one cannot be taken away.',
        },
        remedy: {
          id: 'Biarkan selnya kosong agar data tetap seperti apa adanya, atau tulis nilai yang benar.',
          en: 'Leave the cell empty to leave what is on record as it is, or write the right value.',
        },
      });
  }
}

/** Of columns that each stand for one value, the one that is marked, with whatever sign. */
function readChoice(reading: RowReading, { column, of }: ColumnChoice, cells: readonly Cell[], words: WordBook): void {
  const marked = of.filter(({ index }) => {
    const text = cells[index]?.text ?? '';
    return !isNothing(text) && text.trim() !== '0';
  });
  const [only, another] = marked;
  if (only === undefined) readCell(reading, column, undefined, words);
  else if (another === undefined) readCell(reading, column, { ...cells[only.index], text: only.text }, words);
  else
    refuse(reading, column.name, marked.map(({ text }) => text).join(', '), {
      code: 'COLUMNS_MARKED',
      message: { id: 'Lebih dari satu kolom pilihan ditandai.', en: 'More than one of these columns is marked.' },
      remedy: { id: 'Sisakan tanda di salah satunya.', en: 'Leave the mark in one of them.' },
    });
}
