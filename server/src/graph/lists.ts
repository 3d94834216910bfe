import { GraphQLError, type FieldNode, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root, type ClassType } from 'type-graphql';
import type { Page } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { dayOf, isKnownEverywhere } from '../graphql/days.ts';
import { PageArgs } from '../graphql/page.args.ts';
import { Policy } from '../graphql/policy.ts';
import { takenBy } from '../graphql/read-arguments.ts';
import { Impersonal, Personal } from '../graphql/sharing.ts';
import { AsText } from '../graphql/text-answer.ts';
import { Work } from '../graphql/work.ts';
import { fieldOf, takeWhatCameAlong, type Around } from './around.ts';
import { lookAhead } from './look-ahead.ts';
import { behindCursor } from './page-sql.ts';
import { countRows, pageBelow, readPage, type PageQuery } from './pages.queries.ts';
import type { ListArgs, Listing, OrderAsked } from './listing.ts';
import type { List, ListRows, Shape, Variables } from './shape.ts';
import { Sight, sightField, sightOf, type SightSql } from './sight.ts';
import { wantedOfItems, type Wanted } from './wanted.ts';

/** A list that is below nothing, as a connection. */
export interface RootList {
  /** What its rows are, and how they are listed anywhere. */
  readonly of: Listing;
  readonly description: string;
  /** The order of who asks for none. */
  readonly usual: OrderAsked;
  /** Whether it is the list of a day; else it has whatever ever was. */
  readonly ofDay?: boolean;
}

interface BelowARow extends RootList {
  /** As of a neighbour (neighbours.ts). */
  readonly impersonal?: boolean;
  /** How much of it somebody sees, where row security hides more of it than of the row: a field beside it says so. */
  readonly sight?: SightSql;
}
/** A list below a row. */
export interface ListByKey extends BelowARow {
  /** What its rows hold the id of the row by whose list it is: a key of theirs, or a value worked out (listing.ts). */
  readonly key: string;
}
/** One whose rows hold nothing of the row: a question of its own finds them, so that they never come along with it. */
export interface FoundList extends BelowARow {
  /** SQL of which rows (`id`) belong to which of the parents (`parent_id`) on the day. */
  readonly found: (parents: readonly string[], day: string) => RawBuilder<unknown>;
}
export type StatedList = ListByKey | FoundList;

/**
 * States the lists below the rows of a type: their fields in the graph, and how a statement that reads such rows brings a
 * page of them along. The type may be another feature's, which then knows nothing of it.
 */
export function lists(parent: Shape, fields: Readonly<Record<string, StatedList>>): Around {
  return {
    resolver: resolverOf(parent, fields),
    relate(schema) {
      for (const [name, stated] of Object.entries(fields)) {
        if ('found' in stated) continue;
        parent.lists.set(name, listOf(schema, parent, name, stated));
        takeWhatCameAlong(schema, parent, name);
      }
    },
  };
}

function listOf(schema: GraphQLSchema, parent: Shape, name: string, stated: ListByKey): List {
  const field = fieldOf(schema, parent, name);
  const parentOf = keyOf(stated);
  return {
    shape: stated.of.shape,
    parent: parentOf,
    pageOf(context, node, variables) {
      const args = argumentsIn(stated, context, field, node, variables);
      if (!args) return null;
      const rows = (alias: string): ListRows => rowsOf(stated, alias, args, context);
      const counting = `count ${parent.entity.name}.${name} ${JSON.stringify(args)}`;
      return {
        request: PageArgs.read(args),
        rows,
        count: (id) => context.loaders.of<string, number>(counting, (ids) => countOf(context, stated, rows, ids)).load(id),
      };
    },
  };
}

