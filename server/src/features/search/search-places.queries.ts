import { ALIKE, ALIKE_AT_MOST } from '../../rules/matching.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { sql, type RawBuilder } from 'kysely';
import { all, some } from '../../graph/page-sql.ts';
import type { Context } from '../../graphql/context.ts';
import { bestFirst } from './best-first.sql.ts';
import { inDinasOf } from './search-dinas.queries.ts';

import { answering, best, patternsOf, type Candidate, type Found, type Sought } from './sought.queries.ts';

/** Units or positions: their name, and what they are looked for by with it. */
interface Kind {
  readonly rows: string;
  /** Of those that answer alike. */
  readonly order: string;
}

/** The root of a dinas is the dinas. */
const UNITS: Kind = {
  rows: `select u.id, u.dinas_id, u.path, u.name, u.name as whole, u.instansi_id, u.valid_from, u.valid_to from unit u where u.parent_id is not null`,
  order: 'r.path, r.id',
};
const POSITIONS: Kind = {
  rows: `select p.id, p.dinas_id, u.path, p.title as name, p.title || ' ' || u.name as whole, p.is_head, p.instansi_id, p.valid_from, p.valid_to from position p join unit u on u.id = p.unit_id`,
  order: 'not r.is_head, r.path, r.id',
};

/**
 * Structure is open to everybody of the government: nothing is found here that a list would not show. Row security keeps the index
 * of a pattern from being entered, so the few thousand rows of one government are looked through; for likeness their names, of
 * which there are some hundred, and only where the words themselves found too few.
 */
async function find(context: Context, sought: Sought, kind: Kind): Promise<Found[]> {
  const { instansiId, day, words, most } = sought;
  const inDinas = await inDinasOf(context, sought);
  // `offset 0`: what is folded has to be a column, or PostgreSQL calls the function instead of writing it out (folded.sql.ts).
  const rows = sql`(select * from (${sql.raw(kind.rows)}) r where r.instansi_id = ${instansiId}::uuid and ${day}::date between r.valid_from and coalesce(r.valid_to, 'infinity') offset 0)`;
  const has = (asked: readonly string[]): RawBuilder<unknown> => sql`folded(r.whole) like all(${patternsOf(asked)}::text[])`;

  const left = inDinas?.words ?? words;
  const having = await context.read.query<Candidate>(sql`
    select r.id, array[folded(r.name), folded(r.whole)] as texts from ${rows} r
    cross join (select ${left.join(' ')}::text as words, ${patternsOf(left)}::text[] as patterns) asked
    where ${some([has(words), ...(inDinas ? [all([sql`r.dinas_id = ${anyOf(inDinas.dinasIds)}`, has(inDinas.words)])] : [])])}
    order by ${sql.raw(`${bestFirst('folded(r.name)', 'asked.words', 'asked.patterns')}, ${kind.order}`)} limit ${most}`);
  const found = [...answering(words, having), ...(inDinas ? answering(inDinas.words, having) : [])];
  if (having.length >= most) return best(found, most);

  const alike = await context.read.query<Candidate>(sql`
    with rows as materialized ${rows},
    names as materialized (select n.name, word_similarity(${words.join(' ')}, folded(n.name)) as likeness from (select distinct name from rows) n)
    select r.id, array[folded(r.name), folded(r.whole)] as texts from rows r join names n on n.name = r.name
    where n.likeness >= ${ALIKE} order by n.likeness desc, ${sql.raw(kind.order)} limit ${ALIKE_AT_MOST}`);
  return best([...found, ...answering(words, alike)], most);
}

export const findUnits = (context: Context, sought: Sought): Promise<Found[]> => find(context, sought, UNITS);
export const findPositions = (context: Context, sought: Sought): Promise<Found[]> => find(context, sought, POSITIONS);
