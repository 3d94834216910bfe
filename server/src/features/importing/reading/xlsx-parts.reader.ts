import { posix } from 'node:path';
import { ImportFileRefused } from './file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_SHEET_NAME, MAX_SHEETS, MAX_XLSX_FORMATS, MAX_XLSX_SHARED_CHARACTERS } from './reading-limits.parameters.ts';
import type { FileSheet } from './tabular-file.ts';
import { damaged, type XlsxArchive } from './xlsx-archive.reader.ts';
import { readWholeXml } from './xml-stream.reader.ts';

export interface XlsxSheet extends FileSheet {
  readonly part: string;
}

export interface XlsxSheets {
  readonly sheets: readonly XlsxSheet[];
  /** Days are counted from 1904 in workbooks that began on an old Mac. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/** The sheets of a workbook in the order of their tabs; what shows a diagram has no rows. */
export async function findSheets(archive: XlsxArchive): Promise<XlsxSheets> {
  const listed: { readonly name: string; readonly isHidden: boolean; readonly relation: string | undefined }[] = [];
  let from1904 = false;
  await readWholeXml(await archive.stream(WORKBOOK), {
    open(name, attributes) {
      if (name === 'sheet') {
        if (listed.length === MAX_SHEETS)
          throw damaged({ id: 'lembarnya lebih banyak daripada yang dibuat orang', en: 'it has more sheets than anybody makes' });
        listed.push({
          name: (attributes['name'] ?? '').slice(0, MAX_SHEET_NAME),
          isHidden: (attributes['state'] ?? 'visible') !== 'visible',
          relation: attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1],
        });
      }
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  if (listed.length === 0) throw damaged({ id: 'tidak ada lembar di dalamnya', en: 'it has no sheet' });
  const targets = new Map<string, string>();
  await readWholeXml(await archive.stream('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      const { Id, Target, TargetMode, Type } = attributes;
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      if (Type === undefined || Type.endsWith('/worksheet')) targets.set(Id, Target);
    },
  });
  const sheets = listed.flatMap(({ name, isHidden, relation }) => {
    const target = relation === undefined ? undefined : targets.get(relation);
    if (target === undefined) return [];
    const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
    return archive.has(part) ? [{ name, isHidden, part }] : [];
  });
  if (sheets.length === 0) throw damaged({ id: 'lembar-lembarnya tidak ada', en: 'its sheets are missing' });
  return { sheets, from1904 };
}

/** The texts that cells point to by number. */
export async function readSharedTexts(archive: XlsxArchive): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!archive.has(part)) return [];
  const texts: string[] = [];
  let characters = 0;
  let current = '';
  let inText = false;
  let phonetic = 0;
  await readWholeXml(await archive.stream(part), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text(text) {
      if (!inText) return;
      current += text;
      if (current.length > MAX_CELL_LENGTH)
        throw new ImportFileRefused(
          'XLSX_CELL_TOO_LONG',
          { id: 'Satu sel berkas lembar kerja lebih panjang daripada yang dimungkinkan.', en: 'A cell of the workbook is longer than a spreadsheet allows.' },
          { id: 'Persingkat teksnya, lalu simpan ulang.', en: 'Shorten the text and save the workbook again.' },
        );
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        characters += current.length + 8;
        if (characters > MAX_XLSX_SHARED_CHARACTERS)
          throw new ImportFileRefused(
            'XLSX_TOO_LARGE_UNPACKED',
            { id: 'Teks di dalam berkas lembar kerja terlalu banyak untuk dibaca sekaligus.', en: 'The workbook holds too much text to be read at once.' },
            { id: 'Simpan lembarnya sebagai CSV UTF-8, lalu impor berkas itu.', en: 'Save the sheet as CSV UTF-8 and import that.' },
          );
        texts.push(current);
      }
    },
  });
  return texts;
}

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** A format with a year or a day in it shows dates; quoted words, colours and conditions do not count. */
export function isDateFormat(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));
}

/** For each cell style, whether it shows a number as a date. */
export async function readDateStyles(archive: XlsxArchive): Promise<boolean[]> {
  const part = 'xl/styles.xml';
  if (!archive.has(part)) return [];
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  await readWholeXml(await archive.stream(part), {
    open(name, attributes) {
      if (name === 'numFmt') {
        formats.set(Number(attributes['numFmtId']), isDateFormat((attributes['formatCode'] ?? '').slice(0, 255)));
        if (formats.size > MAX_XLSX_FORMATS)
          throw damaged({
            id: 'format selnya lebih banyak daripada yang dapat dimuat lembar kerja',
            en: 'it has more cell formats than a spreadsheet can hold',
          });
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles && styles.length < MAX_XLSX_FORMATS) {
        const id = Number(attributes['numFmtId']);
        styles.push(formats.get(id) ?? BUILT_IN_DATES.has(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}
