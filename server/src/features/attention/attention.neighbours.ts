import { neighbours } from '../../graph/neighbours.ts';
import { DINAS } from '../organization/index.ts';
import { AttentionRow } from './attention.types.ts';

export const attentionNeighbours = [
  neighbours(AttentionRow, {
    dinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'In which dinas; null for somebody who never held a position.' },
  }),
];
