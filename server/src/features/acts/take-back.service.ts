import { sql, type RawBuilder } from 'kysely';
import type { Journaled } from '../../access/table-access.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { writtenColumns } from './written-columns.queries.ts';

type Orders = ReadonlyMap<string, Journaled>;

/** What one statement of an act did to the rows of one table. */
interface Step {
  readonly ordinal: number;
  readonly table: string;
  readonly did: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Columns that it changed in any of its rows. */
  readonly changed: readonly string[] | null;
}

/** The last first. */
const stepsOf = (reader: SqlReader, actId: string): Promise<Step[]> =>
  reader.query(sql<Step>`
    select r.ordinal, r.table_name as table,
      case when bool_and(r.before is null) then 'INSERT' when bool_and(r.after is null) then 'DELETE' else 'UPDATE' end as did,
      (select array_agg(distinct k.name) from act_row c cross join lateral jsonb_object_keys(c.before) k (name)
        where c.act_id = ${actId}::uuid and c.ordinal = r.ordinal and bool_and(r.before is not null and r.after is not null)) as changed
    from act_row r where r.act_id = ${actId}::uuid group by 1, 2 order by 1 desc`);

interface Written {
  readonly all: readonly string[];
  readonly hasVersion: boolean;
}

/** Version and time of writing begin anew. */
async function readWritten(reader: SqlReader, table: string): Promise<Written> {
  const names = await writtenColumns(reader, table);
  return { all: names.filter((name) => name !== 'updated_at' && name !== 'version'), hasVersion: names.includes('version') };
}

const list = (columns: readonly string[], of: (column: string) => RawBuilder<unknown>): RawBuilder<unknown> => sql.join(columns.map(of));

/** The opposite of one statement, on the same rows: one statement as well. */
async function undoStep(
  reader: SqlReader,
  actId: string,
  { ordinal, table, did, changed }: Step,
  { orders, columnsOf }: { readonly orders: Orders; readonly columnsOf: (table: string) => Promise<Written> },
): Promise<void> {
  const rows = sql`act_row r cross join lateral jsonb_populate_record(null::${sql.ref(table)}, r.before) v where r.act_id = ${actId}::uuid and r.ordinal = ${ordinal}::bigint`;
  if (did === 'INSERT') {
    await reader.query(
      sql`delete from ${sql.ref(table)} t using act_row r where r.act_id = ${actId}::uuid and r.ordinal = ${ordinal}::bigint and t.id = r.row_id`,
    );
    return;
  }
  const { all, hasVersion } = await columnsOf(table);
  if (did === 'DELETE') {
    const order = orders.get(table)?.comesBackBy;
    await reader.query(
      sql`insert into ${sql.ref(table)} (${list(all, (column) => sql.ref(column))}) select ${list(all, (column) => sql`v.${sql.ref(column)}`)} from ${rows} ${order ? sql`order by ${sql.raw(order('v'))}` : sql``}`,
    );
    return;
  }
  const sets = (changed ?? []).map(
    (column) => sql`${sql.ref(column)} = case when jsonb_exists(r.before, ${column}) then v.${sql.ref(column)} else t.${sql.ref(column)} end`,
  );
  // Whoever read the row before it was taken back must not take it for the one they know.
  if (hasVersion) sets.push(sql`version = t.version + 1`);
  await reader.query(sql`update ${sql.ref(table)} t set ${sql.join(sets)} from ${rows} and t.id = r.row_id`);
}

/**
 * Undoes what an act wrote, statement by statement, the last first: every state on the way is one that the database has
 * been in, so that none of its rules is broken by the order. Errors: those of PostgreSQL for a rule that is broken all the same.
 * What a trigger wrote is in the journal as well: it asks `selaras.takes_back` and writes nothing of its own then.
 */
export async function takeBack(reader: SqlReader, actId: string, orders: Orders): Promise<void> {
  await reader.query(sql`select set_config('selaras.takes_back', 'yes', true) as set`);
  const known = new Map<string, Promise<Written>>();
  const columnsOf = (table: string): Promise<Written> => {
    const asked = known.get(table) ?? readWritten(reader, table);
    known.set(table, asked);
    return asked;
  };
  for (const step of await stepsOf(reader, actId)) await undoStep(reader, actId, step, { orders, columnsOf });
}
