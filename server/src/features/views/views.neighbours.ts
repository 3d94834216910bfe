import { neighbours } from '../../graph/neighbours.ts';
import { INSTANSI } from '../organization/index.ts';
import { SAVED_VIEW } from './views.queries.ts';

export const viewsNeighbours = [
  neighbours(SAVED_VIEW, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'Of which government the page is.' },
  }),
];
