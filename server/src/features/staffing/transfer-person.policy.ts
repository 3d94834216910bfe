import type { Scope } from '../../access/scope.ts';
import { canManageWhole } from './staffing.policy.ts';
import { Transfer } from './transfer.entity.ts';
import { OF_PERSON, PERSON_GONE } from './transfer-person.rules.ts';

/** As row by row in SQL (transfer-person.sql.ts). */
export const seesPerson = (scope: Scope, { fromInstansiId, transferState }: Pick<Transfer, 'fromInstansiId' | 'transferState'>): boolean =>
  canManageWhole(scope, fromInstansiId) || !(PERSON_GONE as readonly string[]).includes(transferState);

/** An offer that was loaded to be written, as it is told: a change answers with no more than a read. */
export function toldTo(scope: Scope, transfer: Transfer): Transfer {
  if (seesPerson(scope, transfer)) return transfer;
  return Object.assign(new Transfer(), transfer, Object.fromEntries(OF_PERSON.map((property) => [property, null])));
}
