import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { coversDinas } from '../../access/scope.ts';
import { readInstant } from '../../database/pools.ts';
import { readHorizon } from '../../database/horizon.queries.ts';
import { countFigures } from '../../figures/count-figures.queries.ts';
import type { FactSet, PeriodsAsked } from '../../figures/fact-set.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import { readStanding } from '../../figures/stored-figures.queries.ts';
import { columns, type Row } from '../../graph/columns.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf, type Shown } from '../../graphql/days.ts';
import { failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { formatCursor } from '../../live/change-log.queries.ts';
import { Dinas, dinasExistsOn, namesOfDinasOn, Unit, type DinasKind } from '../organization/index.ts';
import { toFigureSet, type FigureSet } from './figure-set.types.ts';
import type { BoardRow, UnitFigures } from './figures.types.ts';
import { countMissing, type Fresh } from './missing-figures.queries.ts';

export interface BoardFigures {
  readonly asOf: string;
  readonly isProjection: boolean;
  readonly cursor: string;
  readonly computedAt: string;
  readonly total: FigureSet;
  readonly rows: readonly BoardRow[];
}

/** The board of today. */
interface LiveBoard extends BoardFigures {
  /** Dinas of which the viewer sees the figures, which are abolished. */
  readonly abolished: ReadonlySet<string>;
}

interface DinasNames {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: DinasKind;
}

/** A dinas, whether it still exists, and what is stored of it, as fresh as the oldest of that; null where nothing is. */
type StoredDinas = readonly [
  id: string,
  code: string,
  name: string,
  shortName: string | null,
  kind: DinasKind,
  exists: boolean,
  ...([values: FigureValues, asOf: string, cursorXid: string, computedAt: string] | [values: null, asOf: null, cursorXid: null, computedAt: null]),
];

const namesOf = ([id, code, name, shortName, kind]: StoredDinas): DinasNames => ({ id, code, name, shortName, kind });
const freshOf = ([, , , , , , values, asOf, cursorXid, computedAt]: StoredDinas): Fresh | null =>
  values && { values, asOf, cursorXid, computedAt: readInstant(computedAt) };

/** Figures reflect every transaction below the horizon, so the feed goes on at its first change. */
export const horizonCursor = (context: Context, horizon: string): string => formatCursor(context.services.database.name, { xid: horizon, sequence: 0 });

const oldest = (a: string, b: string): string => (a === b || BigInt(a) < BigInt(b) ? a : b);

type Freshness = Omit<Fresh, 'values'>;

/** As fresh as the oldest part. */
const freshnessOf = (parts: readonly Freshness[]): Freshness =>
  parts.reduce((whole, part) => ({
    asOf: whole.asOf < part.asOf ? whole.asOf : part.asOf,
    cursorXid: oldest(whole.cursorXid, part.cursorXid),
    computedAt: whole.computedAt < part.computedAt ? whole.computedAt : part.computedAt,
  }));

/** Fact sets of one dinas that were counted apart. */
const together = (parts: readonly Fresh[]): Fresh =>
  parts.length === 1 ? parts[0]! : { ...freshnessOf(parts), values: Object.assign({}, ...parts.map(({ values }) => values)) as FigureValues };

function assemble(
  context: Context,
  dinas: readonly { readonly names: DinasNames; readonly fresh: Fresh }[],
  asked: { readonly periods: PeriodsAsked; readonly isProjection: boolean },
): BoardFigures {
  const { figures } = context.services;
  const freshness = freshnessOf(dinas.map(({ fresh }) => fresh));
  const total = figures.add(
    dinas.map((one) => one.fresh.values),
    figures.setsFor(asked.periods),
  );
  return {
    asOf: freshness.asOf,
    isProjection: asked.isProjection,
    cursor: horizonCursor(context, freshness.cursorXid),
    computedAt: freshness.computedAt,
    total: toFigureSet(figures, total, asked),
    rows: dinas.map(({ names, fresh }) => ({
      uuid: names.id,
      dinasId: encodeId('dinas', names.id),
      code: names.code,
      name: names.name,
      shortName: names.shortName,
      kind: names.kind,
      figures: toFigureSet(figures, fresh.values, asked),
      cursor: horizonCursor(context, fresh.cursorXid),
      computedAt: fresh.computedAt,
    })),
  };
}

/** The dinas of a government on a day, by code, whoever's figures they are. */
export async function dinasOn(context: Context, instansiId: string, day: string): Promise<readonly Row<Dinas>[]> {
  return (await allDinas(context, instansiId, day)).filter(({ exists }) => exists);
}

const allDinas = (context: Context, instansiId: string, day: string): Promise<(Row<Dinas> & { readonly exists: boolean })[]> =>
  context.read.query(
    sql<
      Row<Dinas> & { readonly exists: boolean }
    >`select ${columns(Dinas, 'd')}, ${dinasExistsOn('d', sql`${day}::date`)} as exists from dinas d where d.instansi_id = ${instansiId}::uuid order by d.code`,
  );

/** The dinas of a government on a day whose figures the viewer may see. Errors: FORBIDDEN where there are some and none of them is. */
export async function coveredOn(context: Context, instansiId: string, day: string): Promise<readonly Row<Dinas>[]> {
  return coveredOf(context, await allDinas(context, instansiId, day)).filter(({ exists }) => exists);
}

/** Those whose figures the viewer may see. Errors: FORBIDDEN where there are some and none of them is. */
function coveredOf<One extends { readonly id: string; readonly instansiId: string }>(context: Context, all: readonly One[]): One[] {
  const covered = all.filter((dinas) => coversDinas(signedIn(context).scope, dinas));
  if (covered.length === 0 && all.length > 0) throw failure('FORBIDDEN', 'Your grants do not include the figures of any dinas of this government.');
  return covered;
}

/**
 * The board of today, from the stored figures. What is not stored under the definition in force (the server has just
 * started with a new one, the dinas has just been made) is counted here: unknown is not zero. Null for a
 * government without a dinas.
 */
export async function readLiveBoard(context: Context, instansiId: string, periods: PeriodsAsked): Promise<LiveBoard | null> {
  const { definitions, figures } = context.services;
  const today = dayOf(context, instansiId, null);
  const sets = figures.setsFor(periods);
  const definitionsOf = (some: readonly FactSet[]): string[] => some.map((set) => definitions.get(set.key)!);
  // One value and not a row for each: a row of the protocol costs this process as much as the figures in it.
  const [found] = await context.read.query(sql<{ readonly dinas: readonly StoredDinas[] }>`
    select coalesce(json_agg(one.cells), '[]') as dinas
    from (
      select json_build_array(d.id, d.code, d.name, d.short_name, d.kind, ${dinasExistsOn('d', sql`${today}::date`)}, s.values, s.as_of, s.cursor_xid::text, s.computed_at) as cells
      from dinas d
      left join (
        select f.dinas_id, json_object_agg(f.fact_set, f.values) as values, least(min(f.holds_until), ${today}::date) as as_of, min(f.cursor_xid) as cursor_xid, min(f.computed_at) as computed_at
        from stored_figures f
        where f.instansi_id = ${instansiId}::uuid
          and (f.definition = any(${definitionsOf(sets.filter((set) => set.periods === undefined))}::text[]) and f.period_id is null
            or f.definition = any(${definitionsOf(sets.filter((set) => set.periods !== undefined))}::text[]) and f.period_id = any(${Object.values(periods)}::uuid[]))
        group by f.dinas_id
      ) s on s.dinas_id = d.id
      where d.instansi_id = ${instansiId}::uuid
      order by d.code
    ) one`);
  const covered = coveredOf(
    context,
    found!.dinas.map((cells) => ({ id: cells[0], instansiId, names: namesOf(cells), exists: cells[5], fresh: freshOf(cells) })),
  );
  const visible = covered.filter(({ exists }) => exists);
  if (visible.length === 0) return null;
  const missing = await Promise.all(
    sets.map(async (set) => {
      const dinasIds = visible.filter(({ fresh }) => !fresh?.values[set.key]).map(({ id }) => id);
      return dinasIds.length === 0 ? null : countMissing(context, set, { instansiId, dinasIds, periods });
    }),
  );
  const rows = visible.map(({ id, names, fresh }) => {
    const counted = missing.flatMap((of) => of?.get(id) ?? []);
    return { names, fresh: together(fresh ? [fresh, ...counted] : counted) };
  });
  return { ...assemble(context, rows, { periods, isProjection: false }), abolished: new Set(covered.flatMap(({ id, exists }) => (exists ? [] : [id]))) };
}

/** The board of another day, counted by the same SQL that fills the stored figures. */
export async function readBoardAsOf(context: Context, instansiId: string, periods: PeriodsAsked, { asOf, isProjection }: Shown): Promise<BoardFigures | null> {
  const { figures } = context.services;
  const visible = await coveredOn(context, instansiId, asOf);
  if (visible.length === 0) return null;
  const dinasIds = visible.map((dinas) => dinas.id);
  const counted = await countFigures(context.read, figures, figures.setsFor(periods), { asOf, dinasIds, periods, isProjection }, 'dinas');
  const cursorXid = await readHorizon(context.read);
  const names = await namesOfDinasOn(context, dinasIds, asOf);
  return assemble(
    context,
    visible.map((dinas) => ({
      names: { ...dinas, ...names.get(dinas.id), id: dinas.id, kind: dinas.dinasKind },
      fresh: { values: counted.get(dinas.id)!, asOf, cursorXid, computedAt: context.now.toISOString() },
    })),
    { periods, isProjection },
  );
}

/**
 * Figures of some dinas or of the rows of their units. What is stored of today is taken where nothing was written since it
 * was counted, so that it is what counting would give, and the rest is counted: a dinas of 600 units is nine thousand people.
 */
export async function figuresOf(
  context: Context,
  dinasIds: readonly string[],
  periods: PeriodsAsked,
  { asOf, isProjection }: Shown,
  by: 'dinas' | 'unit',
): Promise<Map<string, FigureValues>> {
  const { figures, definitions } = context.services;
  const sets = figures.setsFor(periods);
  const none = figures.nothing(sets);
  const found = new Map<string, FigureValues>(by === 'dinas' ? dinasIds.map((id) => [id, none]) : []);
  const put = (subject: string, of: FigureValues): void => void found.set(subject, { ...(found.get(subject) ?? none), ...of });
  // What is stored is of the record.
  const standing = context.scenario === null ? await readStanding(context.read, definitions, sets, { today: asOf, dinasIds, periods }) : null;
  for (const set of sets) {
    const stored = standing?.get(set.key);
    for (const [dinasId, { values, units }] of stored ?? [])
      for (const [subject, kept] of by === 'dinas' ? [[dinasId, values] as const] : Object.entries(units)) put(subject, { [set.key]: kept });
    const left = dinasIds.filter((id) => !stored?.has(id));
    for (const [subject, values] of await countFigures(context.read, figures, [set], { asOf, dinasIds: left, periods, isProjection }, by)) put(subject, values);
  }
  return found;
}

/** The trees of some dinas with figures: every unit's own rows, added up along the paths. */
export async function readUnitFigures(
  context: Context,
  dinasIds: readonly string[],
  periods: PeriodsAsked,
  { asOf, isProjection }: Shown,
): Promise<Map<string, UnitFigures[]>> {
  const { figures } = context.services;
  const sets = figures.setsFor(periods);
  const units = await context.read.query<Row<Unit>>(
    sql`select ${columns(Unit, 'u')} from unit u where u.dinas_id = ${anyOf(dinasIds)} and u.validity @> ${asOf}::date order by u.path`,
  );
  const own = await figuresOf(context, dinasIds, periods, { asOf, isProjection }, 'unit');
  const parts = new Map<string, FigureValues[]>(units.map((unit) => [unit.id, []]));
  const byLabel = new Map(units.map((unit) => [unit.id.replaceAll('-', ''), unit.id]));
  for (const unit of units) {
    const values = own.get(unit.id);
    if (values) for (const label of unit.path.split('.')) parts.get(byLabel.get(label) ?? '')?.push(values);
  }
  const withFigures = units.map((unit) => ({
    unit: unit as Unit,
    depth: unit.path.split('.').length - 1,
    figures: toFigureSet(figures, figures.add(parts.get(unit.id)!, sets), { periods, isProjection }),
  }));
  return Map.groupBy(withFigures, ({ unit }) => unit.dinasId);
}
