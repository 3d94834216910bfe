import { sql } from 'kysely';
import { coversDinas } from '../../access/scope.ts';
import { readHorizon } from '../../database/horizon.queries.ts';
import { countFigures } from '../../figures/count-figures.queries.ts';
import type { FactSet } from '../../figures/fact-set.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import { columns, type Row } from '../../graph/columns.ts';
import { dayOf, signedIn, type Context } from '../../graphql/context.ts';
import { encodeId } from '../../graphql/node.ts';
import { Dinas, Unit, type DinasKind } from '../organization/index.ts';
import { toFigureSet, type FigureSet } from './figure-set.ts';
import type { BoardRow, UnitFigures } from './figures.types.ts';

export interface BoardFigures {
  readonly asOf: string;
  readonly cursor: string;
  readonly computedAt: string;
  readonly total: FigureSet;
  readonly rows: readonly BoardRow[];
}

/** Figures of a dinas, or of one fact set of it, with how fresh they are. */
interface Fresh {
  readonly values: FigureValues;
  readonly asOf: string;
  readonly cursorXid: string;
  readonly computedAt: string;
}

interface DinasNames {
  readonly id: string;
  readonly instansiId: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: DinasKind;
}

interface StoredRow extends DinasNames, Fresh {
  /** Null, and all behind it, where nothing is stored. */
  readonly set: string | null;
}

/** Figures reflect every transaction below the horizon, so the feed goes on at its first change. */
export const horizonCursor = (horizon: string): string => `${horizon}.0`;

/** As fresh as the oldest part. */
const together = (parts: readonly Fresh[]): Fresh => ({
  values: Object.assign({}, ...parts.map((part) => part.values)) as FigureValues,
  asOf: parts.reduce((latest, part) => (part.asOf > latest ? part.asOf : latest), ''),
  cursorXid: parts.reduce((least, part) => (BigInt(part.cursorXid) < BigInt(least) ? part.cursorXid : least), parts[0]!.cursorXid),
  computedAt: parts.reduce((oldest, part) => (part.computedAt < oldest ? part.computedAt : oldest), parts[0]!.computedAt),
});

function assemble(context: Context, dinas: readonly { readonly names: DinasNames; readonly fresh: Fresh }[], periodId: string | null): BoardFigures {
  const { figures } = context.services;
  const whole = together(dinas.map((one) => one.fresh));
  const total = figures.add(
    dinas.map((one) => one.fresh.values),
    figures.setsFor(periodId),
  );
  return {
    asOf: whole.asOf,
    cursor: horizonCursor(whole.cursorXid),
    computedAt: whole.computedAt,
    total: toFigureSet(figures, total, periodId),
    rows: dinas.map(({ names, fresh }) => ({
      dinasId: encodeId('dinas', names.id),
      code: names.code,
      name: names.name,
      shortName: names.shortName,
      kind: names.kind,
      figures: toFigureSet(figures, fresh.values, periodId),
      cursor: horizonCursor(fresh.cursorXid),
      computedAt: fresh.computedAt,
    })),
  };
}

/**
 * The board of today, from the stored figures. What is not stored under the definition in force (the server has just
 * started with a new one, the dinas has just been made) is counted here: unknown is not zero. Null when the viewer may see
 * no dinas of it.
 */
