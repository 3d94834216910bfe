import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../../app.services.ts';
import type { RouteParts } from '../../../feature.ts';
import { decodeAnyId, encodeId } from '../../../graphql/node.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { MAX_FILE_BYTES } from '../reading/reading-limits.parameters.ts';
import { COME_BACK_SECONDS } from './import-limits.parameters.ts';
import { canImport } from './importing.policy.ts';
import { receiveFile } from './receive-file.service.ts';

interface Question {
  readonly kind?: string;
  readonly instansi?: string;
  readonly dinas?: string;
  readonly fileName?: string;
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string, remedy: string): FastifyReply =>
  reply.code(status).send({ code, message, remedy });

const uuidOf = (prefix: 'instansi' | 'dinas', id: string | undefined): string | null => {
  const decoded = decodeAnyId(id ?? '');
  return decoded?.prefix === prefix ? decoded.uuid : null;
};

/** Bytes of the request that end with it, also when the sender goes away; an answer can still be sent after a refusal. */
function bodyOf(request: FastifyRequest): PassThrough {
  const body = new PassThrough();
  body.on('error', () => undefined);
  const gone = (): void =>
    void body.destroy(new ImportFileRefused('UPLOAD_BROKEN', 'The connection ended before the whole file had arrived.', 'Send the file again.'));
  request.raw.once('error', gone);
  // Also when all of it has arrived: what is not read by then is lost with the connection.
  request.raw.once('close', () => {
    if (!request.raw.readableEnded) gone();
  });
  request.raw.pipe(body);
  // What is left of a refused file is read and dropped: a browser shows no answer to a body that nobody read.
  body.once('close', () => request.raw.unpipe(body).resume());
  // It went while it was asked who sends and whether there is room: that was said before anybody listened, and nothing more comes.
  if (request.raw.destroyed) gone();
  return body;
}

/**
 * `POST /imports?kind=&instansi=&dinas=&fileName=` with the file as the body: 201 `{id}`, and the check begins.
 * Every refusal is 4xx JSON `{code, message, remedy}`.
 */
export function registerUploadRoute(fastify: FastifyInstance, { services, isAllowedOrigin, findViewer }: RouteParts): void {
  void fastify.register(async (door) => {
    door.removeAllContentTypeParsers();
    // The body stays a stream: a file is never held in memory.
    door.addContentTypeParser('*', (_request, _payload, done) => done(null));
    door.post<{ Querystring: Question }>('/imports', { bodyLimit: MAX_FILE_BYTES + 1, config: { isFile: true } }, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!request.headers['apollo-require-preflight'])
        return refuse(reply, 403, 'FORBIDDEN', 'The header apollo-require-preflight is missing.', 'Send it with any value; other sites cannot.');
      if (!isAllowedOrigin(request)) return refuse(reply, 403, 'FORBIDDEN', 'Requests from other sites are not answered.', 'Open Selaras at its own address.');
      const viewer = await findViewer(request);
      if (!viewer) return refuse(reply, 401, 'UNAUTHENTICATED', 'Nobody is signed in.', 'Sign in and send the file again.');
      const { kind, instansi, dinas, fileName } = request.query;
      const instansiId = uuidOf('instansi', instansi);
      const dinasId = uuidOf('dinas', dinas);
      if (kind === undefined || !services.importKinds.has(kind))
        return refuse(reply, 400, 'BAD_INPUT', 'kind is not a kind of import.', `Send kind as one of ${[...services.importKinds.keys()].join(', ')}.`);
      if (instansiId === null || (dinas && dinasId === null))
        return refuse(reply, 400, 'BAD_INPUT', 'instansi or dinas is not an id.', 'Send ids as the API gives them: instansi_<uuid>, dinas_<uuid>.');
      if (!canImport(viewer.scope, instansiId))
        return refuse(
          reply,
          403,
          'FORBIDDEN',
          'Only HR of the whole government imports files.',
          'Ask HR to import the file, or an administrator for the role.',
        );
      return receive(request, reply, services, { accountId: viewer.accountId, instansiId, dinasId, kind, fileName: fileName ?? '' });
    });
  });
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  file: { readonly accountId: string; readonly instansiId: string; readonly dinasId: string | null; readonly kind: string; readonly fileName: string },
): Promise<FastifyReply> {
  const announced = Number(request.headers['content-length']);
  const { system, imports } = services;
  try {
    const leave = await imports.admit(file);
    try {
      const importId = await receiveFile({
        ...file,
        pool: system,
        stream: bodyOf(request),
        byteSize: Number.isSafeInteger(announced) ? announced : null,
      });
      imports.check({ id: importId, instansiId: file.instansiId, accountId: file.accountId });
      return await reply.code(201).send({ id: encodeId('import', importId) });
    } finally {
      leave();
    }
  } catch (error) {
    if (!(error instanceof ImportFileRefused)) throw error;
    const { code, message, remedy } = error.problem;
    if (code !== 'BUSY') return refuse(reply, code === 'FILE_TOO_LARGE' ? 413 : 400, code, message, remedy);
    // Nobody reads the body of a file that is not let in: it is dropped, so that a browser shows the answer.
    request.raw.resume();
    return reply.code(429).header('retry-after', COME_BACK_SECONDS).send({ code, message, remedy, retryAfterSeconds: COME_BACK_SECONDS });
  }
}
