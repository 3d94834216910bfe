import { Readable } from 'node:stream';
import type { Pool, PoolClient } from 'pg';
import { localDay } from '../../database/calendar.ts';
import { checkRows, countOutcomes, storeResult, writeRows } from './check-rows.service.ts';
import { COUNT_OUTDATED } from './check.queries.ts';
import type { ImportKind } from './import-columns.parameters.ts';
import type { ImportProblem } from './import-problem.rules.ts';
import { claimForApplying, findImport, finishCheck, moveImport, type ImportCountsRow, type ImportTask } from './import-state.queries.ts';
import { ImportFileRefused, ImportNotReady, ImportRowsRefused } from './importing.errors.ts';
import { fileOf, forgetFile, forgetLeftFiles, receiveFile } from './receive-file.service.ts';
import { ImportCancelled, stageRows } from './stage-rows.service.ts';

/** Where faults are told; pino and console both fit. */
export interface ImportLog {
  error(details: object, message: string): void;
}

export interface ImportOptions {
  /** The present moment, when it is not now: the day a changed need begins and past periods are dated by it. */
  readonly now?: Date;
  readonly log?: ImportLog;
}

const fault: ImportProblem = {
  code: 'INTERNAL',
  column: null,
  value: null,
  message: 'Something went wrong on our side while the file was checked.',
  remedy: 'Send the file again; if it fails again, report the id of the import.',
};

/** A fault as the log may keep it: PostgreSQL quotes values in details, and in the message of errors about data. */
function withoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an error' };
  const code = 'code' in error ? String(error.code) : null;
  const constraint = 'constraint' in error ? error.constraint : null;
  return {
    name: error.name,
    code,
    constraint,
    message: code?.startsWith('22') ? 'a value could not be read' : error.message,
    at: error.stack?.split('\n').filter((line) => line.startsWith('    at ')),
  };
}

const lock = (importId: string): [string, string[]] => ['select pg_advisory_lock(hashtextextended($1, 0))', [importId]];
const unlock = (importId: string): [string, string[]] => ['select pg_advisory_unlock(hashtextextended($1, 0))', [importId]];

/** Works on one import on a connection of its own, marked as alive: another server then knows that it was not interrupted. */
async function whileAlive<T>(pool: Pool, importId: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(...lock(importId));
    return await work(client);
  } finally {
    await client.query(...unlock(importId)).catch(() => {
      broken = true;
    });
    client.release(broken);
  }
}

async function inOwnTransaction<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

const dropRows = (db: Pool | PoolClient, importId: string): Promise<unknown> => db.query('delete from import_row where import_id = $1', [importId]);

/** Columns that mean nothing here are told, and stop nothing. */
function ignoredColumns(unknown: readonly string[]): ImportProblem | null {
  if (unknown.length === 0) return null;
  const names = unknown.slice(0, 20).join(', ');
  return {
    code: 'COLUMNS_IGNORED',
    column: names,
    value: null,
    message: `These columns are not used: ${names}.`,
    remedy: 'Nothing has to be done, unless one of them was meant: then give it one of the known names.',
  };
}

export interface CheckRequest extends ImportOptions {
  /** Apply at once, in the transaction of the check, when no row is refused: for callers that show nobody the rows in between. */
  readonly thenApply?: { readonly accountId: string | null };
}

const ACT_ALONE = "select set_config('selaras.account_id', $1, true), pg_advisory_xact_lock(hashtextextended('apply ' || $2, 0))";

/**
 * Reads and checks a received file: afterwards the import is CHECKED, with an outcome for every row, or REFUSED.
 * Meant to run in the background; it never throws, and tells faults to the log.
 */
export async function checkImport(pool: Pool, importId: string, { now = new Date(), log, thenApply }: CheckRequest = {}): Promise<void> {
  try {
    await whileAlive(pool, importId, async (client) => {
      const task = await moveImport(client, importId, ['RECEIVED'], 'READING');
      if (!task) return;
      const match = await stageRows(client, task, fileOf(importId), localDay('Asia/Jakarta', now));
      await inOwnTransaction(client, async () => {
        if (thenApply) await client.query(ACT_ALONE, [thenApply.accountId ?? '', task.instansi_id]);
        await checkRows(client, task, { now, headers: match.headers });
        const counts = await countOutcomes(client);
        const applies = thenApply !== undefined && counts.refused === 0;
        if (applies) await writeRows(client, task);
        else await storeResult(client);
        if (!(await finishCheck(client, importId, counts, ignoredColumns(match.unknown)))) throw new ImportCancelled();
        if (applies) {
          await moveImport(client, importId, ['CHECKED'], 'APPLIED');
          await dropRows(client, importId);
        }
      });
    });
  } catch (error) {
    if (!(error instanceof ImportFileRefused || error instanceof ImportCancelled))
      log?.error({ fault: withoutValues(error), importId }, 'an import could not be checked');
    await moveImport(pool, importId, ['RECEIVED', 'READING'], 'REFUSED', error instanceof ImportFileRefused ? error.problem : fault).catch(() => undefined);
    await dropRows(pool, importId).catch(() => undefined);
  } finally {
    await forgetFile(importId).catch(() => undefined);
  }
}

