import type { ClientBase, Pool } from 'pg';
import type { System } from '../../../database/pools.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import type { Progress } from '../reading/tabular-file.ts';
import type { OutcomeCounts } from '../rows/check-statements.ts';
import { slicesOf } from '../rows/slices.ts';
import { SILENCE_SECONDS } from './import-limits.parameters.ts';
import type { ImportState } from './import-state.ts';
import { FINAL_STATES, IMPORT_LIFECYCLE, type ImportStep } from './importing.lifecycle.ts';

export interface ImportTask {
  readonly id: string;
  /** Who sent the file; null for the command line. */
  readonly account_id: string | null;
  readonly instansi_id: string;
  readonly dinas_id: string | null;
  /** Name of a kind of file. */
  readonly kind: string;
  readonly state: ImportState;
  readonly file_name: string;
  readonly byte_size: number;
  readonly rows_total: number | null;
  readonly counts: OutcomeCounts;
  readonly problem: ImportProblem | null;
  readonly rows_read: number;
  readonly rows_per_second: number | null;
  readonly seconds_left: number | null;
  readonly started_at: string;
  readonly finished_at: string | null;
  /** Raised when it moves or its outcome is another, not by how far its reading is. */
  readonly version: number;
}

type Queryable = System | Pool;

/** States in which a server has an import in hand. */
const UNDERWAY: readonly ImportState[] = ['RECEIVED', 'READING', 'APPLYING'];

/** Whoever shows the import hears of it, through the listener of each server (live/listener.ts). */
const heard = (update: string): string =>
  `with changed as (${update} returning *), heard as (select pg_notify('selaras_nodes', 'import_' || id) from changed) select changed.* from changed, heard`;

/** The same, kept from moving until the transaction ends. */
export async function holdImport(db: System, importId: string): Promise<ImportTask | null> {
  const found = await db.query<ImportTask>('select * from import where id = $1 for update', [importId]);
  return found.rows[0] ?? null;
}

export async function findImport(db: Queryable, importId: string): Promise<ImportTask | null> {
  const found = await db.query<ImportTask>('select * from import where id = $1', [importId]);
  return found.rows[0] ?? null;
}

/** Takes a step of an import; null when it is in none of the states the step starts from, so that two can never take it. */
export async function moveImport(db: Queryable, importId: string, step: ImportStep, problem: ImportProblem | null = null): Promise<ImportTask | null> {
  const { from, to } = IMPORT_LIFECYCLE[step];
  const moved = await db.query<ImportTask>(
    heard(
      `update import set state = $3, version = version + 1, problem = $4, finished_at = case when $3 = any($5::text[]) then now() end where id = $1 and state = any($2)`,
    ),
    [importId, from, to, problem === null ? null : JSON.stringify(problem), FINAL_STATES],
  );
  return moved.rows[0] ?? null;
}

const HELD_UNTIL = `now() + interval '${SILENCE_SECONDS} seconds'`;

/** Says of imports that a server has in hand that it lives. */
export const keepInHand = (db: Queryable, importIds: readonly string[]): Promise<unknown> =>
  db.query(`update import set held_until = ${HELD_UNTIL} where id = any($1) and state = any($2)`, [importIds, UNDERWAY]);

/** States in which nothing more is to be done for an import; a check that refuses its file itself is over by then. */
const ENDED: readonly ImportState[] = ['CANCELLED', 'REFUSED'];

/**
 * Those of a list that were ended, or are gone. Not one that is checked or applied: whoever brought it there still tidies up,
 * and a checked one may have been claimed for applying since.
 */
export async function endedAmong(db: Queryable, importIds: readonly string[]): Promise<string[]> {
  const standing = await db.query<{ id: string }>('select id from import where id = any($1) and state <> all($2)', [importIds, ENDED]);
  const ids = new Set(standing.rows.map(({ id }) => id));
  return importIds.filter((id) => !ids.has(id));
}

/** Gives a file that still waits to whichever server can reach it. */
export const letGo = (db: Queryable, importId: string): Promise<unknown> =>
  db.query("update import set held_until = now() where id = $1 and state = 'RECEIVED'", [importId]);

/** Takes a file that waits from a server that no longer says that it lives; false when that one, or a third, has it. */
export async function takeInHand(db: Queryable, importId: string): Promise<boolean> {
  const taken = await db.query(
    `update import set held_until = ${HELD_UNTIL} where id = $1 and state = 'RECEIVED' and coalesce(held_until, '-infinity') <= now()`,
    [importId],
  );
  return taken.rowCount === 1;
}

/** Claims an import without refused rows for applying. */
export async function claimForApplying(db: Queryable, importId: string): Promise<ImportTask | null> {
  const { from, to } = IMPORT_LIFECYCLE.apply;
  const moved = await db.query<ImportTask>(
    heard(
      `update import set state = $3, version = version + 1, problem = null, held_until = ${HELD_UNTIL} where id = $1 and state = any($2) and (counts->>'refused')::int = 0`,
    ),
    [importId, from, to],
  );
  return moved.rows[0] ?? null;
}

/** Writes how far the reading is; false when somebody has cancelled it. */
export async function writeProgress(db: Queryable, importId: string, progress: Progress): Promise<boolean> {
  const written = await db.query(
    heard(`update import set bytes_read = $2, rows_read = $3, rows_per_second = $4, seconds_left = $5 where id = $1 and state = 'READING'`),
    [importId, progress.bytesRead, progress.rowsRead, progress.rowsPerSecond, progress.secondsLeft],
  );
  return written.rows.length > 0;
}

export async function finishCheck(db: Queryable, importId: string, counts: OutcomeCounts, problem: ImportProblem | null): Promise<boolean> {
  const { from, to } = IMPORT_LIFECYCLE.finishCheck;
  const total = counts.created + counts.changed + counts.closed + counts.unchanged + counts.refused;
  const written = await db.query(
    heard(
      `update import set state = $5, version = version + 1, counts = $2, problem = $3, rows_total = $4, rows_read = $4, bytes_read = byte_size, seconds_left = 0 where id = $1 and state = any($6)`,
    ),
    [importId, JSON.stringify(counts), problem === null ? null : JSON.stringify(problem), total, to, from],
  );
  return written.rows.length > 0;
}

/** Rows under check are kept only while somebody may look at them. A part at a time: others wait for every statement that writes. */
export async function dropRows(db: ClientBase | Pool, importId: string): Promise<void> {
  for (const [from, to] of await slicesOf(db, importId))
    await db.query('delete from import_row where import_id = $1 and row_number between $2 and $3', [importId, from, to]);
}
