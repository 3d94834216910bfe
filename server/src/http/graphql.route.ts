import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services } from '../app.services.ts';
import { COST_ONLY } from '../graphql/apollo.ts';
import { createContext, type Context } from '../graphql/context.ts';
import { MAX_OPERATION_BYTES, type Door } from '../graphql/door.ts';
import { failure } from '../graphql/errors.ts';
import { readRequest, type OperationRequest } from '../graphql/request.ts';
import { REFUSE_AFTER_MS, timedOut, turnOf, type OperationLimits } from '../graphql/operation-limits.ts';
import { budgetHeaders, tellCost } from '../graphql/told-cost.ts';
import { countFailure, countRefusal, limitNamed } from '../metrics.ts';
import { encodingFor, SMALLEST_COMPRESSED } from './compression.ts';
import { Exchange } from './exchange.ts';
import { keptByItself } from './page-headers.ts';
import { presentedBy } from './presented.ts';
import { PRIVATE, PREFLIGHT, refusalOfGet, requestInSearch, searchOf } from './queries-by-get.ts';
import { CHALLENGE, TokenRefused } from './token-refused.ts';
import { UnreadAnswers } from './unread-answers.ts';

const DEADLINE = limitNamed('operation_seconds');

function refuse(reply: FastifyReply, status: number, code: string, message: string, requestId: string, more: object = {}, extensions?: object): FastifyReply {
  countFailure(code);
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId, ...more } }], ...(extensions && { extensions }) }));
}

const clientGone = (): Error => failure('UNAVAILABLE', 'The client has gone.');

/** Of the headers of a page, those that mean something on an answer of data; helmet would put them together anew for each. */
const PROTECTION = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;
const HEADERS = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name', COST_ONLY] as const;

export function registerGraphql(fastify: FastifyInstance, apollo: ApolloServer<Context>, door: Door, limits: OperationLimits, services: Services): void {
  const { config, front, sessions } = services;
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
      if (!front.isAllowedOrigin(request.raw)) return refuse(reply, 403, 'FORBIDDEN', 'Requests from other sites are not answered.', requestId);
      const presented = presentedBy(services, request.raw);
      // HEAD comes along with GET, and is nobody's question.
      const isGet = request.method !== 'POST';
      if (isGet) {
        const wrong = refusalOfGet(request.method, request.raw.url ?? '', presented);
        if (wrong) return refuse(reply.header('allow', 'POST'), 405, 'BAD_INPUT', wrong, requestId);
        reply.headers(PRIVATE);
      }
      const search = isGet ? searchOf(request.raw.url ?? '') : '';
      let asked: OperationRequest;
      try {
        asked = readRequest(isGet ? requestInSearch(search) : request.body);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return refuse(reply, 400, 'BAD_INPUT', error.message, requestId);
      }
      const { text, operationName, variables } = asked;
      const found = presented && (await door.identify(presented));
      if (presented?.kind === 'TOKEN' && found?.viewer === null) {
        const { challenge, code, message, reason } = new TokenRefused(found.fault);
        return refuse(reply.header('www-authenticate', challenge), 401, code, message, requestId, { reason });
      }
      const viewer = found?.viewer ?? null;
      const token = presented?.secret ?? null;
      const turn = turnOf(viewer, services.viewers.epoch);
      const refusal = door.refusalOf(viewer, text);
      if (refusal)
        return refuse(
          viewer ? reply.headers(budgetHeaders(services.budgets.standing(viewer))) : reply.header('www-authenticate', CHALLENGE),
          viewer ? 403 : 401,
          String(refusal.extensions['code']),
          refusal.message,
          requestId,
        );
      if (viewer) sessions.touch(viewer, services.clock().getTime());
      const headers = new HeaderMap();
      for (const name of HEADERS) {
        const value = request.headers[name];
        if (typeof value === 'string') headers.set(name, value);
      }
      // What it protects from is a browser that adds its cookie: with a token none is read.
      if (isGet) headers.set(PREFLIGHT, '1');
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
            httpGraphQLRequest: { method: request.method, headers, search, body: isGet ? undefined : { query: text, operationName, variables } },
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
        const cost = tellCost({ viewer, services }, { requested: null, actual: 0, limit: door.limits.nodes });
        if (cost.budget) reply.headers(budgetHeaders(cost.budget));
        if (code !== 'BUSY') return refuse(reply, 400, String(code), error.message, requestId, {}, { cost });
        return refuse(reply.header('retry-after', String(retryAfterSeconds)), 429, code, error.message, requestId, { retryAfterSeconds }, { cost });
      }
      if (turn.isUnaffordable) await pause(REFUSE_AFTER_MS);
      // A page shows no budget, and asks seven times before it stands.
      if (viewer && !viewer.token) keptByItself(reply.raw);
      else if (viewer) reply.headers(budgetHeaders(services.budgets.standing(viewer)));
      const said = answer.body.kind === 'complete' ? answer.body.string : '';
      for (const [name, value] of answer.headers) reply.header(name, value);
      // Sign-in and whatever else gives out a secret is a mutation; its length must not tell what is in it.
      const encoding = viewer && turn.isQuery && said.length >= SMALLEST_COMPRESSED ? encodingFor(request.headers['accept-encoding']) : null;
      const body = encoding ? await encoding.whole(Buffer.from(said)) : said;
      if (encoding) reply.header('content-encoding', encoding.name).header('vary', [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', '));
      if (viewer) unread.add(viewer.accountId, body.length, reply.raw);
      return reply.code(answer.status ?? 200).send(body);
    },
  });
}
