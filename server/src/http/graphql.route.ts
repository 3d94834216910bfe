import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services } from '../app.services.ts';
import { createContext, type Context } from '../graphql/context.ts';
import { MAX_OPERATION_BYTES, type Door } from '../graphql/door.ts';
import { failure } from '../graphql/errors.ts';
import { readRequest, type OperationRequest } from '../graphql/request.ts';
import { timedOut, turnOf, type OperationLimits } from '../graphql/operation-limits.ts';
import { countFailure, countRefusal, limitNamed } from '../metrics.ts';
import { Exchange } from './exchange.ts';
import { UnreadAnswers } from './unread-answers.ts';

const DEADLINE = limitNamed('operation_seconds');

function refuse(reply: FastifyReply, status: number, code: string, message: string, requestId: string, more: object = {}): FastifyReply {
  countFailure(code);
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId, ...more } }] }));
}

const clientGone = (): Error => failure('UNAVAILABLE', 'The client has gone.');

/** Of the headers of a page, those that mean something on an answer of data; helmet would put them together anew for each. */
const PROTECTION = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
const HEADERS = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

export function registerGraphql(fastify: FastifyInstance, apollo: ApolloServer<Context>, door: Door, limits: OperationLimits, services: Services): void {
  const { config, cookies, front, sessions } = services;
  const unread = new UnreadAnswers(2 * config.requestMs);
  fastify.addHook('onClose', (_fastify, done) => {
    unread.stop();
    done();
  });

  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: MAX_OPERATION_BYTES,
    helmet: false,
    handler: async (request, reply) => {
      const requestId = randomUUID();
      reply.headers(PROTECTION).header('x-request-id', requestId).header('cache-control', 'no-store');
      if (request.method !== 'POST') return refuse(reply.header('allow', 'POST'), 405, 'BAD_INPUT', 'Send operations by POST as application/json.', requestId);
      if (!front.isAllowedOrigin(request.raw)) return refuse(reply, 403, 'FORBIDDEN', 'Requests from other sites are not answered.', requestId);
      let asked: OperationRequest;
      try {
        asked = readRequest(request.body);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return refuse(reply, 400, 'BAD_INPUT', error.message, requestId);
      }
      const { text, operationName, variables } = asked;
      const token = cookies.secretOf(request.headers.authorization, request.headers.cookie);
      const viewer = await door.admit(token);
      const turn = turnOf(viewer, services.viewers.epoch);
      const refusal = door.refusalOf(viewer, text);
      if (refusal) return refuse(reply, viewer ? 403 : 401, String(refusal.extensions['code']), refusal.message, requestId);
      if (viewer) sessions.touch(viewer, services.clock().getTime());
      const headers = new HeaderMap();
      for (const name of HEADERS) {
        const value = request.headers[name];
        if (typeof value === 'string') headers.set(name, value);
      }
      const run = async (): Promise<HTTPGraphQLResponse> => {
        if (viewer) unread.refuseFull(viewer.accountId);
        if (viewer?.sessionKind === 'TOKEN') door.refuseTangles(text);
        const context = createContext(services, viewer, token, new Exchange(request, reply, services), requestId, turn);
        const deadline = setTimeout(() => {
          countRefusal(DEADLINE);
          context.read.abort(() => timedOut(config.operationDeadlineMs));
        }, config.operationDeadlineMs);
        // What nobody waits for any more is not read to the end. A change that was begun is not broken off by it.
        const onGone = (): void => {
          if (context.read.abort(clientGone)) limits.chargeBrokenOff(turn.party);
        };
        if (request.raw.socket.destroyed) onGone();
        // An operation that has answered is not aborted any more, so the listener may stay for as long as the answer does.
        reply.raw.on('close', onGone);
        try {
          return await apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query: text, operationName, variables } },
            context: async () => context,
          });
        } finally {
          clearTimeout(deadline);
          context.read.close();
        }
      };
      let answer: HTTPGraphQLResponse;
      try {
        // Its place is free before the answer is sent: a client that reads slowly takes none.
        answer = await limits.run(turn, run);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const { code, retryAfterSeconds, limit } = error.extensions;
        if (typeof limit === 'string') countRefusal(limit);
        if (code !== 'BUSY') return refuse(reply, 400, String(code), error.message, requestId);
        return refuse(reply.header('retry-after', String(retryAfterSeconds)), 429, code, error.message, requestId, { retryAfterSeconds });
      }
      const answered = answer.body.kind === 'complete' ? answer.body.string : '';
      if (viewer) unread.add(viewer.accountId, answered.length, reply.raw);
      for (const [name, value] of answer.headers) reply.header(name, value);
      return reply.code(answer.status ?? 200).send(answered);
    },
  });
}
