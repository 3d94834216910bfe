import 'reflect-metadata';
import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { badInput } from './errors.ts';
import { USUAL_PAGES, type PageSizes } from './page-sizes.ts';
import { canBeStored } from './stored-text.ts';

@ObjectType({ description: 'Where a page of a connection begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow: ask again with `after: endCursor`. Of a page read backward, whether it ended before a cursor.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the page began after a cursor. Of a page read backward, whether more come before it: ask again with `before: startCursor`.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item.' })
  endCursor!: string | null;
}

/** Which page of a list is asked for. */
export class PageRequest {
  constructor(
    readonly size: number,
    /** Values of the cursor that it begins behind, or ends before; null for the end of the list. */
    readonly from: readonly string[] | null,
    /** Read from the last item up. */
    readonly isBackward: boolean,
  ) {}

  /** The same for the same page. */
  get key(): string {
    return `${this.isBackward ? 'last' : 'first'} ${this.size} ${this.from?.join() ?? ''}`;
  }

  /** What is on the page, in the order of the list, of rows in the order of reading; one more than its size tells that more follow. */
  cut<Row>(rows: readonly Row[]): { readonly items: readonly Row[]; readonly more: boolean } {
    const more = rows.length > this.size;
    const items = more ? rows.slice(0, this.size) : rows;
    return { items: this.isBackward ? items.toReversed() : items, more };
  }
}

/** What a caller says of a page. */
export interface PageAsked {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Reads which page of a connection is asked for. Errors: BAD_INPUT with the bounds, or what does not go together. */
export function pageRequest({ first, after, last, before }: PageAsked, { usual, most }: PageSizes = USUAL_PAGES): PageRequest {
  const isBackward = last != null || before != null;
  if (isBackward && (first != null || after != null)) throw badInput('A page is asked for with first and after, or with last and before, not with both.');
  const [name, size = usual] = isBackward ? (['last', last ?? undefined] as const) : (['first', first ?? undefined] as const);
  if (size < 1 || size > most) throw badInput(`${name} is ${size}; a page has 1 to ${most.toLocaleString('en')} items.`);
  const cursor = isBackward ? before : after;
  return new PageRequest(size, cursor == null ? null : readCursor(cursor, isBackward ? 'before' : 'after'), isBackward);
}

function readCursor(cursor: string, name: string): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.every((value) => typeof value === 'string' && canBeStored(value))) return values;
  } catch {
    // Said below: a cursor that cannot be read and one of the wrong shape are the same mistake.
  }
  throw badInput(`${name} is not a cursor of this connection; send a cursor that it gave, or leave it out.`);
}

/** What a row of a page carries for its cursor: the JSON of the values that order the list. */
export interface PagedRow {
  readonly __cursor: string;
}

const cameWith = (row: unknown): string => (row as PagedRow).__cursor;

/** One page as the graph shows it. Edges and page info are made only when somebody asks. */
export class Page<Row> {
  #nodes: readonly Row[] | (() => readonly Row[]);

  constructor(
    nodes: readonly Row[] | (() => readonly Row[]),
    private readonly request: PageRequest,
    private readonly more: boolean,
    /** Counts all items, of this page and beyond; asked only when the caller wants the total. */
    readonly count: () => Promise<number> | number,
    /** How many items it has, known before they are made. */
    readonly size: number,
    /** The place of a row; only those whose cursor somebody asks for pay for it. */
    private readonly placeOf: (row: never) => string = cameWith,
  ) {
    this.#nodes = nodes;
  }

  static empty<Row>(request: PageRequest): Page<Row> {
    return new Page<Row>([], request, false, () => 0, 0);
  }

  /** The same page of what is made of its rows, each with what it carries for its cursor. */
  of<Made>(nodes: readonly Made[]): Page<Made> {
    return new Page<Made>(nodes, this.request, this.more, this.count, this.size);
  }

  /** Made when they are asked for: a page that came along with its parent is a part of what JSON.parse gave. */
  get nodes(): readonly Row[] {
    return typeof this.#nodes === 'function' ? (this.#nodes = this.#nodes()) : this.#nodes;
  }

  get edges(): { cursor: string; node: Row }[] {
    return this.nodes.map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  #cursorOf(row: Row): string {
    return Buffer.from(this.placeOf(row as never)).toString('base64url');
  }

  get pageInfo(): PageInfo {
    const first = this.nodes[0];
    const last = this.nodes.at(-1);
    return {
      hasNextPage: this.request.isBackward ? this.request.from !== null : this.more,
      hasPreviousPage: this.request.isBackward ? this.more : this.request.from !== null,
      startCursor: first === undefined ? null : this.#cursorOf(first),
      endCursor: last === undefined ? null : this.#cursorOf(last),
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
