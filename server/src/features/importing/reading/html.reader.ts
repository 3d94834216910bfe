import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { fill, type InLanguages } from '../../../rules/languages.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_HTML_DEPTH, MAX_XML_RUN } from './reading-limits.parameters.ts';
import { RowBatch } from './row-batch.reader.ts';
import { SheetRows, timesOf } from './sheet-rows.reader.ts';
import type { TabularFile, TabularRow } from './tabular-file.ts';

/** Tags whose contents nobody sees. */
const UNSEEN = new Set(['script', 'style', 'title', 'noscript', 'template', 'xml']);
/** Tags that end a line of text, so that words on both sides of them do not run together. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'center', 'table', 'tr', 'hr', 'ul', 'ol', 'caption', 'body', 'section']);
const SPACE = /[\s\u00A0]+/gu;

const asksTooMuch = (what: InLanguages): ImportFileRefused =>
  new ImportFileRefused('FILE_ASKS_TOO_MUCH', fill({ id: 'Halaman ini {what}.', en: 'The page {what}.' }, { what }), {
    id: 'Buka di aplikasi lembar kerja, lalu simpan lembarnya sebagai .xlsx atau CSV UTF-8.',
    en: 'Open it in a spreadsheet and save the sheet as .xlsx or CSV UTF-8.',
  });

/** A cell that is being read. */
interface OpenCell {
  text: string;
  readonly across: number;
  readonly down: number;
}

/**
 * The rows of all tables of a page below each other, as a spreadsheet shows the page; a line of text between tables is a row
 * of one cell, for titles and signatures stand outside of the table as often as inside.
 */
class HtmlRows {
  readonly rows = new SheetRows();
  readonly #taken: (number | undefined)[] = [];
  #cell: OpenCell | null = null;
  #line = '';
  #unseen = 0;
  #depth = 0;
  #run = 0;

  more(characters: number): void {
    this.#run += characters;
    if (this.#run > MAX_XML_RUN)
      throw asksTooMuch({
        id: 'memuat bagian tanpa tanda yang lebih panjang daripada sel mana pun',
        en: 'has a stretch without tags that is longer than any cell',
      });
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#run = 0;
    this.#depth += 1;
    if (this.#depth > MAX_HTML_DEPTH) throw asksTooMuch({ id: 'bersarang lebih dalam daripada tabel mana pun', en: 'is nested deeper than any table' });
    if (UNSEEN.has(name)) this.#unseen += 1;
    if (name === 'table') this.#leaveCell();
    if (BREAKS.has(name)) this.#break();
    if (name === 'td' || name === 'th')
      this.#cell = { text: '', across: Math.min(timesOf(attributes['colspan']), MAX_COLUMNS), down: timesOf(attributes['rowspan']) };
  }

  text(text: string): void {
    if (this.#unseen > 0) return;
    const cell = this.#cell;
    if (cell === null) this.#line = `${this.#line}${text}`.slice(0, MAX_CELL_LENGTH);
    else if (cell.text.length < MAX_CELL_LENGTH) cell.text = `${cell.text}${text}`.slice(0, MAX_CELL_LENGTH);
  }

  close(name: string): void {
    this.#run = 0;
    this.#depth -= 1;
    if (UNSEEN.has(name)) this.#unseen -= 1;
    if (name === 'td' || name === 'th') this.#endCell();
    else if (name === 'tr') this.rows.endRow();
    else if (BREAKS.has(name)) this.#break();
  }

  end(): void {
    this.#endLine();
  }

  #break(): void {
    if (this.#cell) this.text(' ');
    else this.#endLine();
  }

  /** A cell with a table in it is the layout of a page: what it said so far is a line of its own, and the table stands below. */
  #leaveCell(): void {
    if (this.#cell === null) return;
    this.#endCell();
    this.rows.endRow();
  }

  #endCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#cell = null;
    const text = cell.text.replace(SPACE, ' ').trim();
    const row = this.rows.nextRow;
    // Cells that reach down from above leave their places out.
    while ((this.#taken[this.rows.column] ?? 0) >= row) this.rows.goToColumn(this.rows.column + 1);
    if (cell.down > 1) for (let at = 0; at < cell.across; at += 1) this.#taken[Math.min(this.rows.column + at, MAX_COLUMNS)] = row + cell.down - 1;
    this.rows.add({ text }, { across: cell.across, down: cell.down });
  }

  #endLine(): void {
    const text = this.#line.replace(SPACE, ' ').trim();
    this.#line = '';
    if (text === '' || this.rows.column > 0) return;
    this.rows.add({ text });
    this.rows.endRow();
  }
}

interface Seen {
  bytes: number;
  rows: SheetRows;
}

async function* batchesOf(path: string, encoding: string, seen: Seen): AsyncGenerator<readonly TabularRow[]> {
  const passing = new HtmlRows();
  seen.rows = passing.rows;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => passing.open(name, attributes),
      ontext: (text) => passing.text(text),
      onclosetag: (name) => passing.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const decoder = new TextDecoder(encoding, { fatal: true });
  const batch = new RowBatch();
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      seen.bytes += chunk.length;
      const text = decoded(decoder, chunk);
      passing.more(text.length);
      parser.write(text);
      for (const row of passing.rows.take()) if (batch.add(row)) yield batch.take();
    }
    parser.end(decoded(decoder));
    passing.end();
    for (const row of passing.rows.take()) if (batch.add(row)) yield batch.take();
    yield batch.take();
  } finally {
    stream.destroy();
  }
}

function decoded(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new ImportFileRefused(
      'FILE_NOT_UTF8',
      { id: 'Halaman ini bukan teks UTF-8.', en: 'The page is not UTF-8 text.' },
      {
        id: 'Buka di aplikasi lembar kerja, lalu simpan sebagai "CSV UTF-8" atau .xlsx.',
        en: 'Open it in a spreadsheet and save it as "CSV UTF-8" or as .xlsx.',
      },
    );
  }
}

/** How a page says it is written; the names are those that Windows programs write. */
const CHARSET = /charset\s*=\s*["']?\s*(windows-1252|iso-8859-1|us-ascii)/i;

/** A page of tables, which most programs of governments save under the name .xls. */
export async function readHtml(path: string, head: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Promise<TabularFile> {
  const { size } = await stat(path);
  const written = encoding === 'utf-8' && CHARSET.test(head) ? 'windows-1252' : encoding;
  let seen: Seen = { bytes: 0, rows: new SheetRows() };
  return {
    format: 'HTML',
    separator: null,
    sheets: [{ name: '', isHidden: false }],
    rows() {
      seen = { bytes: 0, rows: new SheetRows() };
      return batchesOf(path, written, seen);
    },
    bytesRead: () => Math.min(size, seen.bytes),
    lastRow: () => seen.rows.lastRow,
    close: () => undefined,
  };
}
