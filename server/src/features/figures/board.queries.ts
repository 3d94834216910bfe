import { sql } from 'kysely';
import { coversDinas } from '../../access/scope.ts';
import { readHorizon } from '../../database/horizon.queries.ts';
import { countFigures } from '../../figures/count-figures.queries.ts';
import type { PeriodsAsked } from '../../figures/fact-set.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import { columns, type Row } from '../../graph/columns.ts';
import { dayOf, signedIn, type Context } from '../../graphql/context.ts';
import { failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { formatCursor } from '../../live/change-log.queries.ts';
import { Dinas, Unit, type DinasKind } from '../organization/index.ts';
import { toFigureSet, type FigureSet } from './figure-set.types.ts';
import type { BoardRow, UnitFigures } from './figures.types.ts';
import { countMissing, type Fresh } from './missing-figures.queries.ts';

export interface BoardFigures {
  readonly asOf: string;
  readonly cursor: string;
  readonly computedAt: string;
  readonly total: FigureSet;
  readonly rows: readonly BoardRow[];
}

interface DinasNames {
  readonly id: string;
  readonly instansiId: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: DinasKind;
}

/** What is stored of a dinas, as fresh as the oldest of it; null where nothing is. */
interface StoredDinas extends DinasNames, Omit<Fresh, 'values'> {
  readonly values: FigureValues | null;
}

const isStored = (dinas: StoredDinas): dinas is DinasNames & Fresh => dinas.values !== null;

/** Figures reflect every transaction below the horizon, so the feed goes on at its first change. */
export const horizonCursor = (context: Context, horizon: string): string => formatCursor(context.services.database.name, { xid: horizon, sequence: 0 });

const oldest = (a: string, b: string): string => (BigInt(a) < BigInt(b) ? a : b);

/** As fresh as the oldest part. */
const together = (parts: readonly Fresh[]): Fresh =>
  parts.reduce((whole, part) => ({
    values: { ...whole.values, ...part.values },
    asOf: whole.asOf < part.asOf ? whole.asOf : part.asOf,
    cursorXid: oldest(whole.cursorXid, part.cursorXid),
    computedAt: whole.computedAt < part.computedAt ? whole.computedAt : part.computedAt,
  }));

function assemble(context: Context, dinas: readonly { readonly names: DinasNames; readonly fresh: Fresh }[], periods: PeriodsAsked): BoardFigures {
  const { figures } = context.services;
  const freshness = together(dinas.map(({ fresh }) => ({ ...fresh, values: {} })));
  const total = figures.add(
    dinas.map((one) => one.fresh.values),
    figures.setsFor(periods),
  );
  return {
    asOf: freshness.asOf,
    cursor: horizonCursor(context, freshness.cursorXid),
    computedAt: freshness.computedAt,
    total: toFigureSet(figures, total, periods),
    rows: dinas.map(({ names, fresh }) => ({
      dinasId: encodeId('dinas', names.id),
      code: names.code,
      name: names.name,
      shortName: names.shortName,
      kind: names.kind,
      figures: toFigureSet(figures, fresh.values, periods),
      cursor: horizonCursor(context, fresh.cursorXid),
      computedAt: fresh.computedAt,
    })),
  };
}

export const dinasOf = (context: Context, instansiId: string): Promise<readonly Row<Dinas>[]> =>
  context.read.query<Row<Dinas>>(sql`select ${columns(Dinas, 'd')} from dinas d where d.instansi_id = ${instansiId}::uuid order by d.code`);

/** Those whose figures the viewer may see. Errors: FORBIDDEN where there are some and none of them is. */
export function coveredOf<One extends { readonly id: string; readonly instansiId: string }>(context: Context, all: readonly One[]): One[] {
  const covered = all.filter((dinas) => coversDinas(signedIn(context).scope, dinas));
  if (covered.length === 0 && all.length > 0) throw failure('FORBIDDEN', 'Your grants do not include the figures of any dinas of this government.');
  return covered;
}

/**
 * The board of today, from the stored figures. What is not stored under the definition in force (the server has just
 * started with a new one, the dinas has just been made) is counted here: unknown is not zero. Null for a
 * government without a dinas.
 */
export async function readLiveBoard(context: Context, instansiId: string, periods: PeriodsAsked): Promise<BoardFigures | null> {
  const { definitions, figures } = context.services;
  const sets = figures.setsFor(periods);
  const all = await context.read.query(sql<StoredDinas>`
    select d.id, d.instansi_id as "instansiId", d.code, d.name, d.short_name as "shortName", d.kind,
      s.values, s.as_of as "asOf", s.cursor_xid::text as "cursorXid", s.computed_at as "computedAt"
    from dinas d
    left join (
      select f.dinas_id, json_object_agg(f.fact_set, f.values) as values, least(min(f.holds_until), ${dayOf(context, instansiId, null)}::date) as as_of, min(f.cursor_xid) as cursor_xid, min(f.computed_at) as computed_at
      from stored_figures f
      where f.instansi_id = ${instansiId}::uuid and f.definition = any(${sets.map((set) => definitions.get(set.key)!)}::text[])
        and (f.period_id is null or f.period_id = any(${Object.values(periods)}::uuid[]))
      group by f.dinas_id
    ) s on s.dinas_id = d.id
    where d.instansi_id = ${instansiId}::uuid
    order by d.code`);
  const visible = coveredOf(context, all);
  if (visible.length === 0) return null;
  const missing = await Promise.all(
    sets.map(async (set) => {
      const dinasIds = visible.filter((dinas) => !dinas.values?.[set.key]).map((dinas) => dinas.id);
      return dinasIds.length === 0 ? null : countMissing(context, set, { instansiId, dinasIds, periods });
    }),
  );
  return assemble(
    context,
    visible.map((dinas) => {
      const counted = missing.flatMap((found) => found?.get(dinas.id) ?? []);
      return { names: dinas, fresh: together(isStored(dinas) ? [dinas, ...counted] : counted) };
    }),
    periods,
  );
}

/** The board of another day, counted by the same SQL that fills the stored figures. */
export async function readBoardAsOf(context: Context, instansiId: string, periods: PeriodsAsked, asOf: string): Promise<BoardFigures | null> {
  const { figures } = context.services;
  const all = await dinasOf(context, instansiId);
  const visible = coveredOf(context, all);
  if (visible.length === 0) return null;
  const dinasIds = visible.map((dinas) => dinas.id);
  const counted = await countFigures(context.read, figures, figures.setsFor(periods), { asOf, dinasIds, periods }, 'dinas');
  const cursorXid = await readHorizon(context.read);
  return assemble(
    context,
    visible.map((dinas) => ({
      names: { ...dinas, kind: dinas.dinasKind },
      fresh: { values: counted.get(dinas.id)!, asOf, cursorXid, computedAt: context.now.toISOString() },
    })),
    periods,
  );
}

/** The trees of some dinas with figures: every unit's own rows, added up along the paths. */
export async function readUnitFigures(context: Context, dinasIds: readonly string[], periods: PeriodsAsked, asOf: string): Promise<Map<string, UnitFigures[]>> {
  const { figures } = context.services;
  const sets = figures.setsFor(periods);
  const units = await context.read.query<Row<Unit>>(
    sql`select ${columns(Unit, 'u')} from unit u where u.dinas_id = any(${dinasIds}::uuid[]) and u.validity @> ${asOf}::date order by u.path`,
  );
  const own = await countFigures(context.read, figures, sets, { asOf, dinasIds, periods }, 'unit');
  const parts = new Map<string, FigureValues[]>(units.map((unit) => [unit.id, []]));
  const byLabel = new Map(units.map((unit) => [unit.id.replaceAll('-', ''), unit.id]));
  for (const unit of units) {
    const values = own.get(unit.id);
    if (values) for (const label of unit.path.split('.')) parts.get(byLabel.get(label) ?? '')?.push(values);
  }
  const withFigures = units.map((unit) => ({
    unit: unit as Unit,
    depth: unit.path.split('.').length - 1,
    figures: toFigureSet(figures, figures.add(parts.get(unit.id)!, sets), periods),
  }));
  return Map.groupBy(withFigures, ({ unit }) => unit.dinasId);
}
