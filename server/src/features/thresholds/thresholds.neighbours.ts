import { neighbours } from '../../graph/neighbours.ts';
import { DINAS } from '../organization/index.ts';
import { FigureThreshold } from './thresholds.types.ts';

export const thresholdsNeighbours = [
  neighbours(FigureThreshold, {
    dinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'Of which dinas; null for the whole government.' },
  }),
];
