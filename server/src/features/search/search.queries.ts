import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { badInput } from '../../graphql/errors.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { splitTitles } from '../staffing/index.ts';
import { typedWords } from '../../rules/matching.ts';
import { findDinas } from './search-dinas.queries.ts';
import { findPeople } from './search-people.queries.ts';
import { findPositions, findUnits } from './search-places.queries.ts';
import { MOST_HITS, USUAL_HITS } from './search.parameters.ts';
import type { SearchAmong, SearchArgs, SearchHit } from './search.types.ts';
import type { Found, Sought } from './sought.queries.ts';

const FINDERS: Readonly<Record<SearchAmong, (context: Context, sought: Sought) => Promise<Found[]>>> = {
  DINAS: findDinas,
  UNIT: findUnits,
  EMPLOYEE: findPeople,
  POSITION: findPositions,
};

/** Whoever looks for somebody copies the name with its titles, which do not stand in it. */
const withoutTitles = (typed: string, among: SearchAmong): string => (among === 'EMPLOYEE' ? splitTitles(typed).name : typed);

/** What may be meant by what was typed, the best first. Errors: BAD_INPUT for a government that the viewer does not see, and for more than there are. */
export async function search(context: Context, { instansiId, words, among, most: wanted, asOf = null }: SearchArgs): Promise<SearchHit[]> {
  const most = wanted ?? USUAL_HITS;
  if (most < 1 || most > MOST_HITS) throw badInput(`most is ${most}; it is 1 to ${MOST_HITS}.`);
  await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }]);
  const day = dayOf(context, instansiId, asOf);
  const typed = withoutTitles(words, among);
  const sought: Sought = { instansiId, day, typed, words: typedWords(typed), most };
  if (sought.words.length === 0) return [];
  const found = await FINDERS[among](context, sought);
  return found.map(({ id, match }) => ({ id, match, among }));
}
