import type { Cell, TabularRow } from '../reading/tabular-file.ts';
import { headerKey, type FileColumn, type FileHeader, type Meant } from './header.reader.ts';
import { withParts } from './with-parts.reader.ts';
import { placeMapping, type StatedMapping } from './mapping.reader.ts';

/** What stands above a column: its own words, and those of the group it lies in. */
interface Above {
  readonly upper: string;
  readonly lower: string;
  /** Whether the upper words stand above other columns as well. */
  readonly isGroup: boolean;
  /** The column that the upper words are written in. */
  readonly group: number;
}

const wordsOf = (cell: Cell | undefined): string => (cell === undefined || cell.merged !== undefined ? '' : cell.text.replace(/\s+/gu, ' ').trim());

/** How a cell is to be filled in, below the name of its column: (orang). Not the number of the column. */
const HINT = /^\([^()0-9]*\)$/;

/** The words above each column of a header of two rows: groups above names, merged or not. */
function wordsAbove(upper: TabularRow, lower: TabularRow): Above[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const above: { upper: string; lower: string; isGroup: boolean; group: number }[] = [];
  let group = -1;
  for (let index = 0; index < width; index += 1) {
    const words = wordsOf(upper.cells[index]);
    const below = wordsOf(lower.cells[index]).replace(HINT, '');
    if (words !== '') group = index;
    else if (upper.cells[index]?.merged !== 'RIGHT' && (below === '' || (above[group]?.lower ?? '') === '')) group = -1;
    const first = group === index ? undefined : above[group];
    if (first) first.isGroup = true;
    above.push({ upper: words === '' ? (first?.upper ?? '') : words, lower: below, isGroup: first !== undefined, group });
  }
  return above;
}

/** Words that say what a column holds only together with those above them. */
const GENERIC = new Set(['kode', 'nama', 'jenis', 'nomor', 'no', 'tanggal', 'tmt', 'status', 'code', 'name', 'kind', 'id', 'uraian', 'keterangan', 'tingkat']);
/** Words under which the thing itself stands. */
const ITSELF = new Set(['nama', 'name', 'uraian', 'nomenklatur']);
/** Words under which all that lies in a group stands together. */
const ALL_OF_IT = new Set(['jumlah', 'total', 'jumlahtotal', 'totaljumlah']);
/** What belongs to a person or a post and has a name, a kind or a day of its own. */
const HAS_ITS_OWN =
  /pendidikan|jabatan|diklat|latihan|pangkat|golongan|sekolah|universitas|atasan|penilai|pasangan|suami|istri|anak|orang\s*tua|ayah|\bibu\b|organisasi|penghargaan|bank|unit|unor|\bopd\b|skpd/iu;
/** No value of anything: a type that reads it takes any text. */
const NO_VALUE = 'qzxwv';

/** Whether a word is one of the few values that a column can have, so that a column of its own may stand for it. */
const isOneOfFew = ({ type }: FileColumn, text: string): boolean => {
  if (type.sql === 'integer' || type.sql === 'date' || !('problem' in type.read(NO_VALUE, false))) return false;
  const read = type.read(text, false);
  return 'value' in read && read.value !== null;
};

type Find = (text: string) => FileColumn | null;

/** Words in two rows as one header: in either order, or below another name of the same thing (Kode below Unit Kerja is kode_unit). */
function together(find: Find, upper: string, lower: string, group: FileColumn | null): FileColumn | null {
  const direct = find(`${upper} ${lower}`) ?? find(`${lower} ${upper}`);
  if (direct || group === null) return direct;
  for (const name of [group.name, ...group.synonyms]) {
    const found = find(`${lower} ${name}`);
    if (found) return found;
  }
  return null;
}

/** The letter by which a list speaks of a column: Kebutuhan (K). */
const OWN_LETTER = /\s*\(\p{L}\)$/u;

/** What a header means by itself. */
function meantAlone({ lookup, weaker }: FileHeader, written: string): Meant {
  const key = headerKey(written);
  const column = lookup.get(key) ?? lookup.get(headerKey(written.replace(OWN_LETTER, '')));
  return column ? { column, written, sure: 3 } : { column: weaker.get(key) ?? null, written, sure: 1 };
}

function meaningOf(header: FileHeader, { upper, lower, isGroup }: Above): Meant {
  const find: Find = (text) => header.lookup.get(headerKey(text)) ?? null;
  // Programs write one row: in two, "Pendidikan" above "Nama" is no name of theirs, and means a school.
  const byHand: Find = (text) => (ITSELF.has(headerKey(lower)) && header.national.has(headerKey(text)) ? null : find(text));
  if (lower === '' || upper === '') return meantAlone(header, upper || lower);
  const written = `${upper} ${lower}`;
  const [group, own] = [find(upper), find(lower)];
  const joined = together(byHand, upper, lower, isGroup ? group : null);
  if (joined) return { column: joined, written, sure: 3 };
  // "Nama" below "Pendidikan" is that of a school, where nothing is known of either together.
  if (group === null) return { column: GENERIC.has(headerKey(lower)) && HAS_ITS_OWN.test(upper) ? null : own, written, sure: 2 };
  if (!isGroup) return { column: null, written, sure: 0 };
  if (isOneOfFew(group, lower)) return { column: group, written, sure: 1, choice: lower };
  const key = headerKey(lower);
  if (ITSELF.has(key) || (group.type.sql === 'integer' && ALL_OF_IT.has(key))) return { column: group, written, sure: 3 };
  if (GENERIC.has(key)) return { column: null, written, sure: 0 };
  return own ? { column: own, written, sure: 2 } : { column: group, written, sure: 1 };
}

