import type { ClientBase, Pool } from 'pg';
import type { System } from '../../../database/pools.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import type { Progress } from '../reading/tabular-file.ts';
import type { Answer } from '../rows/answers.ts';
import type { CreatedCount } from '../rows/check-rows.service.ts';
import type { OutcomeCounts } from '../rows/check-statements.ts';
import type { FoundColumns } from '../rows/found-columns.reader.ts';
import type { StatedMapping } from '../rows/mapping.reader.ts';
import type { TableLayout } from '../rows/table-layout.reader.ts';
import type { WordsOfFile } from '../rows/words.reader.ts';
import { slicesOf } from '../rows/slices.ts';
import { SILENCE_SECONDS } from './import-limits.parameters.ts';
import type { ImportLayout } from './import-layout.types.ts';
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
  /** The sheet of a workbook that was asked for. */
  readonly sheet: string | null;
  /** What somebody laid down about its columns. */
  readonly mapping: StatedMapping | null;
  /** What they were taken for; null until they were looked at. */
  readonly found: FoundColumns | null;
  /** Until when its file is kept; null for one that is not. */
  readonly file_until: string | null;
  /** How its table was found; null until it was looked for. */
  readonly layout: ImportLayout | null;
  /** What became of words that no list knows; null until it was read. */
  readonly words: WordsOfFile | null;
  readonly byte_size: number;
  readonly rows_total: number | null;
  readonly counts: OutcomeCounts;
  readonly creates: readonly CreatedCount[];
  readonly problem: ImportProblem | null;
  readonly rows_read: number;
  readonly rows_per_second: number | null;
  readonly seconds_left: number | null;
  readonly started_at: string;
  readonly finished_at: string | null;
  /** Raised when it moves or its outcome is another, not by how far its reading is. */
  readonly version: number;
}

/** Whether its file can be read again. */
export const isFileKept = ({ file_until }: ImportTask): boolean => file_until !== null && new Date(file_until) > new Date();

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
      `update import set state = $3, version = version + 1, problem = $4, finished_at = case when $3 = any($5::text[]) then now() end, samples = case when $3 = any($5::text[]) then null else samples end, words = case when $3 = any($5::text[]) then words - 'unknown' else words end where id = $1 and state = any($2)`,
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

/** An answer to what a row asks. */
export interface RowAnswer {
  readonly rowNumber: number;
  readonly answer: Answer;
  /** Also to every other row that asks the same of the same value. */
  readonly alike: boolean;
}

const ASKED = /* sql */ `
  from json_to_recordset($2::json) as s ("rowNumber" integer, answer text, alike boolean)
  join import_row q on q.import_id = $1 and q.row_number = s."rowNumber" and (q.answer is not null or q.problems @> '[{"asks":true}]')`;

