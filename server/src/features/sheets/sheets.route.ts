import { pipeline, Readable } from 'node:stream';
import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../access/viewer.ts';
import { LaneFull } from '../../fair-lane.ts';
import type { RouteParts } from '../../feature.ts';
import type { Sheet } from '../../graph/sheet.ts';
import { badInput, UNANSWERED_STATUS } from '../../graphql/errors.ts';
import { partyOf } from '../../graphql/operation-limits.ts';
import { encodingFor } from '../../http/compression.ts';
import { presentedBy } from '../../http/presented.ts';
import { sheetLane } from '../../live/feed-readers.ts';
import { languageNamed } from '../../rules/languages.ts';
import { workbookOf } from '../importing/index.ts';
import { widthOf } from './sheet-cells.queries.ts';
import { headRow, LONGEST_SHEET_MS, openSheet, tableOf, type OpenSheet, type SheetRequest } from './sheet-rows.queries.ts';
import { jsonOf, textOfRows } from './sheet-text.queries.ts';

const COME_BACK_SECONDS = 10;
/** What opening one takes beside its rows. */
const COST_OF_SHEET = 100;
/** In which what was written has gone out, or nobody reads. */
const STALLED_MS = 30_000;
/** Ids of some thousand rows. */
const MOST_BYTES = 262_144;
/** A spreadsheet takes no longer name of a sheet. */
const LONGEST_NAME = 31;

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
} as const;
type Format = keyof typeof TYPES;

const refuse = (reply: FastifyReply, status: number, code: string, message: string, remedy: string, more: object = {}): FastifyReply =>
  reply.code(status).send({ code, message, remedy, ...more });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_SAID = 500;
const MOST_SHOWN = 5_000;

/** Errors: BAD_INPUT for what is no list of rows, or of a list that is in order already. */
function shownIn(sheet: Sheet, shown: unknown): SheetRequest['shown'] {
  if (shown === null) return null;
  if (sheet.rowId === undefined) throw badInput('The rows of this list are in the order of its variables; shown is for lists of figures.');
  const { ids, said } = isObject(shown) ? shown : {};
  if (!Array.isArray(ids) || ids.length > MOST_SHOWN || !ids.every((id) => typeof id === 'string') || typeof said !== 'string')
    throw badInput(`shown is {ids, said}: up to ${MOST_SHOWN} ids of rows in their order, and in words what was left out.`);
  return { ids, said: said.slice(0, MOST_SAID) };
}

/** Errors: BAD_INPUT with what is expected in its place. */
function readRequest({ services }: RouteParts, name: string, format: Format, body: unknown): SheetRequest {
  const sheet = services.sheets.get(name);
  if (!sheet) throw badInput(`There is no such list; ask for one of ${[...services.sheets.keys()].join(', ')}.`);
  if (!isObject(body)) throw badInput('Send a JSON object with variables, columns and language.');
  const { variables = {}, columns = null, language = 'id', most = null, shown = null } = body;
  const said = typeof language === 'string' ? languageNamed(language) : undefined;
  if (said === undefined) throw badInput('language is not one that files are written in: id or en.');
  if (!isObject(variables)) throw badInput('variables is an object with a value for each name.');
  if (most !== null && (!Number.isInteger(most) || Number(most) < 1)) throw badInput('most is a number of rows, or left out for all.');
  if (most !== null && format !== 'json') throw badInput('A file has all rows; most goes with json only.');
  const ids = new Set(sheet.columns.flatMap(({ id, of = id }) => [id, of]));
  if (columns !== null && (!Array.isArray(columns) || columns.length === 0 || !columns.every((id) => ids.has(id as string))))
    throw badInput(`columns is a list of some of ${[...ids].join(', ')}, or left out for all.`);
  const chosen = columns as readonly string[] | null;
  // In the order of the list, whichever order they are named in: two files of it can be laid beside each other.
  const kept = sheet.columns.filter(({ id, of = id }) => chosen === null || chosen.includes(of) || chosen.includes(id));
  return { sheet, columns: kept, variables, language: said, most: most as number | null, shown: shownIn(sheet, shown) };
}

function textOf(lines: AsyncGenerator<string>, onError: (error: Error) => void): Readable {
  const text = Readable.from(lines, { objectMode: false });
  text.on('error', onError);
  return text;
}

