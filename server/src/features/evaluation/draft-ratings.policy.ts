import type { Scope } from '../../access/scope.ts';
import { WRITING } from './draft-ratings.rules.ts';

/** As row by row in SQL (draft-ratings.sql.ts). */
export const seesRatings = (scope: Scope, { employeeId, state }: { readonly employeeId: string; readonly state: string }): boolean =>
  state !== WRITING || !scope.ownPersonIds.includes(employeeId);
