import { covers, type Scope } from '../../access/scope.ts';

/** What an act wrote may be anywhere in its place, so HR of all of it takes it back: of its dinas, or of the whole government. */
export const canUndo = (scope: Scope, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string | null }): boolean =>
  covers(scope, 'hr', { instansi: instansiId, ...(dinasId === null ? {} : { dinas: dinasId }) });
