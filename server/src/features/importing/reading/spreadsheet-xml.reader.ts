import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MAX_CELL_LENGTH, MAX_SHEET_NAME, MAX_SHEETS } from './reading-limits.parameters.ts';
import { RowBatch } from './row-batch.reader.ts';
import { cellTooLong, SheetRows, timesOf } from './sheet-rows.reader.ts';
import type { Cell, FileSheet, TabularFile, TabularRow } from './tabular-file.ts';
import { damaged } from './xlsx-archive.reader.ts';
import { parseXml, readWholeXml, type XmlHandlers } from './xml-stream.reader.ts';

/** Whoever is given it reads it to its end at once, and hears its errors so. */
const opened = (path: string): ReadStream => createReadStream(path);

type Attributes = Readonly<Record<string, string>>;

async function findSheets(path: string): Promise<FileSheet[]> {
  const sheets: FileSheet[] = [];
  await readWholeXml(opened(path), {
    open(name, attributes) {
      if (name !== 'Worksheet') return;
      if (sheets.length === MAX_SHEETS) throw damaged({ id: 'lembarnya lebih banyak daripada yang dibuat orang', en: 'it has more sheets than anybody makes' });
      sheets.push({ name: (attributes['ss:Name'] ?? '').slice(0, MAX_SHEET_NAME), isHidden: false });
    },
  });
  if (sheets.length === 0) throw damaged({ id: 'tidak ada lembar di dalamnya', en: 'it has no sheet' });
  return sheets;
}

/** How many rows or columns a cell takes by an attribute that counts those beside the first. */
const reachOf = (beyond: string | undefined): number => (beyond === undefined ? 1 : timesOf(beyond) + (Number(beyond) >= 1 ? 1 : 0));

class XmlRows implements XmlHandlers {
  readonly rows = new SheetRows();
  isDone = false;
  #sheet = -1;
  #cell: Attributes = {};
  #type = '';
  #text = '';
  #aside = 0;
  #collects = false;
  readonly #wanted: number;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'Worksheet') this.#sheet += 1;
    if (this.#sheet !== this.#wanted) return;
    if (name === 'Row') this.rows.goToRow(timesOf(attributes['ss:Index']));
    else if (name === 'Cell') {
      this.#cell = attributes;
      this.#type = '';
      this.#text = '';
      this.rows.goToColumn(timesOf(attributes['ss:Index']) - 1);
    } else if (name === 'Comment') this.#aside += 1;
    else if (name === 'Data' && this.#aside === 0) {
      this.#type = attributes['ss:Type'] ?? '';
      this.#collects = true;
    }
  }

  text(text: string): void {
    if (!this.#collects) return;
    this.#text += text;
    if (this.#text.length > MAX_CELL_LENGTH) throw cellTooLong(this.rows.nextRow);
  }

  close(name: string): void {
    if (this.#sheet !== this.#wanted) return;
    if (name === 'Data') this.#collects = false;
    else if (name === 'Comment') this.#aside -= 1;
    else if (name === 'Cell') this.rows.add(this.#read(), { across: reachOf(this.#cell['ss:MergeAcross']), down: reachOf(this.#cell['ss:MergeDown']) });
    else if (name === 'Row') this.rows.endRow();
    else if (name === 'Worksheet') this.isDone = true;
  }

  #read(): Cell {
    const text = this.#text;
    if (this.#cell['ss:Formula'] !== undefined) return { text, formula: true };
    if (this.#type === 'Number') return { text, numeric: true };
    if (this.#type === 'DateTime') return { text: text.slice(0, 10) };
    if (this.#type === 'Boolean') return { text: text === '1' ? 'TRUE' : 'FALSE' };
    return this.#type === 'Error' ? { text, fault: true } : { text };
  }
}

interface Seen {
  bytes: number;
  rows: SheetRows;
}

async function* batchesOf(path: string, sheet: number, seen: Seen): AsyncGenerator<readonly TabularRow[]> {
  const passing = new XmlRows(sheet);
  seen.rows = passing.rows;
  const batch = new RowBatch();
  for await (const bytes of parseXml(opened(path), passing)) {
    seen.bytes += bytes;
    for (const row of passing.rows.take()) if (batch.add(row)) yield batch.take();
    if (passing.isDone) break;
  }
  yield batch.take();
}

/** A workbook as the XML of Excel 2003, which programs write under the name .xls. */
export async function readSpreadsheetXml(path: string): Promise<TabularFile> {
  const sheets = await findSheets(path);
  const { size } = await stat(path);
  let seen: Seen = { bytes: 0, rows: new SheetRows() };
  return {
    format: 'XML',
    separator: null,
    sheets,
    rows(sheet) {
      seen = { bytes: 0, rows: new SheetRows() };
      return batchesOf(path, sheet, seen);
    },
    bytesRead: () => Math.min(size, seen.bytes),
    lastRow: () => seen.rows.lastRow,
    close: () => undefined,
  };
}