function notReady(task: ImportTask | null): ImportNotReady {
  if (task === null) return new ImportNotReady('CANCELLED', 'IMPORT_NOT_READY', 'There is no such import.');
  if (task.state === 'CHECKED')
    return new ImportNotReady(
      task.state,
      'IMPORT_HAS_REFUSED_ROWS',
      `${task.counts.refused} rows are refused; correct them in the file and import it again. Nothing was applied.`,
    );
  return new ImportNotReady(task.state, 'IMPORT_NOT_READY', `The import is ${task.state}; only a checked import can be applied.`);
}

/** PostgreSQL's word for why an apply could not go through although its check did: somebody else was at the same data. */
function asNotReady(error: unknown): ImportNotReady | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '55P03' || code === '40P01')
    return new ImportNotReady('CHECKED', 'IMPORT_BUSY', 'Another change of the same data is under way; apply the import again in a moment.');
  if (code.startsWith('23'))
    return new ImportNotReady('CHECKED', 'IMPORT_OUTDATED', 'The data changed while the import was applied; nothing was applied. Import the file again.');
  return null;
}

/** Takes a checked import for applying. Errors: ImportNotReady with the state it is in. */
export async function claimImport(pool: Pool, importId: string): Promise<ImportTask> {
  const task = await claimForApplying(pool, importId);
  if (task === null) throw notReady(await findImport(pool, importId));
  return task;
}

/**
 * Applies a claimed import in one transaction: all of it or nothing. The check is made again inside, so that what
 * is written is what was shown; when the data has moved on since, the new outcome is stored and nothing is written.
 * Errors: ImportNotReady; the import is then CHECKED again and says why.
 */
export async function finishApplying(pool: Pool, task: ImportTask, accountId: string | null, { now = new Date(), log }: ImportOptions = {}): Promise<void> {
  try {
    const outdated = await whileAlive(pool, task.id, (client) =>
      inOwnTransaction(client, async () => {
        await client.query(ACT_ALONE, [accountId ?? '', task.instansi_id]);
        await checkRows(client, task, { now, headers: {} });
        const found = await client.query<{ outdated: number }>(COUNT_OUTDATED);
        if ((found.rows[0]?.outdated ?? 0) > 0) {
          await storeResult(client);
          await finishCheck(client, task.id, await countOutcomes(client), outdatedProblem);
          return true;
        }
        await writeRows(client, task);
        await dropRows(client, task.id);
        await moveImport(client, task.id, ['APPLYING'], 'APPLIED');
        return false;
      }),
    );
    if (outdated) throw new ImportNotReady('CHECKED', 'IMPORT_OUTDATED', outdatedProblem.message);
  } catch (error) {
    const refusal = error instanceof ImportNotReady ? error : asNotReady(error);
    const problem = refusal
      ? { ...outdatedProblem, code: refusal.code, message: refusal.message }
      : { ...fault, message: 'Something went wrong on our side while the import was applied. Nothing was applied.' };
    await moveImport(pool, task.id, ['APPLYING'], 'CHECKED', problem).catch(() => undefined);
    if (!refusal) log?.error({ fault: withoutValues(error), importId: task.id }, 'an import could not be applied');
    throw refusal ?? error;
  }
}

const outdatedProblem: ImportProblem = {
  code: 'IMPORT_OUTDATED',
  column: null,
  value: null,
  message: 'The data changed since the file was checked, so some rows would now end otherwise. Nothing was applied.',
  remedy: 'Look at the rows again and apply the import once more.',
};

export async function applyImport(pool: Pool, importId: string, accountId: string | null, options: ImportOptions = {}): Promise<void> {
  await finishApplying(pool, await claimImport(pool, importId), accountId, options);
}

