import type { InLanguages } from '../../../rules/languages.ts';
import type { ValueType } from './value.reader.ts';

/**
 * What a cell does that says that there is to be no value: it takes away what is on record (or puts back what follows from
 * the rest of the row), it says no more than a blank, since nothing of the column is kept, or it is refused. A column that
 * says nothing of it and has no simple place is refused: a new one can forget to be clearable, and not to say so.
 */
export type Clearing = 'CLEARS' | 'NOT_KEPT' | 'REFUSED';

/** What people see of a field: SQL of the value on record and of the value the row sets. */
export interface Shown {
  readonly before: string;
  readonly after: string;
}

/** How a field reaches its table. Unless it says otherwise, what the file states goes to the column of the same name. */
export interface Writing {
  /** Column of the table, when it is called otherwise. */
  readonly to?: string;
  /**
   * What is written instead of what the file states, and is so for every row: a staged column that the check works out, or
   * SQL over the alias of the row. Without it, a row that states nothing leaves the record as it is.
   */
  readonly value?: string | ((row: string) => string);
  /** The staged column that holds what the file states, once the check has looked it up; null still means "not stated". */
  readonly from?: string;
  /** The staged column for rows that state nothing and are new. */
  readonly whenNew?: string;
  /** Part of what makes it this thing and no other: written when it is made, never changed. */
  readonly identity?: true;
  /**
   * What a dash does. Unless it says otherwise, it empties a place that the file fills, or fills it with `whenNew`, which the
   * row must be enough to tell; a column with a `value` clears only if it says so, and then its kind must ask for it.
   */
  readonly clears?: 'CLEARS' | 'REFUSED';
  /** Of a field that no file states: the columns whose dash empties it. */
  readonly clearedBy?: readonly string[];
  readonly shown?: Shown | false;
}

/** A column that has no place of its own in the table: a named part of the kind makes something else of it. */
export interface Use {
  /** A key of the kind's `check`, or its `staging` or `write`. That part must name the column. */
  readonly usedBy: string;
  /** What a dash does: the kind asks for it (`clears`), or nothing of the column is kept. Otherwise it is refused. */
  readonly clears?: Exclude<Clearing, 'REFUSED'>;
  readonly shown?: Shown;
}

/** The other cells of a row, by the names of the columns that are known already. */
export type Beside = (name: string) => string | undefined;
/** Whether a text can hardly be anything but a value of a column. */
export type TellingValue = (text: string, beside: Beside) => boolean;

/** What else a column is known by than its name and the headers of hand-made lists. */
export interface OtherHeaders {
  /** Headers that national programs and their exports write (SIASN, e-Kinerja and their clients); weaker ones stand among those as well. */
  readonly national?: readonly string[];
  /** Where its type does not know: whether a value tells the column. A file whose header says nothing is asked about by it. */
  readonly tells?: TellingValue;
  /** SQL that lists which of the texts $2 are on record of the government $1 as values of this column. */
  readonly onRecord?: string;
  /** Headers that mean the column where no other one of the file does: exports tell some things twice, once more exactly. */
  readonly weaker?: readonly string[];
  /** What a header that is not known looks like when it probably means this column. A file with one is asked about, not imported without it. */
  readonly smells?: RegExp;
  /** The letter that narrow sheets write it by, and the one that stands beside it: neither says anything alone. */
  readonly initial?: Initial;
}

export interface Initial {
  readonly letter: string;
  readonly beside: string;
}

export interface ColumnField extends OtherHeaders {
  readonly type: ValueType;
  /** Templates have the first one. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  readonly how: Writing | Use;
}

/** A field that no file states: the check works it out. Without `to` it is only shown. */
export interface WorkedField {
  readonly type: null;
  /** What people know it by: no header says it. */
  readonly called: InLanguages;
  readonly how: Writing;
}

export type Field = ColumnField | WorkedField;
export type FieldRecord = Readonly<Record<string, Field>>;

/** Fields of one table that a kind writes, in the order in which people are shown what changes. */
export interface TableFields<Fields extends FieldRecord = FieldRecord> {
  readonly table: string;
  /** What the statements of the kind call the row on record. */
  readonly alias: string;
  /** Only of rows for which this SQL over the alias of the row is true. */
  readonly when?: (row: string) => string;
  readonly fields: Fields;
}

/** Names of the columns that files may have. */
export type ColumnsOf<Table> =
  Table extends TableFields<infer Fields> ? { [Name in keyof Fields]: Fields[Name] extends ColumnField ? Name : never }[keyof Fields] & string : never;

/** Names of the parts of a kind that its columns say they are used by. */
export type UsedBy<Table> =
  Table extends TableFields<infer Fields>
    ? { [Name in keyof Fields]: Fields[Name]['how'] extends { readonly usedBy: infer Part } ? Part : never }[keyof Fields] & string
    : never;

type Column<How> = ColumnField & { readonly how: How };

/**
 * A column of a kind of file, stated once: what other headers mean it, what its cells hold, and where that goes. Reading,
 * staging, the list of changes and the statements that write are all made from it.
 */
export const column = <const How extends Writing | Use>(
  type: ValueType,
  synonyms: readonly string[],
  how: How = {} as How,
  other: OtherHeaders = {},
): Column<How> => ({
  ...other,
  type,
  synonyms,
  required: false,
  how,
});

/** A column without which a file is refused, and a row without a value in it. */
export const required = <const How extends Writing | Use>(
  type: ValueType,
  synonyms: readonly string[],
  how: How = {} as How,
  other: OtherHeaders = {},
): Column<How> => ({
  ...other,
  type,
  synonyms,
  required: true,
  how,
});

export const worked = (called: InLanguages, how: Writing): WorkedField => ({ type: null, called, how });

export const fieldsOf = <const Fields extends FieldRecord>(
  table: { readonly name: string; readonly alias: string; readonly when?: (row: string) => string },
  fields: Fields,
): TableFields<Fields> => ({ table: table.name, alias: table.alias, ...(table.when ? { when: table.when } : {}), fields });

export const isUsed = (how: Writing | Use): how is Use => 'usedBy' in how;
