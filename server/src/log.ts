import type { Logger } from 'pino';

const SQL_STATE = /^[0-9A-Z]{5}$/;

/**
 * What may be written down of an error. Messages of the database quote the values of a row, and those are people's;
 * of such errors only the state, the constraint and the places in the code are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint, table, cause } = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  const fromDatabase = typeof code === 'string' && SQL_STATE.test(code);
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint, table }),
    ...(fromDatabase ? {} : { message: error.message }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}

/** For work that nobody waits for: what fails in it is written down, and nobody else is the worse for it. */
export const written =
  (log: Logger, what: string) =>
  (error: unknown): void =>
    log.error({ error: describeError(error) }, what);
