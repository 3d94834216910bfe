import type { Pool, PoolClient } from 'pg';
import { localDay } from '../../../database/calendar.ts';
import type { GovernmentLevel } from '../../../rules/government-levels.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { checkRows, countCreated, countOutcomes, storeResult, withTables } from '../rows/check-rows.service.ts';
import { kindNamed, type ImportKind, type ImportKinds } from '../rows/index.ts';
import { stageRows, type FileToStage } from '../rows/stage-rows.service.ts';
import { faultInCheck, ignoredColumns } from './import-problems.ts';
import { dropRows, finishCheck, moveImport, writeColumns, writeLayout, writeProgress, writeWords, type ImportTask } from './import-state.service.ts';
import { askedOf } from './known-columns.service.ts';
import { keepRefused } from './keep-refused.service.ts';
import { ImportEnded, whileAlive, withoutValues, type ImportLog } from './own-connection.ts';
import { fileOf, forgetFile } from './receive-file.service.ts';
import { keepWordsOf, wordsFor } from './said-words.service.ts';
import { writeIfAgreed } from './write-checked.service.ts';

/** What the life of an import is lived with. */
export interface ImportOptions {
  /** Kinds of files there are. */
  readonly kinds: ImportKinds;
  /** The present moment, when it is not now: the day a changed need begins and past periods are dated by it. */
  readonly now?: Date;
  readonly log?: ImportLog;
  /** Ends the work at once, in the database as well; its reason is an ImportEnded. */
  readonly signal?: AbortSignal | undefined;
}

interface CheckRequest extends ImportOptions {
  /** Apply at once, in the transaction of the check, when no row is refused: for callers that show nobody the rows in between. */
  readonly thenApply?: { readonly accountId: string | null };
  /** Somebody may say what its columns mean: the file is kept for that, and one that cannot be used as it is waits. */
  readonly keeps?: boolean;
}

/** What somebody can mend who says what the columns of a file mean. */
const MENDED_BY_MAPPING: ReadonlySet<string> = new Set(['COLUMN_MISSING', 'COLUMN_TWICE', 'COLUMN_UNCLEAR', 'MAPPING_HEADER_UNKNOWN', 'SHEET_UNKNOWN']);

/**
 * Reads and checks a received file: afterwards the import is CHECKED, with an outcome for every row, or REFUSED.
 * Meant to run in the background; it never throws, and tells faults to the log.
 */
export async function checkImport(pool: Pool, importId: string, request: CheckRequest): Promise<void> {
  let stays = request.keeps === true;
  try {
    const work = async (client: PoolClient): Promise<void> => {
      const task = await moveImport(client, importId, 'read');
      // Those of the check before, of a file that is read by another mapping.
      if (task?.mapping) await dropRows(client, importId);
      if (task) await withTables(client, () => readAndCheck(client, task, kindNamed(request.kinds, task.kind), request));
    };
    await whileAlive(pool, importId, work, request.signal);
  } catch (error) {
    const isTold = error instanceof ImportFileRefused || error instanceof ImportEnded;
    if (!isTold) request.log?.error({ fault: withoutValues(error), importId }, 'an import could not be checked');
    const problem = (isTold ? error.problem : null) ?? faultInCheck;
    const waits = request.keeps === true && error instanceof ImportFileRefused && MENDED_BY_MAPPING.has(problem.code);
    const moved = await moveImport(pool, importId, waits ? 'askForMapping' : 'refuse', problem).catch(() => null);
    stays = waits && moved !== null;
    // What a cancelled import staged goes as well; what is left when this fails, the sweep of any server finds.
    await dropRows(pool, importId).catch(() => undefined);
  } finally {
    if (!stays) await forgetFile(importId).catch(() => undefined);
  }
}

/** Checks the rows of an import once more, which what was answered makes end otherwise. Meant to run in the background, like the check of a file. */
export async function checkAnswered(pool: Pool, task: ImportTask, { kinds, now = new Date(), log, signal }: ImportOptions): Promise<void> {
  const kind = kindNamed(kinds, task.kind);
  const work = async (client: PoolClient): Promise<void> => {
    await checkRows(client, kind, task, { now, signal });
    await storeResult(client, task.id);
    const found = { counts: await countOutcomes(client), creates: await countCreated(client, kind), problem: null };
    if (!(await finishCheck(client, task.id, found))) throw new ImportEnded();
  };
  try {
    await whileAlive(pool, task.id, (client) => withTables(client, () => work(client)), signal);
  } catch (error) {
    const isTold = error instanceof ImportEnded;
    if (!isTold) log?.error({ fault: withoutValues(error), importId: task.id }, 'an import could not be checked');
    await moveImport(pool, task.id, 'refuse', (isTold ? error.problem : null) ?? faultInCheck).catch(() => undefined);
    await dropRows(pool, task.id).catch(() => undefined);
  }
}

async function placeOf(client: PoolClient, instansiId: string, now: Date): Promise<Pick<FileToStage, 'today' | 'level'>> {
  const found = await client.query<{ time_zone: string; level: GovernmentLevel }>('select time_zone, level from instansi where id = $1', [instansiId]);
  const { time_zone, level } = found.rows[0]!;
  return { today: localDay(time_zone, now), level };
}

async function readAndCheck(client: PoolClient, task: ImportTask, kind: ImportKind, request: CheckRequest): Promise<void> {
  const { now = new Date(), thenApply, signal } = request;
  let sheet = '';
  // What came with the file is kept for the next ones where it is more than tried.
  if (request.keeps) await keepWordsOf(client, task, kind);
  const words = await wordsFor(client, task, kind);
  const match = await stageRows(client, {
    path: fileOf(task.id),
    importId: task.id,
    kind,
    byteSize: task.byte_size,
    asked: await askedOf(client, task, kind),
    ...(await placeOf(client, task.instansi_id, now)),
    words,
    async onProgress(progress) {
      if (!(await writeProgress(client, task.id, progress))) throw new ImportEnded();
    },
    onLayout(layout) {
      sheet = layout.sheet;
      return writeLayout(client, task.id, layout);
    },
    onColumns: (columns) => writeColumns(client, task.id, columns),
    signal,
  });
  await writeWords(client, task.id, words.told());
  await client.query('update import set headers = $2 where id = $1', [task.id, JSON.stringify(match.headers)]);
  const problem = ignoredColumns(match.unknown);
  const found = async () => ({ counts: await countOutcomes(client), creates: await countCreated(client, kind), problem });
  if (thenApply) {
    const isApplied = await writeIfAgreed(client, task, kind, {
      now,
      signal,
      accountId: thenApply.accountId,
      agrees: async () => (await countOutcomes(client)).refused === 0,
      async finish() {
        if (!(await finishCheck(client, task.id, await found()))) throw new ImportEnded();
        await moveImport(client, task.id, 'applyWithCheck');
      },
    });
    if (isApplied) return dropRows(client, task.id);
  } else await checkRows(client, kind, task, { now, signal });
  await storeResult(client, task.id);
  await keepRefused(client, { importId: task.id, path: fileOf(task.id), sheet, written: match.written, splits: match.splits, signal });
  if (!(await finishCheck(client, task.id, await found()))) throw new ImportEnded();
}
