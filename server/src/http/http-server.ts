import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Services } from '../app.services.ts';
import { describeError } from '../log.ts';
import { countFailure, limitNamed } from '../metrics.ts';

/** Made by `pnpm build`; absent while only the API is developed or tested. */
const WEB_FOLDER = join(import.meta.dirname, '../../../web/dist');

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
    trustProxy: false,
    // A file of 150 MB over a slow line takes minutes; what is not an upload is bounded by its size.
    requestTimeout: 900_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    // Idle keep-alive connections would hold up a stop for a minute.
    forceCloseConnections: 'idle',
  });
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: services.config.secureCookies,
    crossOriginEmbedderPolicy: false,
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    countFailure(status >= 500 ? 'INTERNAL' : 'BAD_INPUT', error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? BODY : undefined);
    if (status >= 500) services.log.error({ requestId: request.id, error: describeError(error) }, 'request failed');
    const message =
      status >= 500
        ? 'Something went wrong on our side. Quote the request id when you report it.'
        : (CLIENT_FAULTS[error.code] ?? 'The request cannot be read.');
    void reply
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
  if (existsSync(join(WEB_FOLDER, 'index.html'))) await serveWeb(server);
  return server;
}

async function serveWeb(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: WEB_FOLDER,
    // Looked up per request: a web that is built again under a running server is served as it is now.
    wildcard: true,
    // Names of built files carry the hash of their content; the page that names them must always be fresh.
    setHeaders: (response, path) => void response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '') && (request.headers.accept ?? '').includes('text/html');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.code(404).send({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND', requestId: request.id } }] });
  });
}
