import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { coversDinas } from '../../access/scope.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import type { PeriodsAsked } from '../../figures/fact-set.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import { columns } from '../../graph/columns.ts';
import { containing } from '../../graph/filter-conditions.ts';
import { all } from '../../graph/page-sql.ts';
import { pageOfRows } from '../../graph/pages-of-rows.ts';
import { Page, type PagedRow, type PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { ofDay, type Shown } from '../../graphql/days.ts';
import { badInput } from '../../graphql/errors.ts';
import { ALIKE, ALIKE_AT_MOST, matchOf, typedWords } from '../../rules/matching.ts';
import { dinasExistsOn, Unit, UnitKind, type UnitRow } from '../organization/index.ts';
import { figuresOf } from './board.queries.ts';
import { toFigureSet } from './figure-set.types.ts';
import type { UnitFigures } from './figures.types.ts';
import { periodsAsked, periodsIn } from './period.queries.ts';
import { placeKey } from './unit-place.rules.ts';
import type { UnitFiguresOrder, UnitListArgs } from './unit-list.types.ts';

/** A unit among all, before anything is said of it. */
interface Place {
  readonly id: string;
  readonly instansiId: string;
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
async function seenDinas(context: Context, instansiIds: readonly string[], day: string, dinasId: string | null): Promise<string[]> {
  const found = await context.read.query(sql<{ readonly id: string; readonly instansiId: string }>`
    select d.id, d.instansi_id as "instansiId" from dinas d where ${all([
      sql`d.instansi_id = ${anyOf(instansiIds)}`,
      dinasExistsOn('d', sql`${day}::date`),
      ...(dinasId === null ? [] : [sql`d.id = ${dinasId}::uuid`]),
    ])}`);
  return found.flatMap((dinas) => (coversDinas(signedIn(context).scope, dinas) ? [dinas.id] : []));
}

const placesOf = (context: Context, dinasIds: readonly string[], day: string, { unitKinds, search, belowDinas }: UnitListArgs, { field }: UnitFiguresOrder) =>
  context.read.query(sql<Place>`
    select u.id, u.instansi_id as "instansiId", u.path::text as path, ${RANKS[field]} as rank, ${all([
      ...(unitKinds ? [sql`u.kind = any(${unitKinds}::text[])`] : []),
      ...(search ? [sql`folded(u.name) like ${containing(search)} or folded(u.code) like ${containing(search)}`] : []),
      ...(belowDinas ? [sql`u.parent_id is not null`] : []),
    ])} as asked
    from unit u join dinas d on d.id = u.dinas_id
    where u.dinas_id = ${anyOf(dinasIds)} and u.validity @> ${day}::date order by u.path`);

/** Of units whose names are none of what was typed, those that may be meant by it: it is misspelled. */
async function alike(context: Context, places: readonly Place[], search: string, { unitKinds, belowDinas }: UnitListArgs): Promise<readonly Place[]> {
  const words = typedWords(search);
  const found = await context.read.query(sql<{ readonly ids: readonly string[]; readonly name: string }>`
    with names as materialized (
      select folded(u.name) as name, array_agg(u.id) as ids from unit u where ${all([
        sql`u.id = ${anyOf(places.map(({ id }) => id))}`,
        ...(unitKinds ? [sql`u.kind = any(${unitKinds}::text[])`] : []),
        ...(belowDinas ? [sql`u.parent_id is not null`] : []),
      ])} group by 1
    ), near as (select n.*, word_similarity(${words.join(' ')}, n.name) as likeness from names n)
    select n.ids, n.name from near n where n.likeness >= ${ALIKE} order by n.likeness desc, n.name limit ${ALIKE_AT_MOST}`);
  const meant = new Set(found.flatMap(({ ids, name }) => (matchOf(words, name) ? ids : [])));
  return places.map((place) => ({ ...place, asked: meant.has(place.id) }));
}

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
  const periods = await periodsIn(context, periodsAsked(context, args.periodId), instansiId);
  const { dinasId, unitKinds, search, withGap, belowDinas } = args;
  const asked = JSON.stringify([shown, periods, dinasId, unitKinds, search, withGap, belowDinas, order]);
  return context.loaders
    .of<string, Page<UnitFigures>>(`units ${asked} ${request.key}`, (instansiIds) => pagesOf(context, instansiIds, { args, order, shown, periods }, request))
    .load(instansiId);
}

interface Question {
  readonly args: UnitListArgs;
  readonly order: UnitFiguresOrder;
  readonly shown: Shown;
  readonly periods: PeriodsAsked;
}

async function pagesOf(context: Context, instansiIds: readonly string[], question: Question, request: PageRequest): Promise<Page<UnitFigures>[]> {
  const { args, order, shown, periods } = question;
  const { figures } = context.services;
  const dinasIds = await seenDinas(context, instansiIds, shown.asOf, args.dinasId ?? null);
  if (dinasIds.length === 0) return instansiIds.map(() => Page.empty(request));
  const [places, own] = await Promise.all([placesOf(context, dinasIds, shown.asOf, args, order), figuresOf(context, dinasIds, periods, shown, 'unit')]);
  const parts = partsOf(places, own);
  const meant = args.search && !places.some(({ asked }) => asked) ? await alike(context, places, args.search, args) : places;
  const rows = Map.groupBy(inOrder(context, meant, parts, question), (row) => row.instansiId);
  const mark = `units ${order.field} ${order.figure ?? ''} ${order.direction ?? 'ASC'}`;
  const pages = instansiIds.map((id) => pageOfRows(rows.get(id) ?? [], { mark, key: ({ key }) => key }, request));
  const units = await wholeUnits(
    context,
    pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
  );
  const sets = figures.setsFor(periods);
  const shownOf = ({ id, key }: Row): UnitFigures & PagedRow => {
    const unit = units.get(id)!;
    return {
      unit: unit as UnitRow as Unit,
      above: unit.above,
      depth: unit.path.split('.').length - 1,
      figures: toFigureSet(figures, figures.add(parts.get(id)!, sets), { periods, isProjection: shown.isProjection }),
      __cursor: JSON.stringify([mark, key]),
    };
  };
  return pages.map((page) => page.of(page.nodes.map(shownOf)));
}

/** One that is listed, with its place. */
interface Row {
  readonly id: string;
  readonly instansiId: string;
  readonly key: string;
}

/** The units that are asked for, in the order that is. Of all of them only the figures that decide are added up. */
function inOrder(context: Context, places: readonly Place[], parts: ReadonlyMap<string, FigureValues[]>, { args, order, periods }: Question): Row[] {
  const { figures } = context.services;
  const counted = figures.setsFor(periods);
  const reading = (key: string): ((id: string) => number | null) => {
    const sets = figures.setsOf(key).filter((set) => counted.includes(set));
    const read = figures.reader(key);
    return (id) => read(figures.add(parts.get(id)!, sets));
  };
  const gap = reading('GAP');
  const value = order.figure == null ? null : reading(order.figure);
  return places
    .filter(({ id, asked }) => asked && (!args.withGap || (gap(id) ?? 0) > 0))
    .map(({ id, instansiId, path, rank }) => ({ id, instansiId, key: placeKey(value ? value(id) : rank, path, order.direction === 'DESC') }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** With what the units between it and its dinas are called. */
type WholeUnit = UnitRow & { readonly above: string[] };

async function wholeUnits(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, WholeUnit>> {
  if (ids.length === 0) return new Map();
  const found = await context.read.query(sql<WholeUnit>`select ${columns(Unit, 'u')}, array(
      select a.name from unit a where a.path @> u.path and a.id <> u.id and a.parent_id is not null order by nlevel(a.path)) as above
    from unit u where u.id = ${anyOf(ids)}`);
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

interface UnitTrail {
  readonly id: string;
  readonly names: readonly string[];
}

/** What the units between a dinas and a unit are called, from the top down. */
export function trailOf(context: Context, unitId: string): Promise<readonly string[]> {
  return context.loaders
    .of<string, readonly string[]>('trails of units', async (ids) => {
      const found = await context.read.query(sql<UnitTrail>`
        select x.id, array_agg(u.name order by nlevel(u.path)) as names
        from unit x join unit u on u.path @> x.path and u.id <> x.id and u.parent_id is not null
        where x.id = ${anyOf(ids)} group by x.id`);
      const names = new Map(found.map((row) => [row.id, row.names]));
      return ids.map((id) => names.get(id) ?? []);
    })
    .load(unitId);
}
