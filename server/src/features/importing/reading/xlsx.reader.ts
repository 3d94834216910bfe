import { addDays } from '../../../rules/local-date.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_XLSX_ROW_CELLS } from './reading-limits.parameters.ts';
import { RowBatch, statesNothing, tooManyColumns, withinRows } from './row-batch.reader.ts';
import type { Cell, TabularFile, TabularRow } from './tabular-file.ts';
import { damaged, openXlsxArchive, type XlsxArchive } from './xlsx-archive.reader.ts';
import { findFirstSheet, readDateStyles, readSharedTexts } from './xlsx-parts.reader.ts';
import { parseXml, type XmlHandlers } from './xml-stream.reader.ts';

const EMPTY: Cell = { text: '' };
const LAST_ROW = 1_048_576;
const LAST_SERIAL = 2_958_465;

/** The day a spreadsheet counts as `serial`; null when it is no day. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) return null;
  if (from1904) return addDays('1904-01-01', day);
  // Excel believes that 1900 had a 29 February; days before it count from one day later.
  return addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
}

function columnIndex(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    index = index * 26 + letter;
  }
  return index - 1;
}

interface SheetContext {
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

function cellOf(type: string, style: number, raw: string, formula: boolean, context: SheetContext): Cell {
  if (formula) return { text: raw, formula: true };
  if (raw === '') return EMPTY;
  switch (type) {
    case 's': {
      const text = context.texts[Number(raw)];
      if (text === undefined) throw damaged('a cell points to a text that is not there');
      return { text };
    }
    case 'inlineStr':
    case 'str':
      return { text: raw };
    case 'b':
      return { text: raw === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: raw, fault: true };
    case 'd':
      return { text: raw.slice(0, 10) };
    default: {
      const day = context.dateStyles[style] ? dayOfSerial(Number(raw), context.from1904) : null;
      return day === null ? { text: raw, numeric: true } : { text: day };
    }
  }
}

/** Collects the rows of a sheet while its XML passes by. */
class SheetRows implements XmlHandlers {
  private rows: TabularRow[] = [];
  private rowNumber = 0;
  cells: Cell[] = [];
  private column = 0;
  private type = '';
  private style = 0;
  private raw = '';
  private formula = false;
  private collecting = false;
  private phonetic = 0;
  private cellsInRow = 0;
  private readonly context: SheetContext;

  // Written out: the thread of a reader runs from the source in tests, with types taken off and nothing else.
  constructor(context: SheetContext) {
    this.context = context;
  }

  take(): TabularRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') {
      this.column = attributes['r'] === undefined ? this.column + 1 : columnIndex(attributes['r']);
      this.type = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.raw = '';
      this.formula = false;
    } else if (name === 'v') this.collecting = true;
    else if (name === 't') this.collecting = this.type === 'inlineStr' && this.phonetic === 0;
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'f') this.formula = true;
    else if (name === 'row') this.startRow(attributes['r']);
  }

  text(text: string): void {
    if (!this.collecting) return;
    this.raw += text;
    if (this.raw.length > MAX_CELL_LENGTH)
      throw new ImportFileRefused(
        'XLSX_CELL_TOO_LONG',
        `A cell in row ${this.rowNumber} is longer than a spreadsheet allows.`,
        'Shorten the text and save the workbook again.',
      );
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && !statesNothing(this)) this.rows.push({ rowNumber: this.rowNumber, cells: this.cells });
  }

  private startRow(reference: string | undefined): void {
    const rowNumber = reference === undefined ? this.rowNumber + 1 : Number(reference);
    if (!Number.isInteger(rowNumber) || rowNumber <= this.rowNumber) throw damaged(`row ${this.rowNumber} is followed by row ${reference}`);
    if (rowNumber > LAST_ROW)
      throw new ImportFileRefused(
        'XLSX_ROW_BEYOND_SHEET',
        `The workbook has a row ${rowNumber}; a sheet ends at row 1,048,576.`,
        'Open it in a spreadsheet and save it again.',
      );
    withinRows(rowNumber);
    this.rowNumber = rowNumber;
    this.cells = [];
    this.cellsInRow = 0;
    this.column = -1;
  }

  private endCell(): void {
    this.cellsInRow += 1;
    if (this.cellsInRow > MAX_XLSX_ROW_CELLS) throw tooManyColumns(`Row ${this.rowNumber} has more cells than a row of a spreadsheet.`);
    const cell = cellOf(this.type, this.style, this.raw, this.formula, this.context);
    if (cell === EMPTY) return;
    // A cell far to the right would make every row as wide as its column number.
    if (this.column < 0 || this.column >= MAX_COLUMNS) throw tooManyColumns(`Row ${this.rowNumber} has a cell beyond column ${MAX_COLUMNS}.`);
    while (this.cells.length < this.column) this.cells.push(EMPTY);
    this.cells[this.column] = cell;
  }
}

async function* batchesOf(archive: XlsxArchive, part: string, context: SheetContext, count: (bytes: number) => void): AsyncGenerator<readonly TabularRow[]> {
  const stream = await archive.stream(part);
  const rows = new SheetRows(context);
  const batch = new RowBatch();
  try {
    for await (const bytes of parseXml(stream, rows)) {
      count(bytes);
      for (const row of rows.take()) if (batch.add(row)) yield batch.take();
    }
    yield batch.take();
  } finally {
    archive.close();
  }
}

export async function readXlsx(path: string): Promise<TabularFile> {
  const archive = await openXlsxArchive(path);
  try {
    const sheet = await findFirstSheet(archive);
    const context = { texts: await readSharedTexts(archive), dateStyles: await readDateStyles(archive), from1904: sheet.from1904 };
    let unpacked = 0;
    const total = Math.max(1, archive.unpackedSize(sheet.part));
    return {
      format: 'XLSX',
      batches: batchesOf(archive, sheet.part, context, (bytes) => {
        unpacked += bytes;
      }),
      bytesRead: () => Math.round((unpacked / total) * archive.fileSize),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}
