import type { ServerResponse } from 'node:http';

/** What a page of ours may load, and from where; everything else is refused by the browser, whoever put it into the page. */
const DIRECTIVES = {
  'default-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  // Sockets of this very site included: browsers that ran `connect-src 'self'` without them (Safari before 15.4) cannot run this web either.
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const;

/**
 * The content policy. `nonce` is that of a page: the component library writes a few style sheets into it at run time, and
 * marks them with the nonce; a style sheet that somebody else gets into the page has none.
 */
export const contentPolicy = (nonce?: string): string =>
  Object.entries({ ...DIRECTIVES, 'style-src': nonce ? `'self' 'nonce-${nonce}'` : "'self'" })
    .map(([name, sources]) => `${name} ${sources}`)
    .join(';');

/** Devices and powers of a browser that no page of ours asks for. */
export const PERMISSIONS =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()';

export const HSTS = 'max-age=31536000; includeSubDomains';

/** HTTP/1.1 keeps a connection without a word, and Node says it, with how long, beside each part of a page. */
export const keptByItself = (response: ServerResponse): void => response.removeHeader('connection');
