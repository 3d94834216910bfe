import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { ObstacleReason } from './acts.errors.ts';

export interface FoundObstacle {
  readonly table: string;
  readonly id: string;
  readonly why: ObstacleReason;
}

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
}

/** Tables whose rows must not be left behind: what goes with its row, or forgets it by itself, is in nobody's way. */
const referencesTo = (reader: SqlReader, tables: readonly string[]): Promise<Reference[]> =>
  reader.query(sql<Reference>`
    select distinct r.relname as table, a.attname as column, t.relname as to
    from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_class t on t.oid = c.confrelid
    cross join unnest(c.conkey, c.confkey) k (own, theirs)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
    join pg_attribute i on i.attrelid = c.confrelid and i.attnum = k.theirs and i.attname = 'id'
    where c.contype = 'f' and c.confdeltype not in ('c', 'n', 'd') and t.relname = any(${tables}::text[]) and t.relnamespace = 'public'::regnamespace`);

/** Keeps everything that acts wrote as it is, until the transaction ends; gives the tables they wrote. */
export async function holdRowsOf(reader: SqlReader, actIds: readonly string[]): Promise<string[]> {
  const tables = await reader.query(sql<{ table: string }>`select distinct r.table_name as table from act_row r where r.act_id = ${anyOf(actIds)} order by 1`);
  for (const { table } of tables)
    await reader.query(sql`
      select 1 as held from (select t.id from ${sql.ref(table)} t where t.id in (select r.row_id from act_row r where r.act_id = ${anyOf(actIds)} and r.table_name = ${table}) order by t.id for update) t limit 1`);
  return tables.map(({ table }) => table);
}

/** What came after acts that are taken back at once and would be undone with them, or be left hanging. Asked before anything is taken back. */
export async function findObstacles(reader: SqlReader, actIds: readonly string[], tables: readonly string[]): Promise<FoundObstacle[]> {
  await reader.query(
    sql`create temporary table of_act on commit drop as select c.* from unnest(${actIds}::uuid[]) a (id) cross join lateral act_changes(a.id) c`,
  );
  await reader.query(sql`create index on of_act (row_id)`);
  await reader.query(sql`analyze of_act`);
  const found: FoundObstacle[] = [];
  for (const table of tables)
    found.push(
      ...(await reader.query(sql<FoundObstacle>`
        select ${table} as table, n.row_id as id, case when n.after is null then 'CAME_BACK' when t.id is null then 'GONE' else 'CHANGED' end as why
        from of_act n left join ${sql.ref(table)} t on t.id = n.row_id
        where n.table_name = ${table} and case when n.after is null then t.id is not null else t.id is null or not to_jsonb(t) @> n.after end`)),
    );
  for (const { table, column, to } of await referencesTo(reader, tables))
    found.push(
      ...(await reader.query(sql<FoundObstacle>`
        select distinct ${table} as table, r.id, 'REFERS' as why
        from of_act n join ${sql.ref(table)} r on r.${sql.ref(column)} = n.row_id
        where n.table_name = ${to} and n.before is null
          and not exists (select from of_act o where o.row_id = r.id and (o.before is null or jsonb_exists(o.before, ${column})))`)),
    );
  return found;
}

/** By row, the newest act that wrote it beside this one. */
export async function laterActs(reader: SqlReader, actId: string, rowIds: readonly string[]): Promise<Map<string, string>> {
  const found = await reader.query(sql<{ row: string; act: string }>`
    select distinct on (r.row_id) r.row_id as row, r.act_id as act from act_row r join act a on a.id = r.act_id
    where r.row_id = ${anyOf(rowIds)} and r.act_id <> ${actId}::uuid order by r.row_id, r.ordinal desc`);
  return new Map(found.map(({ row, act }) => [row, act]));
}
