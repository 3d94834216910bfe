import { Args, ArgsType, Ctx, Field, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { CURSOR_LENGTH, Text } from '../../graphql/text.ts';
import { Policy } from '../../graphql/policy.ts';
import { formatCursor, parseCursor, readChangesAfter, readFeedEnd, type ChangeRow, type Cursor } from '../../live/change-log.queries.ts';
import { Feed, type FeedBatch } from '../../live/feed.ts';
import { Change, ChangeBatch, ChangeTopic } from './feed.types.ts';

@ArgsType()
class ChangesStreamArgs {
  @Field(() => NodeId('instansi'), { description: 'Which government.' })
  instansiId!: string;

  @Field(() => Text(CURSOR_LENGTH), { nullable: true, description: 'Go on behind this cursor; from now on when left out.' })
  after?: string | null;

  @Field(() => [ChangeTopic], { nullable: true, description: 'Only these topics.' })
  topics?: string[] | null;
}

@ArgsType()
class ChangesArgs extends ChangesStreamArgs {
  @Field(() => Int, { defaultValue: 100, description: 'How many changes at most, 1 to 500.' })
  first!: number;
}

/** What one change says. Ids of a table that is watched no longer lead nowhere, so its changes read as changes of many rows. */
function toChange(context: Context, row: ChangeRow): Change {
  const node = context.services.watched.get(row.entity);
  return {
    sequence: formatCursor(context.services.database.name, row),
    occurredAt: row.occurredAt,
    topic: row.topic,
    operation: row.operation,
    entity: row.entity,
    entityIds: node ? row.entityIds.map((id) => encodeId(node, id)) : [],
    dinasIds: row.dinasIds.map((id) => encodeId('dinas', id)),
    bulk: row.bulk || !node,
  };
}

function readAfter(context: Context, text: string | null | undefined): Cursor | null {
  if (text === null || text === undefined) return null;
  const cursor = parseCursor(context.services.database.name, text);
  if (cursor === 'ELSEWHERE') throw badInput('This cursor is of another database or of before a restore; read the boards again and go on from a new cursor.');
  if (!cursor) throw badInput('after is not a cursor of the change feed; send the cursor of a batch or of a board.');
  return cursor;
}

const toBatch = (context: Context, { cursor, more, rows, held, staleReason }: FeedBatch): ChangeBatch => ({
  cursor: formatCursor(context.services.database.name, cursor),
  more,
  held,
  staleReason,
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

@Resolver()
export class FeedResolver {
  @Policy('watchesFigures')
  @Query(() => ChangeBatch, {
    description:
      'The change feed: everything behind a cursor, in order and without gaps, as far as the viewer may see it. Without a cursor, where the feed ends now.',
  })
  async changes(@Ctx() context: Context, @Args(() => ChangesArgs) args: ChangesArgs): Promise<ChangeBatch> {
    if (args.first < 1 || args.first > 500) throw badInput(`first is ${args.first}; a batch has 1 to 500 changes.`);
    await mustSee(context, [{ name: 'instansiId', prefix: 'instansi', uuid: args.instansiId }]);
    return readBatch(context, args, readAfter(context, args.after) ?? (await readFeedEnd(context.read)), args.first);
  }

  @Policy('watchesFigures')
  @Subscription(() => ChangeBatch, {
    name: 'changes',
    description: 'The change feed, pushed. The first batch carries the cursor; after a break, subscribe again with the last one.',
    subscribe: ({ args, context }) => followChanges(context as Context, args as ChangesStreamArgs),
  })
  changesStream(@Root() batch: FeedBatch, @Ctx() context: Context, @Args(() => ChangesStreamArgs) _args: ChangesStreamArgs): ChangeBatch {
    return toBatch(context, batch);
  }
}

/** A subscription outlives the operation that opened it: it keeps the secret, to ask whose it is before each reading. */
function followChanges(context: Context, { instansiId, topics, after }: ChangesStreamArgs): Feed {
  const { services, token } = context;
  if (token === null) throw failure('UNAUTHENTICATED', 'Sign in first.');
  return new Feed(services, services.feeds, token, { instansiId, topics: topics ?? null }, readAfter(context, after));
}
