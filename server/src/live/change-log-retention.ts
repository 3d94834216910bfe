import type { Logger } from 'pino';
import type { Pool } from 'pg';
import { inTransaction } from '../database/pools.ts';
import { written } from '../log.ts';
import type { Hub } from './hub.ts';

/** So many changes go in one transaction: it takes some milliseconds, in which it holds back what others write. */
const AT_ONCE = 1_000;
/** Between two of them, for who waits. */
const PAUSE_MS = 100;
const EVERY_MS = 3_600_000;
/** Servers of a database take turns by this name: one of them forgets, the others have nothing to do. */
const TURN = 'selaras forgets changes';

export interface RetentionParts {
  readonly system: Pool;
  readonly hub: Hub;
  /** How long changes are kept. */
  readonly days: number;
  readonly log: Logger;
}

/**
 * Forgets the oldest changes that are over, if no other server of this database does so at this moment; how many. Nothing
 * while the log is held: what waits behind one transaction is not to wait behind another, and rows that nobody could
 * tidy up would go on being read.
 */
export async function forgetChanges({ system, hub, days }: Omit<RetentionParts, 'log'>, most = AT_ONCE): Promise<number> {
  if (hub.held) return 0;
  return inTransaction(system, async (client) => {
    const turn = await client.query<{ taken: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken', [TURN]);
    if (!turn.rows[0]!.taken) return 0;
    return (await client.query<{ gone: number }>('select forget_changes($1, $2) as gone', [days, most])).rows[0]!.gone;
  });
}

/** Does so from now on, every hour; the returned function ends it. */
export function startRetention(parts: RetentionParts): () => void {
  let isOver = false;
  const forgetAll = async (): Promise<void> => {
    while (!isOver && (await forgetChanges(parts)) > 0) await new Promise((done) => setTimeout(done, PAUSE_MS));
  };
  const forget = (): void => {
    forgetAll().catch(written(parts.log, 'old changes could not be forgotten'));
  };
  const timer = setInterval(forget, EVERY_MS).unref();
  forget();
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
