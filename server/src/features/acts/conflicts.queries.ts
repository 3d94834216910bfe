import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { FoundObstacle } from './obstacles.queries.ts';
import { writtenColumns } from './written-columns.queries.ts';

interface Constraint {
  readonly kind: 'u' | 'x' | 'f' | 'i';
  readonly table: string;
  readonly columns: readonly string[];
  readonly operators: readonly string[];
  readonly predicate: string | null;
  readonly to: string | null;
  readonly theirs: readonly string[] | null;
  /** Of a foreign key over days: the last column is compared by containment. */
  readonly ofDays: boolean;
}

const constraintNamed = async (reader: SqlReader, name: string): Promise<Constraint | null> => {
  const named = (key: string, of: string): string =>
    `array(select a.attname::text from unnest(${key}) with ordinality k (n, i) join pg_attribute a on a.attrelid = ${of} and a.attnum = k.n order by k.i)`;
  const found = await reader.query(sql<Constraint>`
    select c.contype::text as kind, r.relname as table, ${sql.raw(named('c.conkey', 'c.conrelid'))} as columns,
      coalesce((select array_agg(o.oprname::text order by x.i) from unnest(c.conexclop) with ordinality x (op, i) join pg_operator o on o.oid = x.op), '{}') as operators,
      (select pg_get_expr(i.indpred, i.indrelid) from pg_index i where i.indexrelid = c.conindid and c.contype <> 'f') as predicate,
      t.relname as to, ${sql.raw(named('c.confkey', 'c.confrelid'))} as theirs, c.conperiod as "ofDays"
    from pg_constraint c join pg_class r on r.oid = c.conrelid left join pg_class t on t.oid = c.confrelid
    where c.conname = ${name} and c.connamespace = 'public'::regnamespace and c.contype in ('u', 'x', 'f', 'p')
    union all
    select 'i', r.relname, array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k (n, p) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n order by k.p),
      '{}', pg_get_expr(i.indpred, i.indrelid), null, null, false
    from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class r on r.oid = i.indrelid
    where x.relname = ${name} and i.indisunique and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`);
  return found[0] ?? null;
};

const COMING = sql.raw('coming');

/** The rows of a table as they would be: those of the act, put back. What PostgreSQL works out of them is worked out. */
async function makeComing(reader: SqlReader, table: string): Promise<void> {
  const columns = (await writtenColumns(reader, table)).map((name) => sql.ref(name));
  await reader.query(sql`create temporary table ${COMING} (like ${sql.ref(table)} including generated) on commit drop`);
  await reader.query(sql`
    insert into ${COMING} (${sql.join(columns)}) select ${sql.join(columns.map((column) => sql`v.${column}`))}
    from of_act n left join ${sql.ref(table)} t on t.id = n.row_id
    cross join lateral jsonb_populate_record(null::${sql.ref(table)}, coalesce(to_jsonb(t), '{}') || n.before) v
    where n.table_name = ${table} and n.before is not null`);
}

/**
 * Which rows are behind a rule of the database that forbids what was before an act: found by the rule itself, whichever it
 * is. Asked when it was broken, after what was tried was taken back.
 */
export async function findConflicts(reader: SqlReader, constraint: string | null): Promise<FoundObstacle[]> {
  const rule = constraint === null ? null : await constraintNamed(reader, constraint);
  if (!rule) return [];
  const { table, columns, to, theirs, ofDays } = rule;
  const both = columns.map((column, index) => sql`n.${sql.ref(column)} operator(pg_catalog.${sql.raw(rule.operators[index] ?? '=')}) r.${sql.ref(column)}`);
  const kept = sql.raw(rule.predicate ?? 'true');
  if (to === null) {
    await makeComing(reader, table);
    const conditions = rule.operators.length > 0 ? both : columns.map((column) => sql`n.${sql.ref(column)} = r.${sql.ref(column)}`);
    return reader.query(sql<FoundObstacle>`
      select distinct ${table} as table, r.id, 'CONFLICTS' as why from (select * from ${COMING} where ${kept}) n join (select * from ${sql.ref(table)} where ${kept}) r
        on ${sql.join(conditions, sql` and `)} where r.id <> n.id and not exists (select from of_act o where o.row_id = r.id)`);
  }
  const keys = columns.map((column, index) => ({ own: sql.ref(column), theirs: sql.ref(theirs![index]!) }));
  const [equal, days] = ofDays ? [keys.slice(0, -1), keys.at(-1)!] : [keys, null];
  // Either something still refers to what is put back to fewer days, or what is put back refers to something that is closed or gone.
  await makeComing(reader, to);
  const referring = await reader.query(sql<FoundObstacle>`
    select distinct ${table} as table, r.id, 'CONFLICTS' as why from ${COMING} n join ${sql.ref(table)} r on ${sql.join(
      equal.map((key) => sql`r.${key.own} = n.${key.theirs}`),
      sql` and `,
    )}
    where ${days ? sql`not r.${days.own} <@ n.${days.theirs}` : sql`true`} and not exists (select from of_act o where o.row_id = r.id)`);
  await reader.query(sql`drop table ${COMING}`);
  await makeComing(reader, table);
  const referred = await reader.query(sql<FoundObstacle>`
    select distinct ${to} as table, r.id, 'CONFLICTS' as why from ${COMING} n join ${sql.ref(to)} r on ${sql.join(
      equal.map((key) => sql`n.${key.own} = r.${key.theirs}`),
      sql` and `,
    )}
    where ${days ? sql`not n.${days.own} <@ r.${days.theirs}` : sql`false`} and not exists (select from of_act o where o.row_id = r.id)`);
  return [...referring, ...referred];
}
