import { neighbours } from '../../graph/neighbours.ts';
import { ACT } from '../acts/index.ts';
import { DINAS, INSTANSI, POSITION } from '../organization/index.ts';
import { POSITION_ANALYSIS } from './position-analysis.queries.ts';

export const positionAnalysisNeighbours = [
  neighbours(POSITION_ANALYSIS, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'Of which government.' },
    dinas: { to: DINAS, key: 'dinasId', description: 'In which dinas.' },
    position: { to: POSITION, key: 'positionId', description: 'Of which position.' },
    establishedBy: { to: ACT, key: 'actId', nullable: true, description: 'The act that established it; null before, or where the viewer may not read it.' },
  }),
];