/** Throws an import away before it is applied. Errors: ImportNotReady when it is being applied or has ended. */
export async function cancelImport(pool: Pool, importId: string): Promise<void> {
  const moved = await moveImport(pool, importId, ['RECEIVED', 'READING', 'CHECKED'], 'CANCELLED');
  if (moved === null) {
    const task = await findImport(pool, importId);
    throw new ImportNotReady(
      task?.state ?? 'CANCELLED',
      'IMPORT_NOT_READY',
      task ? `The import is ${task.state} and can no longer be cancelled.` : 'There is no such import.',
    );
  }
  await dropRows(pool, importId);
}

const INTERRUPTED: ImportProblem = {
  code: 'IMPORT_INTERRUPTED',
  column: null,
  value: null,
  message: 'The server stopped while it worked on this import; nothing of it was applied.',
  remedy: 'Send the file again.',
};

/**
 * Ends what a killed server left behind. Imports another living server works on are locked and left alone; checked
 * imports whose rows a crash of the database took (the table is unlogged) can no longer be applied.
 */
export async function resumeInterruptedImports(pool: Pool): Promise<number> {
  const left = await pool.query<{ id: string }>(`
    select id from import where state in ('READING', 'APPLYING') or (state = 'RECEIVED' and started_at < now() - interval '10 minutes')
      or (state = 'CHECKED' and rows_total > 0 and not exists (select 1 from import_row r where r.import_id = import.id))`);
  let ended = 0;
  for (const { id } of left.rows) {
    const client = await pool.connect();
    try {
      const free = await client.query<{ free: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as free', [id]);
      if (!free.rows[0]?.free) continue;
      if (await moveImport(client, id, ['RECEIVED', 'READING', 'APPLYING', 'CHECKED'], 'REFUSED', INTERRUPTED)) ended += 1;
      await client.query(...unlock(id));
    } finally {
      client.release();
    }
    await forgetFile(id);
  }
  await pool.query("delete from import_row r using import i where i.id = r.import_id and i.state in ('APPLIED', 'REFUSED', 'CANCELLED')");
  await forgetLeftFiles(new Date());
  return ended;
}

export interface ImportText extends ImportOptions {
  readonly pool: Pool;
  readonly instansiId: string;
  readonly dinasId: string | null;
  readonly kind: ImportKind;
  /** CSV, header first, without line ends. */
  readonly lines: Iterable<string>;
  readonly fileName?: string;
}

function* inChunks(lines: Iterable<string>): Generator<Buffer> {
  let chunk: string[] = [];
  for (const line of lines) {
    chunk.push(line);
    if (chunk.length === 1_000) {
      yield Buffer.from(`${chunk.join('\n')}\n`);
      chunk = [];
    }
  }
  yield Buffer.from(chunk.join('\n'));
}

/** Rows of an import that were refused, the first ones only. */
export async function firstProblems(pool: Pool, importId: string, limit: number): Promise<ImportProblem[]> {
  const found = await pool.query<{ problem: ImportProblem }>(
    `select p as problem from import_row r cross join lateral jsonb_array_elements(r.problems) p where r.import_id = $1 and r.outcome = 'REFUSED' order by r.row_number limit $2`,
    [importId, limit],
  );
  return found.rows.map((row) => row.problem);
}

/**
 * Imports a text from end to end: the way every file goes, in one call.
 * Errors: ImportRowsRefused with the first problems, ImportFileRefused; nothing is applied then.
 */
export async function importText({ pool, instansiId, dinasId, kind, lines, fileName, ...options }: ImportText): Promise<ImportCountsRow> {
  const importId = await receiveFile({
    pool,
    accountId: null,
    instansiId,
    dinasId,
    kind,
    fileName: fileName ?? `${kind.toLowerCase()}.csv`,
    stream: Readable.from(inChunks(lines)),
    byteSize: null,
  });
  const faults: unknown[] = [];
  const log: ImportLog = {
    error(details, message) {
      options.log?.error(details, message);
      faults.push(details);
    },
  };
  await checkImport(pool, importId, { ...options, log, thenApply: { accountId: null } });
  const done = await findImport(pool, importId);
  if (done?.state === 'APPLIED') return done.counts;
  if (done?.state === 'CHECKED') {
    const problems = await firstProblems(pool, importId, 20);
    await cancelImport(pool, importId);
    throw new ImportRowsRefused(problems, done.counts.refused);
  }
  const { code, message, remedy } = done?.problem ?? fault;
  throw new ImportFileRefused(code, message, remedy, faults.length > 0 ? { cause: faults[0] } : {});
}
