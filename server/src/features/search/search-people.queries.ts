import { ALIKE, ALIKE_AT_MOST } from '../../rules/matching.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { sql, type RawBuilder } from 'kysely';
import { isWide } from '../../access/scope.ts';
import { all } from '../../graph/page-sql.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { seesPrivateOf } from '../staffing/index.ts';
import { bestFirst } from './best-first.sql.ts';
import { inDinasOf } from './search-dinas.queries.ts';
import { FEWEST_DIGITS } from './search.parameters.ts';
import { answering, best, patternsOf, type Candidate, type Found, type Sought } from './sought.queries.ts';

/** A number as it is written in letters and lists: with spaces, dots, strokes or without. */
const NUMBER = /^[\d\s.\-/]+$/;
const NOT_A_DIGIT = /\D/g;
const MOST_DIGITS = 18;

const read = (context: Context, where: readonly RawBuilder<unknown>[], order: RawBuilder<unknown>, limit: number): Promise<readonly Candidate[]> =>
  context.read.query<Candidate>(
    sql`select e.id, array[e.search_name] as texts from employee e where ${all(where)} order by ${order}, e.name, e.id limit ${limit}`,
  );

/** Asked in this order of every person, whoever they are: how long it takes tells nothing of a number that is not shown. */
async function byNumber(context: Context, { instansiId, typed, most }: Sought): Promise<Found[]> {
  const digits = typed.replaceAll(NOT_A_DIGIT, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return [];
  const rows = await context.read.query<{ readonly id: string; readonly begins: boolean; readonly same: boolean }>(sql`
    select e.id, x.nip like ${`${digits}%`} as begins, x.nip = ${digits} as same from employee e
    cross join lateral (select case when ${sql.raw(seesPrivateOf('e'))} then e.nip end as nip) x
    where e.instansi_id = ${instansiId}::uuid and x.nip like ${`%${digits}%`} order by same desc, begins desc, e.name, e.id limit ${most}`);
  return rows.map(({ id, begins, same }) => ({ id, match: same ? 'EXACT' : begins ? 'BEGINNING' : 'PART', distance: 0 }));
}

/** All of a government, whose index is entered past row security (people-alike.sql.ts). */
const ofEverybody = (context: Context, { instansiId, words, most }: Sought): Promise<readonly Candidate[]> =>
  read(
    context,
    [
      sql`e.instansi_id = ${instansiId}::uuid`,
      sql`e.id = any((select people_alike(${words.join(' ')}, ${patternsOf(words)}::text[], ${instansiId}::uuid, ${most}::int))::uuid[])`,
    ],
    sql`word_similarity(${words.join(' ')}, e.search_name) desc`,
    most + ALIKE_AT_MOST,
  );

/** Of the people whom the viewer sees: row security comes before what is asked of a name, and nobody else is looked at. */
async function ofSome(context: Context, { instansiId, words, most }: Sought): Promise<readonly Candidate[]> {
  const here = sql`e.instansi_id = ${instansiId}::uuid`;
  const asked = words.join(' ');
  const patterns = sql`${patternsOf(words)}::text[]`;
  const order = bestFirst('e.search_name', 'asked.words', 'asked.patterns');
  const having = await context.read.query<Candidate>(sql`
    select e.id, array[e.search_name] as texts from employee e cross join (select ${asked}::text as words, ${patterns} as patterns) asked
    where ${here} and e.search_name like all(asked.patterns) order by ${sql.raw(order)}, e.name, e.id limit ${most}`);
  if (having.length >= most) return having;
  const alike = await read(
    context,
    [here, sql`word_similarity(${asked}, e.search_name) >= ${ALIKE}`],
    sql`word_similarity(${asked}, e.search_name) desc`,
    ALIKE_AT_MOST,
  );
  return [...having, ...alike];
}

export async function findPeople(context: Context, sought: Sought): Promise<Found[]> {
  if (NUMBER.test(sought.typed)) return byNumber(context, sought);
  const isAll = isWide(signedIn(context).scope);
  const [candidates, inDinas] = await Promise.all([isAll ? ofEverybody(context, sought) : ofSome(context, sought), inDinasOf(context, sought)]);
  const found = answering(sought.words, candidates);
  if (inDinas === null || found.length >= sought.most) return best(found, sought.most);
  const { instansiId, day, most } = sought;
  const holding = await read(
    context,
    [
      sql`e.instansi_id = ${instansiId}::uuid`,
      sql`e.search_name like all(${patternsOf(inDinas.words)}::text[])`,
      sql`exists (select from assignment a where a.employee_id = e.id and a.dinas_id = ${anyOf(inDinas.dinasIds)} and a.validity @> ${day}::date)`,
    ],
    sql`(e.search_name like ${`${inDinas.words.join(' ')}%`}) desc`,
    most,
  );
  return best([...answering(inDinas.words, holding), ...found], most);
}
