import { clearingOf, clears } from './clearing.ts';
import { isUsed, type ColumnField, type Field, type Shown, type TableFields } from './fields.ts';

/** A statement, or one that is repeated with each row the first query finds (only where order matters row by row). */
export type RunStep = string | { readonly each: string; readonly run: string };

/** A statement that writes all fields of a table, for new rows or for known ones. */
export interface TableWrite {
  readonly table: TableFields;
  readonly does: 'INSERT' | 'UPDATE';
  readonly text: string;
  /** The SQL in it that its kind states: where the rows come from, which of them, and columns beside the fields. */
  readonly stated: string;
}

interface Written {
  readonly to: string;
  readonly created: (row: string) => string;
  readonly changed: (row: string) => string;
  readonly identity: boolean;
}

/** Where a field goes and what is written there; null for one that has no place of its own. */
export function writtenOf(alias: string, name: string, field: Field): Written | null {
  const { how } = field;
  if (isUsed(how) || (field.type === null && how.to === undefined)) return null;
  const { to = name, value, from = name, whenNew, identity = false } = how;
  const settled = settledValue(value);
  if (settled) return { to, created: settled, changed: settled, identity };
  const emptied = (row: string, otherwise: string): string =>
    isCleared(field) ? `case when ${clears(row, name)} then ${whenNew ? `${row}.${whenNew}` : 'null'} else ${otherwise} end` : otherwise;
  return {
    to,
    created: (row) => (whenNew === undefined ? `${row}.${from}` : `coalesce(${row}.${from}, ${row}.${whenNew})`),
    changed: (row) => (field.type !== null && field.required ? `${row}.${from}` : emptied(row, `coalesce(${row}.${from}, ${alias}.${to})`)),
    identity,
  };
}

const isCleared = (field: Field): field is ColumnField => field.type !== null && clearingOf(field) === 'CLEARS';

const settledValue = (value: string | ((row: string) => string) | undefined): ((row: string) => string) | null =>
  typeof value === 'string' ? (row) => `${row}.${value}` : (value ?? null);

/** What people see of a field; null when it is not shown. */
export function shownOf({ alias, when }: TableFields, name: string, field: Field, row: string): Shown | null {
  const { type, how } = field;
  if (how.shown === false) return null;
  if (isUsed(how) || (type === null && how.to === undefined)) return how.shown ?? null;
  const { to = name, value, from = name, whenNew } = how;
  const stated = `${row}.${from}`;
  const isDerived = `${alias}.id is null${isCleared(field) ? ` or ${clears(row, name)}` : ''}`;
  const after = settledValue(value)?.(row) ?? (whenNew === undefined ? stated : `coalesce(${stated}, case when ${isDerived} then ${row}.${whenNew} end)`);
  return how.shown ?? { before: `${alias}.${to}`, after: when ? `case when ${when(row)} then ${after} end` : after };
}

const writtenFields = ({ alias, fields }: TableFields): readonly Written[] =>
  Object.entries(fields).flatMap(([name, field]) => writtenOf(alias, name, field) ?? []);

const changeable = (table: TableFields): readonly Written[] => writtenFields(table).filter(({ identity }) => !identity);

/** How the change of a field begins. */
export const changeOf = (field: string): string => `{"field":"${field}",`;

/** SQL for: the row says that the field is to hold nothing. */
function emptiesOf({ when }: TableFields, name: string, field: Field, row: string): string | null {
  const columns = field.type === null ? (field.how.clearedBy ?? []) : isCleared(field) ? [name] : [];
  const any = columns.map((column) => clears(row, column)).join(' or ');
  if (any === '') return null;
  return when ? `(${when(row)} and (${any}))` : `(${any})`;
}

/**
 * The fields of a row that differ, as the JSON text `[{field, before, after}]`; what the file does not state is no change,
 * and `after` is null where it says that there is to be nothing.
 * Put together as text, because building it as jsonb took ten times as long and was half of the whole check.
 */
export function changesOf(tables: readonly TableFields[], row: string): string {
  const change = (field: string, { before, after }: Shown, empties: string | null): string => /* sql */ `
    case when ((${after}) is not null${empties === null ? '' : ` or ${empties}`}) and (${after}) is distinct from (${before}) then
      '${changeOf(field)}"before":' || coalesce(to_json((${before})::text)::text, 'null') || ',"after":' || coalesce(to_json((${after})::text)::text, 'null') || '}' end`;
  const changes = tables.flatMap((table) =>
    Object.entries(table.fields).flatMap(([name, field]) => {
      const shown = shownOf(table, name, field, row);
      return shown ? [change(name, shown, emptiesOf(table, name, field, row))] : [];
    }),
  );
  return `'[' || concat_ws(',', ${changes.join(', ')}) || ']'`;
}

/** What becomes of a row, when nothing speaks against it. */
export const outcomeOf = (target: string, changes: string, closes: string): string =>
  `case when ${target} is null then 'CREATED' when ${changes} = '[]' then 'UNCHANGED' when ${closes} then 'CLOSED' else 'CHANGED' end`;

/** Whether a row on record says something else than the row of the file, in any field that an update would write. */
export function differs(table: TableFields, row: string): string {
  const fields = changeable(table);
  return `(${fields.map(({ to }) => `${table.alias}.${to}`).join(', ')}) is distinct from (${fields.map(({ changed }) => changed(row)).join(', ')})`;
}

interface WriteOptions {
  /** Further columns of the table with their SQL: those that no field of the file is about. */
  readonly also?: Readonly<Record<string, string>>;
  /** Where the rows come from; they are called `s`. */
  readonly from?: string;
  readonly where?: string;
}

const statedIn = (also: Readonly<Record<string, string>>, ...parts: readonly string[]): string => [...Object.values(also), ...parts].join('\n');

/** Makes the rows of a table that are new, with all of its fields. */
export function insertInto(
  table: TableFields,
  { also = {}, from = 'staged s', where = "s.outcome = 'CREATED'", order = 's.row_number' }: WriteOptions & { readonly order?: string } = {},
): TableWrite {
  const columns = [...Object.entries(also), ...writtenFields(table).map(({ to, created }) => [to, created('s')] as const)];
  const text = /* sql */ `
    insert into ${table.table} (${columns.map(([to]) => to).join(', ')})
    select ${columns.map(([, sql]) => sql).join(', ')} from ${from} where ${where} order by ${order}`;
  return { table, does: 'INSERT', text, stated: statedIn(also, from, where) };
}

/** Changes the rows of a table that are known, in all of its fields that may change. */
export function updateOf(
  table: TableFields,
  {
    also = {},
    from = 'staged s',
    where = `${table.alias}.id = s.target_id and s.outcome in ('CHANGED', 'CLOSED')`,
    onlyDifferent = false,
  }: WriteOptions & { readonly onlyDifferent?: boolean } = {},
): TableWrite {
  const columns = [...Object.entries(also), ...changeable(table).map(({ to, changed }) => [to, changed('s')] as const)];
  const text = /* sql */ `
    update ${table.table} ${table.alias} set ${columns.map(([to, sql]) => `${to} = ${sql}`).join(', ')}
    from ${from} where ${where}${onlyDifferent ? ` and ${differs(table, 's')}` : ''}`;
  return { table, does: 'UPDATE', text, stated: statedIn(also, from, where) };
}
