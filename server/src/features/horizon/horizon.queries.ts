import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { covers, coversDinas, coversUnit } from '../../access/scope.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { all } from '../../graph/page-sql.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { ofDay, type Shown } from '../../graphql/days.ts';
import { encodeId } from '../../graphql/node.ts';
import { dinasExistsOn, unitById, type DinasRow, type PositionRow, type UnitRow } from '../organization/index.ts';
import { SUMS } from './horizon-rows.sql.ts';
import { added, NOTHING, stateAt, yearsOf, type HorizonSums } from './horizon-sums.rules.ts';
import type { Horizon, HorizonPart } from './horizon.types.ts';
import { withheldFrom, type Withheld } from './withheld-places.queries.ts';

/** A dinas of a government, or a unit of a dinas. */
interface PlaceRow extends HorizonSums {
  readonly id: string;
  readonly parentId: string | null;
  readonly instansiId: string;
  readonly dinasId: string;
  readonly name: string;
  readonly key: string;
  readonly smallest: number;
  /** Whether it has positions at all; without any its sums are null. */
  readonly hasAny: boolean;
}

/** With what lies below it. */
interface Branch {
  readonly row: PlaceRow;
  readonly sums: HorizonSums;
  readonly below: readonly Branch[];
}

const sumsOf = (row: PlaceRow): HorizonSums => (row.hasAny ? row : NOTHING);

interface Telling {
  readonly shown: Shown;
  /** Null of a position, which is told by whose dates of birth are shown alone. */
  readonly smallest: number | null;
  readonly isTold: (row: PlaceRow) => boolean;
}

/** Whose dates of birth are the viewer's to see: of them no year of retirement is kept back. */
const seesBirthDates = (context: Context, { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string }): boolean =>
  covers(signedIn(context).scope, 'private', { instansi: instansiId, dinas: dinasId });

const tellingOf = (context: Context, shown: Shown, { ids }: Withheld, smallest: number): Telling => ({
  shown,
  smallest,
  isTold: (row) => !ids.has(row.id) || seesBirthDates(context, row),
});

function told(sums: HorizonSums, isTold: boolean, { shown, smallest }: Telling, parts: readonly HorizonPart[]): Horizon {
  return {
    ...shown,
    today: stateAt(sums, 0),
    years: isTold ? yearsOf(sums, shown.asOf) : null,
    overdue: isTold ? sums.overdue : null,
    smallestGroup: smallest,
    parts: parts.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  };
}

const toldOf = (branch: Branch, telling: Telling): Horizon =>
  told(
    branch.sums,
    telling.isTold(branch.row),
    telling,
    branch.below.map((part) => partOf(part, telling)),
  );

/** Large enough for every government, so that what is left of it comes in the order of its letters. */
const MOST_PEOPLE = 10_000_000;

function partOf(branch: Branch, telling: Telling): HorizonPart {
  const { id, key, name, dinasId } = branch.row;
  const { shown, isTold } = telling;
  const years = isTold(branch.row) ? yearsOf(branch.sums, shown.asOf) : null;
  const leaving = years?.reduce((sum, { retirements, contractEnds, departures }) => sum + retirements + contractEnds + departures, 0) ?? 0;
  const unitId = id === dinasId ? null : id;
  return {
    ...shown,
    today: stateAt(branch.sums, 0),
    years,
    placeId: encodeId(unitId === null ? 'dinas' : 'unit', id),
    name,
    dinasId,
    unitId,
    key: `${years ? String(MOST_PEOPLE - leaving) : '9'.repeat(9)} ${key}`,
  };
}

/** Its dinas, each with how it is filled. */
function dinasIn(context: Context, instansiId: string, shown: Shown): Promise<readonly PlaceRow[]> {
  return context.loaders
    .of<string, readonly PlaceRow[]>(`horizon of governments ${shown.asOf}`, async (ids) => {
      const day = sql`${shown.asOf}::date`;
      const places = all([
        sql`d.instansi_id = ${anyOf(ids)}`,
        sql.raw(within('figures', { instansi: 'd.instansi_id', dinas: 'd.id' })),
        dinasExistsOn('d', day),
      ]);
      const rows = await context.read.query(sql<PlaceRow>`
        select d.id, null as "parentId", d.instansi_id as "instansiId", d.id as "dinasId", d.name, d.code as key, i.smallest_group as smallest, s.dinas_id is not null as "hasAny",
          s.need, s.filled, s.gap, s.surplus, s.retiring, s.contracts, s.departing, s.arriving, s.overdue
        from dinas d join instansi i on i.id = d.instansi_id
        left join (select f.dinas_id, ${SUMS} from horizon_facts(${day}, array(select d.id from dinas d where ${places})) f group by f.dinas_id offset 0) s on s.dinas_id = d.id
        where ${places} order by d.code`);
      const of = Map.groupBy(rows, (row) => row.instansiId);
      return ids.map((id) => of.get(id) ?? []);
    })
    .load(instansiId);
}

