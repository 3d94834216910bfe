import { covers, type Scope } from '../../access/scope.ts';

/** HR of the whole government prepares any, HR of a dinas those of theirs. What its steps may do is asked of each of them. */
export const canPrepare = (scope: Scope, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string | null }): boolean =>
  covers(scope, 'hr', { instansi: instansiId, ...(dinasId === null ? {} : { dinas: dinasId }) });
