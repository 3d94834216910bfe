import type { Feature } from '../../feature.ts';
import { createImportCommand } from './life/import.command.ts';
import { importById } from './life/importing.queries.ts';
import { ImportingInstansiResolver, ImportResolver } from './life/importing.resolver.ts';
import { importingSql } from './importing.sql.ts';
import { importingTables } from './importing.tables.ts';
import type { ImportKinds } from './rows/index.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    import: 'Import';
  }
}

declare module '../../app.services.ts' {
  interface Services {
    /** Kinds of files that the features bring. */
    readonly importKinds: ImportKinds;
  }
}

/** Files on their way into the graph. */
export const importing: Feature = {
  name: 'importing',
  tables: importingTables,
  sql: [importingSql],
  resolvers: [ImportResolver, ImportingInstansiResolver],
  nodes: [{ prefix: 'import', type: 'Import', read: importById }],
  topics: { IMPORT: 'Imports that took effect.' },
  commands: [createImportCommand],
};
