import { covers, type Scope } from '../../access/scope.ts';

/** HR of the whole government, or of the dinas, analyses its work. */
export const analyses = (scope: Scope, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  covers(scope, 'hr', { instansi: instansiId, dinas: dinasId });

/** HR of the whole government says how long its people work. */
export const saysWorkingTime = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });

/** How well a position is used is told to whom all of its holders are shown: of some of them it would be another number. */
export const seesHolders = (scope: Scope, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  covers(scope, 'people', { instansi: instansiId, dinas: dinasId });
