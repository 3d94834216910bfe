import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services } from '../app.services.ts';
import { SessionKeeper } from '../access/session-keeper.ts';
import { ABSOLUTE_HOURS } from '../access/session.service.ts';
import { createContext, type Context, type HttpExchange } from '../graphql/context.ts';
import { MAX_OPERATION_BYTES, type Door } from '../graphql/door.ts';
import { isAllowedOrigin } from './origin.ts';
import { readSecret, sessionCookie } from './session-cookie.ts';
import { countFailure } from '../metrics.ts';
import { describeError } from '../log.ts';

function refuse(reply: FastifyReply, status: number, code: string, message: string, requestId: string): FastifyReply {
  countFailure(code);
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));
}

/** Of the headers of a page, those that mean something on an answer of data; helmet would put them together anew for each. */
const PROTECTION = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
const HEADERS = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

export function registerGraphql(fastify: FastifyInstance, apollo: ApolloServer<Context>, door: Door, services: Services): void {
  const { config } = services;
  const sessions = new SessionKeeper(services.system, (error) => services.log.warn({ error: describeError(error) }, 'a session could not be kept alive'));

  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: MAX_OPERATION_BYTES,
    helmet: false,
    handler: async (request, reply) => {
      const requestId = randomUUID();
      reply.headers(PROTECTION).header('x-request-id', requestId).header('cache-control', 'no-store');
      if (config.secureCookies) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
      if (request.method !== 'POST') return refuse(reply.header('allow', 'POST'), 405, 'BAD_INPUT', 'Send operations by POST as application/json.', requestId);
      if (!isAllowedOrigin(request.headers.origin, request.headers.host, config.origins))
        return refuse(reply, 403, 'FORBIDDEN', 'Requests from other sites are not answered.', requestId);
      if (Array.isArray(request.body)) return refuse(reply, 400, 'BAD_INPUT', 'One operation per request; a list is not answered.', requestId);
      const token = readSecret(request.headers.authorization, request.headers.cookie);
      const viewer = await door.admit(token);
      const refusal = door.refusalOf(viewer, (request.body as { query?: unknown } | null)?.query);
      if (refusal) return refuse(reply, viewer ? 403 : 401, String(refusal.extensions['code']), refusal.message, requestId);
      if (viewer) sessions.touch(viewer, services.clock().getTime());
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
