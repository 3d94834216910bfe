import type { TableAccess } from './table-access.ts';
import { rowsThrough } from './scope.sql.ts';
import { Counted } from './attempts.service.ts';
import { Role, SessionKind } from './viewer.ts';
import { TokenAccess } from './token-scope.ts';

/** Rows of the account that writes. */
const OWN = rowsThrough(`account_id = (select nullif(current_setting('selaras.account_id', true), '')::uuid)`);

/** Nobody reads accounts, sessions and grants through the graph; the server does, to know who asks. The feed does not tell of them. */
export const accessTables: readonly TableAccess[] = [
  {
    table: 'account',
    noEntity: true,
    sees: 'nobody',
    watched: { topic: 'ACCESS', as: null, rows: (changed) => `select id, null::uuid as instansi_id, null::uuid as dinas_id from ${changed}` },
  },
  {
    table: 'access_grant',
    noEntity: true,
    sees: 'nobody',
    watched: { topic: 'ACCESS', as: null, rows: (changed) => `select account_id as id, instansi_id, null::uuid as dinas_id from ${changed}` },
    enums: { role: Role },
  },
  {
    table: 'session',
    noEntity: true,
    sees: 'nobody',
    watched: { topic: 'ACCESS', as: null, by: { function: 'log_session_end', told: 'revoked_at = now()' } },
    enums: { kind: SessionKind, access: TokenAccess },
  },
  {
    table: 'sign_in_attempt',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'wrong passwords are counted for a day and then forgotten' },
    enums: { subject: Counted },
  },
  {
    table: 'idempotency_key',
    noEntity: true,
    sees: OWN,
    adds: OWN,
    changes: OWN,
    watched: { not: 'what an account asked for once concerns nobody else, and the change itself is told' },
  },
  { table: 'known_device', noEntity: true, sees: 'nobody', watched: { not: 'nobody has a right by it, only a count of their own' } },
];
