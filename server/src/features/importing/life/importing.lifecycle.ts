import { failure, type Failure } from '../../../graphql/errors.ts';
import type { Lifecycle } from '../../../rules/lifecycle.ts';
import { ImportNotReady } from './importing.errors.ts';

type ImportState = ImportNotReady['importState'];

/** Every way an import moves; APPLIED, REFUSED and CANCELLED are final. */
export const IMPORT_LIFECYCLE = {
  read: { from: ['RECEIVED'], to: 'READING' },
  refuse: { from: ['RECEIVED', 'READING'], to: 'REFUSED' },
  /** The file is whole, and what it needs is not found in it: somebody says what its columns mean. */
  askForMapping: { from: ['READING'], to: 'MAPPING' },
  /** It is read and checked anew. */
  map: { from: ['MAPPING', 'CHECKED'], to: 'RECEIVED' },
  /** Nobody said so for as long as the file is kept. */
  giveUp: { from: ['MAPPING'], to: 'REFUSED' },
  /** While it is applied the rows are checked again; when they would end otherwise, that ends the apply. */
  finishCheck: { from: ['READING', 'APPLYING'], to: 'CHECKED' },
  /** What its rows ask is answered: they are checked once more. */
  answer: { from: ['CHECKED'], to: 'READING' },
  apply: { from: ['CHECKED'], to: 'APPLYING' },
  finishApplying: { from: ['APPLYING'], to: 'APPLIED' },
  /** In the transaction of the check: nobody sees it CHECKED in between. */
  applyWithCheck: { from: ['CHECKED'], to: 'APPLIED' },
  putBack: { from: ['APPLYING'], to: 'CHECKED' },
  /** At any time before it has taken effect; an apply under way is taken back as a whole. */
  cancel: { from: ['RECEIVED', 'READING', 'MAPPING', 'CHECKED', 'APPLYING'], to: 'CANCELLED' },
  interrupt: { from: ['RECEIVED', 'READING', 'APPLYING', 'CHECKED'], to: 'REFUSED' },
} as const satisfies Lifecycle<ImportState, string>;

export type ImportStep = keyof typeof IMPORT_LIFECYCLE;

const canLeave = new Set<ImportState>(Object.values(IMPORT_LIFECYCLE).flatMap(({ from }) => from));

/** Where an import has ended. */
export const FINAL_STATES: readonly ImportState[] = [...new Set<ImportState>(Object.values(IMPORT_LIFECYCLE).map(({ to }) => to))].filter(
  (state) => !canLeave.has(state),
);

/** Who asks for a step. */
export interface Asker {
  /** Whether that is HR of the whole government. */
  readonly mayImport: boolean;
}
/** Who has the command line has the database. */
export const OPERATOR: Asker = { mayImport: true };

interface ImportFacts extends Asker {
  readonly state: ImportState;
  /** Whether its file is kept, so that it can be read again. */
  readonly isFileKept: boolean;
  readonly counts: { readonly refused: number };
}

const NOT_OPEN: Readonly<Record<AskedStep, (state: ImportState) => string>> = {
  apply: (state) => `The import is ${state}; only a checked import can be applied.`,
  answer: (state) => `The import is ${state}; only what a checked import asks can be answered.`,
  cancel: (state) => `The import is ${state} and can no longer be cancelled.`,
  map: (state) => `The import is ${state}; columns are mapped before it is applied, and not while it is read.`,
};

/** A step that a person asks for. */
export type AskedStep = 'apply' | 'answer' | 'cancel' | 'map';

/** Why a step would be refused, or null when it is open: the one answer for the service that takes it and the button that offers it. */
export function decide(step: AskedStep, { mayImport, state, isFileKept, counts }: ImportFacts): Failure | ImportNotReady | null {
  if (!mayImport) return failure('FORBIDDEN', 'Only HR of the whole government imports files.');
  const isReady = (IMPORT_LIFECYCLE[step].from as readonly ImportState[]).includes(state);
  if (!isReady) return new ImportNotReady(state, 'IMPORT_NOT_READY', NOT_OPEN[step](state));
  if (step === 'map' && !isFileKept)
    return new ImportNotReady(state, 'IMPORT_FILE_GONE', 'The file is no longer kept, so it cannot be read again; send it once more.');
  // All or nothing: a file with one refused row is corrected and sent again.
  if (step === 'apply' && counts.refused > 0)
    return new ImportNotReady(
      state,
      'IMPORT_HAS_REFUSED_ROWS',
      `${counts.refused} rows are refused; correct them in the file and import it again. Nothing was applied.`,
    );
  return null;
}
