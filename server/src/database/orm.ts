import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { SCENARIO_SCHEMA } from './scenario-schema.ts';

/** How the ORM reaches a database with the stored facts of the features. */
export function ormOptions(url: string, entities: readonly (abstract new () => object)[], overrides: Partial<Options> = {}): Options {
  return defineConfig({
    clientUrl: url,
    entities: [...entities] as NonNullable<Options['entities']>,
    metadataProvider: ReflectMetadataProvider,
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
    // Says nothing by itself: errors are thrown, and statements hold personal values.
    logger: () => undefined,
    // What the ORM has no words for is in the texts of features; entities and migrations are compared by tables, columns
    // and keys (database.test.ts).
    schemaGenerator: { createForeignKeyConstraints: false, ignoreTriggers: true, ignorePolicies: true, ignoreRoutines: true, ignoreSchema: [SCENARIO_SCHEMA] },
    ...overrides,
  });
}
