import type { TableAccess } from '../access/table-access.ts';

/** What the database keeps about itself. The server reads it to know whether it is ready; only the owner writes it. */
export const databaseTables: readonly TableAccess[] = [
  {
    table: 'migration',
    noEntity: true,
    sees: 'nobody',
    system: 'reads',
    watched: { not: 'it changes while no server is ready' },
    journaled: { not: 'no act writes it' },
  },
  {
    table: 'sql_definition',
    noEntity: true,
    sees: 'nobody',
    system: 'reads',
    watched: { not: 'it changes while no server is ready' },
    journaled: { not: 'no act writes it' },
  },
  {
    table: 'database_identity',
    noEntity: true,
    sees: 'nobody',
    system: 'reads',
    watched: { not: 'it changes by a restore only, while no server is ready' },
    journaled: { not: 'no act writes it' },
  },
];
