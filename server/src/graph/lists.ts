import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { Args, Ctx, FieldResolver, Info, Resolver, Root, type ClassType } from 'type-graphql';
import type { Page, PageRequest } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { PageArgs } from '../graphql/page.args.ts';
import { readArgumentsOf } from '../graphql/read-arguments.ts';
import { Impersonal, Personal } from '../graphql/sharing.ts';
import { fieldOf, takeWhatCameAlong, type Around } from './around.ts';
import { lookAhead } from './look-ahead.ts';
import { countRows, pageBelow, readPage, type PageQuery } from './pages.queries.ts';
import type { List, ListRows, Shape, Variables } from './shape.ts';
import { wantedOfItems, type Wanted } from './wanted.ts';

/** A list below a row, as a connection. */
export interface StatedList<Args extends PageArgs> {
  /** What its rows are. */
  readonly of: Shape;
  readonly connection: ClassType<Page<object>>;
  /** Property of its rows that holds the id of the row whose list it is. */
  readonly key: string;
  readonly args: ClassType<Args>;
  readonly description: string;
  /** As of a neighbour (neighbours.ts). */
  readonly impersonal?: boolean;
  readonly rows: (alias: string, args: Args, context: Context) => ListRows;
}

/** Keeps the arguments of a list and what reads them one type. */
export const list = <Args extends PageArgs>(stated: StatedList<Args>): StatedList<PageArgs> => stated as unknown as StatedList<PageArgs>;

/**
 * States the lists below the rows of a type: their fields in the graph, and how a statement that reads such rows brings a
 * page of them along. The type may be another feature's, which then knows nothing of it.
 */
export function lists(parent: Shape, fields: Readonly<Record<string, StatedList<PageArgs>>>): Around {
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

function listOf(schema: GraphQLSchema, parent: Shape, name: string, stated: StatedList<PageArgs>): List {
  const field = fieldOf(schema, parent, name);
  const parentOf = keyOf(stated);
  return {
    shape: stated.of,
    parent: parentOf,
    pageOf(context, node, variables) {
      const args = argumentsIn(field, node, variables);
      if (!args) return null;
      const rows = (alias: string): ListRows => stated.rows(alias, args, context);
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
function argumentsIn(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): PageArgs | null {
  try {
    const args = readArgumentsOf(field, getArgumentValues(field, node, variables)) as unknown as PageArgs;
    PageArgs.read(args);
    return args;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** As those that a look-ahead gives (look-ahead-plan.ts): SQL written for any alias has no names of this kind of its own, or it would mean itself. */
const ROW = 'j0';
const fromOf = ({ table }: Shape, { joins = sql`` }: ListRows): RawBuilder<unknown> => sql`${sql.raw(`${table} ${ROW}`)} ${joins}`;

function queryOf(
  context: Context,
  shape: Shape,
  wanted: Wanted,
  { variableValues }: GraphQLResolveInfo,
  rowsOf: (alias: string) => ListRows,
): PageQuery<object> {
  const rows = rowsOf(ROW);
  return { ...lookAhead(shape, ROW, wanted, context, variableValues), where: rows.where, order: rows.order, from: fromOf(shape, rows) };
}

/** One page of a list that is below nothing. */
export const readList = <Row extends object>(
  context: Context,
  shape: Shape<Row>,
  request: PageRequest,
  info: GraphQLResolveInfo,
  rows: (alias: string) => ListRows,
): Promise<Page<Row>> => readPage(context.read, queryOf(context, shape, wantedOfItems(info), info, rows) as PageQuery<Row>, request);

async function countOf(context: Context, stated: StatedList<PageArgs>, rows: (alias: string) => ListRows, ids: readonly string[]): Promise<number[]> {
  const found = rows(ROW);
  const totals = await countRows(context.read, { from: fromOf(stated.of, found), where: found.where, parent: sql.raw(keyOf(stated)(ROW)) }, ids);
  return ids.map((one) => totals.get(one) ?? 0);
}

const keyOf =
  ({ of, key }: StatedList<PageArgs>) =>
  (alias: string): string => {
    const column = of.always.get(key);
    if (!column) throw new Error(`${of.entity.name}.${key} is not the key of another row`);
    return column(alias);
  };

/** What the decorators write for a resolver class by hand, written from the statement above. */
function resolverOf(type: abstract new () => object, fields: Readonly<Record<string, StatedList<PageArgs>>>): new () => object {
  class ListResolver {}
  const target = ListResolver.prototype;
  for (const [name, stated] of Object.entries(fields)) {
    const method = (row: { readonly id: string }, context: Context, args: PageArgs, info: GraphQLResolveInfo): Promise<Page<object>> => {
      const wanted = wantedOfItems(info);
      return pageBelow<object>(context, `${type.name}.${name} ${wanted.id}`, row.id, PageArgs.read(args), () => {
        return { ...queryOf(context, stated.of, wanted, info, (x) => stated.rows(x, args, context)), parent: sql.raw(keyOf(stated)(ROW)) };
      });
    };
    Object.defineProperty(target, name, { value: method });
    FieldResolver(() => stated.connection, { description: stated.description })(target, name, { value: method });
    if (stated.impersonal !== undefined) (stated.impersonal ? Impersonal() : Personal())(target, name, { value: method });
    Root()(target, name, 0);
    Ctx()(target, name, 1);
    Args(() => stated.args)(target, name, 2);
    Info()(target, name, 3);
  }
  Resolver(() => type as ClassType<object>)(ListResolver);
  return ListResolver;
}
