import type { Pool, PoolClient } from 'pg';
import { localDay } from '../../../database/calendar.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { checkRows, countOutcomes, storeResult, writeRows } from '../rows/check-rows.service.ts';
import { kindNamed, type ImportKind, type ImportKinds } from '../rows/index.ts';
import { stageRows } from '../rows/stage-rows.service.ts';
import { faultInCheck, ignoredColumns } from './import-problems.ts';
import { dropRows, finishCheck, moveImport, writeProgress, type ImportTask } from './import-state.service.ts';
import { ACT_ALONE, inOwnTransaction, whileAlive, withoutValues, type ImportLog } from './own-connection.ts';
import { fileOf, forgetFile } from './receive-file.service.ts';

/** What the life of an import is lived with. */
export interface ImportOptions {
  /** Kinds of files there are. */
  readonly kinds: ImportKinds;
  /** The present moment, when it is not now: the day a changed need begins and past periods are dated by it. */
  readonly now?: Date;
  readonly log?: ImportLog;
}

interface CheckRequest extends ImportOptions {
  /** Apply at once, in the transaction of the check, when no row is refused: for callers that show nobody the rows in between. */
  readonly thenApply?: { readonly accountId: string | null };
}

/** Somebody cancelled the import while it was read. */
class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/**
 * Reads and checks a received file: afterwards the import is CHECKED, with an outcome for every row, or REFUSED.
 * Meant to run in the background; it never throws, and tells faults to the log.
 */
export async function checkImport(pool: Pool, importId: string, request: CheckRequest): Promise<void> {
  try {
    await whileAlive(pool, importId, async (client) => {
      const task = await moveImport(client, importId, 'read');
      if (task) await readAndCheck(client, task, kindNamed(request.kinds, task.kind), request);
    });
  } catch (error) {
    if (!(error instanceof ImportFileRefused || error instanceof ImportCancelled))
      request.log?.error({ fault: withoutValues(error), importId }, 'an import could not be checked');
    await moveImport(pool, importId, 'refuse', error instanceof ImportFileRefused ? error.problem : faultInCheck).catch(() => undefined);
    await dropRows(pool, importId).catch(() => undefined);
  } finally {
    await forgetFile(importId).catch(() => undefined);
  }
}

async function dayOf(client: PoolClient, instansiId: string, now: Date): Promise<LocalDate> {
  const found = await client.query<{ time_zone: string }>('select time_zone from instansi where id = $1', [instansiId]);
  return localDay(found.rows[0]!.time_zone, now);
}

async function readAndCheck(client: PoolClient, task: ImportTask, kind: ImportKind, { now = new Date(), thenApply }: CheckRequest): Promise<void> {
  const match = await stageRows(client, {
    path: fileOf(task.id),
    importId: task.id,
    kind,
    byteSize: task.byte_size,
    today: await dayOf(client, task.instansi_id, now),
    async onProgress(progress) {
      if (!(await writeProgress(client, task.id, progress))) throw new ImportCancelled();
    },
  });
  await inOwnTransaction(client, async () => {
    if (thenApply) await client.query(ACT_ALONE, [thenApply.accountId ?? '', task.instansi_id]);
    await client.query('update import set headers = $2 where id = $1', [task.id, JSON.stringify(match.headers)]);
    await checkRows(client, kind, task, { now });
    const counts = await countOutcomes(client);
    const applies = thenApply !== undefined && counts.refused === 0;
    if (applies) await writeRows(client, kind);
    else await storeResult(client);
    if (!(await finishCheck(client, task.id, counts, ignoredColumns(match.unknown)))) throw new ImportCancelled();
    if (applies) {
      await moveImport(client, task.id, 'applyWithCheck');
      await dropRows(client, task.id);
    }
  });
}
