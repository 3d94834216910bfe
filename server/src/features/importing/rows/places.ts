import { asksWhetherCleared, clearingOf } from './clearing.ts';
import { isUsed, type ColumnField, type Field, type TableFields } from './fields.ts';
import type { CheckStatement } from './refusals.ts';
import { changeOf, shownOf, writtenOf, type RunStep, type TableWrite } from './writing.ts';

interface Places {
  readonly name: string;
  readonly tables: readonly TableFields[];
  readonly staging?: { readonly joins: string; readonly filled: Readonly<Record<string, string>> };
  readonly check: Readonly<Record<string, readonly CheckStatement[]>>;
  readonly write: readonly (RunStep | TableWrite)[];
}

/** SQL that the kind states itself: a statement made from the fields names every column, and proves nothing. */
function statedIn(step: RunStep | CheckStatement | TableWrite): string {
  if (typeof step === 'string') return step;
  if ('stated' in step) return step.stated;
  return 'text' in step ? step.text : `${step.each}\n${step.run}`;
}

/** SQL by the part of the kind it stands in. */
function partsOf({ staging, check, write }: Places): ReadonlyMap<string, string> {
  const parts: [string, readonly (RunStep | CheckStatement | TableWrite)[]][] = [
    ...Object.entries(check),
    ['staging', staging ? [staging.joins, ...Object.values(staging.filled)] : []],
    ['write', write],
  ];
  return new Map(parts.map(([name, steps]) => [name, steps.map(statedIn).join('\n')]));
}

/**
 * Whether SQL names a column of the staged row, which the statements of a kind call s or t, and d while it is staged.
 * Texts in it do not count: a sentence or a code that holds the word is no use of the column.
 */
const names = (sql: string, column: string): boolean => new RegExp(`\\b[std]\\.${column}\\b`).test(sql.replaceAll(/'[^']*'/g, "''"));

function placeProblem(kind: Places, parts: ReadonlyMap<string, string>, table: TableFields, name: string, field: ColumnField): string | null {
  if (isUsed(field.how)) {
    const sql = parts.get(field.how.usedBy);
    if (sql === undefined) return `is used by "${field.how.usedBy}", and the kind has no such part`;
    return names(sql, name) ? null : `is used by "${field.how.usedBy}", which never names it`;
  }
  const written = writtenOf(table.alias, name, field);
  if (!written) return 'goes nowhere';
  const does = (what: TableWrite['does']): boolean =>
    kind.write.some((step) => typeof step === 'object' && 'table' in step && step.table === table && step.does === what);
  if (!does('INSERT')) return `goes to ${table.table}.${written.to}, and no statement makes rows of ${table.table}`;
  if (!written.identity && !does('UPDATE')) return `goes to ${table.table}.${written.to}, and no statement changes rows of ${table.table}`;
  // Written as something that is worked out: then that work has to begin with what the file states.
  const isRead = names(written.created('s'), name) || [...parts.values()].some((sql) => names(sql, name));
  return isRead ? null : `is written as ${written.created('s')}, and nothing makes that of it`;
}

/** Fields that no file states and that a dash in this column empties. */
const emptiedBy = (kind: Places, column: string): boolean =>
  kind.tables.some(({ fields }) => Object.values(fields).some((field) => field.type === null && field.how.clearedBy?.includes(column) === true));

/** What is wrong with what a column says that a dash does: it has to be heard by somebody, and shown among the changes. */
function clearingProblem(kind: Places, parts: ReadonlyMap<string, string>, table: TableFields, name: string, field: ColumnField): string | null {
  const { how } = field;
  const clearing = clearingOf(field);
  const asks = asksWhetherCleared([...parts.values(), writtenOf(table.alias, name, field)?.created('s') ?? ''].join('\n'), name);
  const isShown = emptiedBy(kind, name) || !isUsed(how) || how.shown !== undefined;
  if (clearing === 'CLEARS') {
    if ((isUsed(how) || how.value !== undefined) && !asks) return 'says that it can be cleared, and no part of the kind asks for that';
    return isShown ? null : 'says that it can be cleared, and no field shows that';
  }
  if (clearing === 'NOT_KEPT' && isShown) return 'says that nothing of it is kept, and it is shown';
  if (emptiedBy(kind, name)) return 'is said to empty a field, and a cell that clears is not heard there';
  return clearing === 'REFUSED' && asks ? 'is asked for whether it is cleared, and such a cell is refused' : null;
}

/** A field that is written and not among the changes: a row that changes nothing else would count as unchanged. */
function isOverlooked(parts: ReadonlyMap<string, string>, table: TableFields, name: string, field: Field): boolean {
  const written = writtenOf(table.alias, name, field);
  if (shownOf(table, name, field, 's') === null) return written !== null && !written.identity;
  return ![...parts.values()].some((sql) => sql.includes(changeOf(name)));
}

/**
 * Proves of every column of a kind that what a file states in it goes somewhere.
 * Errors: the first one that would be read and then dropped, which would be found out by whoever misses the data.
 */
export function provePlaces(kind: Places): void {
  const parts = partsOf(kind);
  for (const table of kind.tables) {
    for (const [name, field] of Object.entries(table.fields)) {
      const problem = field.type === null ? null : (placeProblem(kind, parts, table, name, field) ?? clearingProblem(kind, parts, table, name, field));
      if (problem !== null) throw new Error(`The column ${name} of ${kind.name} ${problem}: files may state it, and it would be dropped.`);
      if (isOverlooked(parts, table, name, field))
        throw new Error(`The field ${name} of ${kind.name} is not among the changes of a row: one that changes nothing else would count as unchanged.`);
    }
  }
}
