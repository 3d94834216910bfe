import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import type { Pool } from 'pg';
import { migrations } from './migrations/index.ts';

/** How the ORM reaches a database with the stored facts of the features. */
export function ormOptions(url: string, entities: readonly (abstract new () => object)[], overrides: Partial<Options> = {}): Options {
  return defineConfig({
    clientUrl: url,
    entities: [...entities] as NonNullable<Options['entities']>,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
    // Says nothing by itself: errors are thrown, and statements hold personal values.
    logger: () => undefined,
    pool: { min: 0, max: 8 },
    // Constraints, triggers, policies and functions that the ORM has no words for live in the migrations;
    // the comparison of entities and migrations is about tables, columns and keys (database/database.test.ts).
    schemaGenerator: {
      createForeignKeyConstraints: false,
      ignoreTriggers: true,
      ignorePolicies: true,
      ignoreRoutines: true,
      skipTables: ['change_log', 'import_row', 'import', 'stored_figures', 'figure_definition', 'session', 'access_grant', 'account', 'sign_in_attempt'],
    },
    migrations: {
      migrationsList: migrations,
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      disableForeignKeys: false,
    },
    ...overrides,
  });
}

/** Brings a database to the newest migration; returns the names of those that ran. */
export async function migrate(url: string): Promise<string[]> {
  const orm = await MikroORM.init(ormOptions(url, []));
  try {
    return (await orm.migrator.up()).map((migration) => migration.name);
  } finally {
    await orm.close(true);
  }
}

/** Whether every migration this server was built with has run; a newer database is fine as well. */
export async function isMigrated(system: Pool): Promise<boolean> {
  const found = await system.query<{ missing: number }>(
    'select count(*)::int as missing from unnest($1::text[]) as known (name) where name not in (select m.name from migration m)',
    [migrations.map((migration) => migration.name)],
  );
  return found.rows[0]?.missing === 0;
}
