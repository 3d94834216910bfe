import { covers, type Scope } from '../../../access/scope.ts';

/** Files of a government are brought in by its HR; an import may touch any dinas of it, so HR of one dinas is not enough. */
export const canImport = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });
