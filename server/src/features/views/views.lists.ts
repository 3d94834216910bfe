import { sql } from 'kysely';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { INSTANSI } from '../organization/index.ts';
import { isMine, SAVED_VIEW } from './views.queries.ts';
import { SavedViewConnection } from './views.types.ts';

const VIEWS = listing({
  shape: SAVED_VIEW,
  connection: SavedViewConnection,
  conditions: {
    isMine: {
      type: () => Boolean,
      description: 'Saved by the account that asks (true), or shared by others (false).',
      sql: ({ alias }, mine: boolean) => sql`${isMine(alias)} = ${mine}`,
    },
  },
  orders: {
    mineFirst: {
      description: 'Those of the account that asks before those that others share, each by name.',
      by: ({ alias }) => [
        { by: sql`(not ${isMine(alias)})::int`, type: 'int' },
        { by: sql.ref(`${alias}.name`), type: 'text' },
      ],
    },
  },
});
const MINE_FIRST = { field: 'MINE_FIRST', direction: 'ASC' } as const;

export const viewsLists = [
  rootLists({
    savedViews: { of: VIEWS, usual: MINE_FIRST, description: 'Views that the account saved, then those that others share with it, by name.' },
  }),
  lists(INSTANSI, {
    savedViews: {
      of: VIEWS,
      key: 'instansiId',
      usual: MINE_FIRST,
      description: 'Views of its pages that the account saved, then those that others share with it, by name.',
    },
  }),
];