/** Of the dinas of a government whose figures the viewer sees, all together and each; null where they see those of none. */
export async function horizonOfGovernment(context: Context, instansiId: string, asOf: string | null): Promise<Horizon | null> {
  const shown = ofDay(context, instansiId, asOf);
  const [rows, withheld] = await Promise.all([dinasIn(context, instansiId, shown), withheldFrom(context, instansiId, shown.asOf)]);
  const [first] = rows;
  if (!first) return null;
  const telling = tellingOf(context, shown, withheld, first.smallest);
  const branches = rows.map((row): Branch => ({ row, sums: sumsOf(row), below: [] }));
  return told(
    branches.reduce((before, { sums }) => added(before, sums), NOTHING),
    !withheld.whole || rows.every((row) => seesBirthDates(context, row)),
    telling,
    branches.map((one) => partOf(one, telling)),
  );
}

interface Tree {
  readonly branches: ReadonlyMap<string, Branch>;
  readonly root: Branch | null;
}

function treeOf(rows: readonly PlaceRow[]): Tree {
  const below = Map.groupBy(rows, (row) => row.parentId);
  const branches = new Map<string, Branch>();
  const grow = (row: PlaceRow): Branch => {
    const parts = (below.get(row.id) ?? []).map(grow);
    const branch: Branch = { row, sums: parts.reduce((sum, part) => added(sum, part.sums), sumsOf(row)), below: parts };
    branches.set(row.id, branch);
    return branch;
  };
  const top = rows.find(({ parentId }) => parentId === null);
  return { root: top ? grow(top) : null, branches };
}

/** The units of dinas with how they are filled, for all dinas of one tick at once. */
function treeIn(context: Context, dinasId: string, shown: Shown): Promise<Tree> {
  return context.loaders
    .of<string, Tree>(`horizon of dinas ${shown.asOf}`, async (ids) => {
      const rows = await context.read.query(sql<PlaceRow>`
        select u.id, u.parent_id as "parentId", u.instansi_id as "instansiId", u.dinas_id as "dinasId", u.name, u.path::text as key, i.smallest_group as smallest,
          s.unit_id is not null as "hasAny", s.need, s.filled, s.gap, s.surplus, s.retiring, s.contracts, s.departing, s.arriving, s.overdue
        from unit u join instansi i on i.id = u.instansi_id
        left join (select f.unit_id, ${SUMS} from horizon_facts(${shown.asOf}::date, ${ids}::uuid[]) f group by f.unit_id offset 0) s on s.unit_id = u.id
        where u.dinas_id = ${anyOf(ids)} and (u.valid_to is null or u.valid_to >= ${shown.asOf}::date) order by u.path`);
      const of = Map.groupBy(rows, (row) => row.dinasId);
      return ids.map((id) => treeOf(of.get(id) ?? []));
    })
    .load(dinasId);
}

/** What of a tree is asked for, told as far as it may be. */
async function horizonIn(
  context: Context,
  { instansiId, dinasId }: { readonly instansiId: string; readonly dinasId: string },
  asOf: string | null,
  which: (tree: Tree) => Branch | null | undefined,
): Promise<Horizon | null> {
  const shown = ofDay(context, instansiId, asOf);
  const [tree, withheld] = await Promise.all([treeIn(context, dinasId, shown), withheldFrom(context, instansiId, shown.asOf)]);
  const branch = which(tree);
  return branch ? toldOf(branch, tellingOf(context, shown, withheld, branch.row.smallest)) : null;
}

/** Of a dinas with each of the units directly below it; null where its figures are not the viewer's to see. */
export async function horizonOfDinas(context: Context, dinas: Pick<DinasRow, 'id' | 'instansiId'>, asOf: string | null): Promise<Horizon | null> {
  if (!coversDinas(signedIn(context).scope, dinas)) return null;
  return horizonIn(context, { instansiId: dinas.instansiId, dinasId: dinas.id }, asOf, ({ root }) => root);
}

/** Of a unit with each of those directly below it, as of a dinas. */
export async function horizonOfUnit(context: Context, unit: UnitRow, asOf: string | null): Promise<Horizon | null> {
  return coversUnit(signedIn(context).scope, unit) ? horizonIn(context, unit, asOf, ({ branches }) => branches.get(unit.id)) : null;
}

/** Of a unit of a government by its id; null of one that is elsewhere or not the viewer's to see. */
export async function horizonOfUnitIn(context: Context, instansiId: string, unitId: string, asOf: string | null): Promise<Horizon | null> {
  const unit = await unitById(context, unitId);
  return unit?.instansiId === instansiId ? horizonOfUnit(context, unit, asOf) : null;
}

/** Of one position. Its years are told to who is shown the dates of birth of its holders, and to nobody else: there are few of them. */
export async function horizonOfPosition(context: Context, position: PositionRow, asOf: string | null): Promise<Horizon | null> {
  const { id, dinasId, instansiId } = position;
  if (!coversDinas(signedIn(context).scope, { id: dinasId, instansiId })) return null;
  const shown = ofDay(context, instansiId, asOf);
  const sums = await context.loaders
    .of<string, HorizonSums>(`horizon of positions ${shown.asOf}`, async (ids) => {
      const rows = await context.read.query(sql<HorizonSums & { readonly id: string }>`
        select f.position_id as id, ${SUMS} from horizon_facts(${shown.asOf}::date, array(select distinct p.dinas_id from position p where p.id = ${anyOf(ids)})) f
        where f.position_id = ${anyOf(ids)} group by f.position_id`);
      const of = new Map(rows.map((row) => [row.id, row]));
      return ids.map((one) => of.get(one) ?? NOTHING);
    })
    .load(id);
  return told(sums, seesBirthDates(context, position), { shown, smallest: null, isTold: () => false }, []);
}
