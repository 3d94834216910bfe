import { sql, type RawBuilder } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { Cursor } from '../../live/change-log.queries.ts';
import type { ToldField, ToldType } from './told-types.queries.ts';

export type ExportFormat = 'jsonl' | 'csv';

/** Which rows of the types are wanted. */
export interface ExportFilter {
  readonly instansiId: string | null;
  readonly dinasId: string | null;
  /** Only rows that were written since: behind a place in the feed, or from an instant on. */
  readonly since: Cursor | string | null;
  /** Whether the viewer sees all of every government of theirs: nobody comes into their part then but by being written. */
  readonly isWide: boolean;
}

const raw = sql.raw;
const isExported = ({ value }: ToldField): boolean => value !== null;
const aliasOf = (index: number): string => `k${index}`;

/** SQL of what a field says as text is made from: ids of the graph, instants as the graph writes them, anything else as it is. */
function valueSql({ column, value, leadsTo, isInstant }: ToldField, index: number): string {
  if (leadsTo) return `'${leadsTo.prefix}_' || ${aliasOf(index)}.id`;
  return isInstant ? `to_char(r.${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : value!('r');
}

const quoted = (value: string): string => `case when ${value} is null then '' else '"' || replace((${value})::text, '"', '""') || '"' end`;

function jsonLine(told: ToldType): string {
  const fields = told.fields.flatMap((field, index) => (isExported(field) ? [`'${field.name}', ${valueSql(field, index)}`] : []));
  const row = `json_build_object('type', '${told.type}', 'id', '${told.prefix}_' || r.id, ${fields.join(', ')})`;
  return `case when r.id is null then json_build_object('type', '${told.type}', 'id', '${told.prefix}_' || t.id, 'gone', true) else ${row} end::text`;
}

function csvLine(told: ToldType): string {
  const fields = told.fields.flatMap((field, index) => (isExported(field) ? [quoted(valueSql(field, index))] : []));
  return [`'${told.prefix}_' || t.id`, `case when r.id is null then 'true' else '' end`, ...fields].join(` || ',' || `);
}

/** The first line of a file of one type. */
export const csvHeader = ({ fields }: ToldType): string => ['id', 'gone', ...fields.filter(isExported).map(({ name }) => name)].join(',');

const edgeTo = ({ fields }: ToldType, table: string): ToldField | undefined => fields.find(({ leadsTo }) => leadsTo?.table === table);
/** What a row belongs to by its own key, or is itself; null when nothing of the row says so. */
const ownPlace = (told: ToldType, table: string, id: string): RawBuilder<unknown> | null => {
  // What is of two governments, as a transfer, is of either.
  const columns = told.table === table ? ['id'] : told.fields.flatMap(({ leadsTo, column }) => (leadsTo?.table === table ? [column] : []));
  if (columns.length === 0) return null;
  return sql`(${sql.join(
    columns.map((column) => sql`r.${raw(column)} = ${id}::uuid`),
    sql` or `,
  )})`;
};

function inInstansi(told: ToldType, types: readonly ToldType[], id: string): RawBuilder<unknown> {
  const own = ownPlace(told, 'instansi', id);
  if (own) return own;
  // Of another type's row it hangs on, such as a need on its dinas.
  const above = told.fields.flatMap((field) => {
    const target = field.leadsTo && types.find(({ table }) => table === field.leadsTo!.table);
    const column = target && edgeTo(target, 'instansi')?.column;
    return column ? [sql`exists (select from ${raw(target.table)} x where x.id = r.${raw(field.column)} and x.${raw(column)} = ${id}::uuid)`] : [];
  });
  return above[0] ?? sql`false`;
}

function inDinas(told: ToldType, types: readonly ToldType[], id: string): RawBuilder<unknown> {
  const own = ownPlace(told, 'dinas', id);
  if (own) return own;
  const leadingTo = (table: string, column: string): RawBuilder<unknown>[] =>
    types.flatMap((other) => {
      const edge = edgeTo(other, table);
      const place = other.table === 'dinas' ? 'id' : edgeTo(other, 'dinas')?.column;
      return edge && place
        ? [sql`exists (select from ${raw(other.table)} x where x.${raw(edge.column)} = r.${raw(column)} and x.${raw(place)} = ${id}::uuid)`]
        : [];
    });
  // What belongs to no dinas comes with the rows of the dinas that lead to it: people with their assignments; and what nothing leads to with the row it is of: absences with people.
  const leading = leadingTo(told.table, 'id');
  const found =
    leading.length > 0
      ? leading
      : told.fields.flatMap(({ column, leadsTo }) => (leadsTo && leadsTo.table !== 'instansi' ? leadingTo(leadsTo.table, column) : []));
  return found.length === 0 ? sql`false` : sql`(${sql.join(found, sql` or `)})`;
}

const and = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join([sql`true`, ...conditions], sql` and `);

const isCursor = (since: Cursor | string): since is Cursor => typeof since === 'object';

function changesSince(told: ToldType, { instansiId, since }: ExportFilter): RawBuilder<unknown> {
  const behind = isCursor(since!) ? sql`(c.xid, c.sequence) > (${since.xid}::xid8, ${since.sequence}::bigint)` : sql`c.occurred_at >= ${since}::timestamptz`;
  return and([
    sql`c.entity = ${told.table}`,
    behind,
    sql`c.xid < pg_snapshot_xmin(pg_current_snapshot())`,
    ...(instansiId === null ? [] : [sql`(c.instansi_id = ${instansiId}::uuid or c.instansi_id is null)`]),
  ]);
}

const namedIn = (told: ToldType, filter: ExportFilter): RawBuilder<unknown> => sql`
  select unnest(c.entity_ids) as id from change_log c where ${changesSince(told, filter)}
  union select unnest(i.ids) from change_log c join change_log_ids i on i.sequence = c.sequence where c.bulk and ${changesSince(told, filter)}`;

/**
 * The rows that were written, and those that written rows lead to: somebody who came into the viewer's part of the tree was
 * not written, their assignment was.
 */
const touched = (told: ToldType, types: readonly ToldType[], filter: ExportFilter): RawBuilder<unknown> =>
  sql.join(
    [
      namedIn(told, filter),
      ...(filter.isWide ? [] : types).flatMap((other) =>
        other.fields.flatMap(({ leadsTo, column }) =>
          leadsTo?.table === told.table && other.table !== told.table
            ? [sql`select x.${raw(column)} from ${raw(other.table)} x where x.${raw(column)} is not null and x.id in (${namedIn(other, filter)})`]
            : [],
        ),
      ),
    ],
    sql` union `,
  );

/** The rows of one type as finished lines, in the order of their ids, behind one of them. Rows that are gone are told of with `since` only. */
export function exportSql(told: ToldType, types: readonly ToldType[], filter: ExportFilter, after: string | null, format: ExportFormat): RawBuilder<unknown> {
  const places = [
    ...(filter.instansiId === null ? [] : [inInstansi(told, types, filter.instansiId)]),
    ...(filter.dinasId === null ? [] : [inDinas(told, types, filter.dinasId)]),
  ];
  const line = raw(format === 'csv' ? csvLine(told) : jsonLine(told));
  const joins = raw(
    told.fields
      .map(({ leadsTo, column }, index) => (leadsTo ? `left join ${leadsTo.table} ${aliasOf(index)} on ${aliasOf(index)}.id = r.${column}` : ''))
      .join(' '),
  );
  const table = raw(told.table);
  const from =
    filter.since === null
      ? sql`${table} r cross join lateral (select r.id) t ${joins} where ${and(places)}`
      : sql`(${touched(told, types, filter)}) t left join ${table} r on r.id = t.id and ${and(places)} ${joins} where true`;
  return sql`select ${line} as line from ${from} ${after === null ? sql`` : sql`and t.id > ${after}::uuid`} order by t.id`;
}

/** Whether changes behind it were forgotten (live/change-log-retention.ts). */
const isGone = (since: Cursor | string): RawBuilder<unknown> =>
  isCursor(since) ? sql`(b.kept_xid, b.kept_sequence) > (${since.xid}::xid8, ${since.sequence}::bigint)` : sql`b.kept_since > ${since}::timestamptz`;

/** Whether changes since a place are gone or wrote rows whose ids were not kept: which ones is not known any more. */
export const lostIdsSql = (types: readonly ToldType[], filter: ExportFilter): RawBuilder<{ lost: boolean }> =>
  sql<{ lost: boolean }>`select ${sql.join(
    types.map((told) => sql`exists (select from change_log c where c.row_count is null and ${changesSince(told, filter)})`),
    sql` or `,
  )} or exists (select from feed_bounds() b where ${isGone(filter.since!)}) as lost`;

/** Whether the reader sees a place at all. */
export const isSeen = async (reader: SqlReader, table: 'instansi' | 'dinas', id: string): Promise<boolean> =>
  (await reader.query(sql<{ readonly id: string }>`select p.id from ${sql.ref(table)} p where p.id = ${id}::uuid`)).length > 0;
