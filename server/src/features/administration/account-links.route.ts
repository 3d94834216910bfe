import type { FastifyInstance, FastifyReply } from 'fastify';
import { isAllowed } from '../../access/root-policies.ts';
import { inTransaction } from '../../database/pools.ts';
import type { RouteParts } from '../../feature.ts';
import { decodeAnyId } from '../../graphql/node.ts';
import { commaTextOf, keepAsText, workbookOf } from '../importing/index.ts';
import { reachNow } from './accounts-administration.service.ts';
import { linksFor, type LinkToHandOut } from './password-links.service.ts';

const LANGUAGES = ['id', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, { readonly file: string; readonly head: readonly string[] }>> = {
  id: { file: 'tautan-kata-sandi', head: ['Nama', 'Unit', 'Nama pengguna', 'Tautan (rahasia, sekali pakai)', 'Berlaku sampai'] },
  en: { file: 'password-links', head: ['Name', 'Unit', 'Name to sign in with', 'Link (secret, can be used once)', 'Valid until'] },
};

/** What a download costs beside its rows: a statement for each table it writes. */
const COST = 2_000;

const refuse = (reply: FastifyReply, status: number, code: string, message: string, remedy: string): FastifyReply =>
  reply.code(status).send({ code, message, remedy });

const rowOf = (origin: string, { displayName, unitName, username, secret, expiresAt }: LinkToHandOut): readonly string[] => [
  ...[displayName, unitName ?? '', username].map(keepAsText),
  `${origin}/password#${secret}`,
  new Date(expiresAt).toISOString(),
];

interface Question {
  readonly instansi?: string;
  readonly made?: string;
  readonly language?: string;
}

/**
 * `POST /accounts/links.<xlsx|csv>?instansi=&made=&language=`: links for setting the passwords of accounts that were made
 * together, of those that have none yet. The secrets are in the file and nowhere else: asked for again, it holds others, and
 * those of before are void. For somebody who signed in with a browser. Every refusal is 4xx JSON `{code, message, remedy}`.
 */
export function registerAccountLinksRoute(fastify: FastifyInstance, { services, findViewer, charge, isAllowedOrigin }: RouteParts): void {
  fastify.post<{ Querystring: Question; Params: { format: 'xlsx' | 'csv' } }>('/accounts/links.:format(^xlsx|csv$)', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    // Of a request that a page of another site could make a browser send, this header is missing, or names that site.
    const { origin } = request.headers;
    if (origin === undefined || !isAllowedOrigin(request))
      return refuse(reply, 403, 'FORBIDDEN', 'The request comes from another site.', 'Download the links on the page of accounts.');
    const viewer = await findViewer(request);
    if (!viewer) return refuse(reply, 401, 'UNAUTHENTICATED', 'Nobody is signed in.', 'Sign in and ask again.');
    const id = decodeAnyId(request.query.instansi ?? '');
    const language = LANGUAGES.find((one) => one === (request.query.language ?? 'id'));
    const made = new Date(request.query.made ?? '');
    if (id?.prefix !== 'instansi' || language === undefined || Number.isNaN(made.getTime()))
      return refuse(reply, 400, 'BAD_INPUT', 'instansi, made or language is not what it should be.', 'Send them as createAccounts gives them.');
    if (!isAllowed('administersInBrowser', viewer, true) || !viewer.scope.adminInstansiIds.includes(id.uuid))
      return refuse(reply, 403, 'FORBIDDEN', 'You do not administer this government.', 'Ask one of its administrators.');
    charge(reply, viewer, COST);
    const links = await inTransaction(services.system, async (system) => {
      if (!(await reachNow(system, viewer, viewer.accountId)).includes(id.uuid)) return null;
      const day = services.calendar.today(id.uuid, services.clock());
      return linksFor(system, { instansiId: id.uuid, made: made.toISOString(), day, madeBy: viewer.accountId, hours: services.config.passwordLinkHours });
    });
    if (links === null) return refuse(reply, 403, 'FORBIDDEN', 'You do not administer this government.', 'Ask one of its administrators.');
    if (links.length === 0)
      return refuse(
        reply,
        404,
        'NO_LINKS',
        'None of these accounts is without a password.',
        'Make a link on the page of an account whose password is to be set anew.',
      );
    const { file, head } = WORDS[language];
    const rows = [head, ...links.map((link) => rowOf(origin, link))];
    const { format } = request.params;
    return reply
      .header(
        'content-type',
        format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      )
      .header('content-disposition', `attachment; filename="${file}.${format}"`)
      .send(format === 'csv' ? commaTextOf(rows) : workbookOf([{ name: 'Data', rows, widths: [32, 40, 24, 90, 26] }]));
  });
}
