import { accessTables } from './access/access.tables.ts';
import { rolesSql } from './access/roles.sql.ts';
import { scopeSql } from './access/scope.sql.ts';
import { sessionSql } from './access/session.sql.ts';
import { secure, type TableAccess } from './access/table-access.ts';
import { databaseTables } from './database/database.tables.ts';
import { migrate } from './database/migrate.ts';
import type { RepeatableSql } from './database/repeatable-sql.ts';
import { all, type Feature } from './feature.ts';
import { features } from './features/index.ts';
import { checkOfEnum, enumChecks } from './graph/enum-columns.ts';
import { changeLogSql } from './live/change-log.sql.ts';
import { figuresTables } from './figures/figures.tables.ts';
import { liveTables } from './live/live.tables.ts';

/** Every table there is. */
export const tablesOf = (of: readonly Feature[]): TableAccess[] => [...databaseTables, ...accessTables, ...liveTables, ...figuresTables, ...all(of, 'tables')];

/** What the database holds beside tables and data, of the ground and of a list of features. */
export function repeatableSql(of: readonly Feature[]): RepeatableSql {
  const tables = tablesOf(of);
  return {
    texts: [rolesSql, scopeSql, changeLogSql, sessionSql, ...all(of, 'sql'), ...tables.map(secure)],
    checks: [
      ...enumChecks(all(of, 'entities')),
      ...tables.flatMap(({ table, enums, checks }) => [
        ...Object.entries(enums ?? {}).map(([column, values]) => checkOfEnum(table, column, values)),
        ...Object.entries(checks ?? {}).map(([name, condition]) => ({ table, name, condition })),
      ]),
    ],
  };
}

/** Brings a database to what this server needs; returns the names of the migrations that ran. A restore does so before it is whole. */
export const prepareDatabase = (url: string, isRestore = false): Promise<string[]> => migrate(url, repeatableSql(features), isRestore);
