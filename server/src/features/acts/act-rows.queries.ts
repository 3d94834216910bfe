import { sql, type RawBuilder } from 'kysely';
import type { Services } from '../../app.services.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { encodeId } from '../../graphql/node.ts';
import { fieldChanges, imageSql, type RowImages, type ToldType } from '../feed/index.ts';
import type { ActCount, ActOutcome, ActRow } from './acts.types.ts';
import { factsSql, withFacts, type ToldFact } from './told-facts.queries.ts';

type Told = Pick<Services, 'toldTypes' | 'journaled'>;

/** What an act did to a node, from its images `c.before` and `c.after`. */
const OUTCOME = sql.raw(`case
  when not c.is_own then 'CHANGED' when c.before is null then 'CREATED' when c.after is null then 'REMOVED'
  when c.after ->> 'valid_to' is not null and (c.before ->> 'valid_to' is null or c.after ->> 'valid_to' < c.before ->> 'valid_to') then 'CLOSED'
  else 'CHANGED' end`);

interface Found extends RowImages {
  readonly actId: string;
  readonly id: string;
  readonly outcome: ActOutcome;
  readonly name: string | null;
  readonly facts: readonly ToldFact[] | null;
}

const statements = new WeakMap<ToldType, Map<boolean, RawBuilder<unknown>>>();

/**
 * Rows of one table under the rights of the viewer as of now. Of a row that changed the journal keeps what changed; the
 * rest is as it is now. One that the act made is told when it is still there, or when it is known to be gone.
 */
function rowsSql(told: ToldType, journaled: Told['journaled'], wide: boolean): RawBuilder<unknown> {
  let known = statements.get(told);
  if (!known) statements.set(told, (known = new Map()));
  let made = known.get(wide);
  if (!made) {
    const { table, sees } = told;
    const { named } = journaled.get(table)!;
    const mayBeTold = '(t.id is not null or c.after is null or c.gone)';
    const whole = (image: string): string => `coalesce(to_jsonb(t), '{}') || ${image}`;
    const nameOf = (image: string): string =>
      `(select ${named(`"${table}"`)} from jsonb_populate_record(null::"${table}", ${image}) "${table}" where ${wide ? sees.wide : sees.general})`;
    made = sql.raw(`
      case when ${mayBeTold} and c.before is not null then ${imageSql(told, wide, whole('c.before'))} end as was,
      case when ${mayBeTold} and c.after is not null then ${imageSql(told, wide, whole('c.after'))} end as became,
      case when c.before is not null and c.after is not null then array(select jsonb_object_keys(c.after)) else '{}' end as changed,
      case when ${mayBeTold} then ${nameOf(whole(`coalesce(c.after, c.before, '{}')`))} end as name,
      ${factsSql(table, journaled, wide)} as facts
      from act_rows c left join "${table}" t on t.id = c.row_id where c.table_name = '${table}'`);
    known.set(wide, made);
  }
  return made;
}

/** A row of an act: of a node, or of what is a fact of it. */
export interface WrittenRow {
  readonly actId: string;
  readonly table: string;
  readonly id: string;
}
export const keyOfRow = ({ actId, id }: Omit<WrittenRow, 'table'>): string => `${actId} ${id}`;

/** What acts did to these rows of theirs; of one that the viewer does not see no more than that there is one. */
export async function readActRows(reader: SqlReader, { toldTypes, journaled }: Told, wide: boolean, rows: readonly WrittenRow[]): Promise<Map<string, ActRow>> {
  const found = new Map<string, ActRow>();
  for (const [table, of] of Map.groupBy(rows, (row) => row.table)) {
    const told = toldTypes().find((one) => one.table === table);
    if (!told || !journaled.has(table)) continue;
    const actIds = [...new Set(of.map(({ actId }) => actId))];
    const images = await reader.query(sql<Found>`
      with act_rows as materialized (
        select c.*, a.id as act_id, a.undone_by_id is not null as gone from act a cross join lateral act_nodes(a.id, ${of.map(({ id }) => id)}::uuid[]) c
        where a.id = ${anyOf(actIds)}
      ), facts as materialized (
        select c.*, a.id as act_id from act a cross join lateral act_changes(a.id, ${of.map(({ id }) => id)}::uuid[]) c
        where a.id = ${anyOf(actIds)} and c.of_id is not null
      )
      select c.act_id as "actId", c.row_id as id, ${OUTCOME} as outcome, ${rowsSql(told, journaled, wide)}`);
    for (const { actId, id, outcome, name, facts, ...image } of images) {
      // The journal keeps no versions: what would be told is the one of now.
      const fields = fieldChanges(told, image, outcome === 'CHANGED' || outcome === 'CLOSED').filter(({ field }) => field !== 'version');
      found.set(keyOfRow({ actId, id }), { entity: told.entity, rowId: encodeId(told.prefix, id), outcome, name, fields: withFacts(fields, facts ?? []) });
    }
  }
  return found;
}

/** The first rows of an act that are told, in the order in which it wrote them. */
export const firstRowsOf = (reader: SqlReader, { toldTypes }: Pick<Told, 'toldTypes'>, actId: string, most: number): Promise<WrittenRow[]> =>
  reader.query(sql<WrittenRow>`
    select ${actId}::uuid as "actId", c.table_name as table, c.row_id as id from act_nodes(${actId}::uuid) c
    where c.table_name = any(${toldTypes().map(({ table }) => table)}::text[]) order by c.place, c.row_id limit ${most}`);

interface Counted {
  readonly actId: string;
  readonly table: string;
  readonly outcome: ActOutcome;
  readonly rows: number;
}

/** How many rows of which type acts do what to; types that nobody is told of are not among them. */
export async function countActRows(reader: SqlReader, { toldTypes }: Pick<Told, 'toldTypes'>, actIds: readonly string[]): Promise<Map<string, ActCount[]>> {
  const rows = await reader.query(sql<Counted>`
    select a.id as "actId", c.table_name as table, ${OUTCOME} as outcome, count(*)::int as rows
    from unnest(${actIds}::uuid[]) a (id) cross join lateral act_nodes(a.id) c group by 1, 2, 3`);
  const byAct = Map.groupBy(rows, ({ actId }) => actId);
  return new Map(
    actIds.map((actId) => [
      actId,
      toldTypes().flatMap(({ table, entity }) => {
        const of = (byAct.get(actId) ?? []).filter((row) => row.table === table);
        const count = (outcome: ActOutcome): number => of.find((row) => row.outcome === outcome)?.rows ?? 0;
        return of.length === 0 ? [] : [{ entity, created: count('CREATED'), changed: count('CHANGED'), closed: count('CLOSED'), removed: count('REMOVED') }];
      }),
    ]),
  );
}

/** What people know rows of several tables by, as the viewer sees them now. */
export async function namesOfRows(
  reader: SqlReader,
  { toldTypes, journaled }: Told,
  rows: readonly { readonly table: string; readonly id: string }[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [table, of] of Map.groupBy(rows, (row) => row.table)) {
    const named = journaled.get(table)?.named;
    if (!named || !toldTypes().some((told) => told.table === table)) continue;
    const found = await reader.query(sql<{ id: string; name: string | null }>`
      select t.id, ${sql.raw(named('t'))} as name from ${sql.ref(table)} t where t.id = ${anyOf(of.map(({ id }) => id))}`);
    for (const { id, name } of found) if (name !== null) names.set(id, name);
  }
  return names;
}
