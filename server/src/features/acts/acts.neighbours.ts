import { neighbours } from '../../graph/neighbours.ts';
import { DINAS, INSTANSI } from '../organization/index.ts';
import { ActUndoneAlready, Obstacle } from './acts.errors.ts';
import { ACT } from './acts.queries.ts';
import { DinasMove } from './acts.types.ts';

export const actsNeighbours = [
  neighbours(ACT, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'In which government.' },
    ofDinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'In which dinas; null for what concerns more than one, or one that is gone.' },
    undoes: { to: ACT, key: 'undoesId', nullable: true, description: 'The act that this one takes back.' },
    partOf: {
      to: ACT,
      key: 'partOfId',
      nullable: true,
      description: 'The act of another government that this one follows from, where the viewer may read it: the two are taken back at once, by HR there.',
    },
    undoneBy: { to: ACT, key: 'undoneById', nullable: true, description: 'The act that took this one back; null while it holds.' },
  }),
  neighbours(Obstacle, {
    laterAct: { to: ACT, key: 'laterActId', nullable: true, description: 'The newest act that wrote it, where the viewer may read it; null when no act did.' },
  }),
  neighbours(ActUndoneAlready, {
    undoneBy: { to: ACT, key: 'undoneById', nullable: true, description: 'The act that took it back.' },
  }),
  neighbours(DinasMove, {
    dinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'Which dinas; null for one that the act would make.' },
  }),
];
