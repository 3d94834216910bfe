import { fill } from '../../../rules/languages.ts';
import { addDays } from '../../../rules/local-date.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_XLSX_ROW_CELLS } from './reading-limits.parameters.ts';
import { cellBeyond, RowBatch, statesNothing, tooManyColumns, withinRows } from './row-batch.reader.ts';
import type { Cell, TabularFile, TabularRow } from './tabular-file.ts';
import { textCell } from './text-cell.ts';
import { damaged, type XlsxArchive } from './xlsx-archive.reader.ts';
import { MergedCells } from './merged-cells.reader.ts';
import { columnIndex, readMergedAreas } from './xlsx-merged.reader.ts';
import { findSheets, readDateStyles, readSharedTexts } from './xlsx-parts.reader.ts';
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
      if (text === undefined) throw damaged({ id: 'satu sel menunjuk teks yang tidak ada', en: 'a cell points to a text that is not there' });
      return textCell(text);
    }
    case 'inlineStr':
    case 'str':
      return textCell(raw);
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
  private readonly merged: MergedCells;

  // Written out: the thread of a reader runs from the source in tests, with types taken off and nothing else.
  constructor(context: SheetContext, merged: MergedCells) {
    this.context = context;
    this.merged = merged;
  }

  lastRow(): number {
    return this.rowNumber;
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
        fill(
          { id: 'Satu sel di baris {row} lebih panjang daripada yang dimungkinkan.', en: 'A cell in row {row} is longer than a spreadsheet allows.' },
          { row: this.rowNumber },
        ),
        { id: 'Persingkat teksnya, lalu simpan ulang.', en: 'Shorten the text and save the workbook again.' },
      );
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && !statesNothing(this)) this.endRow();
  }

  /** Only rows that state something of their own are filled: of a merged cell over empty ones nothing follows. */
  private endRow(): void {
    this.merged.fill(this.rowNumber, this.cells);
    this.rows.push({ rowNumber: this.rowNumber, cells: this.cells });
  }

  private startRow(reference: string | undefined): void {
    const rowNumber = reference === undefined ? this.rowNumber + 1 : Number(reference);
    if (!Number.isInteger(rowNumber) || rowNumber <= this.rowNumber)
      throw damaged(
        fill({ id: 'setelah baris {row} datang baris {next}', en: 'row {row} is followed by row {next}' }, { row: this.rowNumber, next: String(reference) }),
      );
    if (rowNumber > LAST_ROW)
      throw new ImportFileRefused(
        'XLSX_ROW_BEYOND_SHEET',
        fill(
          { id: 'Ada baris {row} di dalam berkas; lembar berakhir di baris 1.048.576.', en: 'The workbook has a row {row}; a sheet ends at row 1,048,576.' },
          { row: rowNumber },
        ),
        { id: 'Buka di aplikasi lembar kerja, lalu simpan ulang.', en: 'Open it in a spreadsheet and save it again.' },
      );
    withinRows(rowNumber);
    this.rowNumber = rowNumber;
    this.cells = [];
    this.cellsInRow = 0;
    this.column = -1;
  }

  private endCell(): void {
    this.cellsInRow += 1;
    if (this.cellsInRow > MAX_XLSX_ROW_CELLS)
      throw tooManyColumns(
        fill(
          { id: 'Sel di baris {row} lebih banyak daripada satu baris lembar kerja.', en: 'Row {row} has more cells than a row of a spreadsheet.' },
          { row: this.rowNumber },
        ),
      );
    const cell = cellOf(this.type, this.style, this.raw, this.formula, this.context);
    if (cell === EMPTY) return;
    // A cell far to the right would make every row as wide as its column number.
    if (this.column < 0 || this.column >= MAX_COLUMNS) throw tooManyColumns(cellBeyond(this.rowNumber));
    while (this.cells.length < this.column) this.cells.push(EMPTY);
    this.cells[this.column] = cell;
  }
}

interface Seen {
  bytes: number;
  lastRow: () => number;
}

async function* batchesOf(archive: XlsxArchive, part: string, context: SheetContext, seen: Seen): AsyncGenerator<readonly TabularRow[]> {
  // Spreadsheets write them below the rows, and rows are read only once: the part is unpacked twice, and parsed once.
  const merged = new MergedCells(await readMergedAreas(await archive.stream(part)));
  const rows = new SheetRows(context, merged);
  seen.lastRow = () => rows.lastRow();
  const batch = new RowBatch();
  for await (const bytes of parseXml(await archive.stream(part), rows)) {
    seen.bytes += bytes;
    for (const row of rows.take()) if (batch.add(row)) yield batch.take();
  }
  yield batch.take();
}

export async function readXlsx(archive: XlsxArchive): Promise<TabularFile> {
  const { sheets, from1904 } = await findSheets(archive);
  const context = { texts: await readSharedTexts(archive), dateStyles: await readDateStyles(archive), from1904 };
  let seen: Seen = { bytes: 0, lastRow: () => 0 };
  let total = 1;
  return {
    format: 'XLSX',
    separator: null,
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    rows(sheet) {
      const { part } = sheets[sheet]!;
      seen = { bytes: 0, lastRow: () => 0 };
      total = Math.max(1, archive.unpackedSize(part));
      return batchesOf(archive, part, context, seen);
    },
    bytesRead: () => Math.round((seen.bytes / total) * archive.fileSize),
    lastRow: () => seen.lastRow(),
    close: () => archive.close(),
  };
}
