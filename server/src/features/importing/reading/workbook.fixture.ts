/** Workbooks made by hand, honest and hostile ones, for the tests of the reader. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says of the size, when it lies. */
  readonly declared?: number;
  /** General purpose flags; 1 means encrypted. */
  readonly flags?: number;
}

const uint = (bytes: 2 | 4, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value % 2 ** (8 * bytes), 0, bytes);
  return buffer;
};

export function zip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const shared = Buffer.concat([
      uint(2, 20),
      uint(2, part.flags ?? 0),
      uint(2, 8),
      uint(4, 0),
      uint(4, crc32(content)),
      uint(4, packed.length),
      uint(4, part.declared ?? content.length),
      uint(2, name.length),
      uint(2, 0),
    ]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), uint(2, 20), shared, uint(2, 0), uint(2, 0), uint(2, 0), uint(4, 0), uint(4, offset), name]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    uint(2, 0),
    uint(2, 0),
    uint(2, parts.length),
    uint(2, parts.length),
    uint(4, list.length),
    uint(4, offset),
    uint(2, 0),
  ]);
  return Buffer.concat([...files, list, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const sheetXml = (rows: string): string => `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

export interface WorkbookOptions {
  readonly shared?: readonly string[];
  /** Number formats of the cell styles, by style number. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly extra?: readonly ZipPart[];
}

export function workbookParts(sheet: string, { shared = [], formats = [], from1904 = false, extra = [] }: WorkbookOptions = {}): ZipPart[] {
  return [
    { name: '[Content_Types].xml', content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Lain" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Target="worksheets/sheet2.xml"/><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${XML}<sst xmlns="${MAIN}">${shared.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    { name: 'xl/worksheets/sheet2.xml', content: sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>lain</t></is></c></row>') },
    ...extra,
  ];
}

const letters = (index: number): string => String.fromCharCode(65 + index);

/** A workbook of texts. */
export const textWorkbook = (rows: readonly (readonly string[])[]): Buffer =>
  zip(
    workbookParts(
      sheetXml(
        rows
          .map(
            (cells, row) =>
              `<row r="${row + 1}">${cells.map((text, column) => `<c r="${letters(column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
          )
          .join(''),
      ),
    ),
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
}

/** A workbook of several sheets of texts, with merged cells. */
export function sheetsWorkbook(sheets: readonly MadeSheet[]): Buffer {
  const parts = workbookParts('').filter(({ name }) => !/sheets|workbook\.xml/.test(name));
  const part = ({ rows, merged = [] }: MadeSheet): string =>
    sheetXml(
      rows
        .map(
          (cells, row) =>
            `<row r="${row + 1}">${cells.map((text, column) => (text === '' ? `<c r="${letters(column)}${row + 1}"/>` : `<c r="${letters(column)}${row + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)).join('')}</row>`,
        )
        .join(''),
    ).replace(
      '</worksheet>',
      merged.length > 0
        ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`
        : '</worksheet>',
    );
  return zip([
    ...parts,
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name, isHidden }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: part(sheet) })),
  ]);
}

export function writeTemporary(content: Buffer | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'selaras-file-')), 'file');
  writeFileSync(path, content);
  return path;
}
