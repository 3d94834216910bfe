import { LaneFull } from '../fair-lane.ts';

/** What a caller is told when the database did not do what it was asked. The codes are those of graphql/errors.ts. */
export interface DatabaseFailure {
  readonly code: 'BUSY' | 'TIMEOUT' | 'UNAVAILABLE';
  readonly message: string;
  readonly retryAfterSeconds?: number;
}

/** A lock is given back within moments, or after the limit of the writer that holds it. */
const LOCK_RETRY_SECONDS = 2;
/** A database that restarts is back within seconds. */
const RETURN_SECONDS = 5;

const HELD_BY_ANOTHER: DatabaseFailure = {
  code: 'BUSY',
  message: 'Somebody else is changing the same at the moment. Nothing was changed; try again in a moment.',
  retryAfterSeconds: LOCK_RETRY_SECONDS,
};
/** What is cheaper to ask for than what takes too long. */
export const CHEAPER =
  'Ask for less at once: smaller pages (first), one dinas or unit in the filter, today instead of a past day, fewer fields that count. Whoever copies everything reads on in the change feed.';
const TIMEOUT: DatabaseFailure = {
  code: 'TIMEOUT',
  message: `It took longer than it may and was ended in the database. ${CHEAPER}`,
};
const FULL: DatabaseFailure = {
  code: 'UNAVAILABLE',
  message: 'The disk of the database is full; nothing can be written until the operator makes room.',
  retryAfterSeconds: 60,
};
/** Nothing is claimed about what was under way: a statement that commits by itself may have been kept. */
const LOST: DatabaseFailure = {
  code: 'UNAVAILABLE',
  message:
    'The database cannot be reached at the moment. If you were changing something, look before you repeat it; under an idempotencyKey it can be sent as it was.',
  retryAfterSeconds: RETURN_SECONDS,
};
export const NOTHING_KEPT: DatabaseFailure = {
  code: 'UNAVAILABLE',
  message: 'The database cannot be reached at the moment. Nothing was changed; try again in a moment.',
  retryAfterSeconds: RETURN_SECONDS,
};
const PERHAPS_KEPT: DatabaseFailure = {
  code: 'UNAVAILABLE',
  message:
    'The database was lost while it kept the change. It is not known whether it was kept; look before you repeat it; under an idempotencyKey it can be sent as it was.',
  retryAfterSeconds: RETURN_SECONDS,
};
const LATE_ANSWER: DatabaseFailure = {
  code: 'TIMEOUT',
  message:
    'It was done or refused, but the answer that says so could not be read in time. Look what is the case before you send it again; under an idempotencyKey it can be sent as it was.',
};
/** Of what fails after a change. Never BUSY: who hears that sends it again by itself, since nothing was begun. */
export const ANSWER_LOST: Readonly<Record<DatabaseFailure['code'], DatabaseFailure>> = {
  BUSY: LATE_ANSWER,
  TIMEOUT: LATE_ANSWER,
  UNAVAILABLE: {
    code: 'UNAVAILABLE',
    message:
      'It was done or refused, but the database was lost before the answer that says so. Look what is the case before you send it again; under an idempotencyKey it can be sent as it was.',
    retryAfterSeconds: RETURN_SECONDS,
  },
};
const NO_CONNECTION_FREE: DatabaseFailure = {
  code: 'BUSY',
  message: 'All connections to the database are in use. Nothing was done; try again in a moment.',
  retryAfterSeconds: LOCK_RETRY_SECONDS,
};

/** By SQLSTATE, and by the code of a connection that could not be made or broke. https://www.postgresql.org/docs/18/errcodes-appendix.html */
const BY_CODE: Readonly<Record<string, DatabaseFailure>> = {
  '55P03': HELD_BY_ANOTHER, // lock_not_available
  '40001': HELD_BY_ANOTHER, // serialization_failure
  '40P01': HELD_BY_ANOTHER, // deadlock_detected
  '57014': TIMEOUT, // query_canceled: statement_timeout, or cancelled by hand
  '25P03': TIMEOUT, // idle_in_transaction_session_timeout
  '25P04': TIMEOUT, // transaction_timeout
  '53100': FULL, // disk_full
  '53300': NOTHING_KEPT, // too_many_connections
  '57P03': NOTHING_KEPT, // cannot_connect_now
  '57P01': LOST, // admin_shutdown
  '57P02': LOST, // crash_shutdown
  '57P05': LOST, // idle_session_timeout
  ECONNREFUSED: NOTHING_KEPT,
  ENOTFOUND: NOTHING_KEPT,
  EAI_AGAIN: NOTHING_KEPT,
  EHOSTUNREACH: NOTHING_KEPT,
  ECONNRESET: LOST,
  EPIPE: LOST,
  ETIMEDOUT: LOST,
};

/** What pg says without a code. https://github.com/brianc/node-postgres (client.js, pg-pool) */
const BY_MESSAGE: readonly (readonly [RegExp, DatabaseFailure])[] = [
  [/^timeout exceeded when trying to connect/, NO_CONNECTION_FREE],
  [/^Connection terminated due to connection timeout/, NOTHING_KEPT],
  [/^Connection terminated|^Client has encountered a connection error|^Client was closed|^Query read timeout|^Cannot use a pool after/, LOST],
];

/** The database does not answer; said before anything was sent to it. */
export class DatabaseSilent extends Error {
  override readonly name = 'DatabaseSilent';
  constructor() {
    super('the database does not answer');
  }
}

/** The connection was lost between `commit` and its answer. */
export class CommitInDoubt extends Error {
  override readonly name = 'CommitInDoubt';
  constructor(cause: unknown) {
    super('the connection was lost while it committed', { cause });
  }
}

/** A change ran into the changes of others as often as it was tried. */
export class Collided extends Error {
  override readonly name = 'Collided';
  constructor(cause: unknown) {
    super('it collided with other changes each time', { cause });
  }
}

/** The failure behind an error of the database or of the way to it; null for any other. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if (at instanceof CommitInDoubt) return PERHAPS_KEPT;
    if (at instanceof Collided) return HELD_BY_ANOTHER;
    if (at instanceof DatabaseSilent) return NOTHING_KEPT;
    if (at instanceof LaneFull)
      return { code: 'BUSY', message: 'Too much is being changed at once. Nothing was changed; try again in a moment.', retryAfterSeconds: 2 };
    const { message, code, cause, previous, errors } = at as Error & { code?: unknown; previous?: unknown; errors?: readonly unknown[] };
    const found = (typeof code === 'string' ? BY_CODE[code] : undefined) ?? BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1];
    if (found) return found;
    at = cause ?? previous ?? errors?.[0];
  }
  return null;
}

/** Whether the connection broke, so that nobody heard how what was sent to it ended. */
export const isLost = (error: unknown): boolean => databaseFailure(error)?.code === 'UNAVAILABLE' && databaseFailure(error) !== FULL;
