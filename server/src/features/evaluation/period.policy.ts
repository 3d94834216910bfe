import { covers, type Scope } from '../../access/scope.ts';

/** Everybody in the government is evaluated in a period, so that HR of the whole government manages it. */
export const canManagePeriods = (scope: Scope, instansiId: string): boolean => covers(scope, 'hr', { instansi: instansiId });
