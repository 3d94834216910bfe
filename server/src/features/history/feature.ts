import type { Feature } from '../../feature.ts';
import { FigureHistoryResolver } from './figure-history.resolver.ts';
import { EvaluationPaceResolver } from './pace.resolver.ts';
import { paceSheets } from './pace.sheets.ts';
import { FigureProjectionResolver } from './projection.resolver.ts';

/** Figures in time: day by day, how fast they move, and where they go. */
export const history: Feature = {
  name: 'history',
  resolvers: [FigureHistoryResolver, EvaluationPaceResolver, FigureProjectionResolver],
  sheets: paceSheets,
};
