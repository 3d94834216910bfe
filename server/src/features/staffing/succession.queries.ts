import { sql, type RawBuilder } from 'kysely';
import type { Pool } from 'pg';
import { anyOf } from '../../database/any-of.sql.ts';
import { readerOf, type SqlReader } from '../../database/sql-reader.ts';
import { storedColumnsOf } from '../../graph/columns.ts';
import { addDays, type LocalDate } from '../../rules/local-date.ts';
import { Position, Unit } from '../organization/index.ts';
import { PositionNeed } from './position-need.entity.ts';

/** What goes, to where and from when. Everything that it names goes on beyond the day before, and began by then. */
export interface Succession {
  readonly since: LocalDate;
  /** Units that go below another one, with all below them, from the top. */
  readonly unitIds: readonly string[];
  /** Positions that go along with their unit, or into one. */
  readonly positionIds: readonly string[];
  /** Below which unit the topmost units go, and into which positions that do not go along with theirs. */
  readonly to: { readonly id: string; readonly dinasId: string };
}

/** How those go on who hold the positions: until when, and by which decree. */
interface GoingOn extends Succession {
  readonly held: readonly { readonly id: string; readonly validTo: string | null }[];
  readonly decreeNumber: string | null;
}

/** Columns that a successor has from the row it takes the place of. */
function kept(
  entity: { readonly name: string },
  without: readonly string[],
  alias: string,
): { readonly names: RawBuilder<unknown>; readonly values: RawBuilder<unknown> } {
  const columns = [...storedColumnsOf(entity).columns.values()].filter((name) => !without.includes(name));
  return { names: sql.raw(columns.join(', ')), values: sql.raw(columns.map((name) => `${alias}.${name}`).join(', ')) };
}
const OWN = ['id', 'dinas_id', 'code', 'valid_from', 'version', 'updated_at', 'succeeds_id'];
const ofUnits = kept(Unit, [...OWN, 'parent_id', 'path'], 'm');
const ofPositions = kept(Position, [...OWN, 'unit_id', 'superior_position_id'], 'm');
const ofNeeds = kept(PositionNeed, ['id', 'position_id', 'dinas_id', 'valid_from', 'version', 'updated_at'], 'n');

/** Until both have no day in common, one code is not that of two: a successor has it with its first day, the other one then with its last. */
const CODE = (alias: string, since: LocalDate): RawBuilder<unknown> => sql`${sql.raw(alias)}.code || '/' || ${since}::text`;

/** Without the day behind it. */
const BASE = (alias: string): RawBuilder<unknown> => sql.raw(`left(${alias}.code, -length('/YYYY-MM-DD'))`);

async function succeedUnits({ query }: SqlReader, { since, unitIds, to }: Succession): Promise<void> {
  if (unitIds.length === 0) return;
  // From the top: the path of a unit follows from that of the one above (place_unit).
  await query(sql`
    with moved as materialized (select u.*, uuidv7() as new_id from unit u where u.id = ${anyOf(unitIds)})
    insert into unit (id, dinas_id, parent_id, code, valid_from, succeeds_id, path, ${ofUnits.names})
    select m.new_id, ${to.dinasId}::uuid, coalesce(above.new_id, ${to.id}::uuid), ${CODE('m', since)}, ${since}::date, m.id, 'unplaced', ${ofUnits.values}
    from moved m left join moved above on above.id = m.parent_id order by nlevel(m.path) returning id`);
  // A name that was stated for a day to come holds of what takes its place.
  await query(sql`
    insert into stated_name (instansi_id, dinas_id, unit_id, name, valid_from, decree_number)
    select s.instansi_id, s.dinas_id, s.id, n.name, n.valid_from, n.decree_number
    from stated_name n join unit s on s.succeeds_id = n.unit_id and s.valid_from = ${since}::date where n.unit_id = ${anyOf(unitIds)} returning id`);
}

interface AsTheyAre {
  readonly positions: string;
  readonly needs: string;
}

/** Rows as they are, to be written from when they are no longer so: what takes their place cannot be made before they have ended. */
async function asTheyAre({ query }: SqlReader, { since, positionIds }: Succession): Promise<AsTheyAre> {
  const ids = anyOf(positionIds);
  const [rows] = await query<AsTheyAre>(sql`select
    (select coalesce(json_agg(p), '[]')::text from position p where p.id = ${ids}) as positions,
    (select coalesce(json_agg(n), '[]')::text from position_need n where n.position_id = ${ids} and (n.valid_to is null or n.valid_to >= ${since}::date)) as needs`);
  return rows!;
}

/** Writes the successors of positions that were as given, below those of their units; under the codes of these where they are free by now. */
async function succeedPositions({ query }: SqlReader, { since, to }: Succession, positions: string, handsOver: boolean): Promise<void> {
  // Joined: a select of its own for each looks through all that go.
  await query(sql`
    with moved as materialized (
      select p.*, uuidv7() as new_id, coalesce(s.id, ${to.id}::uuid) as new_unit_id
      from json_populate_recordset(null::"position", ${positions}::json) p left join unit s on s.succeeds_id = p.unit_id and s.valid_from = ${since}::date
    )
    insert into position (id, dinas_id, unit_id, superior_position_id, code, valid_from, succeeds_id, ${ofPositions.names})
    select m.new_id, ${to.dinasId}::uuid, m.new_unit_id, coalesce(above.new_id, m.superior_position_id), ${handsOver ? sql.raw('m.code') : CODE('m', since)},
      ${since}::date, m.id, ${ofPositions.values}
    from moved m left join moved above on above.id = m.superior_position_id returning id`);
}

