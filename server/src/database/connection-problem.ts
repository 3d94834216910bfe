import { statfsSync } from 'node:fs';

const REFUSED: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
  '28P01': 'the password is wrong',
  '28000': 'the user may not connect',
  '3D000': 'there is no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is still starting',
  '42501': 'the user may not create roles and tables',
};

function codesOf(error: unknown): string[] {
  const { code, cause, errors, previous } = error as { code?: unknown; cause?: unknown; errors?: unknown[]; previous?: unknown };
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...(cause ? codesOf(cause) : []),
    ...(previous ? codesOf(previous) : []),
    ...(errors ?? []).flatMap(codesOf),
  ];
}

/** disk_full, and what the system says of a file that cannot be written. */
const FULL = ['53100', 'ENOSPC', 'EDQUOT'];
/** PostgreSQL that cannot write its log ahead ends without saying why to anybody; so much is nothing to it. */
const NEXT_TO_NOTHING_BYTES = 32 * 1024 * 1024;

function isFull(folder: string | null): boolean {
  try {
    if (folder === null) return false;
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < NEXT_TO_NOTHING_BYTES;
  } catch {
    return false;
  }
}

/** One sentence for a disk that is full, be it said or found; null for any other error. */
export function diskProblem(error: unknown, dataDir: string | null): string | null {
  if (!codesOf(error).some((code) => FULL.includes(code)) && !isFull(dataDir)) return null;
  return `The disk of the database is full${dataDir === null ? '' : ` (${dataDir})`}; nothing was lost that was said to be kept. Make room, and start again.`;
}

/** One sentence for a database that cannot be reached or used, without its password; null for any other error. */
export function connectionProblem(error: unknown, databaseUrl: string | null): string | null {
  const code = codesOf(error).find((found) => found in REFUSED);
  const isTimeout = error instanceof Error && /timeout/i.test(error.message) && /connect/i.test(error.message);
  if (!code && !isTimeout) return null;
  const url = databaseUrl && URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  const place = url ? `${url.hostname}:${url.port || 5432}${url.pathname}` : 'the database';
  return `DATABASE_URL points to ${place}, but ${code ? REFUSED[code] : 'it does not answer'}; check the address and that PostgreSQL 18 runs there.`;
}
