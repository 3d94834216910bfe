import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { fill, type InLanguages } from '../../../rules/languages.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_CSV_RECORD_BYTES } from './reading-limits.parameters.ts';
import { RowBatch, statesNothing, withinColumns, withinRows } from './row-batch.reader.ts';
import { shapeOf, type TextShape } from './separator.reader.ts';
import type { Cell, TabularFile, TabularRow } from './tabular-file.ts';
import { textCell } from './text-cell.ts';

const EMPTY: Cell = { text: '' };
const HEAD_BYTES = 64 * 1024;

async function readHead(path: string, encoding: string): Promise<string> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, HEAD_BYTES, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true });
  } finally {
    await handle.close();
  }
}

const NOT_TEXT = new ImportFileRefused(
  'FILE_NOT_A_TABLE',
  { id: 'Berkas ini berisi data biner.', en: 'The file holds binary data.' },
  { id: 'Pilih berkas CSV atau .xlsx.', en: 'Choose a CSV or .xlsx file.' },
).problem;

/**
 * Passes the text on as UTF-8 unless it is none: csv-parse would replace broken signs without a word. What is UTF-8 already,
 * as good as every file, goes on as the bytes that came.
 */
async function* onlyText(path: string, encoding: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new ImportFileRefused(
        'FILE_NOT_UTF8',
        fill({ id: 'Berkas bukan teks UTF-8 (setelah baris {line}).', en: 'The file is not UTF-8 text (after line {line}).' }, { line }),
        { id: 'Simpan sebagai "CSV UTF-8" atau .xlsx.', en: 'Save it as "CSV UTF-8" or as .xlsx.' },
      );
    }
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 128 * 1024 }) as AsyncIterable<Buffer>) {
    const text = decode(chunk);
    if (text.includes('\0')) throw ImportFileRefused.of(NOT_TEXT);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) line += 1;
    count(chunk.length);
    yield encoding === 'utf-8' ? chunk : Buffer.from(text);
  }
  // A sign that was cut off with the file is no sign.
  decode();
}

function explain(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line: InLanguages =
    typeof error['lines'] === 'number' ? fill({ id: ' di sekitar baris {line}', en: ' near line {line}' }, { line: error['lines'] }) : { id: '', en: '' };
  if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new ImportFileRefused(
      'CSV_QUOTE_NOT_CLOSED',
      fill({ id: 'Tanda kutip tidak ditutup{line}.', en: 'A quoted text is never closed{line}.' }, { line }),
      {
        id: 'Cari tanda " yang sendirian di berkas; di dalam teks berkutip, tulis dua kali.',
        en: 'Look for a single " in the file; inside a quoted text, write it twice.',
      },
    );
  }
  return new ImportFileRefused(
    'CSV_UNREADABLE',
    fill({ id: 'Bentuk CSV berkas ini tidak benar{line}.', en: 'The file is not well-formed CSV{line}.' }, { line }),
    {
      id: 'Cari tanda " di dalam teks yang tidak berkutip; beri kutip seluruh teksnya dan tulis " dua kali, atau simpan sebagai .xlsx.',
      en: 'Look for a " inside a text that is not quoted; quote the whole text and write the " twice, or save the file as .xlsx.',
    },
  );
}

/** Excel writes ="0123" to keep digits as text; that is not a computation. */
const KEPT_DIGITS = /^="([0-9]*)"$/;

function cellOf(whole: string): Cell {
  if (whole === '') return EMPTY;
  // No column takes as much: what is left is still refused as too long, and costs no more than the cell of a spreadsheet.
  const text = whole.length > MAX_CELL_LENGTH ? whole.slice(0, MAX_CELL_LENGTH) : whole;
  const first = text.charCodeAt(0);
  // '=' and '@' begin a formula when a spreadsheet opens the file.
  if (first !== 0x3d && first !== 0x40) return textCell(text);
  const kept = KEPT_DIGITS.exec(text);
  return kept ? { text: kept[1] ?? '' } : { text, formula: true };
}

interface Seen {
  bytes: number;
  row: number;
}

async function* batchesOf(path: string, { separator, from }: TextShape, encoding: string, seen: Seen): AsyncGenerator<readonly TabularRow[]> {
  const parser = parse({
    delimiter: separator,
    // Left to itself it takes the end of the first line for that of all; lists put together of several have more than one.
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    relax_column_count: true,
    max_record_size: MAX_CSV_RECORD_BYTES,
    from_line: from,
  });
  const source = Readable.from(
    onlyText(path, encoding, (more) => {
      seen.bytes += more;
    }),
  );
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  const batch = new RowBatch();
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      seen.row += 1;
      withinRows(seen.row);
      if (record.length === 1 && record[0]?.trim() === '') continue;
      const row = { rowNumber: seen.row, cells: withinColumns(record, seen.row).map(cellOf) };
      if (!statesNothing(row) && batch.add(row)) yield batch.take();
    }
    yield batch.take();
  } catch (error) {
    throw explain(error);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** A text whose rows are lines: the sign between its cells is found in its first lines. */
export async function readCsv(path: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' = 'utf-8'): Promise<TabularFile> {
  const shape = shapeOf(await readHead(path, encoding));
  let seen: Seen = { bytes: 0, row: 0 };
  return {
    format: 'CSV',
    separator: shape.separator,
    ...(encoding === 'windows-1252' ? { encoding } : {}),
    sheets: [{ name: '', isHidden: false }],
    rows() {
      seen = { bytes: 0, row: 0 };
      return batchesOf(path, shape, encoding, seen);
    },
    bytesRead: () => seen.bytes,
    lastRow: () => seen.row,
    close: () => undefined,
  };
}
