import type { Scope } from '../../access/scope.ts';

/** HR of the whole instansi, or of that dinas, appoints and sets need there. */
export const canManageStaffing = (scope: Scope, place: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  scope.hrInstansiIds.includes(place.instansiId) || scope.hrDinasIds.includes(place.dinasId);
