import { sql, type RawBuilder } from 'kysely';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import type { OrderBy } from '../../graph/page-sql.ts';
import type { ListRows } from '../../graph/shape.ts';
import type { AsOfArgs } from '../../graphql/page.args.ts';
import { localDay } from '../../graph/local-day.ts';
import type { Context } from '../../graphql/context.ts';
import { definitiveOn } from '../staffing/definitive.rules.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
import type { PositionArgs, PositionOrder } from './organization.types.ts';
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

export const instansiRows = (i: string): ListRows => ({ where: [], order: [text(i, 'name'), id(i)] });

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

const DEFINITIVE_ON = sql.raw(definitiveOn('a'));
type Sql = RawBuilder<unknown>;

const text = (alias: string, column: string): OrderBy => ({ by: sql.raw(`${alias}.${column}`), type: 'text' });
const id = (alias: string): OrderBy => ({ by: sql.raw(`${alias}.id`), type: 'uuid' });

const POSITION_ORDERS: Record<PositionOrder, (p: string) => readonly OrderBy[]> = {
  TREE: (p) => [
    { by: sql.raw(`(not ${p}.is_head)::int`), type: 'int' },
    { by: sql.raw(`-coalesce(${p}.position_class, 0)`), type: 'int' },
    text(p, 'title'),
    id(p),
  ],
  TITLE: (p) => [text(p, 'title'), id(p)],
  GAP: (p) => [{ by: sql.raw(`coalesce(${p}_n.need, 0) - coalesce(${p}_h.filled, 0)`), type: 'int', descending: true }, id(p)],
};

/** Positions that exist on the day, as asked; those of several units come unit by unit where the order is that of the tree. */
export function positionRows(alias: string, { filter, orderBy, asOf }: PositionArgs, context: Context, across: boolean): ListRows {
  const { search, kinds, headsOnly, instansiId, dinasId, unitId, vacant, surplus }: PositionSearch = filter ?? {};
  const [p, u, n, h] = ['', '_u', '_n', '_h'].map((end) => sql.raw(`${alias}${end}`)) as [Sql, Sql, Sql, Sql];
  const day = localDay(context, asOf ?? null)(`${alias}.instansi_id`);
  const joins: Sql[] = [];
  if (across || unitId) joins.push(sql`join unit ${u} on ${u}.id = ${p}.unit_id`);
  if (orderBy === 'GAP' || vacant != null || surplus != null)
    joins.push(
      sql`left join position_need ${n} on ${n}.position_id = ${p}.id and ${n}.validity @> ${day}
        left join lateral (select count(*)::int as filled from assignment a where a.position_id = ${p}.id and ${DEFINITIVE_ON} ${day}) ${h} on true`,
    );
  const where: Sql[] = [sql`${p}.validity @> ${day}`];
  if (search) where.push(sql`${p}.title ilike ${containing(search)}`);
  if (kinds?.length) where.push(sql`${p}.kind = any(${kinds}::text[])`);
  if (headsOnly) where.push(sql`${p}.is_head`);
  if (instansiId) where.push(sql`${p}.instansi_id = ${instansiId}::uuid`);
  if (dinasId) where.push(sql`${p}.dinas_id = ${dinasId}::uuid`);
  if (unitId) where.push(sql`${u}.path <@ (select x.path from unit x where x.id = ${unitId}::uuid)`);
  if (vacant != null) where.push(vacant ? sql`${n}.need > 0 and ${h}.filled = 0` : sql`not (coalesce(${n}.need, 0) > 0 and ${h}.filled = 0)`);
  if (surplus != null) where.push(surplus ? sql`${h}.filled > coalesce(${n}.need, 0)` : sql`${h}.filled <= coalesce(${n}.need, 0)`);
  const inTree: OrderBy[] = across && orderBy === 'TREE' ? [{ by: sql`${u}.path`, type: 'ltree' }] : [];
  return { joins: sql.join(joins, sql` `), where, order: [...inTree, ...POSITION_ORDERS[orderBy](alias)] };
}

export const dinasRows = (d: string): ListRows => ({ where: [], order: [text(d, 'code'), id(d)] });

export const unitRows = (u: string, { asOf }: AsOfArgs, context: Context): ListRows => ({
  where: [sql`${sql.raw(u)}.validity @> ${localDay(context, asOf ?? null)(`${u}.instansi_id`)}`],
  order: [{ by: sql.raw(`${u}.path`), type: 'ltree' }, id(u)],
});