/** Ends the positions the day before, with what is needed and held of them; codes that are handed over get that day behind them. */
async function endPositions({ query }: SqlReader, { since, positionIds }: Succession, handsOver: boolean): Promise<void> {
  const lastDay = addDays(since, -1);
  const ids = anyOf(positionIds);
  await query(sql`delete from position_need where position_id = ${ids} and valid_from >= ${since}::date`);
  for (const table of ['position_need', 'assignment'])
    await query(sql`
      update ${sql.ref(table)} set valid_to = ${lastDay}::date, version = version + 1
      where position_id = ${ids} and (valid_to is null or valid_to > ${lastDay}::date)`);
  const code = handsOver ? sql`, code = ${CODE('position', lastDay)}` : sql``;
  await query(sql`update position set valid_to = ${lastDay}::date${code} where id = ${ids}`);
}

/** Lets needs and holders go on in the position that takes the place of theirs; these by the decree of the act. */
async function goOn({ query }: SqlReader, { since, held, decreeNumber }: GoingOn, needs: string): Promise<void> {
  await query(sql`
    insert into position_need (position_id, dinas_id, valid_from, ${ofNeeds.names})
    select s.id, s.dinas_id, greatest(n.valid_from, ${since}::date), ${ofNeeds.values}
    from json_populate_recordset(null::position_need, ${needs}::json) n
    join position s on s.succeeds_id = n.position_id and s.valid_from = ${since}::date returning id`);
  if (held.length > 0)
    await query(sql`
      insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, decree_number, valid_from, valid_to)
      select a.instansi_id, s.dinas_id, a.employee_id, s.id, a.kind, ${since}::date, coalesce(${decreeNumber}::text, a.decree_number), ${since}::date, h."validTo"
      from json_to_recordset(${JSON.stringify(held)}::json) as h (id uuid, "validTo" date)
      join assignment a on a.id = h.id join position s on s.succeeds_id = a.position_id and s.valid_from = ${since}::date returning id`);
}

/**
 * Puts successors below another unit from a day on and ends what they take the place of the day before: boards, holders and
 * evaluations of earlier days stay where they were. Some twelve statements, however many rows go. Each position is written
 * once: where the day has come, codes of positions go over in those same statements (of units, and later, by handOver).
 */
export async function succeed(reader: SqlReader, succession: GoingOn, today: LocalDate): Promise<void> {
  await succeedUnits(reader, succession);
  if (succession.positionIds.length === 0) return;
  const { since } = succession;
  const handsOver = since <= today;
  const { positions, needs } = await asTheyAre(reader, succession);
  await endPositions(reader, succession, handsOver);
  await succeedPositions(reader, succession, positions, handsOver);
  await goOn(reader, succession, needs);
}

/** Gives units their last day; those below before those above. */
export async function endUnits({ query }: SqlReader, unitIds: readonly string[], lastDay: LocalDate): Promise<void> {
  await query(sql`update unit set valid_to = ${lastDay}::date where id = ${anyOf(unitIds)}`);
}

/** From its first day on a successor has the code, and is the superior, of what it took the place of; done with the act, or when the day begins. */
export async function handOver({ query }: SqlReader, instansiId: string, today: LocalDate): Promise<void> {
  const pairs = (table: string): RawBuilder<unknown> =>
    sql`${sql.ref(table)} s join ${sql.ref(table)} p on p.id = s.succeeds_id
      where s.succeeds_id is not null and s.instansi_id = ${instansiId}::uuid and s.valid_from <= ${today}::date and p.valid_to < ${today}::date`;
  for (const table of ['unit', 'position']) {
    await query(sql`update ${sql.ref(table)} o set code = o.code || '/' || o.valid_to
      from (select p.id from ${pairs(table)} and s.code = p.code || '/' || s.valid_from) x where o.id = x.id`);
    await query(sql`update ${sql.ref(table)} o set code = x.code
      from (select s.id, ${BASE('s')} as code from ${pairs(table)} and s.code = ${BASE('p')} || '/' || s.valid_from and p.code = ${BASE('p')} || '/' || p.valid_to) x where o.id = x.id`);
  }
  await query(sql`update position o set superior_position_id = x.id from (select s.id, p.id as was from ${pairs('position')}) x
    where o.superior_position_id = x.was and o.instansi_id = ${instansiId}::uuid and coalesce(o.valid_to, 'infinity') >= ${today}::date`);
}

/** The same of a government when a day begins (Feature.onNewDay). */
export const handOverOnNewDay = (system: Pool, instansiId: string, today: LocalDate): Promise<void> => handOver(readerOf(system), instansiId, today);

/** By unit or position, what stands in its place on a day, by however many successions. */
export async function successorsOn(
  { query }: SqlReader,
  table: 'unit' | 'position',
  ids: readonly string[],
  day: LocalDate | null,
): Promise<Map<string, string>> {
  const found = await query(sql<{ asked: string; id: string }>`
    with recursive line as (
      select r.id as asked, r.id, 0 as depth from ${sql.ref(table)} r where r.id = ${anyOf(ids)}
      union all
      select l.asked, s.id, l.depth + 1 from line l join ${sql.ref(table)} s on s.succeeds_id = l.id where s.succeeds_id is not null and s.valid_from <= ${day ?? 'infinity'}::date
    )
    select distinct on (l.asked) l.asked, l.id from line l order by l.asked, l.depth desc`);
  return new Map(found.map(({ asked, id }) => [asked, id]));
}
