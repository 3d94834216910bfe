import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { covers } from '../../access/scope.ts';
import { pageOfRows } from '../../graph/pages-of-rows.ts';
import type { Page, PageRequest } from '../../graphql/connections.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { dinasOf } from './five-year-plan.queries.ts';
import { fillOf } from './horizon.rules.ts';
import type { UnitFallingShort, UnitsFallingShortArgs } from './horizon.types.ts';
import { withheldFrom } from './withheld-places.queries.ts';

interface ShortUnit extends Omit<UnitFallingShort, 'fill' | 'fillThen'> {
  readonly instansiId: string;
  readonly need: number;
  readonly gap: number;
  readonly needThen: number;
}

/** Shares by so many decimals order as their letters do. */
const keyOf = ({ fillThen, unitId }: UnitFallingShort): string => `${fillThen.toFixed(6)} ${unitId}`;

/**
 * Units that will be short of people, the shortest first; to who is shown no dates of birth only those whose years are told. There
 * are some hundreds at most, of which those that are not told are known here.
 */
export async function unitsFallingShort(
  context: Context,
  instansiId: string,
  args: UnitsFallingShortArgs,
  request: PageRequest,
): Promise<Page<UnitFallingShort>> {
  const { dinasId } = args;
  const day = dayOf(context, instansiId, args.asOf);
  const units = context.loaders
    .of<string, readonly ShortUnit[]>(`units falling short ${day} ${dinasId ?? ''}`, async (ids) => {
      const found = await context.read.query(sql<ShortUnit>`
        select x.until_year as "untilYear", x.need, x.gap, x.need_then as "needThen", x.gap_then as "gapThen",
          x.unit_id as "unitId", x.dinas_id as "dinasId", d.instansi_id as "instansiId"
        from horizon_crossings(${day}::date, ${dinasOf(ids, dinasId, within('figures', { instansi: 'd.instansi_id', dinas: 'd.id' }))}) x join dinas d on d.id = x.dinas_id`);
      const of = Map.groupBy(found, (unit) => unit.instansiId);
      return ids.map((id) => of.get(id) ?? []);
    })
    .load(instansiId);
  const [all, withheld] = await Promise.all([units, withheldFrom(context, instansiId, day)]);
  const { scope } = signedIn(context);
  const told = all.filter((unit) => !withheld.ids.has(unit.unitId) || covers(scope, 'private', { instansi: instansiId, dinas: unit.dinasId }));
  const filled = told.map((unit): UnitFallingShort => ({
    ...unit,
    fill: fillOf(unit.need, unit.gap) ?? 0,
    fillThen: fillOf(unit.needThen, unit.gapThen) ?? 0,
  }));
  const rows = filled.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return pageOfRows<UnitFallingShort>(rows, { mark: 'units falling short', key: keyOf }, request);
}
