/** Workbooks of LibreOffice and of Excel 2003, made by hand for the tests of the reader. */
import { zip, type ZipPart } from './workbook.fixture.ts';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';

export const odsCell = (text: string, attributes = ''): string =>
  text === '' ? `<table:table-cell ${attributes}/>` : `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;

export const odsRow = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

/** `tables` is the XML of the sheets. */
export const ods = (tables: string, { styles = '', extra = [] }: { readonly styles?: string; readonly extra?: readonly ZipPart[] } = {}): Buffer =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...extra,
  ]);

export const spreadsheetXml = (sheets: string): string =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`;
