import type { Pool } from 'pg';
import { answered, failure } from '../../../graphql/errors.ts';
import { interrupted } from './import-problems.ts';
import { dropRows, findImport, moveImport, type ImportTask } from './import-state.service.ts';
import type { ImportNotReady } from './importing.errors.ts';
import { decide, FINAL_STATES, type Asker } from './importing.lifecycle.ts';
import { ifLeftAlone } from './own-connection.ts';
import { forgetFile, forgetLeftFiles } from './receive-file.service.ts';

/** Throws an import away before it is applied; refused when it is being applied or has ended. */
export async function cancelImport(pool: Pool, importId: string, asker: Asker): Promise<ImportTask | ImportNotReady> {
  const moved = asker.mayImport ? await moveImport(pool, importId, 'cancel') : null;
  if (moved === null) {
    const task = await findImport(pool, importId);
    if (!task) throw failure('NOT_FOUND', 'There is no such import any more.');
    // An apply that was put back between the two statements leaves the step open again.
    return answered(decide('cancel', { ...asker, ...task })) ?? cancelImport(pool, importId, asker);
  }
  await dropRows(pool, importId);
  return moved;
}

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
    const moved = await ifLeftAlone(pool, id, async (client) => ({
      import: await moveImport(client, id, 'interrupt', interrupted),
    }));
    if (moved === null) continue;
    if (moved.import) ended += 1;
    await forgetFile(id);
  }
  await pool.query('delete from import_row r using import i where i.id = r.import_id and i.state = any($1)', [FINAL_STATES]);
  await forgetLeftFiles(new Date());
  return ended;
}
