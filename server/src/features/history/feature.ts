import type { Feature } from '../../feature.ts';
import { FigureHistoryResolver } from './figure-history.resolver.ts';
import { EvaluationPaceResolver } from './pace.resolver.ts';

/** Figures in time: day by day, and how fast they move. */
export const history: Feature = { name: 'history', resolvers: [FigureHistoryResolver, EvaluationPaceResolver] };
