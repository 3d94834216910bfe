import type { Feature } from '../../feature.ts';
import { peopleAlikeSql } from './people-alike.sql.ts';
import { SearchResolver } from './search.resolver.ts';

/** One question for everything that has a name. */
export const search: Feature = { name: 'search', sql: [peopleAlikeSql], resolvers: [SearchResolver] };
