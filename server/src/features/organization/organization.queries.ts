import { sql, type RawBuilder } from 'kysely';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { lookAhead, type LocalDay } from '../../graph/look-ahead.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import { pageBelow, readPage, type OrderBy, type PageQuery } from '../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { localDay } from '../../graph/local-day.ts';
import type { Context } from '../../graphql/context.ts';
import type { Wanted } from '../../graph/wanted.ts';
import { definitiveOn } from '../staffing/definitive.rules.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import type { PositionOrder } from './organization.types.ts';
import { Position } from './position.entity.ts';
import { Unit } from './unit.entity.ts';

export type InstansiRow = Row<Instansi>;
export type DinasRow = Row<Dinas>;
export type UnitRow = Row<Unit>;
export type PositionRow = Row<Position>;

export const INSTANSI = shapeOf<InstansiRow>(Instansi);
export const DINAS = shapeOf<DinasRow>(Dinas);
export const UNIT = shapeOf<UnitRow>(Unit);
export const POSITION = shapeOf<PositionRow>(Position);

export const instansiById = (context: Context, id: string): Promise<InstansiRow | null> => rowById(context, INSTANSI, id);
export const dinasById = (context: Context, id: string): Promise<DinasRow | null> => rowById(context, DINAS, id);
export const unitById = (context: Context, id: string): Promise<UnitRow | null> => rowById(context, UNIT, id);
export const positionById = (context: Context, id: string): Promise<PositionRow | null> => rowById(context, POSITION, id);

export async function instansiByCode(context: Context, code: string): Promise<InstansiRow | null> {
  const found = await context.read.query(sql<InstansiRow>`select ${columns(Instansi, 'i')} from instansi i where i.code = ${code}`);
  return found[0] ?? null;
}

export async function rootUnitOf(context: Context, dinasId: string): Promise<UnitRow> {
  const root = await oneFor(
    context,
    'rootUnit',
    dinasId,
    (ids) => context.read.query(sql<UnitRow>`select ${columns(Unit, 'u')} from unit u where u.parent_id is null and u.dinas_id = any(${ids}::uuid[])`),
    (row) => row.dinasId,
  );
  if (!root) throw new Error(`dinas ${dinasId} has no root unit`);
  return root;
}

export const ancestorsOf = (context: Context, unitId: string): Promise<UnitRow[]> =>
  listFor(
    context,
    'ancestors',
    unitId,
    (ids) =>
      context.read.query(
        sql<UnitRow & { below: string }>`select x.id as below, ${columns(Unit, 'u')} from unit x join unit u on u.path @> x.path and u.id <> x.id
          where x.id = any(${ids}::uuid[]) order by nlevel(u.path)`,
      ),
    (row) => row.below,
  );

export const instansiPage = (context: Context, request: PageRequest): Promise<Page<InstansiRow>> =>
  readPage<InstansiRow>(
    context.read,
    {
      select: columns(Instansi, 'i'),
      from: sql`instansi i`,
      where: [],
      order: [
        { by: sql`i.name`, type: 'text' },
        { by: sql`i.id`, type: 'uuid' },
      ],
    },
    request,
  );

export const dinasPage = (context: Context, instansiId: string, request: PageRequest): Promise<Page<DinasRow>> =>
  pageBelow<DinasRow>(context, 'dinasOf', instansiId, request, () => ({
    select: columns(Dinas, 'd'),
    from: sql`dinas d`,
    parent: sql`d.instansi_id`,
    where: [],
    order: [
      { by: sql`d.code`, type: 'text' },
      { by: sql`d.id`, type: 'uuid' },
    ],
  }));

export const unitsOfDinas = (context: Context, dinasId: string, asOf: string, request: PageRequest, wanted: Wanted): Promise<Page<UnitRow>> =>
  pageBelow<UnitRow>(context, `unitsOfDinas ${asOf} ${wanted.id}`, dinasId, request, () => {
    const { select, ahead, finish } = lookAhead(UNIT, 'u', wanted, localDay(context));
    return {
      select,
      finish,
      ahead,
      from: sql`unit u`,
      parent: sql`u.dinas_id`,
      where: [sql`u.validity @> ${asOf}::date`],
      order: [
        { by: sql`u.path`, type: 'ltree' },
        { by: sql`u.id`, type: 'uuid' },
      ],
    };
  });

export const childrenOfUnit = (context: Context, unitId: string, asOf: string, request: PageRequest): Promise<Page<UnitRow>> =>
  pageBelow<UnitRow>(context, `childrenOfUnit ${asOf}`, unitId, request, () => ({
    select: columns(Unit, 'u'),
    from: sql`unit u`,
    parent: sql`u.parent_id`,
    where: [sql`u.validity @> ${asOf}::date`],
    order: [
      { by: sql`u.path`, type: 'ltree' },
      { by: sql`u.id`, type: 'uuid' },
    ],
  }));

