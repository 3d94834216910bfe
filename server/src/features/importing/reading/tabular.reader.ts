import { open } from 'node:fs/promises';
import { readCsv } from './csv.reader.ts';
import { ImportFileRefused } from './file-refused.errors.ts';
import type { TabularFile } from './tabular-file.ts';
import { readXlsx } from './xlsx.reader.ts';

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);

const isZip = (head: Uint8Array): boolean => startsWith(head, 0x50, 0x4b);

export async function isWorkbook(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const head = new Uint8Array(2);
    await handle.read(head, 0, 2, 0);
    return isZip(head);
  } finally {
    await handle.close();
  }
}

/** Opens a file by what it is, never by its name: a renamed file is read all the same, and a disguised one refused. */
export async function openTabularFile(path: string): Promise<TabularFile> {
  const handle = await open(path);
  const head = new Uint8Array(8);
  try {
    const { bytesRead } = await handle.read(head, 0, 8, 0);
    if (bytesRead === 0)
      throw new ImportFileRefused('FILE_EMPTY', 'The file is empty.', 'Choose the file again; if it was just exported, wait until the export has ended.');
  } finally {
    await handle.close();
  }
  if (isZip(head)) return readXlsx(path);
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new ImportFileRefused(
      'FILE_IS_OLD_EXCEL',
      'The file is in the old Excel format or protected by a password.',
      'Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.',
    );
  }
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
    throw new ImportFileRefused('FILE_NOT_UTF8', 'The file is UTF-16 text.', 'Save it as "CSV UTF-8" or as .xlsx.');
  }
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) {
    throw new ImportFileRefused('FILE_NOT_A_TABLE', 'The file is a PDF.', 'Import the table the PDF was made from, as .xlsx or CSV.');
  }
  return readCsv(path);
}
