import { rightsKey, type Viewer } from '../../access/viewer.ts';
import type { Services } from '../../app.services.ts';
import { createContext, Loaders, type Context } from '../../graphql/context.ts';
import { failure } from '../../graphql/errors.ts';
import type { InnerQueries } from '../../graphql/inner-queries.ts';
import { MAX_PAGE } from '../../graphql/page-sizes.ts';
import { Slices } from '../../graphql/slices.ts';
import type { Sheet, SheetCell, SheetColumn } from '../../graph/sheet.ts';
import type { Language } from '../../rules/languages.ts';
import { cellIn, headIn, type Writing } from './sheet-cells.queries.ts';
import { headDocument, listPath, pageDocument, readAt, textAt } from './sheet-document.queries.ts';
import { fileNameOf } from './sheet-name.rules.ts';
import { headLines, namedIn } from './sheet-head.queries.ts';
import { localTime, sayIn, WORDS } from './sheet-words.queries.ts';

/** A sheet reads its list page by page for as long as somebody takes it, at most so long. */
export const LONGEST_SHEET_MS = 600_000;
/** An export slows down where this much of the budget is left, as that of everything does. */
const LEFT_TO_OTHERS = 0.5;
const SLOWEST_MS = 1_000;

export interface SheetRequest {
  readonly sheet: Sheet;
  readonly columns: readonly SheetColumn[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** No more rows than these, of what is shown and printed: as text of a file there is no such bound. */
  readonly most: number | null;
  /** Rows in the order of a page that puts them in order itself, and in words what it left out. */
  readonly shown: ShownRows | null;
}

interface ShownRows {
  readonly ids: readonly string[];
  readonly said: string;
}

/** Who asks, by which secret: whether they still are who they were is asked again. */
export interface SheetReader {
  readonly services: Services;
  readonly queries: InnerQueries;
  readonly viewer: Viewer;
  readonly token: string;
}

export interface OpenSheet {
  /** What the list is: title, where, narrowed by what, of which day, from where. */
  readonly lines: readonly string[];
  readonly total: number;
  /** What a file of it is called, without its ending: title, where and of which day, in the language of the file. */
  readonly fileName: string;
  /** Every row, or the first ones where only so many are asked for. Errors: whatever keeps the rest from being read. */
  readonly rows: AsyncGenerator<readonly SheetCell[]>;
  /** Gives its connection back; for one that nobody reads. */
  close(): void;
}

interface Page {
  readonly nodes: readonly unknown[];
  readonly next: string | null;
}

/** One list in one snapshot: every question of it is of the same transaction, however many pages there are. */
class SheetReading {
  readonly #context: Context;
  #epoch: number;

  constructor(
    private readonly reader: SheetReader,
    private readonly request: SheetRequest,
  ) {
    this.#context = createContext(reader.services, reader.viewer, reader.token);
    this.#epoch = reader.services.viewers.epoch;
  }

  get now(): Date {
    return this.#context.now;
  }

  /** The database ends what reads for a minute; a list is written for as long as its reader takes. The first setting stops that clock, the second starts another. */
  async begin(): Promise<void> {
    for (const value of ['0', String(LONGEST_SHEET_MS)]) await this.#context.read.run(`select set_config('transaction_timeout', $1, true)`, [value]);
  }

