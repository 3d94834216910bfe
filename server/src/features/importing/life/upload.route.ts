import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Services } from '../../../app.services.ts';
import type { RouteParts } from '../../../feature.ts';
import { KeyTaken } from '../../../access/idempotency-keys.service.ts';
import { busy } from '../../../graphql/errors.ts';
import { decodeAnyId, encodeId } from '../../../graphql/node.ts';
import { readKey } from '../../../graphql/once.ts';
import { idempotencyKeyOf } from '../../../http/exchange.ts';
import { languageNamed, LANGUAGES, type Language } from '../../../rules/languages.ts';
import { inLanguage } from '../rows/row-problem.ts';
import { ImportFileRefused } from '../reading/file-refused.errors.ts';
import { MAX_FILE_BYTES } from '../reading/reading-limits.parameters.ts';
import { kindNamed, type ImportKind } from '../rows/index.ts';
import { mappingInText, MappingRefused, proveMapping, type StatedMapping } from '../rows/mapping.reader.ts';
import { COME_BACK_SECONDS, COST_OF_FILE } from './import-limits.parameters.ts';
import { canImport } from './importing.policy.ts';
import { receiveFile } from './receive-file.service.ts';
import { UploadKey } from './upload-key.service.ts';

interface Question {
  readonly kind?: string;
  readonly instansi?: string;
  readonly dinas?: string;
  readonly fileName?: string;
  readonly sheet?: string;
  readonly language?: string;
  readonly mapping?: string;
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string, remedy: string): FastifyReply =>
  reply.code(status).send({ code, message, remedy });

const uuidOf = (prefix: 'instansi' | 'dinas', id: string | undefined): string | null => {
  const decoded = decodeAnyId(id ?? '');
  return decoded?.prefix === prefix ? decoded.uuid : null;
};

/** Whoever has the same key registers their file within moments. */
const RETRY_SECONDS = 2;

/** Bytes of the request that end with it, also when the sender goes away; an answer can still be sent after a refusal. */
function bodyOf(request: FastifyRequest): PassThrough {
  const body = new PassThrough();
  body.on('error', () => undefined);
  const gone = (): void =>
    void body.destroy(
      new ImportFileRefused(
        'UPLOAD_BROKEN',
        { id: 'Sambungan terputus sebelum berkas tiba seluruhnya.', en: 'The connection ended before the whole file had arrived.' },
        { id: 'Kirim berkasnya sekali lagi.', en: 'Send the file again.' },
      ),
    );
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

/** What is said of the columns, as JSON; null where nothing is, and why it cannot be used. */
function mappingFor({ header }: Pick<ImportKind, 'header'>, text: unknown): StatedMapping | MappingRefused | null {
  if (typeof text !== 'string' || text === '') return null;
  try {
    return proveMapping(header, mappingInText(text));
  } catch (error) {
    if (error instanceof MappingRefused) return error;
    throw error;
  }
}

/**
 * `POST /imports?kind=&instansi=&dinas=&fileName=&sheet=&mapping=&language=` with the file as the body: 201 `{id}`, and the check begins.
 * Under the same Idempotency-Key the same file is taken once. Every refusal is 4xx JSON `{code, message, remedy}`.
 */
export function registerUploadRoute(fastify: FastifyInstance, { services, isAllowedOrigin, findViewer, charge }: Omit<RouteParts, 'queries'>): void {
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
      const { kind, instansi, dinas, fileName, sheet, mapping } = request.query;
      const language = languageNamed(request.query.language ?? 'en');
      if (language === undefined) return refuse(reply, 400, 'BAD_INPUT', 'language is not one that is spoken here.', `Send one of ${LANGUAGES.join(', ')}.`);
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
      const stated = mappingFor(kindNamed(services.importKinds, kind), mapping);
      if (stated instanceof MappingRefused) {
        const { code, message, remedy } = inLanguage(stated.problems[0], null, language);
        return refuse(reply, 400, code, message, remedy);
      }
      try {
        charge(reply, viewer, COST_OF_FILE);
      } catch (error) {
        request.raw.resume();
        throw error;
      }
      return receive(
        request,
        reply,
        services,
        {
          accountId: viewer.accountId,
          instansiId,
          dinasId,
          kind,
          fileName: fileName ?? '',
          sheet: typeof sheet === 'string' && sheet !== '' ? sheet : null,
          mapping: stated,
        },
        language,
      );
    });
  });
}

interface SentFile {
  readonly accountId: string;
  readonly instansiId: string;
  readonly dinasId: string | null;
  readonly kind: string;
  readonly fileName: string;
  readonly sheet: string | null;
  readonly mapping: StatedMapping | null;
}

/** Takes a file in and has it checked; one that was taken under this key before is not taken again. Its id. */
async function take(request: FastifyRequest, { system, imports, config }: Services, file: SentFile): Promise<string> {
  const stated = readKey(idempotencyKeyOf(request));
  const { accountId, ...said } = file;
  const key = stated === null ? null : new UploadKey(system, accountId, stated, said, config.idempotencyHours);
  const underWay = (): Error => busy('The same file is being taken in under this Idempotency-Key at the moment; send it again in a moment.', RETRY_SECONDS);
  if (key && (await key.kept())) {
    const before = await key.repeatOf(bodyOf(request));
    if (before === null) throw underWay();
    return before;
  }
  const announced = Number(request.headers['content-length']);
  const leave = await imports.admit(file);
  try {
    const importId = await receiveFile({ ...file, pool: system, stream: bodyOf(request), byteSize: Number.isSafeInteger(announced) ? announced : null, key });
    imports.check({ id: importId, instansiId: file.instansiId, accountId });
    return importId;
  } catch (error) {
    if (!(error instanceof KeyTaken) || !key) throw error;
    const first = await key.repeat();
    if (first === null) throw underWay();
    return first;
  } finally {
    leave();
  }
}

async function receive(request: FastifyRequest, reply: FastifyReply, services: Services, file: SentFile, language: Language): Promise<FastifyReply> {
  try {
    return await reply.code(201).send({ id: encodeId('import', await take(request, services, file)) });
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_INPUT') {
      request.raw.resume();
      return refuse(reply, 400, 'BAD_INPUT', error.message, 'Send each file under a key of its own, or without one.');
    }
    if (!(error instanceof ImportFileRefused)) throw error;
    const { code, message, remedy } = inLanguage(error.problem, null, language);
    if (code !== 'BUSY') return refuse(reply, code === 'FILE_TOO_LARGE' ? 413 : 400, code, message, remedy);
    // Nobody reads the body of a file that is not let in: it is dropped, so that a browser shows the answer.
    request.raw.resume();
    return reply.code(429).header('retry-after', COME_BACK_SECONDS).send({ code, message, remedy, retryAfterSeconds: COME_BACK_SECONDS });
  }
}
