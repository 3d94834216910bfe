import { fill, type InLanguages } from '../../../rules/languages.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_SHEET_NAME } from '../reading/reading-limits.parameters.ts';
import { headerKey, type FileColumn, type FileHeader, type Parts } from './header.reader.ts';
import { shownValue } from './row-problem.ts';
import { problemsOfWords, type StatedWord } from './stated-words.reader.ts';

/** What a column of a file is to be taken for. */
export interface StatedColumn {
  /** As the file writes it. */
  readonly header: string;
  /** Its place from 1, where several columns have this header, or none. */
  readonly at?: number;
  /** Name of the column of the kind, names with + between of one whose cells hold several; null for one that is to be left out. */
  readonly means: string | null;
}

/** Between the names of what cells hold that hold several things; a name that is empty is a part that is not used. */
export const PARTS_BY = '+';
const MOST_PARTS = 4;
const namesIn = (means: string): readonly string[] => means.split(PARTS_BY, MOST_PARTS + 1);

/** A value that holds for every row, of a column that the file lacks. */
export interface StatedFixed {
  readonly column: string;
  readonly value: string;
}

/** What people lay down about a file besides what stands in it. A profile is one without sheet and rows. */
export interface StatedMapping {
  readonly sheet: string | null;
  /** The one or two rows of the header; empty for those that are found. */
  readonly headerRows: readonly number[];
  readonly columns: readonly StatedColumn[];
  readonly fixed: readonly StatedFixed[];
  /** What words mean that no type knows. */
  readonly words?: readonly StatedWord[];
}

/** What can be wrong with a mapping itself, before any file is looked at. */
export type MappingProblem = 'MAPPING_UNREADABLE' | 'MAPPING_COLUMN_UNKNOWN' | 'COLUMN_TWICE';

/** A mapping that cannot be used, with all that is wrong with it. */
export class MappingRefused extends Error {
  override readonly name = 'MappingRefused';

  constructor(readonly problems: readonly [ImportProblem, ...ImportProblem[]]) {
    super(problems.map(({ message, remedy }) => `${message.en} ${remedy.en}`).join(' '));
  }
}

const wrong = (code: MappingProblem, message: InLanguages, remedy: InLanguages, column: string | null = null): ImportProblem => ({
  code,
  column,
  value: null,
  message,
  remedy,
});

const EXAMPLE =
  '{"columns": [{"header": "NIP BARU", "means": "nip"}], "fixed": [{"column": "kind", "value": "Pelaksana"}], "words": [{"column": "kind", "written": "Kasi", "means": "Pengawas"}]}';