/** Keeps what was answered with the rows it is about, and takes the import to be checked once more; null where a row asks nothing. */
export async function claimForAnswers(db: Queryable, importId: string, answers: readonly RowAnswer[]): Promise<ImportTask | null> {
  const said = JSON.stringify(answers);
  const found = await db.query<{ asked: number }>(`select count(distinct s."rowNumber")::int as asked ${ASKED}`, [importId, said]);
  if (found.rows[0]!.asked !== new Set(answers.map(({ rowNumber }) => rowNumber)).size) return null;
  await db.query(
    `update import_row r set answer = a.answer from (
       select distinct on (o.row_number) o.row_number, s.answer ${ASKED}
       join import_row o on o.import_id = $1 and (o.row_number = q.row_number or s.alike and exists (
         select 1 from jsonb_array_elements(q.problems) p join jsonb_array_elements(o.problems) same on same->'code' = p->'code' and same->'value' = p->'value' where p @> '{"asks":true}'))
       order by o.row_number, o.row_number <> q.row_number
     ) a where r.import_id = $1 and r.row_number = a.row_number`,
    [importId, said],
  );
  const { from, to } = IMPORT_LIFECYCLE.answer;
  const moved = await db.query<ImportTask>(
    heard(`update import set state = $3, version = version + 1, problem = null, held_until = ${HELD_UNTIL} where id = $1 and state = any($2)`),
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

/** Keeps how the table of a file was found, and what of it is no part of the list. */
export const writeLayout = async (db: Queryable, importId: string, layout: TableLayout): Promise<void> => {
  await db.query('update import set layout = $2 where id = $1', [importId, JSON.stringify(layout)]);
};

/** Keeps what the columns of a file were taken for, with the first values of each until the import ends. */
export const writeColumns = async (
  db: Queryable,
  importId: string,
  { found, samples }: { readonly found: FoundColumns; readonly samples: readonly (readonly string[])[] },
): Promise<void> => {
  await db.query('update import set found = $2, samples = $3 where id = $1', [importId, JSON.stringify(found), JSON.stringify(samples)]);
};

/** Keeps what became of the words of a file; those that nobody knows only until the import ends: they may be anything. */
export const writeWords = async (db: Queryable, importId: string, words: WordsOfFile): Promise<void> => {
  await db.query('update import set words = $2 where id = $1', [importId, JSON.stringify(words)]);
};

/** Takes the mapping of an import that is to be read anew; the server that has its file takes it up. */
export async function mapAnew(db: Queryable, importId: string, mapping: StatedMapping): Promise<ImportTask | null> {
  const { from, to } = IMPORT_LIFECYCLE.map;
  const moved = await db.query<ImportTask>(
    heard(
      `update import set state = $3, version = version + 1, mapping = $4, problem = null, layout = null, found = null, samples = null, words = null, headers = default, columns = null, counts = default, rows_total = null, rows_read = 0,
        bytes_read = 0, rows_per_second = null, seconds_left = null, held_until = now() where id = $1 and state = any($2)`,
    ),
    [importId, from, to, JSON.stringify(mapping)],
  );
  return moved.rows[0] ?? null;
}

/** Says of imports that their files are no longer kept here. */
export const fileGone = (db: Queryable, importIds: readonly string[]): Promise<unknown> =>
  db.query('update import set file_until = null where id = any($1) and file_until is not null', [importIds]);

/** Imports whose files may still be asked for. */
const MAY_BE_READ: readonly ImportState[] = ['RECEIVED', 'READING', 'MAPPING', 'CHECKED', 'APPLYING'];

/** Of files that are kept, those of imports that have ended: nobody asks for them any more. What is not known here is of another database. */
export async function endedOf(db: Queryable, importIds: readonly string[]): Promise<string[]> {
  const found = await db.query<{ id: string }>(
    "select id from import where id = any($1) and (state <> all($2) or state in ('MAPPING', 'CHECKED') and coalesce(file_until, '-infinity') <= now())",
    [importIds, MAY_BE_READ],
  );
  return found.rows.map(({ id }) => id);
}

/** What a check found. */
interface Checked {
  readonly counts: OutcomeCounts;
  readonly creates: readonly CreatedCount[];
  readonly problem: ImportProblem | null;
}

export async function finishCheck(db: Queryable, importId: string, checked: Checked): Promise<boolean> {
  const { counts, problem, creates } = checked;
  const { from, to } = IMPORT_LIFECYCLE.finishCheck;
  const total = counts.created + counts.changed + counts.closed + counts.unchanged + counts.refused;
  const written = await db.query(
    heard(
      `update import set state = $5, version = version + 1, counts = $2, problem = $3, creates = $7, rows_total = $4, rows_read = $4, bytes_read = byte_size, seconds_left = 0 where id = $1 and state = any($6)`,
    ),
    [importId, JSON.stringify(counts), problem === null ? null : JSON.stringify(problem), total, to, from, JSON.stringify(creates)],
  );
  return written.rows.length > 0;
}

/** Rows under check are kept only while somebody may look at them. A part at a time: others wait for every statement that writes. */
export async function dropRows(db: ClientBase | Pool, importId: string): Promise<void> {
  for (const [from, to] of await slicesOf(db, importId))
    await db.query('delete from import_row where import_id = $1 and row_number between $2 and $3', [importId, from, to]);
}
