import { covers, type Scope } from '../../../access/scope.ts';

/** Files of a government are brought in by its HR; an import may touch any dinas of it, so HR of one dinas is not enough. */
export const canImport = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });

export interface ImportFacts {
  readonly instansiId: string;
  readonly state: string;
  readonly counts: { readonly refused: number };
}

/** All or nothing: a file with one refused row is corrected and sent again. */
export const canApply = (scope: Scope, facts: ImportFacts): boolean =>
  canImport(scope, facts.instansiId) && facts.state === 'CHECKED' && facts.counts.refused === 0;
