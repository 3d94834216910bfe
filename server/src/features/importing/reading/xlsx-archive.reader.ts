import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { fill, type InLanguages } from '../../../rules/languages.ts';
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

const SAVE_AGAIN: InLanguages = {
  id: 'Buka di aplikasi lembar kerja, lalu simpan ulang sebagai .xlsx atau CSV UTF-8.',
  en: 'Open the file in a spreadsheet and save it again as .xlsx, or as CSV UTF-8.',
};
export const damaged = (detail: InLanguages): ImportFileRefused =>
  new ImportFileRefused(
    'XLSX_DAMAGED',
    fill({ id: 'Berkas lembar kerja tidak dapat dibaca: {detail}.', en: 'The workbook cannot be read: {detail}.' }, { detail }),
    SAVE_AGAIN,
  );
const bomb = (detail: InLanguages): ImportFileRefused =>
  new ImportFileRefused(
    'XLSX_TOO_LARGE_UNPACKED',
    fill({ id: 'Berkas lembar kerja ditolak karena {detail}.', en: 'The workbook is refused because {detail}.' }, { detail }),
    {
      id: 'Sisakan lembar yang akan diimpor saja, hapus baris kosong yang berformat, lalu simpan ulang; atau simpan sebagai CSV UTF-8.',
      en: 'Keep only the sheet to import, delete empty formatted rows, and save it again; or save it as CSV UTF-8.',
    },
  );

function openZip(path: string): Promise<yauzl.ZipFile> {
  return new Promise((done, fail) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      // Whoever it is given to listens a moment later.
      zip?.on('error', () => undefined);
      if (error || !zip) fail(damaged({ id: 'arsip zip-nya tidak utuh', en: 'it is not a whole zip archive' }));
      else done(zip);
    });
  });
}

function checkEntry(entry: yauzl.Entry): void {
  const name = entry.fileName;
  if (entry.isEncrypted())
    throw new ImportFileRefused(
      'XLSX_PROTECTED',
      { id: 'Berkas lembar kerja dilindungi kata sandi.', en: 'The workbook is protected by a password.' },
      { id: 'Simpan tanpa kata sandi.', en: 'Save it without a password.' },
    );
  if (/vbaProject\.bin$|^xl\/macrosheets\//i.test(name)) {
    throw new ImportFileRefused(
      'XLSX_HAS_MACROS',
      { id: 'Berkas lembar kerja memuat makro.', en: 'The workbook holds macros.' },
      { id: 'Simpan sebagai .xlsx (tanpa makro) atau CSV UTF-8.', en: 'Save it as .xlsx (without macros) or as CSV UTF-8.' },
    );
  }
  if (entry.uncompressedSize > XLSX_RATIO_FROM_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_XLSX_RATIO) {
    throw bomb(
      fill(
        { id: 'satu bagiannya menjadi {times} kali lebih besar setelah dibuka', en: 'a part of it grows {times} times when it is unpacked' },
        { times: Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize)) },
      ),
    );
  }
}

function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((done, fail) => {
    if (zip.entryCount > MAX_XLSX_PARTS) return fail(bomb(fill({ id: 'bagiannya {parts}', en: 'it has {parts} parts' }, { parts: zip.entryCount })));
    const entries = new Map<string, yauzl.Entry>();
    let unpacked = 0;
    zip.on('error', (error: Error) =>
      fail(
        /absolute path|invalid relative path|invalid characters in fileName/.test(error.message)
          ? new ImportFileRefused(
              'XLSX_UNSAFE_PATH',
              { id: 'Satu bagian berkas lembar kerja menunjuk ke luar berkas.', en: 'A part of the workbook has a path that leaves the workbook.' },
              SAVE_AGAIN,
            )
          : damaged({ id: 'daftar isinya rusak', en: 'its directory is broken' }),
      ),
    );
    zip.on('entry', (entry: yauzl.Entry) => {
      try {
        checkEntry(entry);
        unpacked += entry.uncompressedSize;
        if (unpacked > MAX_XLSX_UNPACKED_BYTES)
          throw bomb(
            fill(
              { id: 'isinya lebih dari {megabytes} MB', en: 'it says it holds more than {megabytes} MB' },
              { megabytes: MAX_XLSX_UNPACKED_BYTES / 1024 / 1024 },
            ),
          );
        if (entries.has(entry.fileName)) throw damaged({ id: 'dua bagiannya bernama sama', en: 'it has two parts of one name' });
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
        if (!entry) return fail(damaged(fill({ id: '{part} tidak ada', en: '{part} is missing' }, { part })));
        // yauzl ends the stream with an error when more bytes come out than the directory declared.
        zip.openReadStream(entry, (error, stream) => {
          stream?.on('error', () => undefined);
          if (error || !stream) fail(damaged(fill({ id: '{part} tidak dapat dibuka', en: '{part} cannot be unpacked' }, { part })));
          else done(stream);
        });
      }),
    close: () => zip.close(),
  };
}