const FORM: InLanguages = {
  id: `Tulis ${EXAMPLE}; "means": null berarti kolom tidak dipakai.`,
  en: `Write ${EXAMPLE}; "means": null leaves a column out.`,
};
const unreadable = (what: InLanguages): MappingRefused =>
  new MappingRefused([
    wrong('MAPPING_UNREADABLE', fill({ id: 'Pemetaan tidak dapat dibaca: {what}.', en: 'The mapping cannot be read: {what}.' }, { what }), FORM),
  ]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;
/** PostgreSQL keeps no NUL, and no half of a sign. */
const kept = (text: string): string => text.toWellFormed().replaceAll('\0', '');
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

function listIn(value: unknown, what: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw unreadable({ id: `${what} bukan daftar`, en: `${what} is no list` });
  if (value.length > MAX_COLUMNS)
    throw unreadable({ id: `${what} berisi lebih dari ${MAX_COLUMNS} entri`, en: `${what} has more than ${MAX_COLUMNS} entries` });
  return value;
}

function columnIn(value: unknown): StatedColumn {
  if (!isRecord(value)) throw unreadable({ id: 'satu entri columns bukan objek', en: 'an entry of columns is no object' });
  const { header, at, means } = value;
  if (!isText(header, MAX_CELL_LENGTH)) throw unreadable({ id: 'satu entri columns tidak menyebut header', en: 'an entry of columns has no header' });
  if (at !== undefined && at !== null && !isPlace(at))
    throw unreadable({ id: 'tempat (at) satu entri columns bukan bilangan mulai dari 1', en: 'an entry of columns has a place that is no number from 1' });
  if (means !== null && !isText(means, MAX_CELL_LENGTH))
    throw unreadable({ id: 'satu entri columns tidak menyebut artinya (means)', en: 'an entry of columns does not say what it means' });
  return { header: kept(header), ...(isPlace(at) ? { at } : {}), means: means === null ? null : kept(means) };
}

function fixedIn(entry: unknown): StatedFixed {
  if (!isRecord(entry) || !isText(entry['column'], MAX_CELL_LENGTH) || !isText(entry['value'], MAX_CELL_LENGTH))
    throw unreadable({ id: 'satu entri fixed tanpa column atau value', en: 'an entry of fixed has no column or no value' });
  return { column: kept(entry['column']), value: kept(entry['value']) };
}

/** Null for a word of which it is not said yet what it means, as a saved mapping lists them. */
function wordIn(entry: unknown): StatedWord | null {
  if (!isRecord(entry) || !isText(entry['column'], MAX_CELL_LENGTH) || !isText(entry['written'], MAX_CELL_LENGTH))
    throw unreadable({ id: 'satu entri words tanpa column atau written', en: 'an entry of words has no column or nothing written' });
  const { column, written, means = null, overrides = false } = entry;
  if (means === null) return null;
  if (!isText(means, MAX_CELL_LENGTH)) throw unreadable({ id: 'arti (means) satu entri words bukan teks', en: 'what an entry of words means is no text' });
  if (typeof overrides !== 'boolean')
    throw unreadable({ id: 'overrides satu entri words bukan true atau false', en: 'overrides of an entry of words is neither true nor false' });
  return { column: kept(column), written: kept(written), means: kept(means), overrides };
}

/** What a file of JSON says, whoever wrote it. Errors: MappingRefused. */
export function mappingIn(said: unknown): StatedMapping {
  if (!isRecord(said)) throw unreadable({ id: 'bukan objek', en: 'it is no object' });
  const { sheet = null, headerRows } = said;
  if (sheet !== null && !isText(sheet, MAX_SHEET_NAME)) throw unreadable({ id: 'sheet bukan nama lembar', en: 'sheet is no name' });
  const rows = listIn(headerRows, 'headerRows');
  if (rows.length > 2 || !rows.every(isPlace) || (rows.length === 2 && Number(rows[1]) !== Number(rows[0]) + 1))
    throw unreadable({ id: 'headerRows bukan satu baris atau dua baris berurutan', en: 'headerRows are not one row or two below each other' });
  return {
    sheet: sheet === null ? null : kept(sheet),
    headerRows: rows.filter(isPlace),
    columns: listIn(said['columns'], 'columns').map(columnIn),
    fixed: listIn(said['fixed'], 'fixed').map(fixedIn),
    words: listIn(said['words'], 'words').flatMap((entry) => wordIn(entry) ?? []),
  };
}

/** The same of its text. */
export function mappingInText(text: string): StatedMapping {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw unreadable({ id: 'bukan JSON', en: 'it is no JSON' });
  }
  return mappingIn(said);
}

const named = (header: FileHeader, name: string): FileColumn | undefined => header.columns.find((column) => column.name === name);

/** Names that a meaning has to be proven by: of parts that are not used there is nothing to prove. */
function namesOfParts(means: string): readonly string[] {
  const names = namesIn(means);
  const used = names.filter((name) => name !== '');
  return names.length > MOST_PARTS || used.length === 0 ? [means] : used;
}

const columnUnknown = (header: FileHeader, shown: string): ImportProblem =>
  wrong(
    'MAPPING_COLUMN_UNKNOWN',
    fill({ id: 'Jenis berkas ini tidak mempunyai kolom {shown}.', en: 'Files of this kind have no column {shown}.' }, { shown }),
    fill({ id: 'Pilih salah satu dari {names}.', en: 'Choose one of {names}.' }, { names: header.columns.map((column) => column.name).join(', ') }),
    shown,
  );

