import { accessTables } from './access/access.tables.ts';
import { openLogins, refuseMighty, type DatabaseAddresses } from './access/database-logins.ts';
import { rolesSql } from './access/roles.sql.ts';
import { scopeSql } from './access/scope.sql.ts';
import { sessionSql } from './access/session.sql.ts';
import { secure, type TableAccess } from './access/table-access.ts';
import { foldedSql } from './database/folded.sql.ts';
import { databaseTables } from './database/database.tables.ts';
import { DatabaseStartError } from './database/database.errors.ts';
import { migrate, needsWork } from './database/migrate.ts';
import type { RepeatableSql } from './database/repeatable-sql.ts';
import { all, type Feature } from './feature.ts';
import { features } from './features/index.ts';
import { checkOfEnum, enumChecks, lengthChecks } from './graph/enum-columns.ts';
import { updatedAtSql } from './graph/updated-at.ts';
import { changeLogSql } from './live/change-log.sql.ts';
import { figuresTables } from './figures/figures.tables.ts';
import { storedFiguresSql } from './figures/stored-figures.sql.ts';
import { liveTables } from './live/live.tables.ts';

/** Every table there is. */
export const tablesOf = (of: readonly Feature[]): TableAccess[] => [...databaseTables, ...accessTables, ...liveTables, ...figuresTables, ...all(of, 'tables')];

/** What the database holds beside tables and data, of the ground and of a list of features. */
export function repeatableSql(of: readonly Feature[]): RepeatableSql {
  const tables = tablesOf(of);
  return {
    texts: [
      rolesSql,
      scopeSql,
      foldedSql,
      changeLogSql,
      storedFiguresSql,
      sessionSql,
      ...all(of, 'sql'),
      updatedAtSql(all(of, 'nodes').flatMap(({ shape }) => shape ?? [])),
      ...tables.map(secure),
    ],
    checks: [
      ...enumChecks(all(of, 'entities')),
      ...lengthChecks(all(of, 'entities')),
      ...tables.flatMap(({ table, enums, checks }) => [
        ...Object.entries(enums ?? {}).map(([column, values]) => checkOfEnum(table, column, values)),
        ...Object.entries(checks ?? {}).map(([name, condition]) => ({ table, name, condition })),
      ]),
    ],
  };
}

/**
 * Brings a database to what this server needs: its logins, its tables, its SQL. Where nobody gave the owner of the
 * tables, it has to be so already. Errors: DatabaseStartError with one sentence.
 */
export async function prepareDatabase(adminUrl: string, serverUrl: string | null = null): Promise<DatabaseAddresses> {
  const sql = repeatableSql(features);
  const addresses = await openLogins(adminUrl, serverUrl);
  if (addresses.owner !== null) await migrate(addresses.owner, sql);
  else if (await needsWork(addresses.server, sql, 'server'))
    throw new DatabaseStartError(
      'The database is not what this Selaras needs, and DATABASE_URL may not change it; give the owner of the tables in SELARAS_MIGRATE_URL, or run `selaras prepare` with it.',
    );
  await refuseMighty(addresses.server);
  return addresses;
}
