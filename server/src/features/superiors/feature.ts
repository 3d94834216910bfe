import type { Feature } from '../../feature.ts';
import { superiorsBuilders } from './superiors.builder.ts';
import { superiorsNeighbours } from './superiors.neighbours.ts';
import { SuperiorsResolver } from './superiors.resolver.ts';
import { superiorsSheets } from './superiors.sheets.ts';
import { superiorsSql } from './superiors.sql.ts';
import { superiorsTables } from './superiors.tables.ts';

/** For whom evaluations wait, and who reminds them. */
export const superiors: Feature = {
  name: 'superiors',
  sheets: superiorsSheets,
  tables: superiorsTables,
  sql: [superiorsSql],
  resolvers: [SuperiorsResolver],
  around: superiorsNeighbours,
  builders: superiorsBuilders,
};
