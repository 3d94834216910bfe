import { covers, type Scope } from '../../../access/scope.ts';
import { decide, type AskedStep, type ImportFacts } from './importing.lifecycle.ts';

/** Files of a government are brought in by its HR; an import may touch any dinas of it, so HR of one dinas is not enough. */
export const canImport = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });

export const canTake = (step: AskedStep, scope: Scope, facts: ImportFacts & { readonly instansiId: string }): boolean =>
  canImport(scope, facts.instansiId) && decide(step, facts) === null;
