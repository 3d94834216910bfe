import { neighbours } from '../../../graph/neighbours.ts';
import { ACT } from '../../acts/index.ts';
import { DINAS, INSTANSI } from '../../organization/index.ts';
import { actOfImport } from './importing.queries.ts';
import { Import } from './importing.types.ts';

export const importingNeighbours = [
  neighbours(Import, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'The government it is for.' },
    act: {
      to: ACT,
      nullable: true,
      description: 'The act that it became when it took effect, by which it is taken back; null until then, and of files from before acts were kept.',
      load: (context, { id }) => actOfImport(context, id),
    },
    ofDinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'The dinas the file is of; null when it speaks of the whole government.' },
  }),
];
