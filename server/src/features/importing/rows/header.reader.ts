import { anyOf, fill, firstOf, inEach, type InLanguages } from '../../../rules/languages.ts';
import type { Problem } from '../../../rules/problem.ts';
import { ANSWER_HEADERS } from './answers.ts';
import { shownValue } from './row-problem.ts';
import type { Clearing, Initial, TellingValue } from './fields.ts';
import { isInitialOf } from './initial-words.reader.ts';
import type { ValueType } from './value.reader.ts';

/** A column that files of a kind may have. */
export interface FileColumn<Name extends string = string> {
  readonly name: Name;
  /** Other headers for it, in files of e-Formasi, SIASN clients and hand-made lists. */
  readonly synonyms: readonly string[];
  readonly type: ValueType;
  /** A row without a value is refused, and so is a file without the column. */
  readonly required: boolean;
  /** What a cell does that says that there is to be no value; without it such a cell is refused. */
  readonly clearing?: Clearing;
  readonly weaker?: readonly string[];
  readonly national?: readonly string[];
  readonly smells?: RegExp;
  readonly initial?: Initial;
  readonly tells?: TellingValue;
  readonly onRecord?: string;
}

/** What rows that stand for a group of rows mean in a kind of file. */
export interface GroupRows {
  /** The column that they fill in the rows that follow; null where no column says it. */
  readonly column: string | null;
  /** Columns of a file that say it themselves. */
  readonly saidBy: readonly string[];
  /** Whether those columns are filled in once, in the first row of several that it holds for. */
  readonly isSaidOnce?: boolean;
  /** Whether a text reads like the name of such a group. */
  readonly isName: (text: string) => boolean;
}

/** What a kind of file says besides its columns. */
export interface SaidBesides {
  /** Columns of which forms say above their table what holds for all of its rows. */
  readonly saidAbove?: readonly string[] | undefined;
  readonly groupRows?: GroupRows | undefined;
}

/** All columns of a kind of file, ready to be looked up. */
export interface FileHeader<Name extends string = string> {
  readonly columns: readonly FileColumn<Name>[];
  /** At least one column of each group must be there, and filled in every row. */
  readonly oneOf: readonly (readonly Name[])[];
  /** By the key of each name and synonym. */
  readonly lookup: ReadonlyMap<string, FileColumn<Name>>;
  /** What the template calls each column: the header that people know it by. */
  readonly called: Readonly<Record<string, string>>;
  /** By the key of each header that means a column only where no other does. */
  readonly weaker: ReadonlyMap<string, FileColumn<Name>>;
  /** Keys of those headers that national programs write. */
  readonly national: ReadonlySet<string>;
  readonly saidAbove: readonly string[];
  readonly groupRows: GroupRows | null;
}

/** Columns side by side that each stand for one value of the same thing, and are marked in the rows it holds for: L and P below Jenis Kelamin. */
export interface ColumnChoice {
  readonly column: FileColumn;
  readonly of: readonly { readonly index: number; readonly text: string }[];
}

/** What the parts of a cell are, in the order of its header; null for one that is not used. */
export type Parts = readonly (FileColumn | null)[];

/** A column of a file whose cells hold several things: a name and a NIP. */
export interface SplitColumn {
  readonly index: number;
  readonly parts: Parts;
  /** Where the second part and those behind it are put: behind the last column of the file. */
  readonly from: number;
}

export interface ColumnMatch {
  /** All headers as the file writes them, in its order. */
  readonly written: readonly string[];
  /**
   * For each column of the file its meaning; null for one that is not used, or is one of several to be marked. Behind them stand
   * parts of cells that hold several things.
   */
  readonly columns: readonly (FileColumn | null)[];
  readonly splits: readonly SplitColumn[];
  readonly choices: readonly ColumnChoice[];
  /** The header as the file writes it, by the name of the column. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where rows answer what they were asked; null where no column is for that. */
  readonly answerAt: number | null;
  /** Headers that mean nothing here; reported, not refused. */
  readonly unknown: readonly string[];
  /** Columns whose value is stated for every row, and is no business of the file. */
  readonly fixed: ReadonlySet<string>;
}

export type ColumnProblem = Problem<'COLUMN_MISSING' | 'COLUMN_TWICE' | 'COLUMN_UNCLEAR' | 'MAPPING_HEADER_UNKNOWN'> & { readonly column: string };

/** By what it is known what a column means. */
export const RECOGNISED_BY = ['HEADER', 'NATIONAL_NAME', 'VALUES', 'PROFILE', 'HAND'] as const;
export type RecognisedBy = (typeof RECOGNISED_BY)[number];

