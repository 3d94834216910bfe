import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { isAllowed } from '../../../access/root-policies.ts';
import { languageNamed, LANGUAGES, type Language } from '../../../rules/languages.ts';
import type { Viewer } from '../../../access/viewer.ts';
import type { RouteParts } from '../../../feature.ts';
import { decodeAnyId } from '../../../graphql/node.ts';
import { commaTextOf } from '../giving/comma-text.ts';
import { refusedTable } from '../giving/refused-rows.ts';
import { templateOf } from '../giving/template.ts';
import { refusedWorkbook } from '../giving/refused-workbook.ts';
import { COST_OF_DOWNLOAD } from './import-limits.parameters.ts';
import { statedFor } from '../profiles/profiles.queries.ts';
import { allRefused, refusedForViewer } from './refused-rows.queries.ts';

interface Question {
  readonly kind?: string;
  readonly import?: string;
  readonly profile?: string;
  readonly language?: string;
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

const refuse = (reply: FastifyReply, status: number, code: string, message: string, remedy: string): FastifyReply =>
  reply.code(status).send({ code, message, remedy });

const send = (reply: FastifyReply, name: string, format: keyof typeof TYPES, file: Readable): FastifyReply => {
  // Nobody is there to be told that the rest does not come: the answer ends too soon, and they see that.
  file.on('error', () => undefined);
  return reply.header('content-type', TYPES[format]).header('content-disposition', `attachment; filename="${name}.${format}"`).send(file);
};

/**
 * `GET /imports/template.xlsx?kind=&language=`: a workbook to fill in. `GET /imports/refused.<xlsx|csv>?import=&language=`: the
 * refused rows of a checked import, each with why. `GET /imports/mapping.json?import=` or `?profile=`: what its columns are taken
 * for and its words mean, as uploads and the command line take it. Every refusal is 4xx JSON `{code, message, remedy}`.
 */
export function registerDownloadRoutes(fastify: FastifyInstance, { services, findViewer, charge }: RouteParts): void {
  /** Who asks, and in which language; null when they have been answered already. */
  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<{ viewer: Viewer; language: Language } | null> {
    reply.header('cache-control', 'no-store');
    const viewer = await findViewer(request);
    if (!viewer) refuse(reply, 401, 'UNAUTHENTICATED', 'Nobody is signed in.', 'Sign in and ask again.');
    else if (!isAllowed('hr', viewer, false))
      refuse(reply, 403, 'FORBIDDEN', 'Only HR imports files.', 'Ask HR for the file, or an administrator for the role.');
    else {
      const language = languageNamed((request.query as Question).language ?? 'id');
      if (language === undefined) refuse(reply, 400, 'BAD_INPUT', 'language is not one that files are written in.', `Send one of ${LANGUAGES.join(', ')}.`);
      else {
        charge(reply, viewer, COST_OF_DOWNLOAD);
        return { viewer, language };
      }
    }
    return null;
  }

  fastify.get<{ Querystring: Question }>('/imports/template.xlsx', async (request, reply) => {
    const asked = await admit(request, reply);
    if (!asked) return reply;
    const kind = services.importKinds.get(request.query.kind ?? '');
    if (!kind) return refuse(reply, 400, 'BAD_INPUT', 'kind is not a kind of import.', `Send kind as one of ${[...services.importKinds.keys()].join(', ')}.`);
    return send(reply, `${asked.language === 'id' ? 'templat' : 'template'}-${kind.name.toLowerCase()}`, 'xlsx', templateOf(kind, asked.language));
  });

  fastify.get<{ Querystring: Question }>('/imports/mapping.json', async (request, reply) => {
    const asked = await admit(request, reply);
    if (!asked) return reply;
    const id = decodeAnyId(request.query.profile ?? request.query.import ?? '');
    if (id?.prefix !== 'profile' && id?.prefix !== 'import')
      return refuse(reply, 400, 'BAD_INPUT', 'Neither import nor profile is an id.', 'Send an id as the API gives it: import_<uuid>, profile_<uuid>.');
    const mapping = await statedFor(services, asked.viewer, id.prefix, id.uuid);
    if (!mapping) return refuse(reply, 404, 'NOT_FOUND', 'There is no such mapping.', 'Look for it in the list of imports.');
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${asked.language === 'id' ? 'pemetaan' : 'mapping'}.json"`)
      .send(`${JSON.stringify(mapping, null, 2)}\n`);
  });

  fastify.get<{ Querystring: Question; Params: { format: 'xlsx' | 'csv' } }>('/imports/refused.:format(^xlsx|csv$)', async (request, reply) => {
    const asked = await admit(request, reply);
    if (!asked) return reply;
    const id = decodeAnyId(request.query.import ?? '');
    if (id?.prefix !== 'import') return refuse(reply, 400, 'BAD_INPUT', 'import is not an id.', 'Send an id as the API gives it: import_<uuid>.');
    const reading = refusedForViewer(services, asked.viewer);
    const file = await reading.file(id.uuid);
    if (!file) return refuse(reply, 404, 'NOT_FOUND', 'There is no such import.', 'Look for it in the list of imports.');
    if (!file.isChecked || (await reading.rowsAfter(id.uuid, 0)).length === 0)
      return refuse(
        reply,
        404,
        'NO_REFUSED_ROWS',
        'The import has no refused rows.',
        'They are kept while the import is open; send the file again to have it checked.',
      );
    const table = refusedTable(file, allRefused(reading, id.uuid), asked.language);
    const { format } = request.params;
    return send(
      reply,
      asked.language === 'id' ? 'baris-ditolak' : 'refused-rows',
      format,
      format === 'csv' ? commaTextOf(table) : refusedWorkbook(file, table),
    );
  });
}
