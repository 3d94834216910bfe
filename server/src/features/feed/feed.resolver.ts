import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { encodeId, entityNameOf, Node, nodeType } from '../../graphql/node.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { CURSOR_LENGTH, Text } from '../../graphql/text.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most, Work } from '../../graphql/work.ts';
import { formatCursor, readChangesAfter, readFeedEnd, readIdsOf, type ChangeRow, type Cursor } from '../../live/change-log.queries.ts';
import { Feed, type FeedBatch } from '../../live/feed.ts';
import { changedFieldsOf } from './changed-fields.queries.ts';
import { writersOf } from './change-writers.queries.ts';
import { readCursor } from './cursors.queries.ts';
import { formatIdsToken, readIdsToken } from './changed-ids.queries.ts';
import { Change, ChangeActor, ChangeBatch, ChangedIds, ChangeTopic, FieldChange } from './feed.types.ts';

@ArgsType()
class ChangesStreamArgs {
  @Field(() => NodeId('instansi'), { description: 'Which government.' })
  instansiId!: string;

  @Field(() => Text(CURSOR_LENGTH), { nullable: true, description: 'Go on behind this cursor, of a batch, a board or an export; from now on when left out.' })
  after?: string | null;

  @Field(() => [ChangeTopic], { nullable: true, description: 'Only these topics.' })
  topics?: string[] | null;
}

@ArgsType()
class ChangesArgs extends ChangesStreamArgs {
  @Field(() => Int, { defaultValue: 100, description: 'How many changes at most, 1 to 500.' })
  first!: number;
}

/** What one change says. Of a table that the feed no longer tells of, what is left is that figures may have moved. */
function toChange(context: Context, row: ChangeRow): Change {
  const node = context.services.watched.get(row.entity);
  const hasRows = node !== undefined && row.rowCount !== 0;
  return {
    sequence: formatCursor(context.services.database.name, row),
    at: row.occurredAt,
    topic: row.topic,
    kind: hasRows ? 'ROWS' : 'FIGURES',
    operation: hasRows ? row.operation : null,
    entity: hasRows ? entityNameOf(nodeType(node).type) : null,
    entityIds: hasRows ? row.entityIds.map((id) => encodeId(node, id)) : [],
    rowCount: hasRows ? row.rowCount : 0,
    bulk: hasRows && row.bulk,
    idsToken: hasRows && row.bulk && row.rowCount !== null ? formatIdsToken(context, row, 0) : null,
    dinasIds: row.dinasIds.map((id) => encodeId('dinas', id)),
    row,
  };
}

const toBatch = (context: Context, { cursor, more, rows, held, staleReason }: FeedBatch): ChangeBatch => ({
  kind: rows.length > 0 ? 'CHANGED' : staleReason === null ? 'HEARTBEAT' : 'STALE',
  cursor: formatCursor(context.services.database.name, cursor),
  more,
  held,
  staleReason,
  staleSince: context.services.hub.since(staleReason),
  changes: rows.map((row) => toChange(context, row)),
});

async function readBatch(context: Context, args: ChangesStreamArgs, after: Cursor, first: number): Promise<ChangeBatch> {
  const rows = await readChangesAfter(context.read, after, { instansiId: args.instansiId, topics: args.topics ?? null }, first);
  return toBatch(context, {
    cursor: rows.at(-1) ?? after,
    more: rows.length === first,
    rows,
    held: context.services.hub.held,
    staleReason: context.services.hub.feedStale,
  });
}

const readAfter = async (context: Context, { after }: ChangesStreamArgs): Promise<Cursor | null> =>
  typeof after === 'string' ? readCursor(context.services.database.name, context.read, after) : null;

