import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { Args, Ctx, FieldResolver, Info, Resolver, Root, type ClassType } from 'type-graphql';
import type { Page } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { PageArgs } from '../graphql/page.args.ts';
import { readArgumentsOf } from '../graphql/read-arguments.ts';
import { Impersonal, Personal } from '../graphql/sharing.ts';
import { fieldOf, takeWhatCameAlong, type Around } from './around.ts';
import { lookAhead } from './look-ahead.ts';
import { behindCursor } from './page-sql.ts';
import { countRows, pageBelow, readPage, type PageQuery } from './pages.queries.ts';
import type { ListArgs, Listing, OrderAsked } from './listing.ts';
import type { List, ListRows, Shape, Variables } from './shape.ts';
import { wantedOfItems, type Wanted } from './wanted.ts';

/** A list below a row, as a connection. */
export interface StatedList {
  /** What its rows are, and how they are listed anywhere. */
  readonly of: Listing;
  /** Property of its rows that holds the id of the row whose list it is. */
  readonly key: string;
  readonly description: string;
  /** The order of who asks for none. */
  readonly usual: OrderAsked;
  /** Whether it is the list of a day; else it has whatever ever was. */
  readonly ofDay?: boolean;
  /** As of a neighbour (neighbours.ts). */
  readonly impersonal?: boolean;
}

/**
 * States the lists below the rows of a type: their fields in the graph, and how a statement that reads such rows brings a
 * page of them along. The type may be another feature's, which then knows nothing of it.
 */
export function lists(parent: Shape, fields: Readonly<Record<string, StatedList>>): Around {
  return {
    resolver: resolverOf(parent.entity, fields),
    relate(schema) {
      for (const [name, stated] of Object.entries(fields)) {
        parent.lists.set(name, listOf(schema, parent, name, stated));
        takeWhatCameAlong(schema, parent, name);
      }
    },
  };
}

function listOf(schema: GraphQLSchema, parent: Shape, name: string, stated: StatedList): List {
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
function argumentsIn(stated: StatedList, context: Context, field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): ListArgs | null {
  const { check } = stated.of;
  try {
    const args = readArgumentsOf(field, getArgumentValues(field, node, variables)) as unknown as ListArgs;
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
const rowsOf = ({ of, usual, ofDay = false }: Omit<StatedList, 'key'>, alias: string, args: ListArgs, context: Context): ListRows =>
  of.rows(alias, args, context, usual, ofDay);
const fromOf = ({ table }: Shape, { joins = sql`` }: ListRows): RawBuilder<unknown> => sql`${sql.raw(`${table} ${ROW}`)} ${joins}`;

function queryOf(context: Context, stated: Omit<StatedList, 'key'>, args: ListArgs, wanted: Wanted, { variableValues }: GraphQLResolveInfo): PageQuery<object> {
  const { shape, check } = stated.of;
  check(args);
  const rows = rowsOf(stated, ROW, args, context);
  return { ...lookAhead(shape, ROW, wanted, context, variableValues), ...rows, from: fromOf(shape, rows) };
}

/** One page of a list that is below nothing. */
export const readList = <Row extends object>(
  context: Context,
  stated: Pick<StatedList, 'usual' | 'ofDay'> & { readonly of: Listing<Row> },
  args: ListArgs,
  info: GraphQLResolveInfo,
): Promise<Page<Row>> =>
  readPage(context.read, queryOf(context, { ...stated, description: '' }, args, wantedOfItems(info), info) as PageQuery<Row>, PageArgs.read(args));

async function countOf(context: Context, stated: StatedList, rows: (alias: string) => ListRows, ids: readonly string[]): Promise<number[]> {
  const found = rows(ROW);
  const totals = await countRows(context.read, { from: fromOf(stated.of.shape, found), where: found.where, parent: sql.raw(keyOf(stated)(ROW)) }, ids);
  return ids.map((one) => totals.get(one) ?? 0);
}

const keyOf =
  ({ of, key }: StatedList) =>
  (alias: string): string => {
    const column = of.shape.always.get(key);
    if (!column) throw new Error(`${of.shape.entity.name}.${key} is not the key of another row`);
    return column(alias);
  };

/** What the decorators write for a resolver class by hand, written from the statement above. */
function resolverOf(type: abstract new () => object, fields: Readonly<Record<string, StatedList>>): new () => object {
  class ListResolver {}
  const target = ListResolver.prototype;
  for (const [name, stated] of Object.entries(fields)) {
    const parent = sql.raw(keyOf(stated)(ROW));
    const method = (row: { readonly id: string }, context: Context, args: ListArgs, info: GraphQLResolveInfo): Promise<Page<object>> => {
      const wanted = wantedOfItems(info);
      return pageBelow<object>(context, `${type.name}.${name} ${wanted.id}`, row.id, PageArgs.read(args), () => ({
        ...queryOf(context, stated, args, wanted, info),
        parent,
      }));
    };
    Object.defineProperty(target, name, { value: method });
    FieldResolver(() => stated.of.connection, { description: stated.description })(target, name, { value: method });
    if (stated.impersonal !== undefined) (stated.impersonal ? Impersonal() : Personal())(target, name, { value: method });
    Root()(target, name, 0);
    Ctx()(target, name, 1);
    Args(() => (stated.ofDay ? stated.of.datedArgs : stated.of.args))(target, name, 2);
    Info()(target, name, 3);
  }
  Resolver(() => type as ClassType<object>)(ListResolver);
  return ListResolver;
}
