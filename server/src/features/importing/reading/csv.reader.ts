import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_CSV_RECORD_BYTES } from './reading-limits.parameters.ts';
import { RowBatch, statesNothing, withinColumns, withinRows } from './row-batch.reader.ts';
import type { Cell, TabularFile, TabularRow } from './tabular-file.ts';

const EMPTY: Cell = { text: '' };
const HEADER_BYTES = 64 * 1024;

/** The sign between the columns: the one that the header holds most of, outside quotes. */
export function detectDelimiter(text: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const sign of text.replace(/^\uFEFF?\s*/, '')) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && (sign === ',' || sign === ';' || sign === '\t')) counts[sign] += 1;
  }
  if (counts[';'] > counts[','] && counts[';'] >= counts['\t']) return ';';
  return counts['\t'] > counts[','] ? '\t' : ',';
}

async function readHead(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(HEADER_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, HEADER_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Passes the bytes on unless they are not text: csv-parse would replace broken signs without a word. */
async function* onlyText(path: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new ImportFileRefused('FILE_NOT_UTF8', `The file is not UTF-8 text (after line ${line}).`, 'Save it as "CSV UTF-8" or as .xlsx.');
    }
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 128 * 1024 }) as AsyncIterable<Buffer>) {
    if (decode(chunk).includes('\0')) throw new ImportFileRefused('FILE_NOT_A_TABLE', 'The file holds binary data.', 'Choose a CSV or .xlsx file.');
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) line += 1;
    count(chunk.length);
    yield chunk;
  }
  // A sign that was cut off with the file is no sign.
  decode();
}

function explain(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
  if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new ImportFileRefused(
      'CSV_QUOTE_NOT_CLOSED',
      `A quoted text is never closed${line}.`,
      'Look for a single " in the file; inside a quoted text, write it twice.',
    );
  }
  return new ImportFileRefused(
    'CSV_UNREADABLE',
    `The file is not well-formed CSV${line}.`,
    'Look for a " inside a text that is not quoted; quote the whole text and write the " twice, or save the file as .xlsx.',
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
  if (first !== 0x3d && first !== 0x40) return { text };
  const kept = KEPT_DIGITS.exec(text);
  return kept ? { text: kept[1] ?? '' } : { text, formula: true };
}

async function* batchesOf(path: string, delimiter: string, count: (bytes: number) => void): AsyncGenerator<readonly TabularRow[]> {
  const parser = parse({ delimiter, bom: true, relax_column_count: true, max_record_size: MAX_CSV_RECORD_BYTES });
  const source = Readable.from(onlyText(path, count));
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  const batch = new RowBatch();
  let rowNumber = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      rowNumber += 1;
      withinRows(rowNumber);
      if (record.length === 1 && record[0]?.trim() === '') continue;
      const row = { rowNumber, cells: withinColumns(record, rowNumber).map(cellOf) };
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

export async function readCsv(path: string): Promise<TabularFile> {
  const delimiter = detectDelimiter(await readHead(path));
  let bytes = 0;
  return {
    format: 'CSV',
    batches: batchesOf(path, delimiter, (more) => {
      bytes += more;
    }),
    bytesRead: () => bytes,
  };
}
