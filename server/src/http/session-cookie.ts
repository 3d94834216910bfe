import { parseCookie, stringifySetCookie } from 'cookie';

const NAME = 'selaras_session';
/** Over HTTPS the name itself makes browsers refuse a cookie from a neighbour domain. */
const SECURE_NAME = '__Host-selaras_session';

/** The session secret in a Cookie header, or null. */
function readSessionCookie(header: string | undefined): string | null {
  if (!header) return null;
  const cookies = parseCookie(header);
  const value = cookies[SECURE_NAME] ?? cookies[NAME];
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
}

export const sessionCookie = (value: string, maxAgeSeconds: number, secure: boolean): string =>
  stringifySetCookie({ name: secure ? SECURE_NAME : NAME, value, httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: maxAgeSeconds });

/** The secret of a request: an access token of a program, else the cookie of a browser. */
export const readSecret = (authorization: unknown, cookies: string | undefined): string | null =>
  typeof authorization === 'string' && authorization.startsWith('Bearer ') ? authorization.slice(7) : readSessionCookie(cookies);