/** All that is wrong with a mapping by the columns of the kind: unknown ones, two for one thing, fixed values that cannot be read. */
export function problemsOfMapping(header: FileHeader, { columns, fixed, words = [] }: StatedMapping): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const taken = new Set<string>();
  const meant = columns.flatMap(({ means }) => (means === null ? [] : namesOfParts(means)));
  for (const name of [...meant, ...fixed.map(({ column }) => column)]) {
    const shown = shownValue(name);
    if (!named(header, name)) problems.push(columnUnknown(header, shown));
    else if (taken.has(name))
      problems.push(
        wrong(
          'COLUMN_TWICE',
          fill({ id: 'Dua kolom dipetakan ke {called}.', en: 'Two columns are taken for {called}.' }, { called: header.called[name] ?? name }),
          { id: 'Petakan salah satunya sebagai tidak dipakai.', en: 'Leave one of them out.' },
          name,
        ),
      );
    taken.add(name);
  }
  for (const { column: name, value } of fixed) {
    const read = named(header, name)?.type.read(value, false);
    if (read === undefined) continue;
    if ('problem' in read) problems.push({ ...read.problem, column: name, value: shownValue(value) });
    else if (read.value === null)
      problems.push({
        code: 'VALUE_MISSING',
        column: name,
        value: null,
        message: fill({ id: 'Nilai tetap {called} kosong.', en: 'The fixed value of {called} is empty.' }, { called: header.called[name] ?? name }),
        remedy: { id: 'Isi nilainya.', en: 'Fill it in.' },
      });
  }
  return [...problems, ...problemsOfWords(header, words)];
}

/** Errors: MappingRefused with all of them. */
export function proveMapping(header: FileHeader, mapping: StatedMapping): StatedMapping {
  const [first, ...more] = problemsOfMapping(header, mapping);
  if (first) throw new MappingRefused([first, ...more]);
  return mapping;
}

/** What a mapping means for the columns of one file. */
export interface PlacedMapping {
  /** By the number of the column from 0 what it means; null for one that is not to be used. */
  readonly columns: ReadonlyMap<number, FileColumn | null>;
  /** Those whose cells hold several things, with what these are. */
  readonly splits: ReadonlyMap<number, Parts>;
  /** Headers that it speaks of and the file does not have. */
  readonly absent: readonly string[];
}

/** Headers are shown shortened and kept as they are shown: a long one is known by its beginning. */
const keyOf = (header: string): string => headerKey(shownValue(header));

/** Finds the columns that a mapping speaks of by their headers, in whatever order they stand; the place decides between equal ones. */
export function placeMapping(header: FileHeader, { columns }: StatedMapping, written: readonly string[]): PlacedMapping {
  const keys = written.map(keyOf);
  const placed = new Map<number, FileColumn | null>();
  const splits = new Map<number, Parts>();
  const absent: string[] = [];
  for (const { header: said, at, means } of columns) {
    const key = keyOf(said);
    const free = [...keys.keys()].filter((index) => keys[index] === key && !placed.has(index));
    const index = free.find((one) => one + 1 === at) ?? (key === '' ? undefined : free[0]);
    const parts = means === null ? [] : namesIn(means).map((name) => named(header, name) ?? null);
    if (index !== undefined) {
      placed.set(index, parts[0] ?? null);
      if (parts.length > 1) splits.set(index, parts);
    } else if (means !== null) absent.push(shownValue(said));
  }
  return { columns: placed, splits, absent };
}

/** What files with the same columns have in common, in whatever order: their headers, as they are compared. */
export const fingerprintOf = (written: readonly string[]): string =>
  [...new Set(written.map(keyOf))]
    .filter((key) => key !== '')
    .toSorted()
    .join(' ');
