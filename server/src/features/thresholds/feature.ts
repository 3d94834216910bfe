import type { Feature } from '../../feature.ts';
import { lookAtFigures } from './look-at-figures.service.ts';
import { thresholdsBuilders } from './thresholds.builder.ts';
import { thresholdsNeighbours } from './thresholds.neighbours.ts';
import { ThresholdsInstansiResolver, ThresholdsResolver } from './thresholds.resolver.ts';
import { thresholdsTables } from './thresholds.tables.ts';

/** Values of figures that accounts are told of when a figure goes beyond them. */
export const thresholds: Feature = {
  name: 'thresholds',
  tables: thresholdsTables,
  resolvers: [ThresholdsResolver, ThresholdsInstansiResolver],
  around: thresholdsNeighbours,
  onFigures: lookAtFigures,
  builders: thresholdsBuilders,
};
