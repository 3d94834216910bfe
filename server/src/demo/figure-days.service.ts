/**
 * A year of days for a government that is a minute old: what a server would have kept, had it run. Nothing of it is made up
 * here. Positions and people are counted as of each day on which an appointment began or ended, in the dinas of which it was, by
 * the SQL of the boards; evaluations by the days on which they were begun, submitted and sealed.
 */
import { sql } from 'kysely';
import type { InstansiRef } from '../builder.ts';
import type { System } from '../database/pools.ts';
import { readerOf, type SqlReader } from '../database/sql-reader.ts';
import { features } from '../features/index.ts';
import { countFigures } from '../figures/count-figures.queries.ts';
import type { FactSet } from '../figures/fact-set.ts';
import type { Kept } from '../figures/figure-kinds.rules.ts';
import { FigureRegistry } from '../figures/figure-registry.ts';
import { addDays, type LocalDate } from '../rules/local-date.ts';
import { keptOfEvaluations, type EvaluationDays } from './evaluation-days.rules.ts';

const DAYS = 365;

interface Span {
  readonly dinas_id: string;
  readonly period_id: string | null;
  readonly fact_set: string;
  readonly from_day: LocalDate;
  readonly to_day: LocalDate;
  readonly kept: Readonly<Record<string, Kept>>;
}

type Counted = Omit<Span, 'to_day'>;

/** What was counted on some days as spans until the next such day, the last of them until yesterday; equal ones in a row are one. */
function spansOf(counted: readonly Counted[], yesterday: LocalDate): Span[] {
  const ofOne = Map.groupBy(counted, ({ dinas_id, period_id, fact_set }) => `${dinas_id} ${period_id} ${fact_set}`);
  return [...ofOne.values()].flatMap((days) => {
    const inOrder = days.toSorted((a, b) => (a.from_day < b.from_day ? -1 : 1));
    const changed = inOrder.filter((one, index) => index === 0 || JSON.stringify(inOrder[index - 1]!.kept) !== JSON.stringify(one.kept));
    return changed.map((one, index) => ({ ...one, to_day: changed[index + 1] ? addDays(changed[index + 1]!.from_day, -1) : yesterday }));
  });
}

/** The dinas in which an appointment began or ended, by the first day on which that shows. */
async function readEventDays(reader: SqlReader, instansiId: string, first: LocalDate, yesterday: LocalDate): Promise<Map<LocalDate, string[]>> {
  const found = await reader.query(sql<{ readonly day: string; readonly dinasIds: string[] }>`
    select e.day::text as day, array_agg(distinct a.dinas_id::text) as "dinasIds"
    from assignment a join dinas d on d.id = a.dinas_id cross join lateral (values (a.valid_from), (a.valid_to + 1)) e (day)
    where d.instansi_id = ${instansiId}::uuid and e.day > ${first}::date and e.day <= ${yesterday}::date group by e.day`);
  return new Map(found.map(({ day, dinasIds }) => [day, dinasIds]));
}

async function countDays(
  reader: SqlReader,
  registry: FigureRegistry,
  sets: readonly FactSet[],
  days: ReadonlyMap<LocalDate, readonly string[]>,
): Promise<Counted[]> {
  const counted: Counted[] = [];
  for (const [day, dinasIds] of days) {
    const found = await countFigures(reader, registry, sets, { asOf: day, dinasIds, periods: {} }, 'dinas');
    for (const [dinas_id, values] of found)
      for (const set of sets) {
        const kept = Object.fromEntries(registry.counted(set).map(([key], place) => [key, values[set.key]![place]!]));
        counted.push({ dinas_id, period_id: null, fact_set: set.key, from_day: day, kept });
      }
  }
  return counted;
}

async function readEvaluationDays(reader: SqlReader, dinasIds: readonly string[], periodId: string, timeZone: string): Promise<EvaluationDays[]> {
  return reader.query(sql<EvaluationDays>`
    select a.dinas_id as "dinasId", (x.started_at at time zone ${timeZone})::date::text as started, (x.submitted_at at time zone ${timeZone})::date::text as submitted,
      (x.sealed_at at time zone ${timeZone})::date::text as sealed, x.predikat, count(*)::int as count
    from expected_evaluations(${dinasIds}::uuid[], ${periodId}::uuid) x join assignment a on a.id = x.assignment_id
    group by 1, 2, 3, 4, 5`);
}

/** Keeps the days before today, as the worker keeps today and those after it. */
export async function writeFigureDays(system: System, instansi: InstansiRef, timeZone: string, today: LocalDate): Promise<void> {
  const reader = readerOf(system);
  const registry = FigureRegistry.of(features);
  const [first, yesterday] = [addDays(today, -DAYS), addDays(today, -1)];
  const dinas = await reader.query(sql<{ readonly id: string }>`select d.id from dinas d where d.instansi_id = ${instansi.id}::uuid`);
  const dinasIds = dinas.map(({ id }) => id);
  const days = await readEventDays(reader, instansi.id, first, yesterday);
  // Retirements are counted by calendar years, so those of every dinas move when one begins.
  for (const day of [first, `${today.slice(0, 4)}-01-01`]) if (day <= yesterday) days.set(day, dinasIds);
  const counted = await countDays(
    reader,
    registry,
    registry.sets.filter(({ periods }) => periods === undefined),
    days,
  );
  const periods = await reader.query(sql<{ readonly id: string; readonly from: string; readonly deadline: string }>`
    select p.id, p.valid_from::text as "from", p.deadline::text as deadline from evaluation_period p where p.instansi_id = ${instansi.id}::uuid`);
  for (const { id, from, deadline } of periods) {
    const begun = Map.groupBy(await readEvaluationDays(reader, dinasIds, id, timeZone), ({ dinasId }) => dinasId);
    for (const dinas_id of dinasIds)
      for (let day = from; day <= yesterday; day = addDays(day, 1))
        counted.push({ dinas_id, period_id: id, fact_set: 'evaluation', from_day: day, kept: keptOfEvaluations(begun.get(dinas_id) ?? [], day, deadline) });
  }
  await system.query(
    `insert into figure_day (instansi_id, dinas_id, period_id, fact_set, from_day, to_day, kept)
     select $1, s.dinas_id, s.period_id, s.fact_set, s.from_day, s.to_day, s.kept
     from jsonb_to_recordset($2::jsonb) s (dinas_id uuid, period_id uuid, fact_set text, from_day date, to_day date, kept jsonb)`,
    [instansi.id, JSON.stringify(spansOf(counted, yesterday))],
  );
}
