import type { ImportOutcome, ImportPage_ImportFragment } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

/** What can become of a row, from what is new to what stays out. */
export const OUTCOMES = everyValue<ImportOutcome>()('CREATED', 'CHANGED', 'CLOSED', 'UNCHANGED', 'REFUSED');

type Counts = ImportPage_ImportFragment['counts'];
const COUNT: Readonly<Record<ImportOutcome, keyof Counts>> = {
  CREATED: 'created',
  CHANGED: 'changed',
  CLOSED: 'closed',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
};

/** How many rows of an import end like this. */
export function countOf(counts: Counts, outcome: ImportOutcome): number {
  return counts[COUNT[outcome]];
}
