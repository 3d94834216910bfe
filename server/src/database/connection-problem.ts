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

/** One sentence for a database that cannot be reached or used, without its password; null for any other error. */
export function connectionProblem(error: unknown, databaseUrl: string | null): string | null {
  const code = codesOf(error).find((found) => found in REFUSED);
  const isTimeout = error instanceof Error && /timeout/i.test(error.message) && /connect/i.test(error.message);
  if (!code && !isTimeout) return null;
  const url = databaseUrl && URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  const place = url ? `${url.hostname}:${url.port || 5432}${url.pathname}` : 'the database';
  return `DATABASE_URL points to ${place}, but ${code ? REFUSED[code] : 'it does not answer'}; check the address and that PostgreSQL 18 runs there.`;
}
