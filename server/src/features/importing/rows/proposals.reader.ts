import type { TabularRow } from '../reading/tabular-file.ts';
import type { Beside } from './fields.ts';
import { acceptedHeaders, headerKey, lackingOf, isGivenBack, usedColumns, type FileColumn, type FileHeader, type Meant } from './header.reader.ts';
import { isInitialOf } from './initial-words.reader.ts';
import { isFilled, saidIn } from './said-cells.reader.ts';
import { isNumber, isRunningNumber } from './row-words.reader.ts';
import { shownValue } from './row-problem.ts';
import { withMeant, type FoundHeader } from './table.reader.ts';

/** So many rows of a list are looked at to tell what its columns hold. */
export const SAMPLE_ROWS = 200;
/** Values that are shown of a column. */
export const SAMPLES = 4;
/** Columns that one of the file is proposed for. */
export const MAX_PROPOSALS = 3;

/** Why a column is proposed. */
export const PROPOSED_BY = ['VALUES', 'ON_RECORD', 'HEADER'] as const;
export type ProposedBy = (typeof PROPOSED_BY)[number];

/** What a column of a file may mean, of which its header says nothing. */
export interface Proposal {
  readonly column: FileColumn;
  readonly by: ProposedBy;
  /** How many of the values read like it, from 0 to 1. */
  readonly share: number;
}

/** Which of the texts a government has on record as values of a column. */
export type OnRecord = (column: FileColumn, texts: readonly string[]) => Promise<ReadonlySet<string>>;

/** A column of a file as it is told to people. */
export interface ToldColumn {
  readonly header: string;
  readonly samples: readonly string[];
}

/** A few values may be of anything. */
const ENOUGH_VALUES = 3;
/** Of a column that means something, hardly a value reads otherwise. */
const MOST = 0.8;
const NEARLY_ALL = 0.95;
/** On record are those who were there before; a file brings new ones. */
const MANY_ON_RECORD = 0.5;
/** Shorter words are part of many others. */
const LONG_ENOUGH = 4;
/** Values of another person, or of another time, look the same: such a column is never taken without a word. */
export const OF_ANOTHER = /atasan|penilai|pejabat|lama|awal|asal|sebelum|pasangan|suami|istri|lain|usul|tujuan|baru/i;

/** The first rows of the list below a header, without those that plainly are none. */
export function sampleRows(head: readonly TabularRow[], { headerRows, meant }: FoundHeader): readonly TabularRow[] {
  const last = headerRows.at(-1)?.rowNumber ?? 0;
  const width = meant.filter(({ written, partOf }) => written !== '' && partOf === undefined).length;
  const below = head.filter(({ rowNumber }) => rowNumber > last).slice(0, SAMPLE_ROWS);
  const listed = below.filter((row) => {
    const said = saidIn(row);
    return said.length * 2 >= width && !said.every(({ text }) => isNumber(text));
  });
  return listed.length > 0 ? listed : below;
}

const textsOf = (rows: readonly TabularRow[], index: number): string[] =>
  rows.flatMap(({ cells }) => (isFilled(cells[index]) ? [cells[index]!.text.trim()] : []));

/** What is shown of each column. */
export const toldColumns = (rows: readonly TabularRow[], { meant }: FoundHeader): ToldColumn[] =>
  meant.map(({ written }, index) => ({ header: shownValue(written), samples: [...new Set(textsOf(rows, index))].slice(0, SAMPLES).map(shownValue) }));

function besideIn({ cells }: TabularRow, places: ReadonlyMap<string, number>): Beside {
  return (name) => {
    const place = places.get(name);
    return place === undefined ? undefined : cells[place]?.text;
  };
}

/** How many of the values of a column can hardly be anything but those of another. */
function shareTelling({ type, tells }: FileColumn, index: number, rows: readonly TabularRow[], places: ReadonlyMap<string, number>): number {
  const telling = tells ?? type.tells;
  if (!telling) return 0;
  const filled = rows.filter(({ cells }) => isFilled(cells[index]));
  return filled.filter((row) => telling(row.cells[index]!.text.trim(), besideIn(row, places))).length / filled.length;
}

