import type { IncomingMessage } from 'node:http';
import { SCREEN, type ViewerKind } from '../access/viewer.ts';
import type { Services } from '../app.services.ts';

/** A secret that somebody showed, and as what: it opens nothing as anything else. */
export interface Presented {
  readonly secret: string;
  readonly kind: ViewerKind;
}

const SEARCH_OF_SCREEN = /^[^?]*\?as=screen$/;
const BEARER = /^\s*bearer(?:\s+(?<token>.*?))?\s*$/is;

/** The token of an Authorization header; empty when it holds none, null when the header is of another scheme or absent. */
export const bearerOf = (header: unknown): string | null => {
  const found = typeof header === 'string' ? BEARER.exec(header) : null;
  return found ? (found.groups?.['token'] ?? '') : null;
};

/**
 * What a request shows of whose it is: a token, else the cookie of a browser. The cookie counts on pages of our own only:
 * from another site a browser would send it along whoever wrote that page.
 */
export function presentedBy({ front, cookies }: Pick<Services, 'front' | 'cookies'>, request: IncomingMessage): Presented | null {
  const token = bearerOf(request.headers.authorization);
  if (token !== null) return { secret: token, kind: 'TOKEN' };
  // A browser may be signed in and hang on a wall as well: the page of the screen says as which of them it asks.
  if (SEARCH_OF_SCREEN.test(request.url ?? '')) {
    const screen = front.foreignOrigin(request) === null ? cookies.screenOf(request.headers.cookie) : null;
    return screen === null ? null : { secret: screen, kind: SCREEN };
  }
  const secret = front.foreignOrigin(request) === null ? cookies.sessionOf(request.headers.cookie) : null;
  return secret === null ? null : { secret, kind: 'BROWSER' };
}

const BARE = /^\s*[\w.~+/-]+=*\s*$/;

/** A token under any of the names that clients of GraphQL send it by; with or without its scheme where there is no other. */
function tokenIn(params: Readonly<Record<string, unknown>>): string | null {
  for (const [name, value] of Object.entries(params)) {
    const known = name.toLowerCase();
    if (known === 'authorization' || known === 'authtoken' || known === 'token' || known === 'accesstoken') {
      const token = bearerOf(value) ?? (typeof value === 'string' && BARE.test(value) ? value.trim() : null);
      if (token !== null) return token;
    }
    if (known === 'headers' && typeof value === 'object' && value !== null) {
      const token = tokenIn(value as Record<string, unknown>);
      if (token !== null) return token;
    }
  }
  return null;
}

/** The same for a socket: what its first message says, else what its request brought. */
export function presentedOnSocket(params: Readonly<Record<string, unknown>> | undefined, request: Presented | null): Presented | null {
  const token = params ? tokenIn(params) : null;
  return token === null ? request : { secret: token, kind: 'TOKEN' };
}