@Resolver()
export class FeedResolver {
  @Policy('watchesFigures')
  @Query(() => ChangeBatch, {
    description:
      'The change feed: everything behind a cursor, in order and without gaps, as far as the viewer may see it. Without a cursor, where the feed ends now.',
  })
  async changes(@Ctx() context: Context, @Args(() => ChangesArgs) args: ChangesArgs): Promise<ChangeBatch> {
    if (args.first < 1 || args.first > 500) throw badInput(`first is ${args.first}; a batch has 1 to 500 changes.`);
    await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: args.instansiId }]);
    return readBatch(context, args, (await readAfter(context, args)) ?? (await readFeedEnd(context.read)), args.first);
  }

  @Policy('watchesFigures')
  @Work(10)
  @Query(() => ChangedIds, {
    nullable: true,
    description: 'The ids of a bulk change in pages of 1,000, also of rows that are gone; null when the viewer may not see it.',
  })
  async changedIds(
    @Ctx() context: Context,
    @Arg('after', () => Text(CURSOR_LENGTH), { description: 'idsToken of the change, then next of the page before.' }) after: string,
  ): Promise<ChangedIds | null> {
    const place = readIdsToken(context, after);
    const found = await readIdsOf(context.read, place.sequence, place.from, ChangedIds.MOST);
    const node = found && context.services.watched.get(found.entity);
    if (!found || !node) return null;
    const next = found.ids.length === ChangedIds.MOST ? formatIdsToken(context, place, place.from + ChangedIds.MOST) : null;
    return { ids: found.ids.map((id) => encodeId(node, id)), next };
  }

  @Policy('watchesFigures')
  @Subscription(() => ChangeBatch, {
    name: 'changes',
    description:
      'The change feed, pushed. The first batch carries the cursor; every ten seconds one comes in any case. After a break, subscribe again with the last cursor.',
    subscribe: ({ args, context }) => followChanges(context as Context, args as ChangesStreamArgs),
  })
  changesStream(@Root() batch: FeedBatch, @Ctx() context: Context, @Args(() => ChangesStreamArgs) _args: ChangesStreamArgs): ChangeBatch {
    return toBatch(context, batch);
  }
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The row as it is now, when the change is about a single one; null when it is gone or the viewer may not see it.',
  })
  async node(@Root() { entity, row }: Change, @Ctx() context: Context): Promise<object | null> {
    const prefix = context.services.watched.get(row.entity);
    if (entity === null || !prefix || row.entityIds.length !== 1) return null;
    const { read, type } = nodeType(prefix);
    const found = await read(context, row.entityIds[0]!);
    return found && { ...found, __typename: type };
  }

  @Work(10)
  @Most(40)
  @FieldResolver(() => [FieldChange], {
    description:
      'Of a single row, the fields that hold something else than before: of one that came or went all that it holds. Values are told to those who may see the field and the row; empty for others, and for a change of several rows.',
  })
  changedFields(@Root() { entity, row }: Change, @Ctx() context: Context): Promise<FieldChange[]> | FieldChange[] {
    const told = entity !== null && row.rowCount === 1 ? context.services.toldTypes().find(({ table }) => table === row.entity) : undefined;
    if (!told) return [];
    return context.loaders
      .of<ChangeRow, FieldChange[]>(`changedFields ${told.table}`, async (rows) => {
        const found = await changedFieldsOf(context, told, rows);
        return rows.map(({ sequence }) => found.get(sequence) ?? []);
      })
      .load(row);
  }

  @Work(10)
  @FieldResolver(() => ChangeActor, { description: 'Who wrote.' })
  async actor(@Root() { row }: Change, @Ctx() context: Context): Promise<ChangeActor> {
    const writer = row.actorAccountId === null ? null : await writersOf(context, row.sequence);
    const imported = row.importId === null ? null : await nodeType('import').read(context, row.importId);
    return {
      kind: row.importId !== null ? 'IMPORT' : row.actorAccountId !== null ? 'ACCOUNT' : 'SYSTEM',
      accountId: writer?.accountId ?? null,
      name: writer?.name ?? null,
      hidden: row.actorAccountId !== null && !writer?.accountId,
      importId: imported && row.importId !== null ? encodeId('import', row.importId) : null,
    };
  }
}

/** A subscription outlives the operation that opened it: it keeps the secret, to ask whose it is before each reading. */
async function followChanges(context: Context, args: ChangesStreamArgs): Promise<Feed> {
  const { services, token } = context;
  if (token === null) throw failure('UNAUTHENTICATED', 'Sign in first.');
  return new Feed(services, services.feeds, token, { instansiId: args.instansiId, topics: args.topics ?? null }, await readAfter(context, args));
}
