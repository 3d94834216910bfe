import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { SheetCell } from '../../../graph/sheet.ts';
import { MAX_CELL_LENGTH } from '../reading/reading-limits.parameters.ts';

/** A list to choose from in a column; other words may be written as well. */
export interface Choice {
  readonly column: number;
  readonly words: readonly string[];
}

export interface Sheet {
  readonly name: string;
  /** The header first, or in the row that `head` says. What comes as text stays text: a spreadsheet computes nothing of it and rounds no number. */
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>;
  /** How wide the columns are, in signs. */
  readonly widths: readonly number[];
  /** Columns whose header stands out. */
  readonly marked?: ReadonlySet<number>;
  readonly choices?: readonly Choice[];
  /** For a list that is read and printed: the row of its header, below its title and what it is of. It is repeated on every page. */
  readonly head?: number;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The hidden sheet with the words to choose from: written into the rule itself they may be 255 signs long, and hold no comma. */
const WORDS = 'Daftar';
/** As far down as a spreadsheet goes. */
const LAST_ROW = 1_048_576;

/** Cell styles by number: text (format 49), which breaks lines or does not, two headers, and values as the spreadsheet's own country writes them. */
const STYLE = { text: 1, header: 2, marked: 3, title: 4, day: 5, instant: 6, whole: 7, decimal: 8, share: 9, note: 10 } as const;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFE699"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="11"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="1" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>${[
  [49, 2],
  [14, 0],
  [22, 0],
  [3, 0],
  [4, 0],
  [164, 0],
  [0, 0],
]
  .map(([format, font]) => `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`)
  .join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML has no place for most control signs and for halves of signs: one of them would make the whole workbook unreadable. */
const textOf = (text: string): string =>
  text
    .slice(0, MAX_CELL_LENGTH)
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The letters of a column: 0 is A, 26 is AA. */
const lettersOf = (index: number): string => (index < 26 ? '' : lettersOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The day that spreadsheets count from, so that their mistake of a leap day in 1900 is behind it. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);
const MS_OF_DAY = 86_400_000;
/** Days have no exact fraction for most minutes: a millionth of a second above it, none that reads whole minutes reads the one before. */
const PARTS = 1e9;
/** An instant is the time on the clocks of its place: a spreadsheet knows no time zone. */
const serialOf = (local: string): number =>
  Math.ceil(((Date.parse(local.length > 10 ? `${local}Z` : `${local}T00:00:00Z`) - DAY_NOUGHT) / MS_OF_DAY) * PARTS) / PARTS;

function valueXml(place: string, cell: Exclude<SheetCell, string | null>): string {
  const [style, value] =
    typeof cell === 'number'
      ? [Number.isInteger(cell) ? STYLE.whole : STYLE.decimal, cell]
      : 'share' in cell
        ? [STYLE.share, cell.share]
        : 'day' in cell
          ? [STYLE.day, serialOf(cell.day)]
          : [STYLE.instant, serialOf(cell.instant)];
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

function rowXml(cells: readonly SheetCell[], row: number, styleOf: (column: number) => number): string {
  const written = cells.map((cell, column) => {
    if (cell === null || cell === '') return '';
    const place = `${lettersOf(column)}${row}`;
    if (typeof cell !== 'string') return valueXml(place, cell);
    return `<c r="${place}" s="${styleOf(column)}" t="inlineStr"><is><t xml:space="preserve">${textOf(cell)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** A workbook of one column of words for each list to choose from. */
function* wordRows(lists: readonly Choice[]): Generator<string[]> {
  for (let row = 0; lists.some(({ words }) => row < words.length); row += 1) yield lists.map(({ words }) => words[row] ?? '');
}

function validations(choices: readonly Choice[], first: number): string {
  if (choices.length === 0) return '';
  const rules = choices.map(({ column, words }, index) => {
    const [at, from] = [lettersOf(column), lettersOf(first + index)];
    // Without an error: other words that mean the same are understood too.
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${at}2:${at}${LAST_ROW}"><formula1>${WORDS}!$${from}$1:$${from}$${words.length}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** As wide as the paper, lying, with the number of each page; heads are repeated by a name of the workbook. */
const PRINTED = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;

async function* sheetXml({ rows, widths, marked, choices = [], head }: Sheet, firstList: number): AsyncGenerator<string> {
  const header = head ?? 1;
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${STYLE.text}" customWidth="1"/>`);
  const fits = head === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `${XML}<worksheet xmlns="${MAIN}">${fits}<sheetViews><sheetView workbookViewId="0"><pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
  let row = 0;
  for await (const cells of rows) {
    row += 1;
    yield rowXml(cells, row, (column) =>
      row > header ? STYLE.text : row < header ? (row === 1 ? STYLE.title : STYLE.note) : marked?.has(column) ? STYLE.marked : STYLE.header,
    );
  }
  yield `</sheetData>${validations(choices, firstList)}${head === undefined ? '' : PRINTED}</worksheet>`;
}

/** Rows that are on each printed page. */
function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, head }, index) =>
    head === undefined
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${textOf(name.replaceAll("'", "''"))}'!$${head}:$${head}</definedName>`],
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

const relationships = (of: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${of.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/**
 * A workbook (.xlsx) of sheets, written while it is read. Libraries that can do lists to choose from were looked
 * at: they bring ten packages along or are weeks old, and this needs six small parts in a zip.
 */
export function workbookOf(sheets: readonly Sheet[]): Readable {
  const lists = sheets.flatMap(({ choices = [] }) => choices);
  const all = lists.length > 0 ? [...sheets, { name: WORDS, rows: wordRows(lists), widths: [] }] : sheets;
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const zip = new ZipFile();
  const add = (name: string, text: string): void => zip.addBuffer(Buffer.from(text), name);
  add(
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${all.map((_, index) => `<Override PartName="/xl/${part(index)}" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
  );
  add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  add(
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all.map(({ name }, index) => `<sheet name="${textOf(name)}" sheetId="${index + 1}"${name === WORDS ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${printTitles(sheets)}</workbook>`,
  );
  add('xl/_rels/workbook.xml.rels', relationships([...all.map((_, index) => ['worksheet', part(index)] as const), ['styles', 'styles.xml']]));
  add('xl/styles.xml', STYLES);
  const written = zip.outputStream as Readable;
  let firstList = 0;
  for (const [index, sheet] of all.entries()) {
    const source = Readable.from(sheetXml(sheet, firstList), { objectMode: false });
    firstList += sheet.choices?.length ?? 0;
    // What fails here would be nobody's error, and end the server; who stops reading leaves nothing to be read.
    source.on('error', (error) => written.destroy(error));
    written.on('close', () => source.destroy());
    zip.addReadStream(source, `xl/${part(index)}`);
  }
  zip.on('error', (error: Error) => written.destroy(error));
  zip.end();
  return written;
}
