import type { Condition } from '../../access/scope.sql.ts';
import type { Journaled } from '../../access/table-access.ts';
import { all, type Feature } from '../../feature.ts';
import { Act } from './act.entity.ts';
import { actsBuilders, actsExamples } from './acts.builder.ts';
import { actsLists } from './acts.lists.ts';
import { actsNeighbours } from './acts.neighbours.ts';
import { ACT, actById } from './acts.queries.ts';
import { ActResolver, ActWarningResolver } from './acts.resolver.ts';
import { actsSql } from './acts.sql.ts';
import { actsTables } from './acts.tables.ts';
import { journalSql } from './journal.sql.ts';
import { actSheets } from './acts.sheets.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    act: 'Act';
  }
}

declare module '../../app.services.ts' {
  interface Services {
    /** Tables of the journal, by name, with who sees their rows. */
    readonly journaled: ReadonlyMap<string, Journaled & { readonly sees: Condition }>;
  }
}

const NOBODY: Condition = { general: 'false', wide: 'false' };

/** What people do to the record by hand or by files: kept row by row, shown before and taken back after. */
export const acts: Feature = {
  name: 'acts',
  sheets: actSheets,
  entities: [Act],
  tables: actsTables,
  sql: [journalSql, actsSql],
  resolvers: [ActResolver, ActWarningResolver],
  around: [...actsNeighbours, ...actsLists],
  nodes: [{ prefix: 'act', type: 'Act', read: actById, shape: ACT }],
  topics: { ACTS: 'What people did to the record and took back, and what they prepare to do.' },
  services: (features) => ({
    journaled: new Map(
      all(features, 'tables').flatMap(({ table, journaled, sees }) =>
        'named' in journaled ? [[table, { ...journaled, sees: sees === 'nobody' ? NOBODY : sees }]] : [],
      ),
    ),
  }),
  builders: actsBuilders,
  examples: actsExamples,
};