/** A number of something, as narrow columns write it. */
const ABBREVIATED = /\b(?:jml|jlh|jmlh)\b/g;

/** Headers are compared without case, spaces, dots and underscores: "Gol. Ruang Akhir" is gol_ruang_akhir. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(ABBREVIATED, 'jumlah')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Headers of the column that says why a row was refused, in files that were given back: what stands in it is nothing to import. */
export const WHY_HEADERS: InLanguages = { id: 'Alasan', en: 'Why' };
const WHY_KEYS: ReadonlySet<string> = new Set(Object.values(WHY_HEADERS).map(headerKey));
export const saysWhy = (header: string): boolean => WHY_KEYS.has(headerKey(header));
const ANSWER_KEYS: ReadonlySet<string> = new Set(Object.values(ANSWER_HEADERS).map(headerKey));
const saysAnswer = (header: string): boolean => ANSWER_KEYS.has(headerKey(header));
/** Columns of a file that was given back to be corrected, beside those of its list. */
export const isGivenBack = (header: string): boolean => saysWhy(header) || saysAnswer(header);

/** The header that people know a column by; templates have it. */
export const templateHeader = ({ name, synonyms }: Pick<FileColumn, 'name' | 'synonyms'>): string => synonyms[0] ?? name;

export function fileHeader<Name extends string>(
  columns: readonly FileColumn<Name>[],
  oneOf: readonly (readonly Name[])[],
  { saidAbove = [], groupRows }: SaidBesides = {},
): FileHeader<Name> {
  const lookup = new Map<string, FileColumn<Name>>();
  // Names before synonyms: a synonym never takes the place of another column's own name.
  for (const column of columns) lookup.set(headerKey(column.name), column);
  const synonyms = new Map<string, Name>();
  for (const column of columns) {
    for (const synonym of [...column.synonyms, ...(column.national ?? [])]) {
      if (column.weaker?.includes(synonym)) continue;
      const key = headerKey(synonym);
      const other = synonyms.get(key) ?? column.name;
      if (other !== column.name) throw new Error(`"${synonym}" means ${other} and ${column.name}; a file with it would fill one of them by chance`);
      synonyms.set(key, column.name);
      if (!lookup.has(key)) lookup.set(key, column);
    }
  }
  const weaker = new Map<string, FileColumn<Name>>();
  for (const column of columns) {
    for (const header of column.weaker ?? []) {
      const key = headerKey(header);
      if (lookup.has(key) || weaker.has(key)) throw new Error(`"${header}" means two columns; a file with it would fill one of them by chance`);
      weaker.set(key, column);
    }
  }
  return {
    columns,
    oneOf,
    lookup,
    weaker,
    national: new Set(columns.flatMap(({ national = [] }) => national.map(headerKey))),
    called: Object.fromEntries(columns.map((column) => [column.name, templateHeader(column)])),
    saidAbove,
    groupRows: groupRows ?? null,
  };
}

/** What must be there: one column of each group. */
export const wantedOf = ({ columns, oneOf }: FileHeader): readonly (readonly string[])[] => [
  ...columns.filter((column) => column.required).map((column) => [column.name]),
  ...oneOf,
];

/** What a column of a file was taken for, and how sure that is. */
export interface Meant {
  readonly column: FileColumn | null;
  /** As the file writes it. */
  readonly written: string;
  /** Of two columns that mean the same, the surer one is it: one that says so whole before one that says so with half of its words. */
  readonly sure: 0 | 1 | 2 | 3 | 4;
  /** Where it is not by its header that this is known. */
  readonly by?: 'VALUES' | 'PROFILE' | 'HAND';
  /** The value it stands for, of a column that is marked. */
  readonly choice?: string;
  /** The column of the file whose cells it is a part of; such columns stand behind those of the file. */
  readonly partOf?: number;
}

/** Columns that mean the same thing and are meant to: those of one choice. */
function choicesIn(meant: readonly Meant[]): ColumnChoice[] {
  const choices = new Map<FileColumn, { index: number; text: string }[]>();
  for (const [index, { column, choice }] of meant.entries())
    if (column && choice !== undefined) choices.set(column, [...(choices.get(column) ?? []), { index, text: choice }]);
  return [...choices].map(([column, of]) => ({ column, of }));
}