export async function readLiveBoard(context: Context, instansiId: string, periodId: string | null): Promise<BoardFigures | null> {
  const { definitions, figures } = context.services;
  const sets = figures.setsFor(periodId);
  const rows = await context.read.query(sql<StoredRow>`
    select d.id, d.instansi_id as "instansiId", d.code, d.name, d.short_name as "shortName", d.kind,
      s.fact_set as set, s.values, s.as_of as "asOf", s.cursor_xid::text as "cursorXid", s.computed_at as "computedAt"
    from dinas d
    left join stored_figures s on s.instansi_id = d.instansi_id and s.dinas_id = d.id
      and s.definition = any(${sets.map((set) => definitions.get(set.key)!)}::text[]) and (s.period_id is null or s.period_id = ${periodId}::uuid)
    where d.instansi_id = ${instansiId}::uuid
    order by d.code`);
  const byDinas = Map.groupBy(
    rows.filter((row) => coversDinas(signedIn(context).scope, row)),
    (row) => row.id,
  );
  if (byDinas.size === 0) return null;
  const missing = new Map<FactSet, string[]>();
  for (const [dinasId, stored] of byDinas)
    for (const set of sets) if (!stored.some((row) => row.set === set.key)) missing.set(set, [...(missing.get(set) ?? []), dinasId]);
  const counted = await countMissing(context, instansiId, missing, periodId);
  return assemble(
    context,
    [...byDinas].map(([dinasId, stored]) => ({
      names: stored[0]!,
      fresh: together([...stored.filter((row) => row.set !== null), ...(counted.get(dinasId) ?? [])]),
    })),
    periodId,
  );
}

async function countMissing(
  context: Context,
  instansiId: string,
  missing: ReadonlyMap<FactSet, readonly string[]>,
  periodId: string | null,
): Promise<Map<string, Fresh[]>> {
  const found = new Map<string, Fresh[]>();
  if (missing.size === 0) return found;
  const cursorXid = await readHorizon(context.read);
  const asOf = dayOf(context, instansiId, null);
  for (const [set, dinasIds] of missing) {
    const counted = await countFigures(context.read, context.services.figures, [set], { asOf, dinasIds, periodId }, 'dinas');
    for (const [id, values] of counted) found.set(id, [...(found.get(id) ?? []), { values, asOf, cursorXid, computedAt: context.now.toISOString() }]);
  }
  return found;
}

/** The board of another day, counted by the same SQL that fills the stored figures. */
export async function readBoardAsOf(context: Context, instansiId: string, periodId: string | null, asOf: string): Promise<BoardFigures | null> {
  const { figures } = context.services;
  const all = await context.read.query<Row<Dinas>>(sql`select ${columns(Dinas, 'd')} from dinas d where d.instansi_id = ${instansiId}::uuid order by d.code`);
  const visible = all.filter((dinas) => coversDinas(signedIn(context).scope, dinas));
  if (visible.length === 0) return null;
  const dinasIds = visible.map((dinas) => dinas.id);
  const counted = await countFigures(context.read, figures, figures.setsFor(periodId), { asOf, dinasIds, periodId }, 'dinas');
  const cursorXid = await readHorizon(context.read);
  return assemble(
    context,
    visible.map((names) => ({ names, fresh: { values: counted.get(names.id)!, asOf, cursorXid, computedAt: context.now.toISOString() } })),
    periodId,
  );
}

/** The tree of a dinas with figures: every unit's own rows, added up along the paths. */
export async function readUnitFigures(context: Context, dinasId: string, periodId: string | null, asOf: string): Promise<UnitFigures[]> {
  const { figures } = context.services;
  const sets = figures.setsFor(periodId);
  const units = await context.read.query<Row<Unit>>(
    sql`select ${columns(Unit, 'u')} from unit u where u.dinas_id = ${dinasId}::uuid and u.validity @> ${asOf}::date order by u.path`,
  );
  const own = await countFigures(context.read, figures, sets, { asOf, dinasIds: [dinasId], periodId }, 'unit');
  const parts = new Map<string, FigureValues[]>(units.map((unit) => [unit.id, []]));
  const byLabel = new Map(units.map((unit) => [unit.id.replaceAll('-', ''), unit.id]));
  for (const unit of units) {
    const values = own.get(unit.id);
    if (values) for (const label of unit.path.split('.')) parts.get(byLabel.get(label) ?? '')?.push(values);
  }
  return units.map((unit) => ({
    unit: unit as Unit,
    depth: unit.path.split('.').length - 1,
    figures: toFigureSet(figures, figures.add(parts.get(unit.id) ?? [], sets), periodId),
  }));
}
