import type { PoolClient } from 'pg';
import { cancelStatement } from '../../database/cancel-statement.ts';
import { compileSql } from '../../database/read-session.ts';
import { isWide, setScope } from '../../access/scope.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Services } from '../../app.services.ts';
import { csvHeader, exportSql, lostIdsSql, type ExportFilter, type ExportFormat } from './export-rows.queries.ts';
import type { ToldType } from './told-types.queries.ts';

/** Rows that are in memory at a time: a hundred kilobytes. The next are asked for when these have gone out. */
const ROWS_AT_ONCE = 250;
/** In which they have gone out, or nobody reads: a line of 35 kbit/s takes them in that. The database ends what waits as long (pools.ts). */
export const STALLED_MS = 30_000;
/** A hundred thousand rows take seconds; what takes longer waits for its reader, and the database keeps what it reads for it. */
export const LONGEST_EXPORT_MS = 600_000;
/** The first rows come when all of the type have been sorted. */
const STATEMENT_MS = 60_000;

export interface ExportRequest {
  readonly types: readonly ToldType[];
  readonly format: ExportFormat;
  readonly filter: ExportFilter;
  /** What was read before a break: the type it ended in, and the last id of it. */
  readonly after: { readonly type: ToldType; readonly id: string } | null;
}

/** What goes out at once. */
interface Lines {
  readonly text: string;
  readonly rows: number;
}

/** An open export: everything it gives is of one snapshot. */
export interface ExportStream {
  /** Every transaction below this one is in it. */
  readonly horizon: string;
  /** Ids of rows that were written since were not kept: only all of it can be read. */
  readonly lostIds: boolean;
  readonly lines: AsyncGenerator<Lines>;
  /** Gives its connection back; for an export that nobody reads. */
  end(): Promise<void>;
}

async function* readLines(client: PoolClient, { types, format, filter, after }: ExportRequest): AsyncGenerator<Lines> {
  const first = after ? types.indexOf(after.type) : 0;
  if (format === 'csv' && !after) yield { text: `${csvHeader(types[0]!)}\n`, rows: 0 };
  for (const [index, told] of types.slice(first).entries()) {
    const { sql, parameters } = compileSql(exportSql(told, types, filter, index === 0 && after ? after.id : null, format));
    await client.query(`declare exported no scroll cursor for ${sql}`, parameters as unknown[]);
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from exported`);
      if (rows.length > 0) yield { text: `${rows.map(({ line }) => line).join('\n')}\n`, rows: rows.length };
      if (rows.length < ROWS_AT_ONCE) break;
    }
    await client.query('close exported');
  }
}

/**
 * Reads whole types as their viewer sees them: row security binds the connection, and fields are asked for as the graph
 * asks. A read-only transaction has no number, so however long it lasts it does not hold back the change log.
 */
export async function openExport({ app, wide }: Services, viewer: Viewer, request: ExportRequest): Promise<ExportStream> {
  const client = await (isWide(viewer.scope) ? wide : app).connect();
  let isGivenBack = false;
  // Nobody knows what an export that was left in the middle is still doing; its connection goes with it.
  const end = async (isWhole = false): Promise<void> => {
    if (isGivenBack) return;
    isGivenBack = true;
    if (isWhole) await client.query('commit').catch(() => undefined);
    else cancelStatement(client);
    client.release(!isWhole);
  };
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query(
      `select set_config('transaction_timeout', $1, true), set_config('statement_timeout', $2, true), set_config('cursor_tuple_fraction', '1', true)`,
      [String(LONGEST_EXPORT_MS), String(STATEMENT_MS)],
    );
    const scope = setScope(viewer.scope);
    await client.query(scope.text, scope.values as unknown[]);
    const seen = await client.query<{ horizon: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as horizon');
    const lost = request.filter.since === null ? null : compileSql(lostIdsSql(request.types, request.filter));
    const lostIds = lost !== null && (await client.query<{ lost: boolean }>(lost.sql, lost.parameters as unknown[])).rows[0]!.lost;
    const lines = async function* (): AsyncGenerator<Lines> {
      let isWhole = false;
      try {
        yield* readLines(client, request);
        isWhole = true;
      } finally {
        await end(isWhole);
      }
    };
    return { horizon: seen.rows[0]!.horizon, lostIds, lines: lines(), end };
  } catch (error) {
    await end();
    throw error;
  }
}