async function shareOnRecord(column: FileColumn, texts: readonly string[], onRecord: OnRecord): Promise<number> {
  const worded = [...new Set(texts)].filter((text) => !isRunningNumber(text));
  if (column.onRecord === undefined || worded.length < ENOUGH_VALUES) return 0;
  return (await onRecord(column, worded)).size / worded.length;
}

/** Whether a header says a name of a column among other words, and its values can be read. */
function resembles(column: FileColumn, written: string, texts: readonly string[]): boolean {
  const key = headerKey(written);
  const isNamed = acceptedHeaders(column).some((name) => {
    const own = headerKey(name);
    return own.length >= LONG_ENOUGH && key.includes(own);
  });
  return isNamed && texts.filter((text) => !('problem' in column.type.read(text, false))).length >= texts.length * MOST;
}

/** What each column of a table may mean whose header says nothing, the likeliest first. */
export async function proposalsFor(header: FileHeader, found: FoundHeader, rows: readonly TabularRow[], onRecord: OnRecord): Promise<Proposal[][]> {
  const { meant } = found;
  const fixed = new Set(found.fixed.map(({ column }) => column));
  const { columns, choices } = usedColumns(meant, fixed);
  const places = new Map(columns.flatMap((column, index) => (column ? [[column.name, index] as const] : [])));
  const free = header.columns.filter(({ name }) => !places.has(name) && !fixed.has(name) && !choices.some(({ column }) => column.name === name));
  const marked = new Set(choices.flatMap(({ of }) => of.map(({ index }) => index)));
  const headers = meant.map(({ written }) => written);
  const proposals: Proposal[][] = [];
  for (const [index, { written }] of meant.entries()) {
    const texts = textsOf(rows, index);
    const isOpen = columns[index] === null && !marked.has(index) && !isGivenBack(written) && texts.length > 0 && !texts.every(isRunningNumber);
    const ofColumn: Proposal[] = [];
    for (const column of isOpen ? free : []) {
      const telling = shareTelling(column, index, rows, places);
      const known = telling >= MOST ? 0 : await shareOnRecord(column, texts, onRecord);
      if (telling >= MOST) ofColumn.push({ column, by: 'VALUES', share: telling });
      else if (known >= MANY_ON_RECORD) ofColumn.push({ column, by: 'ON_RECORD', share: known });
      else if (isInitialOf(column, written, headers) || resembles(column, written, texts)) ofColumn.push({ column, by: 'HEADER', share: 0 });
    }
    proposals.push(ofColumn.toSorted((one, other) => other.share - one.share).slice(0, MAX_PROPOSALS));
  }
  return proposals;
}

/**
 * Takes columns for what they are proposed for, where the file needs it and nothing else in it or in them could be meant:
 * whatever is optional, or may be something else, is asked.
 */
export function takeProposals(header: FileHeader, found: FoundHeader, rows: readonly TabularRow[], proposals: readonly (readonly Proposal[])[]): FoundHeader {
  const fixed = new Set(found.fixed.map(({ column }) => column));
  const lacking = lackingOf(header, usedColumns(found.meant, fixed), new Set([...fixed, ...found.byGroups]));
  const isLacking = (name: string): boolean => lacking.some((names) => names.length === 1 && names[0] === name);
  const taken = found.meant.map((one, index): Meant => {
    const [only, another] = proposals[index]!.filter(({ by }) => by !== 'HEADER');
    const isOnly = only && !another && proposals.every((others, other) => other === index || !others.some(({ column }) => column === only.column));
    if (!isOnly || only.share < NEARLY_ALL || !isLacking(only.column.name) || one.by !== undefined || OF_ANOTHER.test(one.written)) return one;
    return textsOf(rows, index).length < ENOUGH_VALUES ? one : { ...one, column: only.column, sure: 2, by: 'VALUES' };
  });
  return taken.some(({ by }) => by === 'VALUES') ? withMeant(header, found, taken) : found;
}
