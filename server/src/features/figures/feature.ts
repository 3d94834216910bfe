import type { Feature } from '../../feature.ts';
import { BoardStreamResolver, DinasStreamResolver } from './figure-streams.resolver.ts';
import { figuresTables } from './figures.tables.ts';
import { BoardResolver, DinasFiguresResolver, FigureResolver, FigureRowResolver, UnitFiguresResolver } from './figures.resolver.ts';

/** The numbers of the boards, explained and live. */
export const figures: Feature = {
  name: 'figures',
  tables: figuresTables,
  resolvers: [BoardResolver, DinasFiguresResolver, UnitFiguresResolver, FigureResolver, FigureRowResolver, BoardStreamResolver, DinasStreamResolver],
};
