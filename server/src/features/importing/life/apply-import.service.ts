import type { Pool } from 'pg';
import { answered, failure } from '../../../graphql/errors.ts';
import { checkRows, countOutcomes, countOutdated, storeResult, writeRows } from '../rows/check-rows.service.ts';
import { kindNamed } from '../rows/index.ts';
import type { ImportOptions } from './check-import.service.ts';
import { faultInApply, outdated, putBack } from './import-problems.ts';
import { claimForApplying, dropRows, findImport, finishCheck, moveImport, type ImportTask } from './import-state.service.ts';
import { ImportNotReady } from './importing.errors.ts';
import { decide, OPERATOR, type Asker } from './importing.lifecycle.ts';
import { ACT_ALONE, inOwnTransaction, whileAlive, withoutValues } from './own-connection.ts';

/** Takes a checked import for applying; or says why not. */
export async function claimImport(pool: Pool, importId: string, asker: Asker): Promise<ImportTask | ImportNotReady> {
  const claimed = asker.mayImport ? await claimForApplying(pool, importId) : null;
  if (claimed) return claimed;
  const task = await findImport(pool, importId);
  if (!task) throw failure('NOT_FOUND', 'There is no such import any more.');
  // An apply that was put back between the two statements leaves the step open again.
  return answered(decide('apply', { ...asker, ...task })) ?? claimImport(pool, importId, asker);
}

const OUTDATED = { code: 'IMPORT_OUTDATED', message: outdated.message } as const;

/** PostgreSQL's word for why an apply could not go through although its check did: somebody else was at the same data. */
function whyPutBack(error: unknown): { readonly code: 'IMPORT_BUSY' | 'IMPORT_OUTDATED'; readonly message: string } | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '55P03' || code === '40P01')
    return { code: 'IMPORT_BUSY', message: 'Another change held the same data, so the import was put back to CHECKED. Nothing was applied.' };
  if (code.startsWith('23')) return { code: 'IMPORT_OUTDATED', message: 'The data changed while the import was applied. Nothing was applied.' };
  return null;
}

/**
 * Applies a claimed import in one transaction: all of it or nothing. The check is made again inside, so that what
 * is written is what was shown; when the data has moved on since, the new outcome is stored and nothing is written.
 * Whatever stops it, the import is then CHECKED again and says why.
 */
export async function finishApplying(pool: Pool, task: ImportTask, accountId: string | null, options: ImportOptions): Promise<ImportTask | ImportNotReady> {
  try {
    const applied = await applyInTransaction(pool, task, accountId, options);
    return applied ?? (await takeBack(pool, task, OUTDATED));
  } catch (error) {
    const why = whyPutBack(error);
    if (why) return takeBack(pool, task, why);
    await moveImport(pool, task.id, 'putBack', faultInApply).catch(() => undefined);
    options.log?.error({ fault: withoutValues(error), importId: task.id }, 'an import could not be applied');
    throw error;
  }
}

/** The applied import; null when its rows would no longer end as they were shown. */
function applyInTransaction(pool: Pool, task: ImportTask, accountId: string | null, { kinds, now = new Date() }: ImportOptions): Promise<ImportTask | null> {
  const kind = kindNamed(kinds, task.kind);
  return whileAlive(pool, task.id, (client) =>
    inOwnTransaction(client, async () => {
      await client.query(ACT_ALONE, [accountId ?? '', task.instansi_id]);
      await checkRows(client, kind, task, { now });
      if ((await countOutdated(client)) > 0) {
        await storeResult(client);
        await finishCheck(client, task.id, await countOutcomes(client), outdated);
        return null;
      }
      await writeRows(client, kind);
      await dropRows(client, task.id);
      return (await moveImport(client, task.id, 'finishApplying')) ?? task;
    }),
  );
}

async function takeBack(pool: Pool, task: ImportTask, { code, message }: NonNullable<ReturnType<typeof whyPutBack>>): Promise<ImportNotReady> {
  const problem = putBack(code, message);
  await moveImport(pool, task.id, 'putBack', problem).catch(() => undefined);
  return new ImportNotReady('CHECKED', code, `${problem.message} ${problem.remedy}`);
}

export async function applyImport(pool: Pool, importId: string, accountId: string | null, options: ImportOptions): Promise<ImportTask | ImportNotReady> {
  const claimed = await claimImport(pool, importId, OPERATOR);
  return claimed instanceof ImportNotReady ? claimed : finishApplying(pool, claimed, accountId, options);
}
