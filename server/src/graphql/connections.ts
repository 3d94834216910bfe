import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { badInput } from './errors.ts';
import { canBeStored } from './read-arguments.ts';

@ObjectType({ description: 'Where a page of a connection begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow: ask again with `after: endCursor`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page began after a cursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item.' })
  endCursor!: string | null;
}

export interface PageRequest {
  readonly first: number;
  readonly after: readonly (string | number)[] | null;
}

export const MAX_PAGE = 100;

/** Reads `first` and `after` of a connection. Errors: BAD_INPUT with the bounds. */
export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  if (first < 1 || first > MAX_PAGE) throw badInput(`first is ${first}; a page has 1 to ${MAX_PAGE} items.`);
  if (after === null || after === undefined) return { first, after: null };
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.every((value) => (typeof value === 'string' && canBeStored(value)) || Number.isFinite(value)))
      return { first, after: values as (string | number)[] };
  } catch {
    // Said below: a cursor that cannot be read and one of the wrong shape are the same mistake.
  }
  throw badInput('after is not a cursor of this connection; send the endCursor of the page before, or leave it out.');
}

/** From the JSON of the values that order the list. */
export const encodeCursor = (values: string): string => Buffer.from(values).toString('base64url');

export interface PagedRow {
  readonly __cursor: string;
}

/** One page as the graph shows it. Edges and page info are made only when somebody asks. */
export class Page<Row> {
  constructor(
    readonly nodes: readonly Row[],
    private readonly cursorOf: (row: Row) => string,
    private readonly request: PageRequest,
    private readonly more: boolean,
    /** Counts all items, of this page and beyond; asked only when the caller wants the total. */
    readonly count: () => Promise<number> | number,
  ) {}

  static empty<Row>(request: PageRequest): Page<Row> {
    return new Page<Row>(
      [],
      () => '',
      request,
      false,
      () => 0,
    );
  }

  get edges(): { cursor: string; node: Row }[] {
    return this.nodes.map((node) => ({ cursor: this.cursorOf(node), node }));
  }

  get pageInfo(): PageInfo {
    const first = this.nodes[0];
    const last = this.nodes.at(-1);
    return {
      hasNextPage: this.more,
      hasPreviousPage: this.request.after !== null,
      startCursor: first === undefined ? null : this.cursorOf(first),
      endCursor: last === undefined ? null : this.cursorOf(last),
    };
  }
}

/** The connection and edge types of a node type, in the shape of the Relay specification plus `nodes`. */
export function connectionOf<Row extends object>(node: ClassType<Row> | (abstract new () => Row), name: string): ClassType<Page<Row>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a connection.` })
  class Edge {
    @Field(() => String, { description: 'Send as `after` to go on behind this item.' })
    cursor!: string;

    @Field(() => node as ClassType<Row>, { description: 'The item.' })
    node!: Row;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name} items with the exact total.` })
  class Connection {
    @Field(() => [Edge], { description: 'The items with their cursors.' })
    edges!: Edge[];

    @Field(() => [node as ClassType<Row>], { description: 'The items alone.' })
    nodes!: Row[];

    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Exact number of all items the viewer may see, on all pages.' })
    totalCount!: number;
  }
  return Connection as unknown as ClassType<Page<Row>>;
}