export interface PositionSearch {
  readonly search?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly vacant?: boolean | null;
  readonly surplus?: boolean | null;
  readonly headsOnly?: boolean | null;
  readonly instansiId?: string | null;
  readonly dinasId?: string | null;
  readonly unitId?: string | null;
}

/** Text of a person is matched as it is: the signs of a pattern stand for themselves. */
export const containing = (text: string): string => `%${text.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const POSITION_ORDERS: Record<PositionOrder, readonly OrderBy[]> = {
  TREE: [
    { by: sql`(not p.is_head)::int`, type: 'int' },
    { by: sql`-coalesce(p.position_class, 0)`, type: 'int' },
    { by: sql`p.title`, type: 'text' },
    { by: sql`p.id`, type: 'uuid' },
  ],
  TITLE: [
    { by: sql`p.title`, type: 'text' },
    { by: sql`p.id`, type: 'uuid' },
  ],
  GAP: [
    { by: sql`coalesce(n.need, 0) - coalesce(h.filled, 0)`, type: 'int', descending: true },
    { by: sql`p.id`, type: 'uuid' },
  ],
};

const DEFINITIVE_ON = sql.raw(definitiveOn('a'));

function positionQuery(today: LocalDay, filter: PositionSearch, order: PositionOrder, across: boolean): PageQuery<PositionRow> {
  const counts = order === 'GAP' || filter.vacant != null || filter.surplus != null;
  const day = today('p.instansi_id');
  const from = counts
    ? sql`position p join unit u on u.id = p.unit_id
        left join position_need n on n.position_id = p.id and n.validity @> ${day}
        left join lateral (select count(*)::int as filled from assignment a where a.position_id = p.id and ${DEFINITIVE_ON} ${day}) h on true`
    : across || filter.unitId
      ? sql`position p join unit u on u.id = p.unit_id`
      : sql`position p`;
  const where: RawBuilder<unknown>[] = [sql`p.validity @> ${day}`];
  if (filter.search) where.push(sql`p.title ilike ${containing(filter.search)}`);
  if (filter.kinds) where.push(sql`p.kind = any(${filter.kinds}::text[])`);
  if (filter.headsOnly) where.push(sql`p.is_head`);
  if (filter.instansiId) where.push(sql`p.instansi_id = ${filter.instansiId}::uuid`);
  if (filter.dinasId) where.push(sql`p.dinas_id = ${filter.dinasId}::uuid`);
  if (filter.unitId) where.push(sql`u.path <@ (select x.path from unit x where x.id = ${filter.unitId}::uuid)`);
  if (filter.vacant != null) where.push(filter.vacant ? sql`n.need > 0 and h.filled = 0` : sql`not (coalesce(n.need, 0) > 0 and h.filled = 0)`);
  if (filter.surplus != null) where.push(filter.surplus ? sql`h.filled > coalesce(n.need, 0)` : sql`h.filled <= coalesce(n.need, 0)`);
  const inTree: OrderBy[] = across && order === 'TREE' ? [{ by: sql`u.path`, type: 'ltree' }] : [];
  return { select: columns(Position, 'p'), from, where, order: [...inTree, ...POSITION_ORDERS[order]] };
}

export const positionPage = (
  context: Context,
  asOf: string | null,
  filter: PositionSearch,
  order: PositionOrder,
  request: PageRequest,
): Promise<Page<PositionRow>> => readPage<PositionRow>(context.read, positionQuery(localDay(context, asOf), filter, order, true), request);

export const positionsBelow = (
  context: Context,
  parent: 'dinas' | 'unit' | 'superior',
  parentId: string,
  asOf: string,
  filter: PositionSearch,
  order: PositionOrder,
  request: PageRequest,
  wanted: Wanted,
): Promise<Page<PositionRow>> =>
  pageBelow<PositionRow>(context, `positions ${parent} ${asOf} ${order} ${wanted.id} ${JSON.stringify(filter)}`, parentId, request, () => {
    const { select, ahead, finish } = lookAhead(POSITION, 'p', wanted, localDay(context));
    return {
      ...positionQuery(localDay(context, asOf), filter, order, parent === 'dinas'),
      select,
      finish,
      ahead,
      parent: { dinas: sql`p.dinas_id`, unit: sql`p.unit_id`, superior: sql`p.superior_position_id` }[parent],
    };
  });
