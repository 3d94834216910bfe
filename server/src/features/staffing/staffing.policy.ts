import { covers, type Scope } from '../../access/scope.ts';

/** HR of the whole instansi, or of that dinas, appoints and sets need there. */
export const canManageStaffing = (scope: Scope, place: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  covers(scope, 'hr', { instansi: place.instansiId, dinas: place.dinasId });

/** Whether somebody is HR anywhere: then there are positions to which they may appoint people whom they see. */
export const appointsSomewhere = ({ closed, hrInstansiIds, hrDinasIds }: Scope): boolean =>
  !closed.includes('hr') && hrInstansiIds.length + hrDinasIds.length > 0;

/** HR of the government, or of a dinas where the person holds or held a position, keeps the record of the person. */
export const canManagePerson = (scope: Scope, person: { readonly instansiId: string }, dinasIds: readonly string[]): boolean =>
  covers(scope, 'hr', { instansi: person.instansiId }) || dinasIds.some((dinas) => covers(scope, 'hr', { dinas }));

/** HR of the whole government: takes people in, who hold nothing yet, and ends a service, wherever something ends with it. */
export const canManageWhole = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });
