import { neighbours } from '../../graph/neighbours.ts';
import { PERIOD } from '../evaluation/index.ts';
import { DINAS, INSTANSI } from '../organization/index.ts';
import { ANNOTATION } from './annotations.queries.ts';

export const annotationsNeighbours = [
  neighbours(ANNOTATION, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'Of which government.' },
    ofDinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'Of which dinas; null for one of the whole government.' },
    ofPeriod: { to: PERIOD, key: 'periodId', nullable: true, description: 'Of a figure of periods: of which one.' },
  }),
];