function bodyOf(opened: OpenSheet, asked: SheetRequest, format: Format, onError: (error: Error) => void): Readable {
  if (format === 'json') return textOf(jsonOf(opened, asked), onError);
  const { sheet, columns, language } = asked;
  const rows = tableOf(opened, asked);
  if (format === 'csv') return textOf(textOfRows(rows, language), onError);
  const name = sheet.title[language].slice(0, LONGEST_NAME);
  return workbookOf([{ name, rows, widths: columns.map(widthOf), head: headRow(opened) }]).on('error', onError);
}

/** Whoever stops reading for long is cut off: the rest of their list would wait for them in a connection to the database. */
function cutOffStalled(reply: FastifyReply, body: Readable): () => void {
  const { raw } = reply;
  let [written, since] = [0, Date.now()];
  const watch = setInterval(() => {
    const now = raw.socket?.bytesWritten ?? 0;
    if (now !== written) [written, since] = [now, Date.now()];
    else if (Date.now() - since > STALLED_MS && raw.writableNeedDrain) raw.destroy();
  }, 1_000).unref();
  const longest = setTimeout(() => raw.destroy(), LONGEST_SHEET_MS).unref();
  return () => {
    clearInterval(watch);
    clearTimeout(longest);
    body.destroy();
  };
}

/**
 * `POST /lists/<name>.<xlsx|csv|json>` with `{variables, columns, language}`: the rows of a list, all of them, as its page shows them to
 * the same account: its query, filter and order, in one snapshot. What breaks off ends too soon, without its last line, which
 * says how many rows there are; a workbook then is none. Every refusal is 4xx JSON `{code, message, remedy}`.
 */
export function registerSheetsRoute(fastify: FastifyInstance, parts: RouteParts): void {
  const { services, findViewer, isAllowedOrigin, queries, charge } = parts;

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer,
    token: string,
    asked: SheetRequest,
    format: Format,
  ): Promise<FastifyReply> {
    const party = partyOf(viewer)!;
    await sheetLane.enter(party);
    let giveBack: (() => void) | null = () => sheetLane.leave(party);
    const end = (): void => {
      giveBack?.();
      giveBack = null;
    };
    try {
      charge(reply, viewer, COST_OF_SHEET);
      const opened = await openSheet({ services, queries, viewer, token }, asked);
      // Its reader sees that the answer ends too soon.
      const onError = (error: Error): void => services.log.warn({ requestId: request.id, list: asked.sheet.name, error: error.message }, 'a list broke off');
      const body = bodyOf(opened, asked, format, onError);
      const stop = cutOffStalled(reply, body);
      reply.raw.once('close', () => {
        stop();
        opened.close();
        end();
      });
      if (reply.raw.destroyed) reply.raw.emit('close');
      const encoding = format !== 'xlsx' ? encodingFor(request.headers['accept-encoding']) : null;
      if (encoding) reply.header('content-encoding', encoding.name).header('vary', 'accept-encoding');
      return reply
        .header('content-type', TYPES[format])
        .header('content-disposition', `attachment; filename="${opened.fileName}.${format}"`)
        .send(encoding ? pipeline(body, encoding.stream(), () => undefined) : body);
    } catch (error) {
      end();
      throw error;
    }
  }

  fastify.post<{ Params: { name: string; format: Format } }>('/lists/:name.:format(^xlsx|csv|json$)', { bodyLimit: MOST_BYTES }, async (request, reply) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    if (!isAllowedOrigin(request))
      return refuse(reply, 403, 'FORBIDDEN', 'Requests from other sites are not answered.', 'Ask on the page of the list, or with a token.');
    const viewer = await findViewer(request);
    const presented = presentedBy(services, request.raw);
    if (!viewer || !presented) return refuse(reply, 401, 'UNAUTHENTICATED', 'Nobody is signed in.', 'Sign in, or send a token.');
    try {
      const asked = readRequest(parts, request.params.name, request.params.format, request.body);
      return await answer(request, reply, viewer, presented.secret, asked, request.params.format);
    } catch (error) {
      if (error instanceof LaneFull)
        return refuse(
          reply.header('retry-after', COME_BACK_SECONDS),
          429,
          'BUSY',
          'Too many lists are being written.',
          'Come back when one of yours has ended.',
          {
            retryAfterSeconds: COME_BACK_SECONDS,
          },
        );
      const code = error instanceof GraphQLError ? String(error.extensions['code']) : '';
      const status = STATUS[code];
      if (!(error instanceof GraphQLError) || status === undefined) throw error;
      return refuse(reply, status, code, error.message, 'Ask again with what the message says.', { reason: error.extensions['reason'] });
    }
  });
}

/** What somebody can put right; the rest is answered as everywhere (http-server.ts). */
const STATUS: Readonly<Record<string, number>> = { BAD_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, ...UNANSWERED_STATUS };
