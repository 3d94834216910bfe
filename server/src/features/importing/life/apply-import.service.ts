import type { Pool, PoolClient } from 'pg';
import type { InLanguages } from '../../../rules/languages.ts';
import { answered, failure } from '../../../graphql/errors.ts';
import { countCreated, countOutcomes, isOutdated, storeResult, withTables } from '../rows/check-rows.service.ts';
import { kindNamed, type ImportKind } from '../rows/index.ts';
import type { ImportOptions } from './check-import.service.ts';
import { faultInApply, outdated, putBack, stoppedInApply } from './import-problems.ts';
import { claimForApplying, dropRows, findImport, finishCheck, isFileKept, moveImport, type ImportTask } from './import-state.service.ts';
import { ImportNotReady } from './importing.errors.ts';
import { decide, OPERATOR, type Asker } from './importing.lifecycle.ts';
import { ImportEnded, whileAlive, withoutValues } from './own-connection.ts';
import { forgetFile } from './receive-file.service.ts';
import { writeIfAgreed } from './write-checked.service.ts';

/** Takes a checked import for applying; or says why not. */
export async function claimImport(pool: Pool, importId: string, asker: Asker): Promise<ImportTask | ImportNotReady> {
  const claimed = asker.mayImport ? await claimForApplying(pool, importId) : null;
  if (claimed) return claimed;
  const task = await findImport(pool, importId);
  if (!task) throw failure('NOT_FOUND', 'There is no such import any more.');
  // An apply that was put back between the two statements leaves the step open again.
  return answered(decide('apply', { ...asker, ...task, isFileKept: isFileKept(task) })) ?? claimImport(pool, importId, asker);
}

const OUTDATED = { code: 'IMPORT_OUTDATED', message: outdated.message } as const satisfies WhyPutBack;

interface WhyPutBack {
  readonly code: 'IMPORT_BUSY' | 'IMPORT_OUTDATED';
  readonly message: InLanguages;
}

/** PostgreSQL's word for why an apply could not go through although its check did: somebody else was at the same data. */
function whyPutBack(error: unknown): WhyPutBack | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '55P03' || code === '40P01')
    return {
      code: 'IMPORT_BUSY',
      message: {
        id: 'Perubahan lain sedang memegang data yang sama; impor kembali berstatus sudah diperiksa. Tidak ada yang diterapkan.',
        en: 'Another change held the same data, so the import was put back to CHECKED. Nothing was applied.',
      },
    };
  if (code.startsWith('23'))
    return {
      code: 'IMPORT_OUTDATED',
      message: {
        id: 'Data berubah saat impor diterapkan. Tidak ada yang diterapkan.',
        en: 'The data changed while the import was applied. Nothing was applied.',
      },
    };
  return null;
}

/**
 * Applies a claimed import in one transaction: all of it or nothing. The check is made again, so that what is written is
 * what was shown; when the data has moved on since, the new outcome is stored and nothing is written.
 * Whatever stops it but a cancellation, the import is then CHECKED again and says why.
 */
export async function finishApplying(pool: Pool, task: ImportTask, accountId: string | null, options: ImportOptions): Promise<ImportTask | ImportNotReady> {
  try {
    const applied = await applyWhole(pool, task, accountId, options);
    return applied ?? (await takeBack(pool, task, OUTDATED));
  } catch (error) {
    if (error instanceof ImportEnded) return ended(pool, task, error);
    const why = whyPutBack(error);
    if (why) return takeBack(pool, task, why);
    await moveImport(pool, task.id, 'putBack', faultInApply).catch(() => undefined);
    options.log?.error({ fault: withoutValues(error), importId: task.id }, 'an import could not be applied');
    throw error;
  }
}

/** The applied import; null when its rows would no longer end as they were shown. */
function applyWhole(pool: Pool, task: ImportTask, accountId: string | null, { kinds, now = new Date(), signal }: ImportOptions): Promise<ImportTask | null> {
  const kind = kindNamed(kinds, task.kind);
  const work = async (client: PoolClient): Promise<ImportTask | null> => {
    let applied: ImportTask | null = null;
    const agrees = async (): Promise<boolean> => !(await isOutdated(client, task.id));
    const finish = async (): Promise<void> => {
      applied = await moveImport(client, task.id, 'finishApplying');
      // Cancelled at the last moment: what was written is taken back with the transaction.
      if (!applied) throw new ImportEnded();
    };
    if (await writeIfAgreed(client, task, kind, { now, signal, accountId, agrees, finish })) {
      // Nobody waits for this: the import is applied, and the sweep of any server finds what is left of its rows.
      await dropRows(client, task.id).catch(() => undefined);
      await forgetFile(task.id).catch(() => undefined);
      await refreshStatistics(client, kind, task).catch(() => undefined);
      return applied;
    }
    await storeResult(client, task.id);
    const found = { counts: await countOutcomes(client), creates: await countCreated(client, kind), problem: outdated };
    if (!(await finishCheck(client, task.id, found))) throw new ImportEnded();
    return null;
  };
  return whileAlive(pool, task.id, (client) => withTables(client, () => work(client)), signal);
}

/** Fewer change nothing of what the planner thinks of a table. */
const ROWS_WORTH_COUNTING = 500;

/** Table by table: each is a transaction of a tenth of a second, and what waits for the end of a longer one is the board. */
async function refreshStatistics(client: PoolClient, { fills }: ImportKind, { rows_total }: ImportTask): Promise<void> {
  if ((rows_total ?? 0) < ROWS_WORTH_COUNTING) return;
  for (const table of fills) await client.query('select refresh_statistics($1)', [table]);
}

/** Stopped by this server, it can be applied again; cancelled, it is over. */
async function ended(pool: Pool, task: ImportTask, { problem }: ImportEnded): Promise<ImportNotReady> {
  const stands =
    (problem && (await moveImport(pool, task.id, 'putBack', stoppedInApply).catch(() => null))) ?? (await findImport(pool, task.id).catch(() => null));
  if (stands && stands.state !== 'CHECKED') await dropRows(pool, task.id).catch(() => undefined);
  const { state } = stands ?? task;
  return new ImportNotReady(state, 'IMPORT_NOT_READY', `The import is ${state}; nothing of it was applied.`);
}

async function takeBack(pool: Pool, task: ImportTask, { code, message }: WhyPutBack): Promise<ImportNotReady> {
  const problem = putBack(code, message);
  await moveImport(pool, task.id, 'putBack', problem).catch(() => undefined);
  return new ImportNotReady('CHECKED', code, `${problem.message.en} ${problem.remedy.en}`);
}

export async function applyImport(pool: Pool, importId: string, accountId: string | null, options: ImportOptions): Promise<ImportTask | ImportNotReady> {
  const claimed = await claimImport(pool, importId, OPERATOR);
  return claimed instanceof ImportNotReady ? claimed : finishApplying(pool, claimed, accountId, options);
}
