/** How long those may take who write one thing for one person, and how many connections they share. */
import type { Options } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { FairLane } from '../fair-lane.ts';
import { optionsOf } from './pools.ts';

/** Connections of the ORM, of all writers of a server. */
const WRITERS = 8;
/** A row that somebody holds is waited for so long; whoever waits holds one of few connections meanwhile. */
export const WRITER_LOCK_MS = 2_000;
const WRITER_STATEMENT_MS = 10_000;
/** Between two statements nothing but our own code runs. */
const WRITER_IDLE_MS = 5_000;
const WRITER_TRANSACTION_MS = 20_000;
const WRITER_CONNECT_MS = 5_000;

/** How the ORM connects to write; migrations have limits of their own (migrate.ts). */
export const writerOptions = (onPoolCreated: (pool: Pool) => void): Partial<Options> => ({
  pool: { min: 0, max: WRITERS },
  driverOptions: {
    onPoolCreated,
    connectionTimeoutMillis: WRITER_CONNECT_MS,
    keepAlive: true,
    application_name: 'selaras writer',
    options: optionsOf({
      lock_timeout: String(WRITER_LOCK_MS),
      statement_timeout: String(WRITER_STATEMENT_MS),
      idle_in_transaction_session_timeout: String(WRITER_IDLE_MS),
      transaction_timeout: String(WRITER_TRANSACTION_MS),
      search_path: 'public',
    }),
  },
});

/**
 * Of those connections, the people of one government have so many at once: all of them may wait for one row that is
 * held, and the other governments write on. A turn that does not come takes no longer than a lock that does not.
 */
export const writersLane = (): FairLane => new FairLane({ name: 'writes_at_once', running: WRITERS, each: [3], waiting: 200, waitMs: WRITER_LOCK_MS });