/**
 * Whether the second of two rows belongs to the header: it names what lies in groups, or goes on with the words above it.
 * A row of the list does neither.
 */
function isSecondRow({ lookup }: FileHeader, above: readonly Above[], meant: readonly Meant[]): boolean {
  if (!above.some(({ lower }) => lower !== '')) return false;
  for (const [index, { upper, lower, isGroup }] of above.entries()) if (upper !== '' && lower !== '' && !isGroup && meant[index]?.column === null) return false;
  // A title above the whole table is no group of it: something must be meant by the words above.
  return meant.some(
    ({ column, sure, choice }, index) => column !== null && (sure === 3 || choice !== undefined) && lookup.get(headerKey(above[index]?.lower ?? '')) !== column,
  );
}

/** What the columns of a table mean by the one or two rows of its header; null where two rows are no header together. */
function meantBy(header: FileHeader, rows: readonly TabularRow[]): Meant[] | null {
  const [first, second] = rows;
  if (first === undefined) return [];
  if (second === undefined)
    return first.cells.map((cell) => {
      const written = cell.merged === 'RIGHT' ? '' : cell.text.replace(/\s+/gu, ' ').trim();
      return meantAlone(header, written);
    });
  const above = wordsAbove(first, second);
  const meant = above.map((words) => meaningOf(header, words));
  if (!isSecondRow(header, above, meant)) return null;
  // Where columns of a group speak for themselves, it is a title of theirs and the meaning of none of the others.
  const titled = new Set(above.filter((_, index) => meant[index]?.sure === 2).map(({ group }) => group));
  // Of parts of one thing, such as PNS and PPPK below Bezetting, none is the whole of it.
  const parts = new Map<number, number>();
  const isPart = (one: Meant, index: number): boolean => one.sure === 1 && one.choice === undefined && above[index]!.lower !== '' && above[index]!.isGroup;
  for (const [index, one] of meant.entries()) if (isPart(one, index)) parts.set(above[index]!.group, (parts.get(above[index]!.group) ?? 0) + 1);
  return meant.map((one, index): Meant =>
    isPart(one, index) && (titled.has(above[index]!.group) || parts.get(above[index]!.group)! > 1) ? { column: null, written: one.written, sure: 0 } : one,
  );
}

/** What is laid down about the columns of a file besides what its header says, and by whom. */
export interface LaidDown {
  readonly mapping: StatedMapping;
  readonly by: 'HAND' | 'PROFILE';
}

/** What each column of a table is taken for. */
export interface ColumnsMeant {
  readonly meant: readonly Meant[];
  /** Headers that were laid down and that the file does not have. */
  readonly absent: readonly string[];
}

/** What each column means by the rows of a header; what is laid down goes before that. Null where two rows are no header together. */
export function columnsMeant(header: FileHeader, rows: readonly TabularRow[], laidDown: LaidDown | null = null): ColumnsMeant | null {
  const meant = meantBy(header, rows);
  if (meant === null || laidDown === null) return meant && { meant, absent: [] };
  const { mapping, by } = laidDown;
  const { columns, splits, absent } = placeMapping(
    header,
    mapping,
    meant.map(({ written }) => written),
  );
  return {
    meant: withParts(
      meant.map((one, index): Meant => {
        const column = columns.get(index);
        return column === undefined ? one : { column, written: one.written, sure: 4, by };
      }),
      splits,
      by,
      4,
    ),
    absent,
  };
}

/** Headers of a table as they are written, by which a profile knows it again; null where two rows are no header together. */
export const headersWritten = (header: FileHeader, rows: readonly TabularRow[]): readonly string[] | null =>
  meantBy(header, rows)?.map(({ written }) => written) ?? null;

/** How many of the columns that a file needs, and of all it may have, rows of a header name. */
export interface Evidence {
  readonly wanted: number;
  readonly named: number;
}

/** How much speaks for rows as a header; null where two rows are none together. */
export function evidenceFor(header: FileHeader, rows: readonly TabularRow[], wanted: readonly (readonly string[])[]): Evidence | null {
  const meant = meantBy(header, rows);
  if (meant === null) return null;
  const names = new Set(meant.flatMap(({ column }) => column?.name ?? []));
  return { wanted: wanted.filter((group) => group.some((name) => names.has(name))).length, named: names.size };
}
