import type { Feature } from '../../feature.ts';
import { createImportCommand } from './import.command.ts';
import { importById } from './importing.queries.ts';
import { ImportResolver } from './importing.resolver.ts';

declare module '../../graphql/node.ts' {
  interface NodeTypes {
    import: 'Import';
  }
}

/** Files on their way into the graph. */
export const importing: Feature = {
  name: 'importing',
  resolvers: [ImportResolver],
  nodes: [{ prefix: 'import', type: 'Import', table: 'import', read: importById }],
  topics: { IMPORT: 'Imports that took effect.' },
  commands: [createImportCommand],
};
