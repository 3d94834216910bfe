import type { ClientBase } from 'pg';
import { DatabaseStartError } from './database.errors.ts';

/**
 * A table that is there as long as a restore has not ended. It is made before anything else and dropped last, so that a
 * restore which was killed, wherever it was, leaves a database that nobody takes for a whole one.
 */
export const RESTORE_MARK = 'restore_under_way';

export async function isHalfRestored(client: ClientBase): Promise<boolean> {
  const found = await client.query<{ half: boolean }>(`select to_regclass('public.${RESTORE_MARK}') is not null as half`);
  return found.rows[0]!.half;
}

/** Errors: DatabaseStartError, for whoever would serve what is there so far. */
export async function refuseHalfRestored(client: ClientBase): Promise<void> {
  if (await isHalfRestored(client))
    throw new DatabaseStartError(
      'A backup is being restored into this database, or a restore of it was broken off; run `pnpm selaras restore` again, to its end.',
    );
}
