import { FILE_PROBLEMS, type ImportProblem } from '../reading/file-refused.errors.ts';
import type { ImportKinds } from '../rows/index.ts';

/** What an import as a whole can have to say, besides that its file cannot be used. */
const LIFE_PROBLEMS = ['COLUMNS_IGNORED', 'IMPORT_BUSY', 'IMPORT_INTERRUPTED', 'IMPORT_OUTDATED', 'INTERNAL'] as const;
type LifeProblem = (typeof LIFE_PROBLEMS)[number];

const lifeProblem = (code: LifeProblem, message: string, remedy: string, column: string | null = null): ImportProblem => ({
  code,
  column,
  value: null,
  message,
  remedy,
});

/** All codes that a problem of an import can have, so that whoever puts them into words can be held to the list. */
export const importProblemCodes = (kinds: ImportKinds): readonly string[] =>
  [...new Set<string>([...FILE_PROBLEMS, ...LIFE_PROBLEMS, ...[...kinds.values()].flatMap(({ problems }) => problems)])].toSorted();

export const faultInCheck = lifeProblem(
  'INTERNAL',
  'Something went wrong on our side while the file was checked.',
  'Send the file again; if it fails again, report the id of the import.',
);
export const faultInApply = { ...faultInCheck, message: 'Something went wrong on our side while the import was applied. Nothing was applied.' };

export const interrupted = lifeProblem(
  'IMPORT_INTERRUPTED',
  'The server stopped while it worked on this import; nothing of it was applied.',
  'Send the file again.',
);

export const stoppedInApply = { ...interrupted, message: 'The server stopped before the import was applied; nothing of it was.', remedy: 'Apply it again.' };

const LOOK_AGAIN = 'Look at the rows again and apply the import once more.';
export const outdated = lifeProblem(
  'IMPORT_OUTDATED',
  'The data changed since the file was checked, so some rows would now end otherwise. Nothing was applied.',
  LOOK_AGAIN,
);

/** Why an apply was put back. Nothing about the rows is new when another change merely held their data. */
export const putBack = (code: 'IMPORT_OUTDATED' | 'IMPORT_BUSY', message: string): ImportProblem =>
  lifeProblem(code, message, code === 'IMPORT_BUSY' ? 'Apply the import again in a moment.' : LOOK_AGAIN);

/** Columns that mean nothing here are told, and stop nothing. */
export function ignoredColumns(unknown: readonly string[]): ImportProblem | null {
  if (unknown.length === 0) return null;
  const names = unknown.slice(0, 20).join(', ');
  return lifeProblem(
    'COLUMNS_IGNORED',
    `These columns are not used: ${names}.`,
    'Nothing has to be done, unless one of them was meant: then give it one of the known names.',
    names,
  );
}
