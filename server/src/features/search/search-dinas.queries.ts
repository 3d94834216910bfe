import { anyOf } from '../../database/any-of.sql.ts';
import { sql } from 'kysely';
import type { Context } from '../../graphql/context.ts';
import { dinasExistsOn } from '../organization/index.ts';
import { abbreviates } from './abbreviation.rules.ts';
import { matchOf } from '../../rules/matching.ts';
import { MOST_DINAS } from './search.parameters.ts';
import { answeredBy, best, type Found, type Sought } from './sought.queries.ts';

interface NamedDinas {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
}

/** Read once for an operation that looks for several kinds. */
const dinasOf = (context: Context, { instansiId, day }: Sought): Promise<readonly NamedDinas[]> =>
  context.loaders
    .of<string, readonly NamedDinas[]>(`dinas looked for on ${day}`, async (ids) => {
      const rows = await context.read.query<NamedDinas & { readonly instansiId: string }>(
        sql`select d.id, d.instansi_id as "instansiId", d.name, d.short_name as "shortName" from dinas d
          where d.instansi_id = ${anyOf(ids)} and ${dinasExistsOn('d', sql`${day}::date`)} order by d.code limit ${MOST_DINAS}`,
      );
      return ids.map((id) => rows.filter((row) => row.instansiId === id));
    })
    .load(instansiId);

/** The dinas that an abbreviation explains best, all of those that it explains alike. */
function abbreviated(typed: string, list: readonly NamedDinas[]): Found[] {
  const found = list.flatMap(({ id, name }) => {
    const distance = abbreviates(typed, name);
    return distance === null ? [] : [{ id, match: 'ABBREVIATION' as const, distance }];
  });
  const least = Math.min(...found.map(({ distance }) => distance));
  return found.filter(({ distance }) => distance === least);
}

export async function findDinas(context: Context, sought: Sought): Promise<Found[]> {
  const list = await dinasOf(context, sought);
  const named = list.flatMap(({ id, name, shortName }) =>
    (shortName === null ? [name] : [name, shortName]).flatMap((text) => answeredBy(sought.words, { id, texts: [text] }) ?? []),
  );
  // What is misspelled by a letter could be cut out of the name as well.
  const known = new Set(named.map(({ id }) => id));
  return best([...named, ...abbreviated(sought.typed, list).filter(({ id }) => !known.has(id))], sought.most);
}

/** Dinas that one of the words stands for, and the words that are left: "kepala dinkes". Null where all words are words. */
export interface InDinas {
  readonly dinasIds: readonly string[];
  readonly words: readonly string[];
}

export async function inDinasOf(context: Context, sought: Sought): Promise<InDinas | null> {
  const { words } = sought;
  if (words.length < 2) return null;
  const list = await dinasOf(context, sought);
  const rest = (word: string, found: readonly { readonly id: string }[]): InDinas => ({
    dinasIds: found.map(({ id }) => id),
    words: words.filter((one) => one !== word),
  });
  for (const word of words) {
    const named = list.filter(({ shortName }) => shortName !== null && matchOf([word], shortName)?.match === 'EXACT');
    if (named.length > 0) return rest(word, named);
  }
  // Many a word could be cut out of some name: the one that is explained by the fewest pieces is meant.
  const short = words
    .map((word) => ({ word, found: abbreviated(word, list) }))
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => a.found[0]!.distance / a.word.length - b.found[0]!.distance / b.word.length)[0];
  if (short) return rest(short.word, short.found);
  return null;
}
