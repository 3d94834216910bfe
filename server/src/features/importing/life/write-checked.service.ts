import type { PoolClient } from 'pg';
import { readerOf } from '../../../database/sql-reader.ts';
import { beginAct, keepAct } from '../../acts/index.ts';
import { changedSince, checkRows, momentOf, writeRows, type CheckOptions } from '../rows/check-rows.service.ts';
import type { ImportKind } from '../rows/index.ts';
import type { ImportTask } from './import-state.service.ts';
import { IMPORT } from './importing.types.ts';
import { ACT_ALONE, inOwnTransaction } from './own-connection.ts';

/** How often the check is made ahead of the transaction that writes; after that, inside it. */
const AHEAD = 3;

interface Writing extends CheckOptions {
  /** Who applies, for the change log. */
  readonly accountId: string | null;
  /** Whether what was just checked may be written. */
  agrees(): Promise<boolean>;
  /** What else belongs to the transaction that writes. */
  finish(): Promise<void>;
}

/**
 * Checks rows and writes them in one transaction, so that what is written is what was checked; false when it does not
 * agree, with the tables of the check left for whoever stores its result. The transaction holds back what everybody may
 * read of the change log, so the check is made before it, and again when the government changed in between. Only where
 * changes never pause it is made inside.
 */
export async function writeIfAgreed(
  client: PoolClient,
  task: ImportTask,
  kind: ImportKind,
  { now, signal, accountId, agrees, finish }: Writing,
): Promise<boolean> {
  const alone = (work: () => Promise<boolean>): Promise<boolean> =>
    inOwnTransaction(client, async () => {
      await client.query(ACT_ALONE, [accountId ?? '', task.instansi_id, task.id]);
      if (!(await work())) return false;
      const reader = readerOf(client);
      const id = await beginAct(reader);
      await writeRows(client, kind, signal);
      const today = await client.query<{ day: string }>('select today::text as day from subject');
      await keepAct(reader, {
        id,
        kind: IMPORT,
        instansiId: task.instansi_id,
        // Like the import itself: it may touch any dinas, so HR of one is not enough to read it.
        dinasId: null,
        accountId,
        since: today.rows[0]!.day,
        decreeNumber: null,
        reason: null,
        undoesId: null,
        importId: task.id,
      });
      await finish();
      return true;
    });
  for (let attempt = 0; attempt < AHEAD; attempt += 1) {
    const moment = await momentOf(client);
    await checkRows(client, kind, task, { now, signal });
    if (!(await agrees())) return false;
    if (await alone(async () => !(await changedSince(client, task.instansi_id, moment)))) return true;
  }
  return alone(async () => {
    await checkRows(client, kind, task, { now, signal });
    return agrees();
  });
}