/** What is used of the columns of a file: of two that mean the same, the surer one. */
export interface UsedColumns {
  readonly columns: readonly (FileColumn | null)[];
  readonly choices: readonly ColumnChoice[];
  /** Two that mean the same and of which none is surer. */
  readonly twice: ColumnProblem | null;
}

export function usedColumns(meant: readonly Meant[], fixed: ReadonlySet<string>): UsedColumns {
  const best = new Map<string, Meant>();
  let twice: ColumnProblem | null = null;
  for (const one of meant) {
    if (one.column === null || one.choice !== undefined || fixed.has(one.column.name)) continue;
    const other = best.get(one.column.name);
    if (other === undefined || other.sure < one.sure) best.set(one.column.name, one);
    else if (other.sure === one.sure && (one.sure > 1 || one.column.required)) {
      twice ??= {
        code: 'COLUMN_TWICE',
        column: templateHeader(one.column),
        message: fill(
          { id: 'Kolom "{one}" dan "{other}" sama-sama berarti {column}.', en: 'The columns "{one}" and "{other}" both mean {column}.' },
          { one: shownValue(other.written), other: shownValue(one.written), column: templateHeader(one.column) },
        ),
        remedy: {
          id: 'Petakan salah satunya sebagai tidak dipakai, atau hapus atau ganti namanya di berkas.',
          en: 'Leave one of them out, or delete or rename it in the file.',
        },
      };
    }
  }
  const choices = choicesIn(meant).filter(({ column }) => !best.has(column.name) && !fixed.has(column.name));
  return { columns: meant.map((one) => (one.column && best.get(one.column.name) === one ? one.column : null)), choices, twice };
}

/** The columns that have to be there and that neither the file nor anybody states: each with those of which one is enough. */
export function lackingOf(header: FileHeader, { columns, choices }: UsedColumns, fixed: ReadonlySet<string>): readonly (readonly string[])[] {
  const stated = new Set([...columns.flatMap((column) => column?.name ?? []), ...choices.map(({ column }) => column.name), ...fixed]);
  return wantedOf(header).filter((names) => !names.some((name) => stated.has(name)));
}

/**
 * Settles what each column of a file means; or why the file cannot be used. `fixed` names columns whose value is stated
 * for every row besides the file, `byGroups` those that rows above others state for them.
 */
export function settleColumns(
  header: FileHeader,
  meant: readonly Meant[],
  fixed: ReadonlySet<string> = new Set(),
  byGroups: ReadonlySet<string> = new Set(),
): ColumnMatch | ColumnProblem {
  const used = usedColumns(meant, fixed);
  if (used.twice) return used.twice;
  const { columns, choices } = used;
  const chosen = new Set(choices.flatMap(({ of }) => of.map(({ index }) => index)));
  const headers = Object.fromEntries([
    ...columns.flatMap((column, index) => (column ? [[column.name, shownValue(meant[index]!.written)]] : [])),
    ...choices.map(({ column, of }) => [column.name, shownValue(of.map(({ index }) => meant[index]?.written ?? '').join(', '))]),
  ]) as Record<string, string>;
  const unknown = meant
    .filter(({ written, by }, index) => columns[index] === null && !chosen.has(index) && by === undefined && written !== '' && !isGivenBack(written))
    .map(({ written }) => shownValue(written));
  const answerAt = meant.findIndex(({ column, written }) => column === null && saysAnswer(written));
  const isStated = (name: string): boolean => Object.hasOwn(headers, name) || fixed.has(name);
  const lacking = lackingOf(header, used, new Set([...fixed, ...byGroups]));
  if (lacking.length > 0) return columnsMissing(header.columns, lacking, unknown);
  return (
    columnUnclear(header.columns, isStated, unknown) ?? {
      written: writtenAlone(header, meant, columns),
      columns,
      splits: splitsIn(meant, columns),
      choices,
      headers,
      answerAt: answerAt === -1 ? null : answerAt,
      unknown,
      fixed,
    }
  );
}

/** The columns of a file that are parted. */
function splitsIn(meant: readonly Meant[], columns: readonly (FileColumn | null)[]): SplitColumn[] {
  const wholes = [...new Set(meant.flatMap(({ partOf }) => partOf ?? []))];
  return wholes.map((index) => {
    const behind = meant.flatMap(({ partOf }, at) => (partOf === index ? [at] : []));
    return { index, parts: [index, ...behind].map((at) => columns[at] ?? null), from: behind[0]! };
  });
}

/** Behind the header of a column that was left out by hand, where its rows are given back: by itself it would be taken again. */
const LEFT_OUT = ' (tidak dipakai)';

