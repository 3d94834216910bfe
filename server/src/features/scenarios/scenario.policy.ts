import { covers, type Scope } from '../../access/scope.ts';

/** HR of the whole government thinks about any part of it, HR of a dinas about theirs. */
export const thinksAbout = (scope: Scope, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string | null }): boolean =>
  covers(scope, 'hr', { instansi: instansiId, ...(dinasId === null ? {} : { dinas: dinasId }) });
