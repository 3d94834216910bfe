import { sql } from 'kysely';
import { NodeId } from '../../graphql/node-id.ts';
import { NAME_LENGTH, Text } from '../../graphql/text.ts';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { within } from '../../access/scope.sql.ts';
import { sightBy } from '../../graph/sight.ts';
import { INSTANSI, partsOfInstansi } from '../organization/index.ts';
import { ActConnection } from './acts.types.ts';
import { ACT } from './acts.queries.ts';

export const ACTS = listing({
  shape: ACT,
  connection: ActConnection,
  conditions: {
    importId: {
      type: () => NodeId('import'),
      description: 'Of this file.',
      sql: ({ alias }, id: string) => sql`${sql.raw(alias)}.import_id = ${id}::uuid`,
    },
    accountId: {
      type: () => Text(NAME_LENGTH),
      description: 'By this account, as `actor` tells it: those of whom the viewer may not know who did them are not found.',
      sql: ({ alias }, id: string) => sql`exists (select from actors(array[${sql.raw(alias)}.id]) w where w.account_id::text = ${id})`,
    },
  },
});

const NEWEST_FIRST = { field: 'AT', direction: 'DESC' } as const;

export const actsLists = [
  rootLists({ acts: { of: ACTS, usual: NEWEST_FIRST, description: 'What was done to the record where the viewer is HR, the newest first.' } }),
  lists(INSTANSI, {
    acts: {
      of: ACTS,
      key: 'instansiId',
      sight: (i) => sightBy({ all: within('hr', { instansi: `${i}.id` }), part: partsOfInstansi('hr', `${i}.id`, { units: false }) }),
      usual: NEWEST_FIRST,
      description: 'What was done to its record, as far as the viewer may read it, the newest first.',
    },
  }),
];
