import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_SHEET_NAME, MAX_SHEETS } from './reading-limits.parameters.ts';
import { RowBatch } from './row-batch.reader.ts';
import { cellTooLong, SheetRows, timesOf, type Reach } from './sheet-rows.reader.ts';
import type { Cell, FileSheet, TabularFile, TabularRow } from './tabular-file.ts';
import { damaged, type XlsxArchive } from './xlsx-archive.reader.ts';
import { parseXml, readWholeXml, type XmlHandlers } from './xml-stream.reader.ts';

export const ODS_CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

type Attributes = Readonly<Record<string, string>>;

async function refuseProtected(archive: XlsxArchive): Promise<void> {
  if (!archive.has(MANIFEST)) return;
  let isProtected = false;
  await readWholeXml(await archive.stream(MANIFEST), {
    open(name) {
      isProtected ||= name === 'encryption-data';
    },
  });
  if (isProtected)
    throw new ImportFileRefused(
      'XLSX_PROTECTED',
      { id: 'Berkas lembar kerja dilindungi kata sandi.', en: 'The workbook is protected by a password.' },
      { id: 'Simpan tanpa kata sandi.', en: 'Save it without a password.' },
    );
}

/** The sheets in the order of their tabs. Whether one is hidden is said by its style, which stands before it. */
async function findSheets(archive: XlsxArchive): Promise<FileSheet[]> {
  const sheets: FileSheet[] = [];
  const hiding = new Set<string>();
  let style = '';
  let depth = 0;
  await readWholeXml(await archive.stream(ODS_CONTENT), {
    open(name, attributes) {
      if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'table-properties' && attributes['table:display'] === 'false') hiding.add(style);
      else if (name === 'table') {
        depth += 1;
        if (depth > 1) return;
        if (sheets.length === MAX_SHEETS)
          throw damaged({ id: 'lembarnya lebih banyak daripada yang dibuat orang', en: 'it has more sheets than anybody makes' });
        sheets.push({ name: (attributes['table:name'] ?? '').slice(0, MAX_SHEET_NAME), isHidden: hiding.has(attributes['table:style-name'] ?? '') });
      }
    },
    close(name) {
      if (name === 'table') depth -= 1;
    },
  });
  if (sheets.length === 0) throw damaged({ id: 'tidak ada lembar di dalamnya', en: 'it has no sheet' });
  return sheets;
}

const NUMBERS: ReadonlySet<string> = new Set(['float', 'percentage', 'currency']);

/** Puts the rows of one sheet together while the XML of all passes by. */
class OdsRows implements XmlHandlers {
  readonly rows = new SheetRows();
  isDone = false;
  #sheet = -1;
  #depth = 0;
  #isIn = false;
  #times = 1;
  #attributes: Attributes = {};
  #reach: Reach = {};
  #text = '';
  #paragraphs = 0;
  #collects = false;
  #aside = 0;
  readonly #wanted: number;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table') {
      this.#depth += 1;
      if (this.#depth === 1) this.#sheet += 1;
      this.#isIn = this.#depth === 1 && this.#sheet === this.#wanted;
    } else if (this.#isIn) this.#openInside(name, attributes);
  }

  #openInside(name: string, attributes: Attributes): void {
    switch (name) {
      case 'table-row':
        this.#times = timesOf(attributes['table:number-rows-repeated']);
        return;
      case 'table-cell':
      case 'covered-table-cell':
        this.#attributes = attributes;
        this.#reach = {
          times: timesOf(attributes['table:number-columns-repeated']),
          across: timesOf(attributes['table:number-columns-spanned']),
          down: timesOf(attributes['table:number-rows-spanned']),
        };
        this.#text = '';
        this.#paragraphs = 0;
        return;
      // Remarks on a cell are no part of it.
      case 'annotation':
        this.#aside += 1;
        return;
      case 'p':
        if (this.#aside > 0) return;
        this.#paragraphs += 1;
        this.#collects = true;
        if (this.#paragraphs > 1) this.text('\n');
        return;
      case 's':
        this.text(' '.repeat(Math.min(timesOf(attributes['text:c']), MAX_CELL_LENGTH)));
        return;
      case 'tab':
        this.text('\t');
        return;
      case 'line-break':
        this.text('\n');
    }
  }

  text(text: string): void {
    if (!this.#collects || this.#aside > 0) return;
    this.#text += text;
    if (this.#text.length > MAX_CELL_LENGTH) throw cellTooLong(this.rows.nextRow);
  }

  close(name: string): void {
    if (name === 'table') {
      this.#depth -= 1;
      if (this.#isIn && this.#depth === 0) this.isDone = true;
      this.#isIn = this.#depth === 1 && this.#sheet === this.#wanted;
    } else if (!this.#isIn) return;
    else if (name === 'p') this.#collects = false;
    else if (name === 'annotation') this.#aside -= 1;
    else if (name === 'table-row') this.rows.endRow(this.#times);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.rows.add(this.#cell(), this.#reach);
  }

  #cell(): Cell {
    const attributes = this.#attributes;
    const written = attributes['office:value'];
    if (attributes['table:formula'] !== undefined) return { text: written ?? this.#text, formula: true };
    const type = attributes['office:value-type'] ?? '';
    if (NUMBERS.has(type)) return written === undefined ? { text: this.#text } : { text: written, numeric: true };
    if (type === 'date') return { text: (attributes['office:date-value'] ?? this.#text).slice(0, 10) };
    if (type === 'boolean') return { text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE' };
    return { text: attributes['office:string-value'] ?? this.#text };
  }
}

interface Seen {
  bytes: number;
  rows: SheetRows;
}

async function* batchesOf(archive: XlsxArchive, sheet: number, seen: Seen): AsyncGenerator<readonly TabularRow[]> {
  const passing = new OdsRows(sheet);
  seen.rows = passing.rows;
  const batch = new RowBatch();
  for await (const bytes of parseXml(await archive.stream(ODS_CONTENT), passing)) {
    seen.bytes += bytes;
    for (const row of passing.rows.take()) if (batch.add(row)) yield batch.take();
    if (passing.isDone) break;
  }
  yield batch.take();
}

/** A workbook of LibreOffice and its kin: all sheets stand in one part. */
export async function readOds(archive: XlsxArchive): Promise<TabularFile> {
  await refuseProtected(archive);
  const sheets = await findSheets(archive);
  const total = Math.max(1, archive.unpackedSize(ODS_CONTENT));
  let seen: Seen = { bytes: 0, rows: new SheetRows() };
  return {
    format: 'ODS',
    separator: null,
    sheets,
    rows(sheet) {
      seen = { bytes: 0, rows: new SheetRows() };
      return batchesOf(archive, sheet, seen);
    },
    bytesRead: () => Math.round((seen.bytes / total) * archive.fileSize),
    lastRow: () => seen.rows.lastRow,
    close: () => archive.close(),
  };
}