  async ask(text: string, more: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    const { queries, services, viewer } = this.reader;
    const query = queries.prepare(text, { ...this.request.variables, ...more });
    // Loaders remember every row of an operation: with those of the first page, the last would hold all of them.
    const { data, cost } = await queries.run(query, { ...this.#context, loaders: new Loaders(), slices: new Slices() });
    services.budgets.spend(viewer, cost);
    return data;
  }

  async page(after: string | null): Promise<Page> {
    const { sheet, columns } = this.request;
    const list = readAt(await this.ask(pageDocument(sheet, columns), { first: MAX_PAGE, after }), listPath(sheet));
    const nodes = readAt(list, 'nodes');
    return {
      nodes: Array.isArray(nodes) ? nodes : [],
      next: readAt(list, 'pageInfo/hasNextPage') === true ? String(readAt(list, 'pageInfo/endCursor')) : null,
    };
  }

  /** Errors: whose rights are others than at the beginning, or gone, is given no further row. */
  async stillTheirs(): Promise<void> {
    const { services, viewer, token } = this.reader;
    if (services.viewers.epoch !== this.#epoch) {
      this.#epoch = services.viewers.epoch;
      const now = await services.viewers.find(token, services.clock().getTime());
      if (!now || rightsKey(now) !== rightsKey(viewer)) throw new Error('the rights of the reader changed');
    }
    await services.budgets.untilRestored(viewer, LEFT_TO_OTHERS, SLOWEST_MS);
  }

  close(): void {
    this.#context.read.close();
  }
}

/** Every row of the list, in its order. */
async function* nodesOf(reading: SheetReading, first: Page): AsyncGenerator<unknown> {
  let page = first;
  for (;;) {
    yield* page.nodes;
    if (page.next === null) return;
    await reading.stillTheirs();
    page = await reading.page(page.next);
  }
}

/** Those that a page shows, in its order: lists that pages put in order are read whole, of at most some thousand rows. */
async function chosenNodes(reading: SheetReading, first: Page, { sheet, shown }: SheetRequest): Promise<readonly unknown[]> {
  const places = new Map(shown!.ids.map((id, index) => [id, index]));
  const chosen: unknown[] = [];
  for await (const node of nodesOf(reading, first)) {
    const place = places.get(String(readAt(node, sheet.rowId!)));
    if (place !== undefined) chosen[place] = node;
  }
  // What went since is not there any more.
  return chosen.filter((node) => node !== undefined);
}

async function* rowsOf(
  reading: SheetReading,
  { columns, most }: SheetRequest,
  writing: Writing,
  nodes: AsyncIterable<unknown> | Iterable<unknown>,
  total: number,
): AsyncGenerator<readonly SheetCell[]> {
  let count = 0;
  try {
    for await (const node of nodes) {
      if (count === most) return;
      yield columns.map((column) => cellIn(column, node, writing));
      count++;
    }
    // Said above already: a file whose end says the same is whole, and one that is not is not ended at all.
    if (count !== total) throw new Error(`a list of ${total} rows had ${count}`);
  } finally {
    reading.close();
  }
}

const format = (number: number, language: Language): string => new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(number);

/** The row of the header below the lines and one that is empty. */
export const headRow = ({ lines }: OpenSheet): number => lines.length + 2;

/** A whole file: what it is, the header, the rows, and a last line that says how many there are. */
export async function* tableOf({ lines, rows, total }: OpenSheet, { columns, language }: SheetRequest): AsyncGenerator<readonly SheetCell[]> {
  for (const line of lines) yield [line];
  yield [];
  yield columns.map((column) => headIn(column, language));
  yield* rows;
  yield [];
  yield [`${WORDS.end[language]}: ${format(total, language)}`];
}

/**
 * Opens a list as its viewer sees it. What is above it and its first page have been read when this returns, so that whatever
 * is refused is refused before anything was sent. Errors: as an operation's; NOT_FOUND for a place that is not there for them.
 */
export async function openSheet(reader: SheetReader, request: SheetRequest): Promise<OpenSheet> {
  const { sheet, variables, language } = request;
  const reading = new SheetReading(reader, request);
  try {
    const named = namedIn(sheet, variables);
    const ids = Object.fromEntries(named.map(({ id }, index) => [`named${index}`, id]));
    await reading.begin();
    const answer = await reading.ask(headDocument(sheet, named), { first: 1, after: null, ...ids });
    const all = readAt(answer, `${listPath(sheet)}/totalCount`);
    if (readAt(answer, `${sheet.place}/id`) === null || typeof all !== 'number')
      throw failure('NOT_FOUND', 'What the list is of is not there, or is not yours to read.');
    const timeZone = textAt(answer, `${sheet.place}/${sheet.timeZone}`)!;
    const names = new Map(named.map(({ id, path }, index) => [id, textAt(answer, `named${index}/${path}`) ?? id]));
    const made = localTime(timeZone, reading.now);
    const { asOf } = variables;
    const day = typeof asOf === 'string' ? asOf : made.slice(0, 10);
    const first = await reading.page(null);
    const chosen = request.shown && (await chosenNodes(reading, first, request));
    const total = chosen?.length ?? all;
    const narrowed = request.shown && total < all ? { said: request.shown.said, all } : null;
    const lines = headLines({ sheet, language, answer, variables, names, total, narrowed, timeZone, day, made });
    const fileName = fileNameOf([sheet.title[language], ...sheet.scope.map((path) => textAt(answer, `${sheet.place}/${path}`) ?? ''), day]);
    const rows = rowsOf(reading, request, { language, timeZone, say: sayIn(language), variables }, chosen ?? nodesOf(reading, first), total);
    return { lines, total, fileName, rows, close: () => reading.close() };
  } catch (error) {
    reading.close();
    throw error;
  }
}