/**
 * The headers as one row says them: what two rows say together may mean nothing when it is written as one, and what somebody
 * said of a column is not known where its rows are sent in again.
 */
const writtenAlone = ({ lookup, weaker }: FileHeader, meant: readonly Meant[], columns: readonly (FileColumn | null)[]): readonly string[] =>
  meant.flatMap(({ written, by, partOf }, index) => {
    // Parts are told by the header of the whole, and by what its cells hold.
    if (partOf !== undefined) return [];
    if (meant.some((one) => one.partOf === index)) return written;
    const [column, key] = [columns[index], headerKey(written)];
    const alone = lookup.get(key) ?? weaker.get(key);
    if (!column) return by !== undefined && alone ? `${written}${LEFT_OUT}` : written;
    return alone !== column ? column.name : written;
  });

/** All headers that mean a column, that of the template first. */
export const acceptedHeaders = (column: FileColumn): readonly string[] => [
  ...new Set([templateHeader(column), ...column.synonyms, ...(column.national ?? []), ...(column.weaker ?? []), column.name]),
];

/** All that are missing at once: whoever mends one would come back for the next. */
function columnsMissing(known: readonly FileColumn[], lacking: readonly (readonly string[])[], unknown: readonly string[]): ColumnProblem {
  const groups = lacking.map((names) => known.filter(({ name }) => names.includes(name)));
  const named = inEach((language) => groups.map((columns) => anyOf(columns.map(templateHeader))[language]).join(', '));
  const others = unknown.length === 0 ? { id: '', en: '' } : fill(OTHERS, { others: unknown.map((header) => `"${header}"`).join(', ') });
  const accepted = groups.map((columns) => columns.flatMap(acceptedHeaders));
  return {
    code: 'COLUMN_MISSING',
    column: groups.map((columns) => columns.map(templateHeader).join(' / ')).join(', '),
    message: fill({ id: 'Berkas tidak mempunyai kolom {named}.{others}', en: 'The file has no column {named}.{others}' }, { named, others }),
    remedy: fill(
      {
        id: 'Petakan kolom berkas atau isi satu nilai untuk semua baris, atau tulis nama kolom dalam satu baris di atas daftar, di antara {rows} baris pertama: {accepted}.',
        en: 'Say which columns of the file they are, give one value for all rows, or name them in one row above the list, among its first {rows}: {accepted}.',
      },
      { rows: HEADER_WITHIN_ROWS, accepted: inEach((language) => accepted.map((headers) => firstOf(headers)[language]).join('; ')) },
    ),
    accepted: accepted.flat(),
  };
}

const OTHERS: InLanguages = { id: ' Tidak dikenal: {others}.', en: ' Nothing is known of {others}.' };

/** A column that the file probably has, under a name that nobody knows: without it the rest would mean something else. */
function columnUnclear(known: readonly FileColumn[], isStated: (name: string) => boolean, unknown: readonly string[]): ColumnProblem | null {
  // Where one of a pair is known by its name, the other is not by its letter.
  const isPaired = ({ initial }: FileColumn): boolean => !known.some((other) => other.initial?.letter === initial?.beside && isStated(other.name));
  for (const column of known) {
    const header = isStated(column.name)
      ? undefined
      : unknown.find((one) => column.smells?.test(one) === true || (isPaired(column) && isInitialOf(column, one, unknown)));
    if (header === undefined) continue;
    return {
      code: 'COLUMN_UNCLEAR',
      column: templateHeader(column),
      message: fill(
        {
          id: 'Kolom "{header}" tampaknya {column}, tetapi namanya tidak dikenal; tanpa kolom itu setiap baris dibaca seolah tidak memilikinya.',
          en: 'The column "{header}" looks like {column}, but is not known by that name; without it every row would be read as if it had none.',
        },
        { header, column: templateHeader(column) },
      ),
      remedy: fill(
        {
          id: 'Petakan kolom itu, ganti namanya menjadi {accepted}, atau petakan sebagai tidak dipakai bila artinya lain.',
          en: 'Say what it means, rename it to {accepted}, or leave it out if it means something else.',
        },
        { accepted: firstOf(acceptedHeaders(column)) },
      ),
      accepted: acceptedHeaders(column),
    };
  }
  return null;
}

/** A header is looked for in so many rows; more titles nobody writes above a list. */
export const HEADER_WITHIN_ROWS = 30;

export function isColumnProblem<Found extends object>(match: Found | ColumnProblem): match is ColumnProblem {
  return 'code' in match;
}
