import type { ValueType } from './value.reader.ts';

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
  readonly shown?: Shown | false;
}

/** A column that has no place of its own in the table: a named part of the kind makes something else of it. */
export interface Use {
  /** A key of the kind's `check`, or its `staging` or `write`. That part must name the column. */
  readonly usedBy: string;
  readonly shown?: Shown;
}

export interface ColumnField {
  readonly type: ValueType;
  readonly synonyms: readonly string[];
  readonly required: boolean;
  readonly how: Writing | Use;
}

/** A field that no file states: the check works it out. Without `to` it is only shown. */
export interface WorkedField {
  readonly type: null;
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
export const column = <const How extends Writing | Use>(type: ValueType, synonyms: readonly string[], how: How = {} as How): Column<How> => ({
  type,
  synonyms,
  required: false,
  how,
});

/** A column without which a file is refused, and a row without a value in it. */
export const required = <const How extends Writing | Use>(type: ValueType, synonyms: readonly string[], how: How = {} as How): Column<How> => ({
  type,
  synonyms,
  required: true,
  how,
});

export const worked = (how: Writing): WorkedField => ({ type: null, how });

export const fieldsOf = <const Fields extends FieldRecord>(
  table: { readonly name: string; readonly alias: string; readonly when?: (row: string) => string },
  fields: Fields,
): TableFields<Fields> => ({ table: table.name, alias: table.alias, ...(table.when ? { when: table.when } : {}), fields });

export const isUsed = (how: Writing | Use): how is Use => 'usedBy' in how;
