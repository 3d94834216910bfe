import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { RouteParts } from '../../feature.ts';

const SCHEMA = join(import.meta.dirname, '../../../../schema');

/** What programmers take home: the SDL, and the same as a type for TypeScript. */
const FILES = {
  '/schema.graphql': { file: 'schema.graphql', type: 'text/plain; charset=utf-8' },
  '/graphql-env.d.ts': { file: 'generated/client/graphql-env.d.ts', type: 'text/plain; charset=utf-8' },
} as const;

/** The contract as files, for everybody who may use it; it says nothing of people, but names what not everybody has seen. */
export function registerContractRoutes(fastify: FastifyInstance, { isAllowedOrigin, findViewer }: RouteParts): void {
  for (const [url, { file, type }] of Object.entries(FILES)) {
    fastify.get(url, async (request, reply) => {
      reply.header('cache-control', 'private, no-cache');
      if (!isAllowedOrigin(request)) return reply.code(403).send({ code: 'FORBIDDEN', message: 'Requests from other sites are not answered.' });
      if (!(await findViewer(request))) return reply.code(401).send({ code: 'UNAUTHENTICATED', message: 'Sign in first, or send a token.' });
      return reply
        .headers({ 'content-type': type, 'content-disposition': `attachment; filename="${url.slice(1)}"` })
        .send(createReadStream(join(SCHEMA, file)));
    });
  }
}
