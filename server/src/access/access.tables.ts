import type { TableAccess } from './table-access.ts';
import { rowsThrough, rowsWithin, VIEWER_ACCOUNT } from './scope.sql.ts';
import { Counted } from './attempts.service.ts';
import { ScreenLanguage, ScreenTheme } from './screen.service.ts';
import { Role, SessionKind } from './viewer.ts';
import { TokenAccess } from './token-scope.ts';

/** Rows of the account that writes. */
const OWN = rowsThrough(`account_id = ${VIEWER_ACCOUNT}`);

/** Roles are seen by administrators of the governments in which they are held, and written by the server alone. Nobody reads sessions, passwords and links through the graph. */
export const accessTables: readonly TableAccess[] = [
  {
    table: 'account_password',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'a secret; that one was set is a record of its account' },
    journaled: { not: 'it holds secrets, and a password of last week must not come back' },
  },
  {
    table: 'password_link',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'a secret; that one was made or used is a record of its account' },
    journaled: { not: 'it holds secrets, and a password of last week must not come back' },
  },
  {
    table: 'access_grant',
    noEntity: true,
    sees: rowsWithin('administration', { instansi: 'instansi_id' }),
    watched: { topic: 'ACCESS', as: null, rows: (changed) => `select account_id as id, instansi_id, null::uuid as dinas_id from ${changed}` },
    journaled: { not: 'rights are given and taken one by one: taking an act back must not open anything to anybody' },
    enums: { role: Role },
  },
  {
    table: 'session',
    noEntity: true,
    sees: 'nobody',
    watched: { topic: 'ACCESS', as: null, by: { function: 'log_session_end', told: 'revoked_at = now()' } },
    journaled: { not: 'who is signed in is no fact of a government' },
    enums: { kind: SessionKind, access: TokenAccess },
  },
  {
    table: 'screen',
    noEntity: true,
    sees: 'nobody',
    // Told by the id that its viewer has, so that sockets of it are looked at; being seen and steered changes no right.
    watched: { topic: 'ACCESS', as: null, by: { function: 'log_screen_end', told: 'revoked_at = now()' } },
    journaled: { not: 'a way in is opened and closed one by one: taking an act back must not open anything' },
    enums: { language: ScreenLanguage, theme: ScreenTheme },
  },
  {
    table: 'screen_offer',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'a code that waits for some minutes opens nothing to anybody' },
    journaled: { not: 'it is forgotten within a day' },
  },
  {
    table: 'sign_in_attempt',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'wrong passwords are counted for a day and then forgotten' },
    journaled: { not: 'it is forgotten within a day' },
    enums: { subject: Counted },
  },
  {
    table: 'idempotency_key',
    noEntity: true,
    sees: OWN,
    adds: OWN,
    changes: OWN,
    watched: { not: 'what an account asked for once concerns nobody else, and the change itself is told' },
    journaled: { not: 'an answer that was given stays given' },
  },
  {
    table: 'known_device',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'nobody has a right by it, only a count of their own' },
    journaled: { not: 'who signed in from where is no fact of a government' },
  },
];
