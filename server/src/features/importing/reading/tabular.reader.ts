import { open } from 'node:fs/promises';
import { readCsv } from './csv.reader.ts';
import { encodingOfText } from './encoding.reader.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import { readHtml } from './html.reader.ts';
import { ODS_CONTENT, readOds } from './ods.reader.ts';
import { readSpreadsheetXml } from './spreadsheet-xml.reader.ts';
import type { TabularFile } from './tabular-file.ts';
import { openXlsxArchive } from './xlsx-archive.reader.ts';
import { readXlsx } from './xlsx.reader.ts';

/** What tells a page or a workbook in XML stands in its first lines. */
const HEAD_BYTES = 4096;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How a file begins. */
interface Head {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  readonly text: string;
}

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);

function encodingOf(head: Uint8Array): Encoding {
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(head, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
}

async function headOf(path: string): Promise<Head> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, HEAD_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const encoding = encodingOf(bytes);
    return { bytes, encoding, text: new TextDecoder(encoding).decode(bytes, { stream: true }) };
  } finally {
    await handle.close();
  }
}

const isZip = ({ bytes }: Head): boolean => startsWith(bytes, 0x50, 0x4b);
const isOldWorkbook = ({ bytes }: Head): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isSpreadsheetXml = ({ text }: Head): boolean => /^\s*<\?xml/.test(text) && text.includes('urn:schemas-microsoft-com:office:spreadsheet');
const isHtml = ({ text }: Head): boolean =>
  /^\s*<(?:!doctype html|!--|\?xml|html|head|body|meta|style|title|table|div|center|font|p|h[1-6]|b|br)\b/i.test(text);

/** Whether a file is lines of text, which cost least to read. */
export async function isPlainText(path: string): Promise<boolean> {
  const head = await headOf(path);
  return !isZip(head) && !isOldWorkbook(head) && !isHtml(head);
}

/** Opens a file by what it is, never by its name: a renamed file is read all the same, and a disguised one refused. */
export async function openTabularFile(path: string): Promise<TabularFile> {
  const head = await headOf(path);
  if (head.bytes.length === 0)
    throw new ImportFileRefused(
      'FILE_EMPTY',
      { id: 'Berkas ini kosong.', en: 'The file is empty.' },
      {
        id: 'Pilih berkasnya lagi; bila baru diekspor, tunggu sampai ekspornya selesai.',
        en: 'Choose the file again; if it was just exported, wait until the export has ended.',
      },
    );
  if (isZip(head)) return openWorkbook(path);
  if (isOldWorkbook(head)) {
    throw new ImportFileRefused(
      'FILE_IS_OLD_EXCEL',
      { id: 'Ini berkas Excel lama (.xls) atau dilindungi kata sandi.', en: 'The file is in the old Excel format or protected by a password.' },
      {
        id: 'Buka di aplikasi lembar kerja, lalu simpan sebagai .xlsx tanpa kata sandi, atau CSV UTF-8.',
        en: 'Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.',
      },
    );
  }
  if (startsWith(head.bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new ImportFileRefused(
      'FILE_NOT_A_TABLE',
      { id: 'Berkas ini PDF.', en: 'The file is a PDF.' },
      { id: 'Impor tabel asal PDF itu, sebagai .xlsx atau CSV.', en: 'Import the table the PDF was made from, as .xlsx or CSV.' },
    );
  }
  if (isSpreadsheetXml(head)) return readSpreadsheetXml(path);
  if (isHtml(head)) return readHtml(path, head.text, head.encoding);
  return readCsv(path, head.encoding === 'utf-8' ? await encodingOfText(path) : head.encoding);
}

async function openWorkbook(path: string): Promise<TabularFile> {
  const archive = await openXlsxArchive(path);
  try {
    if (archive.has('xl/workbook.bin'))
      throw new ImportFileRefused(
        'FILE_IS_BINARY_EXCEL',
        { id: 'Ini berkas Excel biner (.xlsb).', en: 'The file is in the binary Excel format (.xlsb).' },
        {
          id: 'Buka di aplikasi lembar kerja, lalu simpan sebagai .xlsx atau CSV UTF-8.',
          en: 'Open it in a spreadsheet and save it as .xlsx, or as CSV UTF-8.',
        },
      );
    if (!archive.has('xl/workbook.xml') && archive.has(ODS_CONTENT)) return await readOds(archive);
    return await readXlsx(archive);
  } catch (error) {
    archive.close();
    throw error;
  }
}
