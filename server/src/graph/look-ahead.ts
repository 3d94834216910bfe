import { sql, type RawBuilder } from 'kysely';
import { readInstant } from '../database/pools.ts';
import { Page } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { localDay } from './local-day.ts';
import { plainSelect, planFor, type ListPlan, type Place, type Plan } from './look-ahead-plan.ts';
import { rowsOnPage } from './page-of-list.ts';
import { cursorText } from './page-sql.ts';
import type { Asking, LocalDay, LookAhead, PageAsked, Shape, Variables } from './shape.ts';
import { textPlanFor } from './text-plan.ts';
import { lookAheadAsText } from './text-sql.ts';
import type { Wanted } from './wanted.ts';

/** Rows that came with what is around them carry it here, by the name of the field. */
interface WithNeighbours {
  neighbours?: Record<string, object | null>;
}
type Cells = Record<Place, unknown> & WithNeighbours;
type PagesAsked = Map<ListPlan, PageAsked>;

/**
 * Reads the columns an operation asks for and what is around the rows, so that a tree of fields costs one statement
 * instead of one per level: single rows by joins, pages of lists as a JSON value each. Row security binds each table: a
 * hidden row is null, or not in the list, as ever.
 */
export function lookAhead<Row extends object>(shape: Shape<Row>, alias: string, wanted: Wanted | null, context: Context, variables: Variables): LookAhead<Row> {
  const asking = { context, variables, today: localDay(context) };
  if (context.asText && wanted) return lookAheadAsText(textPlanFor(context.asText, shape, alias, wanted), asking);
  const plan = planFor(shape, alias, wanted);
  const pages: PagesAsked = new Map();
  const joins = joinsOf(plan, asking.today);
  return {
    select: selectOf<Row>(plan, asking, pages),
    joins,
    ahead: { alias, joins },
    finish: (row) => withNeighbours(plan, row as Cells, row as Cells, pages) as Row,
  };
}

/** All columns of a shape, and nothing around its rows. */
export const allColumns = <Row extends object>(shape: Shape<Row>, alias: string): RawBuilder<Row> => sql.raw<Row>(plainSelect(planFor(shape, alias, null)));

/** What came along with a row for one of its fields: null when there is none to see, undefined when it was not looked for. */
export const knownNeighbour = (row: object, name: string): object | null | undefined => (row as WithNeighbours).neighbours?.[name];

const joinList = (plan: Plan, today: LocalDay): RawBuilder<unknown>[] =>
  plan.below.flatMap(({ relation, plan: inner }) => [relation.join(plan.alias, inner.alias, today), ...joinList(inner, today)]);

function joinsOf(plan: Plan, today: LocalDay): RawBuilder<unknown> {
  const joins = joinList(plan, today);
  return joins.length > 0 ? sql.join(joins, sql` `) : sql``;
}

const selectOf = <Row>(plan: Plan, asking: Asking, pages: PagesAsked): RawBuilder<Row> =>
  sql<Row>`${sql.join(
    plan.select.map((piece) => (typeof piece === 'string' ? sql.raw(piece) : pageAsJson(piece, asking, pages))),
    sql``,
  )}`;

/**
 * A page of a list as one JSON value: an array of rows, each an array of its values by place. Names would cost as much as
 * the joins, and a row of the protocol for each row five times as much (docs/decisions).
 */
function pageAsJson(list: ListPlan, asking: Asking, pages: PagesAsked): RawBuilder<unknown> {
  const page = list.list.pageOf(asking.context, list.node, asking.variables);
  if (!page) return sql`null`;
  pages.set(list, page);
  const { item } = list;
  const rows = page.rows(item.alias);
  const cursor = list.cursorPlace === null ? sql`` : sql`, ${cursorText(rows)}`;
  const around = item.below.length > 0 || list.cursorPlace !== null ? joinsOf(item, asking.today) : null;
  return sql`(select coalesce(json_agg(page.item), '[]') from (select json_build_array(${selectOf(item, asking, pages)}${cursor}) as item from ${rowsOnPage(list.list, list.parent, item, page.request.size + 1, page, rows, around)}) page)`;
}

function unfold(plan: Plan, cells: Cells, pages: PagesAsked): Cells | null {
  if (cells[plan.idPlace] === null) return null;
  const row: Cells = {};
  for (const { property, place, isInstant } of plan.columns) row[property] = isInstant ? instant(cells[place]) : cells[place];
  return withNeighbours(plan, row, cells, pages);
}

/** As the driver reads one. */
const instant = (value: unknown): unknown => (typeof value === 'string' ? readInstant(value) : value);

function withNeighbours(plan: Plan, row: Cells, cells: Cells, pages: PagesAsked): Cells {
  if (plan.below.length === 0 && plan.lists.length === 0) return row;
  const neighbours: Record<string, object | null> = {};
  for (const { name, plan: inner, place } of plan.below) neighbours[name] = unfold(inner, place === null ? cells : (cells[place] as Cells), pages);
  for (const list of plan.lists) {
    const page = pages.get(list);
    if (page) neighbours[list.name] = unfoldPage(list, page, cells[list.place] as readonly Cells[], row['id'] as string, pages);
  }
  row.neighbours = neighbours;
  return row;
}

function unfoldPage(list: ListPlan, page: PageAsked, cells: readonly Cells[], parentId: string, pages: PagesAsked): Page<object> {
  const { items, more } = page.request.cut(cells);
  const nodes = (): object[] =>
    items.map((item) => {
      const row = unfold(list.item, item, pages)!;
      if (list.cursorPlace !== null) row['__cursor'] = item[list.cursorPlace];
      return row;
    });
  const isComplete = page.request.from === null && !more;
  return new Page<object>(nodes, page.request, more, () => (isComplete ? items.length : page.count(parentId)), items.length);
}
