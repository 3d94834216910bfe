import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAllowed } from '../../access/root-policies.ts';
import { isWide } from '../../access/scope.ts';
import { rightsKey, type Viewer } from '../../access/viewer.ts';
import { LaneFull } from '../../fair-lane.ts';
import type { RouteParts } from '../../feature.ts';
import { createContext } from '../../graphql/context.ts';
import { badInput, badInputBecause } from '../../graphql/errors.ts';
import { decodeAnyId } from '../../graphql/node.ts';
import { partyOf } from '../../graphql/operation-limits.ts';
import type { NodePrefix } from '../../node-types.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { encodingFor } from '../../http/compression.ts';
import { formatCursor } from '../../live/change-log.queries.ts';
import { exportLane } from '../../live/feed-readers.ts';
import { readCursor } from './cursors.queries.ts';
import { isSeen, type ExportFilter, type ExportFormat } from './export-rows.queries.ts';
import { LONGEST_EXPORT_MS, openExport, STALLED_MS, type ExportRequest, type ExportStream } from './export-stream.queries.ts';
import type { ToldType } from './told-types.queries.ts';

const COME_BACK_SECONDS = 30;

/** What is looked through before the first row comes, of each type; of what was written since, which is asked for after every change, indexes say where it is. */
const COST_OF_TYPE = { whole: 100, since: 20 };
/** An export slows down where this much of the budget is left: who reads on beside it, in the feed for instance, is not locked out by it. */
const LEFT_TO_OTHERS = 0.5;
/** And no further than to so many rows a second: whatever else is asked under the same token, it comes to its end. */
const SLOWEST_MS = 1_000;

interface Question {
  readonly instansi?: string;
  readonly dinas?: string;
  readonly since?: string;
  readonly after?: string;
  readonly cursor?: string;
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string, remedy: string, more: object = {}): FastifyReply =>
  reply.code(status).send({ code, message, remedy, ...more });

/** The types of an address, in the order of the features: `everything`, or names with commas between them. */
function typesOf(all: readonly ToldType[], what: string): readonly ToldType[] {
  if (what.toLowerCase() === 'everything') return all;
  const names = new Set(what.toLowerCase().split(','));
  const types = all.filter(({ type }) => names.has(type.toLowerCase()));
  if (types.length !== names.size)
    throw badInput(`There is no such type; ask for everything or for ${all.map(({ type }) => type).join(', ')}, with commas between several.`);
  return types;
}

function uuidOf(prefix: NodePrefix, id: string | undefined): string | null {
  if (id === undefined || id === '') return null;
  const decoded = decodeAnyId(id);
  if (decoded?.prefix !== prefix) throw badInput(`${prefix} is not an id; send one as the API gives it: ${prefix}_<uuid>.`);
  return decoded.uuid;
}

/** What is given back when an answer has ended, however it did: its asker may leave at any moment, also while they wait for their turn. */
class Owed {
  readonly #owed: (() => void)[] = [];
  #isOver: boolean;

  constructor(answer: ServerResponse) {
    this.#isOver = answer.destroyed;
    answer.once('close', () => {
      this.#isOver = true;
      for (const giveBack of this.#owed.splice(0)) giveBack();
    });
  }

  add(giveBack: () => void): void {
    if (this.#isOver) giveBack();
    else this.#owed.push(giveBack);
  }
}

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]{5,15}(Z|[+-][0-9]{2}:[0-9]{2}))?$/;

/**
 * `GET /export/<types>.<jsonl|csv>?instansi=&dinas=&since=&after=&cursor=`: whole types from one snapshot, whose place in the
 * change feed is in the header selaras-cursor. With `since` (a cursor or an instant) only rows that were written since, and
 * those that are gone. After a break, `after` (the last id that arrived) and `cursor` (of the first answer) go on.
 */
