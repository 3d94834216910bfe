import type { Feature } from '../../feature.ts';
import { reorganisationBuilders, reorganisationExamples } from './reorganisation.builder.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { reorganisationLists } from './reorganisation.lists.ts';
import { reorganisationNeighbours } from './reorganisation.neighbours.ts';
import { REORGANISATION, reorganisationById } from './reorganisation.queries.ts';
import { ReorganisationResolver, ReorganisationStepResolver, StepPartResolver } from './reorganisation.resolver.ts';
import { reorganisationSql } from './reorganisation.sql.ts';
import { reorganisationSheets } from './reorganisation.sheets.ts';
import { reorganisationTables } from './reorganisation.tables.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    reorganisation: 'Reorganisation';
  }
}

/** Changes of dinas, units and positions that are prepared as steps, checked together and done as one act. */
export const reorganisation: Feature = {
  name: 'reorganisation',
  sheets: reorganisationSheets,
  entities: [Reorganisation],
  tables: reorganisationTables,
  sql: [reorganisationSql],
  resolvers: [ReorganisationResolver, ReorganisationStepResolver, StepPartResolver],
  around: [...reorganisationNeighbours, ...reorganisationLists],
  nodes: [{ prefix: 'reorganisation', type: 'Reorganisation', read: reorganisationById, shape: REORGANISATION }],
  builders: reorganisationBuilders,
  examples: reorganisationExamples,
};
