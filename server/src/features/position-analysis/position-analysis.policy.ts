import { covers, type Scope } from '../../access/scope.ts';

/** HR of the whole government, or of the dinas, analyses its positions. */
export const analysesPositions = (scope: Scope, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  covers(scope, 'hr', { instansi: instansiId, dinas: dinasId });
