import { ACCOUNTS_TOPIC } from '../../access/narrow-topics.ts';
import { rowsThrough, rowsWithin, within } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';

/** Accounts and what was done to them are seen by administrators of the governments concerned, and written by the server alone. */
export const accountsTables: readonly TableAccess[] = [
  {
    table: 'account',
    // Those of a government, and those of others that hold a role in it: of roles an administrator sees those of their governments.
    sees: rowsThrough(`${within('administration', { instansi: 'instansi_id' })} or exists (select 1 from access_grant g where g.account_id = account.id)`),
    watched: { topic: ACCOUNTS_TOPIC, as: 'account', rows: (changed) => `select id, instansi_id, null::uuid as dinas_id from ${changed}` },
    journaled: { not: 'rights and ways in are given and taken one by one, and each is on record: taking an act back must not open anything to anybody' },
  },
  {
    table: 'account_record',
    sees: rowsWithin('administration', { instansi: 'instansi_id' }),
    watched: { not: 'what it says was done to an account, which is told of as changed at the same moment' },
    journaled: { not: 'it is the record of what was done to an account' },
  },
];
