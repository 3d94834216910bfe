import type { Pool, PoolClient } from 'pg';
import { localDay } from '../../../database/calendar.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { checkRows, countOutcomes, storeResult, withTables } from '../rows/check-rows.service.ts';
import { kindNamed, type ImportKind, type ImportKinds } from '../rows/index.ts';
import { stageRows } from '../rows/stage-rows.service.ts';
import { faultInCheck, ignoredColumns } from './import-problems.ts';
import { dropRows, finishCheck, moveImport, writeProgress, type ImportTask } from './import-state.service.ts';
import { ImportEnded, whileAlive, withoutValues, type ImportLog } from './own-connection.ts';
import { fileOf, forgetFile } from './receive-file.service.ts';
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
}

/**
 * Reads and checks a received file: afterwards the import is CHECKED, with an outcome for every row, or REFUSED.
 * Meant to run in the background; it never throws, and tells faults to the log.
 */
export async function checkImport(pool: Pool, importId: string, request: CheckRequest): Promise<void> {
  try {
    const work = async (client: PoolClient): Promise<void> => {
      const task = await moveImport(client, importId, 'read');
      if (task) await withTables(client, () => readAndCheck(client, task, kindNamed(request.kinds, task.kind), request));
    };
    await whileAlive(pool, importId, work, request.signal);
  } catch (error) {
    const isTold = error instanceof ImportFileRefused || error instanceof ImportEnded;
    if (!isTold) request.log?.error({ fault: withoutValues(error), importId }, 'an import could not be checked');
    await moveImport(pool, importId, 'refuse', (isTold ? error.problem : null) ?? faultInCheck).catch(() => undefined);
    // What a cancelled import staged goes as well; what is left when this fails, the sweep of any server finds.
    await dropRows(pool, importId).catch(() => undefined);
  } finally {
    await forgetFile(importId).catch(() => undefined);
  }
}

async function dayOf(client: PoolClient, instansiId: string, now: Date): Promise<LocalDate> {
  const found = await client.query<{ time_zone: string }>('select time_zone from instansi where id = $1', [instansiId]);
  return localDay(found.rows[0]!.time_zone, now);
}

async function readAndCheck(client: PoolClient, task: ImportTask, kind: ImportKind, request: CheckRequest): Promise<void> {
  const { now = new Date(), thenApply, signal } = request;
  const match = await stageRows(client, {
    path: fileOf(task.id),
    importId: task.id,
    kind,
    byteSize: task.byte_size,
    today: await dayOf(client, task.instansi_id, now),
    async onProgress(progress) {
      if (!(await writeProgress(client, task.id, progress))) throw new ImportEnded();
    },
    signal,
  });
  await client.query('update import set headers = $2 where id = $1', [task.id, JSON.stringify(match.headers)]);
  const ignored = ignoredColumns(match.unknown);
  if (thenApply) {
    const isApplied = await writeIfAgreed(client, task, kind, {
      now,
      signal,
      accountId: thenApply.accountId,
      agrees: async () => (await countOutcomes(client)).refused === 0,
      async finish() {
        if (!(await finishCheck(client, task.id, await countOutcomes(client), ignored))) throw new ImportEnded();
        await moveImport(client, task.id, 'applyWithCheck');
      },
    });
    if (isApplied) return dropRows(client, task.id);
  } else await checkRows(client, kind, task, { now, signal });
  await storeResult(client, task.id);
  if (!(await finishCheck(client, task.id, await countOutcomes(client), ignored))) throw new ImportEnded();
}
