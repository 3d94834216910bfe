import { neighbours } from '../../graph/neighbours.ts';
import { ACT } from '../acts/index.ts';
import { DINAS, INSTANSI, POSITION } from '../organization/index.ts';
import { WORKING_TIME, WORKLOAD_ANALYSIS, WORKLOAD_TASK } from './workload.queries.ts';

export const workloadNeighbours = [
  neighbours(WORKLOAD_ANALYSIS, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'Of which government.' },
    dinas: { to: DINAS, key: 'dinasId', description: 'Of which dinas.' },
    establishedBy: { to: ACT, key: 'actId', nullable: true, description: 'The act that established it; null before, or where the viewer may not read it.' },
  }),
  neighbours(WORKLOAD_TASK, {
    analysis: { to: WORKLOAD_ANALYSIS, key: 'analysisId', description: 'Of which analysis.' },
    dinas: { to: DINAS, key: 'dinasId', description: 'In which dinas.' },
    position: { to: POSITION, key: 'positionId', description: 'Of which position.' },
  }),
  neighbours(WORKING_TIME, { instansi: { to: INSTANSI, key: 'instansiId', description: 'Of which government.' } }),
];
