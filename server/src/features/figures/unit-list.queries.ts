import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { coversDinas } from '../../access/scope.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import { columns, type Row } from '../../graph/columns.ts';
import { containing } from '../../graph/filter-conditions.ts';
import { all } from '../../graph/page-sql.ts';
import { pageOfRows } from '../../graph/pages-of-rows.ts';
import { Page, type PagedRow, type PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { ofDay } from '../../graphql/days.ts';
import { badInput } from '../../graphql/errors.ts';
import { dinasExistsOn, Unit, UnitKind } from '../organization/index.ts';
import { figuresOf } from './board.queries.ts';
import { toFigureSet } from './figure-set.types.ts';
import type { UnitFigures } from './figures.types.ts';
import { periodsAsked, periodsIn } from './period.queries.ts';
import { placeKey } from './unit-place.rules.ts';
import type { UnitFiguresOrder, UnitListArgs } from './unit-list.types.ts';

/** A unit among all, before anything is said of it. */
interface Place {
  readonly id: string;
  readonly path: string;
  /** Whether it is one of those asked for; the others are there for what they add to the units above them. */
  readonly asked: boolean;
  /** Its place by name, dinas or kind, where it is listed by that. */
  readonly rank: number;
}

const WORST_FIRST: UnitFiguresOrder = { field: 'FIGURE', figure: 'GAP', direction: 'DESC' };

const RANKS = {
  TREE: sql`0`,
  FIGURE: sql`0`,
  NAME: sql`dense_rank() over (order by u.name)::int`,
  DINAS: sql`dense_rank() over (order by d.name, d.code)::int`,
  KIND: sql.raw(rankOf(Object.values(UnitKind), 'u.kind')),
};

/** Dinas that exist on the day and whose figures the viewer sees: elsewhere what is not theirs to see would look like nothing. */
async function seenDinas(context: Context, instansiId: string, day: string, dinasId: string | null): Promise<string[]> {
  const found = await context.read.query(sql<{ readonly id: string }>`
    select d.id from dinas d where d.instansi_id = ${instansiId}::uuid and ${dinasExistsOn('d', sql`${day}::date`)} ${dinasId === null ? sql`` : sql`and d.id = ${dinasId}::uuid`}`);
  return found.flatMap(({ id }) => (coversDinas(signedIn(context).scope, { id, instansiId }) ? [id] : []));
}

const placesOf = (context: Context, dinasIds: readonly string[], day: string, { unitKinds, search, belowDinas }: UnitListArgs, { field }: UnitFiguresOrder) =>
  context.read.query(sql<Place>`
    select u.id, u.path::text as path, ${RANKS[field]} as rank, ${all([
      ...(unitKinds ? [sql`u.kind = any(${unitKinds}::text[])`] : []),
      ...(search ? [sql`folded(u.name) like ${containing(search)} or folded(u.code) like ${containing(search)}`] : []),
      ...(belowDinas ? [sql`u.parent_id is not null`] : []),
    ])} as asked
    from unit u join dinas d on d.id = u.dinas_id
    where u.dinas_id = ${anyOf(dinasIds)} and u.validity @> ${day}::date order by u.path`);

/**
 * Units of a government with their figures, those below included. They are put in order after they were added up along the
 * tree: how a figure is added is said once (figure-kinds.rules.ts) for counts, means and medians alike, what is stored of a dinas is one
 * value, and three thousand units are added in some hundredths of a second. Only those of the page are read whole.
 */
export async function unitsOf(context: Context, instansiId: string, args: UnitListArgs, request: PageRequest): Promise<Page<UnitFigures>> {
  const order = args.orderBy ?? WORST_FIRST;
  if ((order.field === 'FIGURE') !== (order.figure != null))
    throw badInput('orderBy.figure says by which figure FIGURE puts in order, and stands with nothing else.');
  const shown = ofDay(context, instansiId, args.asOf);
  const dinasIds = await seenDinas(context, instansiId, shown.asOf, args.dinasId ?? null);
  if (dinasIds.length === 0) return Page.empty(request);
  const periods = await periodsIn(context, periodsAsked(context, args.periodId), instansiId);
  const [places, own] = await Promise.all([placesOf(context, dinasIds, shown.asOf, args, order), figuresOf(context, dinasIds, periods, shown, 'unit')]);
  const parts = partsOf(places, own);
  const { figures } = context.services;
  const added = (keys: readonly string[]): ((id: string) => FigureValues) => {
    const sets = [...new Set(keys.flatMap((key) => figures.setsOf(key)))].filter((set) => figures.setsFor(periods).includes(set));
    return (id) => figures.add(parts.get(id)!, sets);
  };
  const narrowing = added(['GAP']);
  const ordering = added(order.figure == null ? [] : [order.figure]);
  const gap = figures.reader('GAP');
  const value = order.figure == null ? null : figures.reader(order.figure);
  const descending = order.direction === 'DESC';
  const rows = places
    .filter(({ id, asked }) => asked && (!args.withGap || (gap(narrowing(id)) ?? 0) > 0))
    .map(({ id, path, rank }) => ({ id, key: placeKey(value ? value(ordering(id)) : rank, path, descending) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const mark = `units ${order.field} ${order.figure ?? ''} ${descending ? 'DESC' : 'ASC'}`;
  const page = pageOfRows(rows, { mark, key: ({ key }) => key }, request);
  const units = await wholeUnits(
    context,
    page.nodes.map(({ id }) => id),
  );
  const inFull = figures.setsFor(periods);
  return page.of(
    page.nodes.map(({ id, key }): UnitFigures & PagedRow => {
      const unit = units.get(id)!;
      const set = toFigureSet(figures, figures.add(parts.get(id)!, inFull), { periods, isProjection: shown.isProjection });
      return { unit: unit as Unit, depth: unit.path.split('.').length - 1, figures: set, __cursor: JSON.stringify([mark, key]) };
    }),
  );
}

async function wholeUnits(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Row<Unit>>> {
  if (ids.length === 0) return new Map();
  const found = await context.read.query(sql<Row<Unit>>`select ${columns(Unit, 'u')} from unit u where u.id = ${anyOf(ids)}`);
  return new Map(found.map((unit) => [unit.id, unit]));
}

/** What was counted of each unit itself and of each below it. */
function partsOf(places: readonly Place[], own: ReadonlyMap<string, FigureValues>): ReadonlyMap<string, FigureValues[]> {
  const parts = new Map<string, FigureValues[]>(places.map(({ id }) => [id, []]));
  const byLabel = new Map(places.map(({ id }) => [id.replaceAll('-', ''), parts.get(id)!]));
  for (const { id, path } of places) {
    const values = own.get(id);
    if (values) for (const label of path.split('.')) byLabel.get(label)?.push(values);
  }
  return parts;
}
