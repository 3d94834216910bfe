import { sql, type RawBuilder } from 'kysely';
import type { SqlReader } from '../database/sql-reader.ts';
import type { FigureDefinitions } from './definitions.queries.ts';
import type { PeriodId } from './dirty-figures.ts';
import type { CountedDinas } from './count-figures.queries.ts';
import type { FactSet, PeriodsAsked } from './fact-set.ts';
import type { FigureRegistry } from './figure-registry.ts';

export interface Period {
  readonly id: string;
  readonly instansiId: string;
  /** First day, and the day after the last. */
  readonly from: string;
  readonly until: string;
  /** Last day whose passing can move its facts; null when any can. */
  readonly settledAfter: string | null;
}

/** The periods of a fact set; none for facts of a day. */
export async function readPeriods(reader: SqlReader, set: FactSet): Promise<Period[]> {
  if (set.periods === undefined) return [];
  const settled = set.periods.settledAfter === undefined ? sql`null` : sql.ref(`p.${set.periods.settledAfter}`);
  return reader.query(
    sql<Period>`select p.id, p.instansi_id as "instansiId", lower(p.validity)::text as "from", upper(p.validity)::text as until, ${settled}::text as "settledAfter" from ${sql.ref(set.periods.table)} p`,
  );
}

export interface Uncounted {
  readonly dinasId: string;
  readonly set: string;
  readonly periodId: PeriodId;
}

/** Dinas whose figures of a fact set are not there, or are of another definition, or hold no longer today. */
export async function readUncounted(
  reader: SqlReader,
  registry: FigureRegistry,
  definitions: FigureDefinitions,
  days: readonly { readonly instansiId: string; readonly today: string }[],
): Promise<Uncounted[]> {
  const ofSet = (set: FactSet): RawBuilder<unknown> => {
    const [period, join, same] =
      set.periods === undefined
        ? [sql`null::uuid`, sql``, sql`s.period_id is null`]
        : [sql`p.id`, sql`join ${sql.ref(set.periods.table)} p on p.instansi_id = d.instansi_id`, sql`s.period_id = p.id`];
    return sql`select d.id as "dinasId", ${set.key}::text as set, ${period} as "periodId" from dinas d join today t on t."instansiId" = d.instansi_id ${join}
      where not exists (
        select from stored_figures s where s.dinas_id = d.id and ${same} and s.definition = ${definitions.get(set.key)}::text and s.holds_until >= t.today)`;
  };
  if (registry.sets.length === 0) return [];
  return reader.query(
    sql<Uncounted>`with today as (select * from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as t ("instansiId" uuid, today date))
      ${sql.join(registry.sets.map(ofSet), sql` union all `)}`,
  );
}

export interface Progress {
  /** Whether every fact set has been counted everywhere under its definition in force. */
  readonly isComplete: boolean;
  /** Every change of a transaction below this one is in what is stored. */
  readonly countedBelow: string;
}

/**
 * How far the stored figures go. Of a definition that is still being counted for the first time nothing is said yet, so
 * the oldest of its figures count; without any there is nothing that a change could be missing in.
 */
export async function readProgress(reader: SqlReader, definitions: FigureDefinitions): Promise<Progress> {
  const hashes = [...definitions.values()];
  const found = await reader.query(sql<Progress>`
    select count(*) = ${hashes.length}::int as "isComplete", least(min(f.counted_below), pg_snapshot_xmin(pg_current_snapshot()), (
      select min(s.cursor_xid) from stored_figures s
      where s.definition = any(${hashes}::text[]) and not exists (select from figure_definition said where said.definition = s.definition)))::text as "countedBelow"
    from figure_definition f where f.definition = any(${hashes}::text[])`);
  return found[0]!;
}

/**
 * What is stored and would come out the same if it were counted in this snapshot, by fact set and dinas. Only for a day
 * that is today there. What is not here is counted by whoever asks.
 */
export async function readStanding(
  reader: SqlReader,
  definitions: FigureDefinitions,
  sets: readonly FactSet[],
  { today, dinasIds, periods }: { readonly today: string; readonly dinasIds: readonly string[]; readonly periods: PeriodsAsked },
): Promise<Map<string, Map<string, CountedDinas>>> {
  const asked = sets.map((set) => ({
    definition: definitions.get(set.key),
    period: (set.periods && periods[set.periods.node]) ?? null,
    changed_by: set.changedBy,
    changed_everywhere_by: set.changedEverywhereBy ?? [],
  }));
  const found = await reader.query(sql<CountedDinas & { readonly set: string; readonly dinasId: string }>`
    select s.fact_set as set, s.dinas_id as "dinasId", s.values, s.units
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) a (definition text, period uuid, changed_by text[], changed_everywhere_by text[])
    join stored_figures s on s.definition = a.definition and s.period_id is not distinct from a.period
    where s.dinas_id = any(${dinasIds}::uuid[]) and ${today}::date between s.as_of and s.holds_until and s.units is not null
      and figures_stand(s.dinas_id, s.instansi_id, s.definition, s.cursor_xid, a.changed_by, a.changed_everywhere_by)`);
  return new Map([...Map.groupBy(found, ({ set }) => set)].map(([set, rows]) => [set, new Map(rows.map((row) => [row.dinasId, row]))]));
}
