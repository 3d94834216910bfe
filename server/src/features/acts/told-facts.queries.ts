import { sql } from 'kysely';
import type { FactsSay } from '../../access/table-access.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Services } from '../../app.services.ts';
import type { FieldChange } from '../feed/index.ts';
import { ActFieldChange, ActRow } from './acts.types.ts';

type Value = string | number | boolean | null;
type Said = Readonly<Record<string, Value>>;

/** What a row beside a node came to say of it: from a day on something else, or something else of the same days. */
export interface ToldFact {
  readonly since: LocalDate | null;
  readonly was: Said | null;
  readonly became: Said | null;
}

/**
 * SQL of what the facts `f` of a node `c` that are kept in one table tell. One that came is told beside what held before its
 * day, one that went beside what holds there again: among them are rows of the same act, as the first of a line, which
 * has no day, comes and goes with the second.
 */
function ofTable(table: string, { fields, since, follow }: FactsSay, sees: string): string {
  const row = (image: string, as: string): string => `jsonb_populate_record(null::"${table}", ${image}) ${as}`;
  const beside = `
    select ${fields('p')} from (
      select t.* from "${table}" t where ${follow('t', 'x')} and t.id <> x.id and (f.after is null or t.id < x.id)
      union all
      select t.* from facts o cross join lateral ${row('coalesce(o.after, o.before)', 't')}
      where o.act_id = f.act_id and o.table_name = f.table_name and o.row_id <> f.row_id and ${follow('t', 'x')}
        and case when f.before is null then o.before is null else o.after is null and ${since('t')} is null end
    ) p where coalesce(${since('p')}, '-infinity') < ${since('x')} order by ${since('p')} desc nulls last limit 1`;
  return `
    select ${since('x')} as since, f.row_id as id,
      case when f.before is null then (${beside}) else (select ${fields('b')} from ${row(`coalesce(to_jsonb(n), '{}') || f.before`, 'b')}) end as was,
      case when f.after is null then (${beside}) else ${fields('x')} end as became
    from facts f left join "${table}" n on n.id = f.row_id and f.before is not null and f.after is not null
    cross join lateral ${row(`coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)`, 'x')}
    where f.act_id = c.act_id and f.of_id = c.row_id and f.table_name = '${table}'
      and (${since('x')} is not null or (f.before is not null and f.after is not null))
      and exists (select from ${row(`coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)`, `"${table}"`)} where ${sees})`;
}

/** SQL of what acts wrote of the facts of the nodes of one table, in the order of their days; null where they wrote none. */
export function factsSql(table: string, journaled: Services['journaled'], wide: boolean): string {
  const kept = [...journaled].flatMap(([name, { factsOf, sees }]) =>
    factsOf?.says && table in factsOf.nodes ? [ofTable(name, factsOf.says, wide ? sees.wide : sees.general)] : [],
  );
  if (kept.length === 0) return 'null::json';
  return `(select json_agg(json_build_object('since', k.since, 'was', k.was, 'became', k.became) order by k.since nulls first, k.id) from (${kept.join(' union all ')}) k)`;
}

interface Node {
  readonly table: string;
  readonly id: string;
}

/** By the id of a row that is a fact of a node, that node; one that is gone is not among them. */
export async function nodesOfFacts(reader: SqlReader, journaled: Services['journaled'], rows: readonly Node[]): Promise<ReadonlyMap<string, Node>> {
  const nodes = new Map<string, Node>();
  for (const [table, of] of Map.groupBy(rows, (row) => row.table)) {
    const factsOf = journaled.get(table)?.factsOf;
    if (!factsOf) continue;
    const row = sql.raw(
      `cross join lateral (values ${Object.entries(factsOf.nodes)
        .map(([name, column], place) => `(${place}, '${name}', t.${column})`)
        .join(', ')}) v (place, name, id)`,
    );
    const found = await reader.query(sql<Node & { readonly fact: string }>`
      select distinct on (t.id) t.id as fact, v.name as table, v.id from ${sql.ref(table)} t ${row} where t.id = ${anyOf(of.map(({ id }) => id))} and v.id is not null order by t.id, v.place`);
    for (const { fact, ...node } of found) nodes.set(fact, node);
  }
  return nodes;
}

const changesOf = ({ since, was, became }: ToldFact): ActFieldChange[] =>
  [...new Set([...Object.keys(was ?? {}), ...Object.keys(became ?? {})])].flatMap((field) => {
    const [before, after] = [was?.[field] ?? null, became?.[field] ?? null];
    return before === after ? [] : [{ field, before, after, hidden: false, since }];
  });

const isSame = (one: ActFieldChange, another: FieldChange): boolean => one.field === another.field && one.after === another.after;

/** The fields of a node with what was written of their days: what says the same is told once, with its day. */
export function withFacts(fields: readonly FieldChange[], facts: readonly ToldFact[]): ActFieldChange[] {
  const stated = facts.flatMap(changesOf);
  const own = fields.map((field) => ({ ...field, since: stated.findLast((one) => isSame(one, field))?.since ?? null }));
  const more = stated.filter(
    (one, index) => !fields.some((field) => isSame(one, field)) && stated.findIndex((other) => isSame(other, one) && other.since === one.since) === index,
  );
  return [...own, ...more].slice(0, ActRow.MOST_FIELDS);
}
