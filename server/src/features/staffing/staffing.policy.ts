import { covers, type Scope } from '../../access/scope.ts';

/** HR of the whole instansi, or of that dinas, appoints and sets need there. */
export const canManageStaffing = (scope: Scope, place: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  covers(scope, 'hr', { instansi: place.instansiId, dinas: place.dinasId });
