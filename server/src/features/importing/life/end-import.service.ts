import type { Pool } from 'pg';
import { answered, failure } from '../../../graphql/errors.ts';
import { MAX_KEPT_BYTES_OF_SERVER, RESTART_MINUTES } from './import-limits.parameters.ts';
import { interrupted } from './import-problems.ts';
import { dropRows, endedOf, fileGone, findImport, isFileKept, moveImport, takeInHand, type ImportTask } from './import-state.service.ts';
import type { ImportNotReady } from './importing.errors.ts';
import { decide, FINAL_STATES, type Asker } from './importing.lifecycle.ts';
import { ifLeftAlone } from './own-connection.ts';
import { forgetFile, isHere, keptFiles, type KeptFile } from './receive-file.service.ts';

/**
 * Throws an import away before it has taken effect; refused when it has ended. The server that works on it hears of it by
 * the same word as everybody who watches it, and ends what it runs (import-work.ts).
 */
export async function cancelImport(pool: Pool, importId: string, asker: Asker): Promise<ImportTask | ImportNotReady> {
  const moved = asker.mayImport ? await moveImport(pool, importId, 'cancel') : null;
  if (moved === null) {
    const task = await findImport(pool, importId);
    if (!task) throw failure('NOT_FOUND', 'There is no such import any more.');
    // An apply that was put back between the two statements leaves the step open again.
    return answered(decide('cancel', { ...asker, ...task, isFileKept: isFileKept(task) })) ?? cancelImport(pool, importId, asker);
  }
  await dropRows(pool, importId);
  await forgetFile(importId);
  return moved;
}

interface Left {
  readonly id: string;
  readonly instansi_id: string;
  readonly account_id: string | null;
  readonly state: string;
  /** Whether its server would have started again by now. */
  readonly isGivenUp: boolean;
}

const WAITS_UNTIL = "coalesce(held_until, started_at + interval '10 minutes')";

/** Imports that some server should have in hand, and none says so. Nothing is said of those of the command line: they wait for no lane. */
const LEFT = /* sql */ `
  select id, instansi_id, account_id, state, ${WAITS_UNTIL} <= now() - interval '${RESTART_MINUTES} minutes' as "isGivenUp" from import
  where state = 'RECEIVED' and ${WAITS_UNTIL} <= now()
    or state in ('READING', 'APPLYING') and coalesce(held_until, '-infinity') <= now()
    or state = 'CHECKED' and rows_total > 0 and not exists (select 1 from import_row r where r.import_id = import.id)`;

/**
 * Takes up or ends what dead servers left; how many it ended. A file that waited and lies on this machine is taken up; one
 * that does not is left to its own machine for as long as a start takes. What was in the middle is ended. Imports that somebody works on are locked and left alone, whatever their server says;
 * checked imports whose rows a crash of the database took (the table is unlogged) can no longer be applied.
 */
export async function resumeInterruptedImports(pool: Pool, takeUp: (left: Left) => void = () => undefined): Promise<number> {
  const left = await pool.query<Left>(LEFT);
  let ended = 0;
  for (const one of left.rows) {
    const { id } = one;
    if (one.state === 'RECEIVED') {
      const here = await isHere(id);
      // Also to end it: its own server may have taken it up meanwhile.
      if (!(here || one.isGivenUp) || !(await takeInHand(pool, id))) continue;
      if (here) {
        takeUp(one);
        continue;
      }
    }
    const moved = await ifLeftAlone(pool, id, async (client) => ({
      import: await moveImport(client, id, 'interrupt', interrupted),
    }));
    if (moved === null) continue;
    if (moved.import) ended += 1;
    await forgetFile(id);
  }
  await dropLeftRows(pool);
  await forgetUnneeded(pool);
  return ended + (await giveUpWaiting(pool));
}

/** Rows of imports that have ended: of a cancelled one that was still staging, of an applied one whose server died right after. */
async function dropLeftRows(pool: Pool): Promise<void> {
  const found = await pool.query<{ id: string }>(
    // From row to row of the key: the table may hold millions of rows of a few imports.
    `with recursive ids as (
       (select import_id from import_row order by import_id limit 1)
       union all select (select r.import_id from import_row r where r.import_id > ids.import_id order by r.import_id limit 1) from ids where ids.import_id is not null
     ) select import_id as id from ids left join import i on i.id = ids.import_id where ids.import_id is not null and (i.id is null or i.state = any($1))`,
    [FINAL_STATES],
  );
  for (const { id } of found.rows) await dropRows(pool, id);
}

/** Files of imports that have ended, on whichever server, and the oldest of those that take more room than there is. */
async function forgetUnneeded(pool: Pool): Promise<void> {
  const kept = await keptFiles(new Date());
  if (kept.length === 0) return;
  const ended = new Set(
    await endedOf(
      pool,
      kept.map(({ importId }) => importId).filter((name) => UUID.test(name)),
    ),
  );
  const tooMany = beyondRoom(kept.filter(({ importId }) => !ended.has(importId)));
  if (tooMany.length > 0) await fileGone(pool, tooMany);
  for (const importId of [...ended, ...(await endedOf(pool, tooMany))]) await forgetFile(importId);
}

const UUID = /^[0-9a-f-]{36}$/;

function beyondRoom(files: readonly KeptFile[]): string[] {
  let over = files.reduce((sum, { bytes }) => sum + bytes, 0) - MAX_KEPT_BYTES_OF_SERVER;
  return files.flatMap(({ importId, bytes }) => {
    if (over <= 0) return [];
    over -= bytes;
    return [importId];
  });
}

/** Imports that waited for a mapping until their file was no longer kept; how many. */
async function giveUpWaiting(pool: Pool): Promise<number> {
  const found = await pool.query<ImportTask>("select * from import where state = 'MAPPING' and coalesce(file_until, '-infinity') <= now()");
  for (const { id, problem } of found.rows) await moveImport(pool, id, 'giveUp', problem);
  return found.rows.length;
}
