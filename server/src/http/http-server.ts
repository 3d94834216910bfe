import { randomUUID } from 'node:crypto';
import fastifyHelmet from '@fastify/helmet';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Services } from '../app.services.ts';
import { databaseFailure } from '../database/database-failure.ts';
import { formatFailure, unanswered, UNANSWERED_STATUS } from '../graphql/errors.ts';
import { describeError } from '../log.ts';
import { countFailure, limitNamed } from '../metrics.ts';
import { boundConnections } from './connection-limits.ts';
import { contentPolicy, HSTS } from './page-headers.ts';
import { allowForeignOrigins } from './foreign-origins.ts';
import { endSlowBodies } from './slow-bodies.ts';
import { TokenRefused } from './token-refused.ts';
import { serveWeb } from './web.ts';

/** The head of a request is a few lines. */
const HEAD_MS = 10_000;
/** How often Node looks for those that take too long. */
const LOOK_MS = 5_000;
/** A file of 150 MB over a slow line takes minutes; what is not a file has less time (slow-bodies.ts). */
const FILE_MS = 900_000;

const POLICY = contentPolicy();
const MISDIRECTED =
  'This server is not known by the name you called it. Open it under an address in SELARAS_ORIGINS, or add the name to SELARAS_ORIGINS (for browsers) or SELARAS_HOSTS (for programs).';

/**
 * A proxy that nobody told us of: everybody seems to come from it, so the wrong passwords of one would count against all.
 * Said once; whoever else sends the header is not worth a line each.
 */
function tellOfUnknownProxy(server: FastifyInstance, { front, log }: Services): void {
  let isSaid = false;
  server.addHook('onRequest', (request, _reply, done) => {
    if (!isSaid && request.headers['x-forwarded-for'] !== undefined && !front.isForwarded(request.raw)) {
      isSaid = true;
      log.warn('a request was forwarded by a proxy that is not in SELARAS_TRUSTED_PROXIES: its word on whom it speaks for is not believed');
    }
    done();
  });
}

const CLIENT_FAULTS: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The request is too large; an operation has at most 64 kB.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send application/json.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
};

const BODY = limitNamed('request_bytes');

export async function createHttpServer(services: Services, isReady: () => Promise<boolean>): Promise<FastifyInstance> {
  const server = fastify({
    logger: false,
    // As those of operations: whoever reports one need not know which door it was of.
    genReqId: () => randomUUID(),
    trustProxy: services.front.trusts,
    requestTimeout: FILE_MS,
    http: {
      headersTimeout: HEAD_MS,
      connectionsCheckingInterval: LOOK_MS,
      // Any other protocol is offered, not demanded: such a request is answered in the one it came with (RFC 9110, 7.8).
      shouldUpgradeCallback: (request) => request.headers.upgrade?.toLowerCase() === 'websocket',
    },
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    // Idle keep-alive connections would hold up a stop for a minute.
    forceCloseConnections: 'idle',
    // In our own words, below.
    return503OnClosing: false,
  });
  let isStopping = false;
  server.addHook('preClose', async () => {
    isStopping = true;
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (!isStopping) return done();
    const goesAway = unanswered({ code: 'UNAVAILABLE', message: 'The server is restarting. Nothing was done; try again in a moment.', retryAfterSeconds: 5 });
    reply.header('connection', 'close').header('retry-after', '5').header('content-type', 'application/json; charset=utf-8');
    void reply.code(503).send(JSON.stringify({ errors: [formatFailure(goesAway.toJSON(), request.id)] }));
  });
  boundConnections(server.server, services.config.connections, services.front);
  await server.register(fastifyHelmet, { contentSecurityPolicy: false, strictTransportSecurity: false, crossOriginEmbedderPolicy: false });
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('content-security-policy', POLICY);
    if (services.config.secureCookies) reply.header('strict-transport-security', HSTS);
    // Whoever looks after a server asks for its health under any name, and learns nothing else; /metrics looks for itself at who asks.
    if (['/healthz', '/readyz', '/metrics'].includes(request.url) || services.front.isOurHost(request.raw)) return done();
    countFailure('BAD_INPUT');
    void reply
      .code(421)
      .header('connection', 'close')
      .send({ errors: [{ message: MISDIRECTED, extensions: { code: 'BAD_INPUT', requestId: request.id } }] });
  });
  allowForeignOrigins(server, services.front);
  endSlowBodies(server, services.config.requestMs);
  tellOfUnknownProxy(server, services);
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof TokenRefused) {
      countFailure(error.code);
      const { code, message, reason } = error;
      return reply.code(401).header('www-authenticate', error.challenge).send({ code, message, remedy: 'Send a token that is valid.', reason });
    }
    if (error instanceof GraphQLError && error.extensions['code'] === 'BUSY') {
      const { code, retryAfterSeconds, limit } = error.extensions;
      countFailure('BUSY', limit);
      reply.header('retry-after', String(retryAfterSeconds));
      return reply.code(429).send({ code, message: error.message, remedy: 'Come back after retryAfterSeconds.', retryAfterSeconds });
    }
    const fault = databaseFailure(error);
    if (fault) {
      const { code, retryAfterSeconds } = fault;
      if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
      return reply
        .code(UNANSWERED_STATUS[code])
        .header('content-type', 'application/json; charset=utf-8')
        .send(JSON.stringify({ errors: [formatFailure(unanswered(fault).toJSON(), request.id)] }));
    }
    const status = error.statusCode ?? 500;
    countFailure(status >= 500 ? 'INTERNAL' : 'BAD_INPUT', error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? BODY : undefined);
    if (status >= 500) services.log.error({ requestId: request.id, error: describeError(error) }, 'request failed');
    const message =
      status >= 500
        ? 'Something went wrong on our side. Quote the request id when you report it.'
        : (CLIENT_FAULTS[error.code] ?? 'The request cannot be read.');
    return reply
      .code(status)
      .header('content-type', 'application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL' : 'BAD_INPUT', requestId: request.id } }] }));
  });
  server.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/healthz') || request.url.startsWith('/readyz') || request.url.startsWith('/metrics')) return;
    // The path without its query: addresses of files may be logged, what people look for may not.
    services.log.info(
      {
        requestId: reply.getHeader('x-request-id') ?? request.id,
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
  });
  server.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'alive' }));
  server.get('/readyz', { logLevel: 'silent' }, async (_request, reply) =>
    (await isReady())
      ? { status: 'ready' }
      : reply.code(503).header('retry-after', '2').send({ status: 'not ready', remedy: 'the database cannot be reached or is not migrated' }),
  );
  await serveWeb(server);
  return server;
}
