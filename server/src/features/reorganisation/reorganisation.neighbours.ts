import { neighbours } from '../../graph/neighbours.ts';
import { ACT } from '../acts/index.ts';
import { DINAS, INSTANSI } from '../organization/index.ts';
import { REORGANISATION } from './reorganisation.queries.ts';

export const reorganisationNeighbours = [
  neighbours(REORGANISATION, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'Of which government.' },
    ofDinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'Of which dinas; null for one of the whole government.' },
    appliedBy: { to: ACT, key: 'actId', nullable: true, description: 'The act that applied it; null while none did, or where the viewer may not read it.' },
  }),
];
