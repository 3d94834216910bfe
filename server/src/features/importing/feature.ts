import type { Feature } from '../../feature.ts';
import { createImportCommand } from './import.command.ts';
import { importById } from './importing.queries.ts';
import { ImportResolver } from './importing.resolver.ts';
import { importingSql } from './importing.sql.ts';
import { importingTables } from './importing.tables.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    import: 'Import';
  }
}

/** Files on their way into the graph. */
export const importing: Feature = {
  name: 'importing',
  tables: importingTables,
  sql: [importingSql],
  resolvers: [ImportResolver],
  nodes: [{ prefix: 'import', type: 'Import', read: importById }],
  topics: { IMPORT: 'Imports that took effect.' },
  commands: [createImportCommand],
};
