import type { Feature } from '../../feature.ts';
import { SavedView } from './saved-view.entity.ts';
import { viewExamples, viewsBuilders } from './views.builder.ts';
import { viewsLists } from './views.lists.ts';
import { viewsNeighbours } from './views.neighbours.ts';
import { SAVED_VIEW, viewById } from './views.queries.ts';
import { ViewsResolver } from './views.resolver.ts';
import { viewSheets } from './views.sheets.ts';
import { viewsSql } from './views.sql.ts';
import { viewsTables } from './views.tables.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    view: 'SavedView';
  }
}

/** Addresses of pages that accounts keep under a name, and share by a link. */
export const views: Feature = {
  name: 'views',
  entities: [SavedView],
  tables: viewsTables,
  sql: [viewsSql],
  resolvers: [ViewsResolver],
  around: [...viewsNeighbours, ...viewsLists],
  nodes: [{ prefix: 'view', type: 'SavedView', read: viewById, shape: SAVED_VIEW }],
  sheets: viewSheets,
  builders: viewsBuilders,
  examples: viewExamples,
};
