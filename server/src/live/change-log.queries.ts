import { sql } from 'kysely';
import { readHorizon } from '../database/horizon.queries.ts';
import type { SqlReader } from '../database/sql-reader.ts';
import { IDS_IN_A_PART } from './change-log.sql.ts';

export interface ChangeRow {
  readonly xid: string;
  readonly sequence: number;
  readonly occurredAt: string;
  readonly topic: string;
  readonly operation: string;
  readonly entity: string;
  readonly entityIds: readonly string[];
  readonly instansiId: string | null;
  readonly dinasIds: readonly string[];
  readonly bulk: boolean;
  /** How many rows it wrote; 0 says that only figures may have moved, null that their ids were not kept. */
  readonly rowCount: number | null;
  readonly actorAccountId: string | null;
  readonly importId: string | null;
  /** The days whose facts it can have moved, as the text of a multirange; null for any. */
  readonly days: string | null;
}

/** A place in the feed: changes are ordered by transaction, then by sequence. */
export interface Cursor {
  readonly xid: string;
  readonly sequence: number;
}

/**
 * A cursor names its database (database/identity.ts): transactions are numbered anew in another one, and a place among
 * those of before a restore would skip changes there, or wait for ever.
 */
export const formatCursor = (database: string, cursor: Cursor): string => `${database}.${cursor.xid}.${cursor.sequence}`;

/** Null for what is no cursor; ELSEWHERE for one of another database, and for those from before cursors named theirs. */
export function parseCursor(database: string, text: string): Cursor | 'ELSEWHERE' | null {
  const match = /^(?:([0-9a-f]{8})\.)?([0-9]{1,19})\.([0-9]{1,15})$/.exec(text);
  if (!match) return null;
  return match[1] === database ? { xid: match[2]!, sequence: Number(match[3]) } : 'ELSEWHERE';
}

const COLUMNS = sql`c.xid::text as xid, c.sequence, c.occurred_at as "occurredAt", c.topic, c.operation, c.entity, c.entity_ids as "entityIds",
  c.instansi_id as "instansiId", c.dinas_ids as "dinasIds", c.bulk, c.row_count as "rowCount", c.actor_account_id as "actorAccountId", c.import_id as "importId", c.days`;

/**
 * The changes behind a cursor, in order. Only transactions below the horizon are read: a sequence number is taken
 * before its commit, so reading "sequence > last" would lose a slow transaction for ever.
 */
export const readChangesAfter = (
  reader: SqlReader,
  after: Cursor,
  filter: { readonly instansiId?: string; readonly topics?: readonly string[] | null },
  limit: number,
): Promise<ChangeRow[]> =>
  reader.query(sql<ChangeRow>`
    select ${COLUMNS} from change_log c
    where (c.xid, c.sequence) > (${after.xid}::xid8, ${after.sequence}::bigint) and c.xid < pg_snapshot_xmin(pg_current_snapshot())
      and (${filter.instansiId ?? null}::uuid is null or c.instansi_id = ${filter.instansiId ?? null}::uuid)
      and (${filter.topics ?? null}::text[] is null or c.topic = any(${filter.topics ?? null}::text[]))
    order by c.xid, c.sequence limit ${limit}`);

/**
 * Whether a feed can begin at a place. AHEAD of everything written: a batch or a board never gave it, and whoever waits
 * there waits for ever. NO_LONGER_KEPT: changes behind it are gone (change-log-retention.ts).
 */
export async function standingOf(reader: SqlReader, { xid, sequence }: Cursor): Promise<'AHEAD' | 'NO_LONGER_KEPT' | 'KEPT'> {
  const found = await reader.query(
    sql<{ ahead: boolean; gone: boolean }>`
      select ${xid}::numeric > b.next::text::numeric or ${sequence}::bigint > b.last_sequence as ahead,
        (${xid}::numeric, ${sequence}::bigint) < (b.kept_xid::text::numeric, b.kept_sequence) as gone
      from feed_bounds() b`,
  );
  return found[0]!.ahead ? 'AHEAD' : found[0]!.gone ? 'NO_LONGER_KEPT' : 'KEPT';
}

/** The ids of a bulk change behind a place among them. */
export async function readIdsOf(
  reader: SqlReader,
  sequence: number,
  from: number,
  most: number,
): Promise<{ readonly entity: string; readonly ids: readonly string[] } | null> {
  const found = await reader.query(sql<{ entity: string; ids: string[] }>`
    select c.entity, coalesce((
      select array_agg(u.id order by i.part, u.place) from change_log_ids i cross join unnest(i.ids) with ordinality u (id, place)
      where i.sequence = c.sequence and i.part between ${from}::int / ${IDS_IN_A_PART}::int and (${from}::int + ${most}::int) / ${IDS_IN_A_PART}::int
        and i.part * ${IDS_IN_A_PART}::int + u.place between ${from}::int + 1 and ${from}::int + ${most}::int
    ), '{}') as ids
    from change_log c where c.sequence = ${sequence}::bigint and c.xid < pg_snapshot_xmin(pg_current_snapshot())`);
  return found[0] ?? null;
}

/** The end of the feed as it can be read now. */
export const readFeedEnd = async (reader: SqlReader): Promise<Cursor> => ({ xid: await readHorizon(reader), sequence: 0 });

/** Whether something is written that cannot be read yet, because an older transaction is still running. */
export async function hasPendingChanges(reader: SqlReader): Promise<boolean> {
  const found = await reader.query(
    sql<{ pending: boolean }>`select exists (select 1 from change_log c where c.xid >= pg_snapshot_xmin(pg_current_snapshot())) as pending`,
  );
  return found[0]?.pending ?? false;
}

/** Whether the log has changes of transactions from one on, up to and without another. */
export async function hasChangesBetween(reader: SqlReader, from: string, below: string): Promise<boolean> {
  const found = await reader.query(
    sql<{ some: boolean }>`select exists (select 1 from change_log c where c.xid >= ${from}::xid8 and c.xid < ${below}::xid8) as some`,
  );
  return found[0]!.some;
}

/**
 * Committed changes that the feed cannot give yet, because an older transaction is still running. In no order and
 * given again until they are in the feed: for those who must not wait for it, such as revoked rights.
 */
export const readUnsettledChanges = (reader: SqlReader, topics: readonly string[]): Promise<ChangeRow[]> =>
  reader.query(sql<ChangeRow>`select ${COLUMNS} from change_log c where c.xid >= pg_snapshot_xmin(pg_current_snapshot()) and c.topic = any(${topics}::text[])`);
