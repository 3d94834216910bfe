import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { within } from '../../access/scope.sql.ts';
import { sightBy } from '../../graph/sight.ts';
import { INSTANSI, partsOfInstansi } from '../organization/index.ts';
import { REORGANISATION } from './reorganisation.queries.ts';
import { ReorganisationConnection } from './reorganisation.types.ts';

export const REORGANISATIONS = listing({ shape: REORGANISATION, connection: ReorganisationConnection });
const NEWEST_FIRST = { field: 'UPDATED_AT', direction: 'DESC' } as const;

export const reorganisationLists = [
  rootLists({
    reorganisations: {
      of: REORGANISATIONS,
      usual: NEWEST_FIRST,
      description: 'Reorganisations that are or were prepared where the viewer is HR, the last changed first.',
    },
  }),
  lists(INSTANSI, {
    reorganisations: {
      of: REORGANISATIONS,
      key: 'instansiId',
      sight: (i) => sightBy({ all: within('hr', { instansi: `${i}.id` }), part: partsOfInstansi('hr', `${i}.id`, { units: false }) }),
      usual: NEWEST_FIRST,
      description: 'Its reorganisations, as far as the viewer may read them, the last changed first.',
    },
  }),
];