export function registerExportRoute(fastify: FastifyInstance, { services, findViewer, charge }: RouteParts): void {
  const { database, viewers, clock, budgets } = services;

  /** Of a place that the reader does not see an export would look as if nothing were there. */
  async function placeSeen(reader: SqlReader, prefix: 'instansi' | 'dinas', id: string | undefined): Promise<string | null> {
    const uuid = uuidOf(prefix, id);
    if (uuid !== null && !(await isSeen(reader, prefix, uuid))) throw badInput(`${prefix}: there is none of this id, or it is not yours to read.`);
    return uuid;
  }

  async function sinceOf(reader: SqlReader, since: string | undefined): Promise<ExportFilter['since']> {
    if (since === undefined || since === '') return null;
    if (!DATE.test(since)) return readCursor(database.name, reader, since);
    if (Number.isNaN(Date.parse(since))) throw badInput('since is not an instant; write it as 2026-11-21T08:00:00Z, or send a cursor.');
    return new Date(since).toISOString();
  }

  /** What is asked for, looked at in one transaction, which is over before the export has its turn. */
  async function read(viewer: Viewer, what: string, format: ExportFormat, question: Question): Promise<ExportRequest> {
    const types = typesOf(services.toldTypes(), what);
    if (format === 'csv' && types.length > 1) throw badInput('A CSV file holds one type; ask for one, or for jsonl.');
    const last = question.after ? decodeAnyId(question.after) : null;
    const type = types.find(({ prefix }) => prefix === last?.prefix);
    if (question.after && (!last || !type)) throw badInput('after is not an id of a row of these types; send the last one that arrived.');
    if (question.after && !question.cursor) throw badInput('after goes with the cursor of the answer that broke off: changes since then are read from there.');
    const { read: reader } = createContext(services, viewer, null);
    try {
      const instansiId = await placeSeen(reader, 'instansi', question.instansi);
      const dinasId = await placeSeen(reader, 'dinas', question.dinas);
      const since = await sinceOf(reader, question.since);
      // Resumed, it goes on being the export of its beginning: the feed from there brings what was written meanwhile.
      if (question.after) await readCursor(database.name, reader, question.cursor!);
      return { types, format, filter: { instansiId, dinasId, since, isWide: isWide(viewer.scope) }, after: last && type ? { type, id: last.uuid } : null };
    } finally {
      reader.close();
    }
  }

  /** Gives the lines to somebody who still is who they were: rights that were taken away end an export in its middle. */
  async function* whileTheirs(lines: ExportStream['lines'], viewer: Viewer, token: string, answer: ServerResponse): AsyncGenerator<string> {
    let { epoch } = viewers;
    for await (const { text, rows } of lines) {
      if (viewers.epoch !== epoch) {
        ({ epoch } = viewers);
        const now = await viewers.find(token, clock().getTime());
        if (!now || rightsKey(now) !== rightsKey(viewer)) throw new Error('the rights of the reader changed');
      }
      // A row costs one: what an export holds is known when it has gone out.
      budgets.spend(viewer, rows);
      await budgets.untilRestored(viewer, LEFT_TO_OTHERS, SLOWEST_MS);
      const stalled = setTimeout(() => answer.destroy(), STALLED_MS).unref();
      try {
        yield text;
      } finally {
        clearTimeout(stalled);
      }
    }
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: Viewer,
    token: string,
    what: string,
    format: ExportFormat,
  ): Promise<FastifyReply> {
    const question = request.query as Question;
    const owed = new Owed(reply.raw);
    const asked = await read(viewer, what, format, question);
    const party = partyOf(viewer)!;
    await exportLane.enter(party);
    owed.add(() => exportLane.leave(party));
    charge(reply, viewer, COST_OF_TYPE[asked.filter.since === null ? 'whole' : 'since'] * asked.types.length);
    const stream = await openExport(services, viewer, asked);
    owed.add(() => {
      stream.end().catch(() => undefined);
    });
    if (stream.lostIds)
      throw badInputBecause('CURSOR_NO_LONGER_KEPT', 'Which rows were written since is not known any more; read everything anew, without since.');
    const body = Readable.from(whileTheirs(stream.lines, viewer, token, reply.raw), { objectMode: false });
    // Its reader sees that the answer ends too soon; the reason is in the log of the database, or is that they left.
    body.on('error', () => undefined);
    owed.add(() => void body.destroy());
    const longest = setTimeout(() => reply.raw.destroy(), LONGEST_EXPORT_MS).unref();
    owed.add(() => clearTimeout(longest));
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding) reply.header('content-encoding', encoding.name).header('vary', 'accept-encoding');
    return reply
      .header('selaras-cursor', asked.after ? question.cursor! : formatCursor(database.name, { xid: stream.horizon, sequence: 0 }))
      .header('content-type', format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/jsonl; charset=utf-8')
      .header('content-disposition', `attachment; filename="${what.toLowerCase().replaceAll(/[^a-z,]/g, '')}.${format}"`)
      .send(encoding ? pipeline(body, encoding.stream(), () => undefined) : body);
  }

  fastify.get<{ Params: { what: string; format: ExportFormat } }>('/export/:what.:format(^jsonl|csv$)', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const [, token] = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const viewer = await findViewer(request);
    if (!viewer || token === undefined || viewer.sessionKind !== 'TOKEN')
      return refuse(
        reply.header('www-authenticate', 'Bearer realm="selaras"'),
        401,
        'UNAUTHENTICATED',
        'Exports are for programs.',
        'Send Authorization: Bearer <token>.',
      );
    if (!isAllowed('watchesFigures', viewer, false))
      return refuse(reply, 403, 'FORBIDDEN', 'Your grants do not include exports.', 'Ask an administrator for the role INTEGRATOR.');
    try {
      return await answer(request, reply, viewer, token, request.params.what, request.params.format);
    } catch (error) {
      if (error instanceof LaneFull)
        return refuse(
          reply.header('retry-after', COME_BACK_SECONDS),
          429,
          'BUSY',
          'Too many exports are under way.',
          'Come back when one of yours has ended.',
          {
            retryAfterSeconds: COME_BACK_SECONDS,
          },
        );
      if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'BAD_INPUT') throw error;
      return refuse(reply, 400, 'BAD_INPUT', error.message, 'Ask again with what the message says.', { reason: error.extensions['reason'] });
    }
  });
}
