import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_XLSX_PARTS, MAX_XLSX_RATIO, MAX_XLSX_UNPACKED_BYTES, XLSX_RATIO_FROM_BYTES } from './reading-limits.parameters.ts';

/** The parts of a workbook. Nothing is unpacked until every entry of the directory has been looked at. */
export interface XlsxArchive {
  has(part: string): boolean;
  stream(part: string): Promise<Readable>;
  unpackedSize(part: string): number;
  readonly fileSize: number;
  close(): void;
}

const SAVE_AGAIN = 'Open the file in a spreadsheet and save it again as .xlsx, or as CSV UTF-8.';
export const damaged = (detail: string): ImportFileRefused => new ImportFileRefused('XLSX_DAMAGED', `The workbook cannot be read: ${detail}.`, SAVE_AGAIN);
const bomb = (detail: string): ImportFileRefused =>
  new ImportFileRefused(
    'XLSX_TOO_LARGE_UNPACKED',
    `The workbook is refused because ${detail}.`,
    'Keep only the sheet to import, delete empty formatted rows, and save it again; or save it as CSV UTF-8.',
  );

function openZip(path: string): Promise<yauzl.ZipFile> {
  return new Promise((done, fail) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      // Whoever it is given to listens a moment later.
      zip?.on('error', () => undefined);
      if (error || !zip) fail(damaged('it is not a whole zip archive'));
      else done(zip);
    });
  });
}

function checkEntry(entry: yauzl.Entry): void {
  const name = entry.fileName;
  if (entry.isEncrypted()) throw new ImportFileRefused('XLSX_PROTECTED', 'The workbook is protected by a password.', 'Save it without a password.');
  if (/vbaProject\.bin$|^xl\/macrosheets\//i.test(name)) {
    throw new ImportFileRefused('XLSX_HAS_MACROS', 'The workbook holds macros.', 'Save it as .xlsx (without macros) or as CSV UTF-8.');
  }
  if (entry.uncompressedSize > XLSX_RATIO_FROM_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_XLSX_RATIO) {
    throw bomb(`a part of it grows ${Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize))} times when it is unpacked`);
  }
}

function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((done, fail) => {
    if (zip.entryCount > MAX_XLSX_PARTS) return fail(bomb(`it has ${zip.entryCount} parts`));
    const entries = new Map<string, yauzl.Entry>();
    let unpacked = 0;
    zip.on('error', (error: Error) =>
      fail(
        /absolute path|invalid relative path|invalid characters in fileName/.test(error.message)
          ? new ImportFileRefused('XLSX_UNSAFE_PATH', 'A part of the workbook has a path that leaves the workbook.', SAVE_AGAIN)
          : damaged('its directory is broken'),
      ),
    );
    zip.on('entry', (entry: yauzl.Entry) => {
      try {
        checkEntry(entry);
        unpacked += entry.uncompressedSize;
        if (unpacked > MAX_XLSX_UNPACKED_BYTES) throw bomb(`it says it holds more than ${MAX_XLSX_UNPACKED_BYTES / 1024 / 1024} MB`);
        if (entries.has(entry.fileName)) throw damaged('it has two parts of one name');
        entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (error) {
        fail(error as Error);
      }
    });
    zip.on('end', () => done(entries));
    zip.readEntry();
  });
}

export async function openXlsxArchive(path: string): Promise<XlsxArchive> {
  const zip = await openZip(path);
  let entries: Map<string, yauzl.Entry>;
  try {
    entries = await listEntries(zip);
  } catch (error) {
    zip.close();
    throw error;
  }
  return {
    has: (part) => entries.has(part),
    unpackedSize: (part) => entries.get(part)?.uncompressedSize ?? 0,
    fileSize: zip.fileSize,
    stream: (part) =>
      new Promise((done, fail) => {
        const entry = entries.get(part);
        if (!entry) return fail(damaged(`${part} is missing`));
        // yauzl ends the stream with an error when more bytes come out than the directory declared.
        zip.openReadStream(entry, (error, stream) => {
          stream?.on('error', () => undefined);
          if (error || !stream) fail(damaged(`${part} cannot be unpacked`));
          else done(stream);
        });
      }),
    close: () => zip.close(),
  };
}
