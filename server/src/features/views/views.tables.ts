import { onlyWhere, rowsWithin, VIEWER_ACCOUNT } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

const OWN = `account_id = ${VIEWER_ACCOUNT}`;
/** Whoever has an account that sees the government at all; who no longer does, reads none of it any more, their own neither. */
const THERE = rowsWithin('structure', { instansi: 'instansi_id' });
const OWN_THERE = onlyWhere(OWN, THERE);

export const viewsTables: readonly TableAccess[] = [
  {
    table: 'saved_view',
    sees: onlyWhere(`(is_shared or ${OWN})`, THERE),
    adds: OWN_THERE,
    changes: OWN_THERE,
    removes: OWN_THERE,
    watched: { not: 'a name for an address is no part of what is on record, and most of them concern one account alone' },
    journaled: { not: 'a way of an account to a page; it changes nothing on record and opens nothing to anybody' },
  },
];
