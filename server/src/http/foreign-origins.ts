import type { FastifyInstance } from 'fastify';
import { BUDGET_HEADERS } from '../graphql/told-cost.ts';
import type { Front } from './front.ts';

/** What a page of another site may read of an answer beside its body. */
const EXPOSED = ['x-request-id', 'retry-after', 'www-authenticate', 'allow', 'content-disposition', 'link', 'selaras-cursor', ...BUDGET_HEADERS];

/** How long a browser remembers that it may ask; longer, and an origin that was taken from the list would be asked for on. */
const REMEMBERED_SECONDS = 600;

/** Names of headers, as a browser lists them before it asks. */
const HEADER_NAMES = /^[a-z0-9!#$%&'*+.^_`|~-]+(?:\s*,\s*[a-z0-9!#$%&'*+.^_`|~-]+)*$/i;
const LONGEST_LIST = 1_024;

/**
 * Pages of the sites in SELARAS_CLIENT_ORIGINS may call the API (CORS), whatever headers their clients add. They never get
 * `allow-credentials`: a browser sends no cookie with such a request, and one that came all the same is not read (presented.ts).
 * For any other site nothing is said, which browsers take for a no.
 */
export function allowForeignOrigins(server: FastifyInstance, front: Front): void {
  if (!front.hasForeignOrigins) return;
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('vary', 'Origin');
    const origin = front.foreignOrigin(request.raw);
    // What is read by who sits at this machine would be read by the pages they look at.
    if (origin === null || request.url.startsWith('/metrics')) return done();
    reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED.join(', ') });
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return done();
    const asked = request.headers['access-control-request-headers'];
    if (asked !== undefined && asked.length <= LONGEST_LIST && HEADER_NAMES.test(asked)) reply.header('access-control-allow-headers', asked);
    void reply
      .code(204)
      .headers({ 'access-control-allow-methods': 'GET, POST', 'access-control-max-age': String(REMEMBERED_SECONDS) })
      .send();
  });
}
