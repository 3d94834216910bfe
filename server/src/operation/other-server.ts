import type { Config } from '../config.ts';
import { DatabaseStartError } from '../database/database.errors.ts';
import { hasDatabase, namedDatabase } from '../database/open-database.ts';

/** A server on this machine answers at once. */
const WITHIN_MS = 1_000;

async function isServed(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(WITHIN_MS) });
    return ((await answer.json()) as { status?: unknown }).status === 'alive';
  } catch {
    return false;
  }
}

/**
 * A command that would make a database of its own, while a server runs here on another one, is meant for that one: whoever
 * typed it would look for what they made in vain. Errors: DatabaseStartError.
 */
export async function mustBeAlone(config: Config): Promise<void> {
  if (hasDatabase(config) || !(await isServed(config.port))) return;
  throw new DatabaseStartError(
    `A server of Selaras runs on port ${config.port} with another database, and ${namedDatabase(config)} is not there yet: nothing was made. ` +
      'Give the DATABASE_URL or SELARAS_DATA_DIR of that server, or stop it first.',
  );
}
