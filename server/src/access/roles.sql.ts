import type { SqlText } from '../database/sql-text.ts';

/**
 * Who acts in the database. Roles without a password, taken by the server's connections; the owner of the tables only
 * migrates. They are made before this text runs (database-logins.ts), since its owner need not be able to.
 *   selaras_app     acts for a viewer; row security binds it, and without session variables it sees nothing;
 *   selaras_wide    the same for a viewer who sees all of every instansi they belong to (leadership, HR, integrators):
 *                   "the row is of one of those instansi" says the same as the general policies, and says it in one
 *                   comparison, where those ask for dinas, units and single people, some forty times in a query over
 *                   four tables. The server takes it only when the grants cover all (scope.ts, isWide);
 *   selaras_screen  acts for a screen on a wall: it may read no table at all, and calls two functions that answer with the
 *                   aggregated figures of the screen's own government (features/screens/screens.sql.ts);
 *   selaras_system  signs people in, imports, recomputes figures; sees every row.
 */
export const ROLES = { general: 'selaras_app', wide: 'selaras_wide', screen: 'selaras_screen', system: 'selaras_system' } as const;

export const ACTING: readonly string[] = Object.values(ROLES);

/** Everybody who reads rows, for `grant execute … to`. */
export const READERS = [ROLES.general, ROLES.wide, ROLES.system].join(', ');

export const rolesSql: SqlText = { name: 'roles', text: `grant usage on schema public to ${ACTING.join(', ')};` };
