import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../app.services.ts';
import { ABSOLUTE_HOURS, touchSession } from '../access/session.service.ts';
import type { Viewer } from '../access/viewer.ts';
import { createContext, type Context, type HttpExchange } from '../graphql/context.ts';
import { hashOperation, type KnownOperations } from '../graphql/known-operations.ts';
import { isAllowedOrigin } from './origin.ts';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';

const TOUCH_EVERY_MS = 3_600_000;

/** The secret of a request: an access token of a program, else the cookie of a browser. */
export function readToken(request: FastifyRequest): string | null {
  const { authorization } = request.headers;
  return authorization?.startsWith('Bearer ') ? authorization.slice(7) : readSessionCookie(request.headers.cookie);
}

function refuse(reply: FastifyReply, status: number, code: string, message: string, requestId: string): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));
}

const isListed = (known: KnownOperations, body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string' && known.has(hashOperation(body.query));

/** Of the headers of a page, those that mean something on an answer of data; helmet would put them together anew for each. */
const PROTECTION = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
const HEADERS = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

export function registerGraphql(fastify: FastifyInstance, apollo: ApolloServer<Context>, services: Services, known: KnownOperations): void {
  const { config } = services;
  const lastTouch = new Map<string, number>();
  const touch = (viewer: Viewer, now: number): void => {
    if (viewer.sessionKind !== 'BROWSER' || now - (lastTouch.get(viewer.sessionId) ?? 0) < TOUCH_EVERY_MS) return;
    if (lastTouch.size > 50_000) lastTouch.clear();
    lastTouch.set(viewer.sessionId, now);
    touchSession(services.system, viewer.sessionId).catch((error: Error) => services.log.warn({ error: error.message }, 'a session could not be kept alive'));
  };

  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: 65_536,
    helmet: false,
    handler: async (request, reply) => {
      const requestId = randomUUID();
      reply.headers(PROTECTION).header('x-request-id', requestId).header('cache-control', 'no-store');
      if (config.secureCookies) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
      if (request.method !== 'POST') return refuse(reply.header('allow', 'POST'), 405, 'BAD_INPUT', 'Send operations by POST as application/json.', requestId);
      if (!isAllowedOrigin(request.headers.origin, request.headers.host, config.origins))
        return refuse(reply, 403, 'FORBIDDEN', 'Requests from other sites are not answered.', requestId);
      if (Array.isArray(request.body)) return refuse(reply, 400, 'BAD_INPUT', 'One operation per request; a list is not answered.', requestId);
      const now = services.clock();
      const token = readToken(request);
      const viewer = token ? await services.viewers.find(token, now.getTime()) : null;
      // Three doors: our own web sends operations known when it was built, programs send what they like on a token.
      if (viewer?.sessionKind !== 'TOKEN' && !isListed(known, request.body)) {
        return refuse(
          reply,
          viewer ? 403 : 401,
          viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED',
          'A browser session runs the operations of the Selaras web only; use an access token (Authorization: Bearer …) for your own.',
          requestId,
        );
      }
      if (viewer) touch(viewer, now.getTime());
      const http: HttpExchange = {
        setSessionCookie: (value) => void reply.header('set-cookie', sessionCookie(value, ABSOLUTE_HOURS * 3_600, config.secureCookies)),
        clearSessionCookie: () => void reply.header('set-cookie', sessionCookie('', 0, config.secureCookies)),
      };
      const headers = new HeaderMap();
      for (const name of HEADERS) {
        const value = request.headers[name];
        if (typeof value === 'string') headers.set(name, value);
      }
      const context = createContext(services, viewer, token, http, requestId);
      try {
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
          context: async () => context,
        });
        for (const [name, value] of answer.headers) reply.header(name, value);
        return await reply.code(answer.status ?? 200).send(answer.body.kind === 'complete' ? answer.body.string : '');
      } finally {
        context.read.close();
      }
    },
  });
}
