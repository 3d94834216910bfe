import { isUsed, type Clearing, type ColumnField } from './fields.ts';

/** What a dash in the column does. */
export function clearingOf({ required, how }: ColumnField): Clearing {
  if (required) return 'REFUSED';
  if (isUsed(how)) return how.clears === undefined ? 'REFUSED' : how.clears;
  if (how.identity) return 'REFUSED';
  return how.clears ?? (how.value === undefined ? 'CLEARS' : 'REFUSED');
}

/** SQL for: the row says that there is to be no value in the column. */
export const clears = (row: string, column: string): string => `coalesce('${column}' = any(${row}.cleared), false)`;

/** Whether SQL asks for it, of any of the names that a row has. */
export const asksWhetherCleared = (sql: string, column: string): boolean => ['s', 't', 'd'].some((row) => sql.includes(clears(row, column)));
