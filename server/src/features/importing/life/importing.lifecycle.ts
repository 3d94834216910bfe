import { failure, type Failure } from '../../../graphql/errors.ts';
import type { Lifecycle } from '../../../rules/lifecycle.ts';
import { ImportNotReady } from './importing.errors.ts';

type ImportState = ImportNotReady['importState'];

/** Every way an import moves; APPLIED, REFUSED and CANCELLED are final. */
export const IMPORT_LIFECYCLE = {
  read: { from: ['RECEIVED'], to: 'READING' },
  refuse: { from: ['RECEIVED', 'READING'], to: 'REFUSED' },
  /** While it is applied the rows are checked again; when they would end otherwise, that ends the apply. */
  finishCheck: { from: ['READING', 'APPLYING'], to: 'CHECKED' },
  apply: { from: ['CHECKED'], to: 'APPLYING' },
  finishApplying: { from: ['APPLYING'], to: 'APPLIED' },
  /** In the transaction of the check: nobody sees it CHECKED in between. */
  applyWithCheck: { from: ['CHECKED'], to: 'APPLIED' },
  putBack: { from: ['APPLYING'], to: 'CHECKED' },
  /** At any time before it has taken effect; an apply under way is taken back as a whole. */
  cancel: { from: ['RECEIVED', 'READING', 'CHECKED', 'APPLYING'], to: 'CANCELLED' },
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
  readonly counts: { readonly refused: number };
}

/** A step that a person asks for. */
type AskedStep = 'apply' | 'cancel';

/** Why a step would be refused, or null when it is open: the one answer for the service that takes it and the button that offers it. */
export function decide(step: AskedStep, { mayImport, state, counts }: ImportFacts): Failure | ImportNotReady | null {
  if (!mayImport) return failure('FORBIDDEN', 'Only HR of the whole government imports files.');
  const isReady = (IMPORT_LIFECYCLE[step].from as readonly ImportState[]).includes(state);
  if (!isReady)
    return new ImportNotReady(
      state,
      'IMPORT_NOT_READY',
      step === 'apply' ? `The import is ${state}; only a checked import can be applied.` : `The import is ${state} and can no longer be cancelled.`,
    );
  // All or nothing: a file with one refused row is corrected and sent again.
  if (step === 'apply' && counts.refused > 0)
    return new ImportNotReady(
      state,
      'IMPORT_HAS_REFUSED_ROWS',
      `${counts.refused} rows are refused; correct them in the file and import it again. Nothing was applied.`,
    );
  return null;
}
