import { covers, type Scope } from '../../access/scope.ts';

/** HR of the whole government, or of the dinas, analyses its work. */
export const analyses = (scope: Scope, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  covers(scope, 'hr', { instansi: instansiId, dinas: dinasId });

/** HR of the whole government says how long its people work. */
export const saysWorkingTime = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });
