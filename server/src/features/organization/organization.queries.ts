import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { columns, shapeOf, type Row } from '../../graph/columns.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { Dinas } from './dinas.entity.ts';
import { Instansi } from './instansi.entity.ts';
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

/** A dinas exists as long as the unit at its top; one that is abolished is on no board of the days after, nor in its total. */
export const dinasExistsOn = (d: string, day: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`not exists (select from unit top where top.dinas_id = ${sql.raw(d)}.id and top.parent_id is null and not top.validity @> ${day})`;

export async function rootUnitOf(context: Context, dinasId: string): Promise<UnitRow> {
  const root = await oneFor(
    context,
    'rootUnit',
    dinasId,
    (ids) => context.read.query(sql<UnitRow>`select ${columns(Unit, 'u')} from unit u where u.parent_id is null and u.dinas_id = ${anyOf(ids)}`),
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
          where x.id = ${anyOf(ids)} order by nlevel(u.path)`,
      ),
    (row) => row.below,
  );