/** Null when they are refused: the field is asked for itself then, and says so where it belongs. */
function argumentsIn(stated: ListByKey, context: Context, field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): ListArgs | null {
  const { check } = stated.of;
  try {
    const { args: given, rows } = takenBy(field, { fieldNodes: [node], variableValues: variables as Record<string, unknown> });
    // Where rows are named, an empty page is looked into: the field does that for itself.
    if (rows.length > 0) return null;
    const args = given as unknown as ListArgs;
    // Then it depends on the row whether the day is refused.
    if (args.asOf && !isKnownEverywhere(context, args.asOf)) return null;
    check(args);
    behindCursor(rowsOf(stated, ROW, args, context), PageArgs.read(args));
    return args;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** As those that a look-ahead gives (look-ahead-plan.ts): SQL written for any alias has no names of this kind of its own, or it would mean itself. */
const ROW = 'j0';
const FOUND = 'found';
/** Of a list of everything somebody sees (work.ts): it is narrowed by looking through a government. */
const WORK_OF_ROOT_LIST = 50;
const rowsOf = ({ of, usual, ofDay = false, ...stated }: RootList | StatedList, alias: string, args: ListArgs, context: Context): ListRows =>
  of.rows(alias, args, context, { usual, ofDay, ...('key' in stated ? { key: stated.key } : {}) });
const fromOf = ({ table }: Shape, { joins = sql`` }: ListRows): RawBuilder<unknown> => sql`${sql.raw(`${table} ${ROW}`)} ${joins}`;

function queryOf(
  context: Context,
  stated: RootList,
  args: ListArgs,
  wanted: Wanted,
  { variableValues }: GraphQLResolveInfo,
): PageQuery<object> & { readonly joins: RawBuilder<unknown> } {
  const { shape, check } = stated.of;
  check(args);
  const rows = rowsOf(stated, ROW, args, context);
  return { ...lookAhead(shape, ROW, wanted, context, variableValues), joins: sql``, ...rows, from: fromOf(shape, rows) };
}

/** States lists that are below nothing, as root fields for everybody who is signed in: row security says which rows. */
export function rootLists(fields: Readonly<Record<string, RootList>>): Around {
  class RootListResolver {}
  const target = RootListResolver.prototype;
  for (const [name, stated] of Object.entries(fields)) {
    const value = (context: Context, args: ListArgs, info: GraphQLResolveInfo): Promise<Page<object>> =>
      readPage(context.read, { ...queryOf(context, stated, args, wantedOfItems(info), info), isAlike: !args.filter }, PageArgs.read(args));
    Object.defineProperty(target, name, { value });
    Query(() => stated.of.connection, { description: stated.description })(target, name, { value });
    Policy('signedIn')(target, name, { value });
    AsText()(target, name, { value });
    Work(WORK_OF_ROOT_LIST)(target, name, { value });
    Ctx()(target, name, 0);
    Args(() => (stated.ofDay ? stated.of.datedArgs : stated.of.args))(target, name, 1);
    Info()(target, name, 2);
  }
  Resolver()(RootListResolver);
  return { resolver: RootListResolver, relate: () => undefined };
}

async function countOf(context: Context, stated: ListByKey, rows: (alias: string) => ListRows, ids: readonly string[]): Promise<number[]> {
  const found = rows(ROW);
  const totals = await countRows(context.read, { from: fromOf(stated.of.shape, found), where: found.where, parent: sql.raw(keyOf(stated)(ROW)) }, ids);
  return ids.map((one) => totals.get(one) ?? 0);
}

const keyOf =
  ({ of, key }: ListByKey) =>
  (alias: string): string =>
    of.keyOf(key, alias);

/** A row below which lists stand; one without a government is one. */
interface Parent {
  readonly id: string;
  readonly instansiId?: string;
}

/** The field beside a list that says how much of it somebody sees: an empty page may be all of nothing, or nothing of all. */
function tellSight(target: object, parent: Shape, name: string, stated: SightSql): void {
  const field = sightField(name);
  const value = (row: Parent, context: Context): Promise<Sight> => sightOf(context, parent, name, stated, row.id);
  Object.defineProperty(target, field, { value });
  FieldResolver(() => Sight, { description: `How much of \`${name}\` the viewer sees.` })(target, field, { value });
  Root()(target, field, 0);
  Ctx()(target, field, 1);
}

/** What the decorators write for a resolver class by hand, written from the statement above. */
function resolverOf(parent: Shape, fields: Readonly<Record<string, StatedList>>): new () => object {
  const type = parent.entity;
  class ListResolver {}
  const target = ListResolver.prototype;
  for (const [name, stated] of Object.entries(fields)) {
    const method = (row: Parent, context: Context, args: ListArgs, info: GraphQLResolveInfo): Promise<Page<object>> => {
      // Refused for a day on which nothing of this government is known yet.
      const day = dayOf(context, row.instansiId ?? row.id, args.asOf);
      const wanted = wantedOfItems(info);
      return pageBelow<object>(context, `${type.name}.${name} ${wanted.id}${'found' in stated ? ` ${day}` : ''}`, row.id, PageArgs.read(args), (parents) => {
        const query = queryOf(context, stated, args, wanted, info);
        if ('key' in stated) return { ...query, parent: sql.raw(keyOf(stated)(ROW)) };
        const found = sql`(${stated.found(parents, day)}) ${sql.raw(FOUND)} join ${sql.raw(`${stated.of.shape.table} ${ROW} on ${ROW}.id = ${FOUND}.id`)}`;
        return { ...query, from: sql`${found} ${query.joins}`, parent: sql.raw(`${FOUND}.parent_id`) };
      });
    };
    Object.defineProperty(target, name, { value: method });
    FieldResolver(() => stated.of.connection, { description: stated.description })(target, name, { value: method });
    if (stated.sight) tellSight(target, parent, name, stated.sight);
    if (stated.impersonal !== undefined) (stated.impersonal ? Impersonal() : Personal())(target, name, { value: method });
    Root()(target, name, 0);
    Ctx()(target, name, 1);
    Args(() => (stated.ofDay ? stated.of.datedArgs : stated.of.args))(target, name, 2);
    Info()(target, name, 3);
  }
  Resolver(() => type as ClassType<object>)(ListResolver);
  return ListResolver;
}
