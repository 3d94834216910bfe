import { neighbours } from '../../../graph/neighbours.ts';
import { DINAS, INSTANSI } from '../../organization/index.ts';
import { Import } from './importing.types.ts';

export const importingNeighbours = [
  neighbours(Import, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'The government it is for.' },
    ofDinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'The dinas the file is of; null when it speaks of the whole government.' },
  }),
];
