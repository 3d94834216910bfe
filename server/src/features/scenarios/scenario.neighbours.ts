import { neighbours } from '../../graph/neighbours.ts';
import { DINAS, INSTANSI } from '../organization/index.ts';
import { SCENARIO } from './scenario.queries.ts';

export const scenarioNeighbours = [
  neighbours(SCENARIO, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'Of which government.' },
    ofDinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'Of which dinas alone; null for one of the whole government.' },
  }),
];
