import { features, FigureRegistry } from '@selaras/server/testing';
import type { Pool } from 'pg';

export interface FiguresOf {
  readonly dinasId: string;
  readonly periodId: string | null;
  readonly asOf: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The figures of each fact set in the order in which they are stored. */
const registry = FigureRegistry.of(features);
const PLACES = Object.fromEntries(registry.sets.map((set) => [set.key, registry.counted(set).map(([key]) => key)]));

const withoutZeros = (values: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => Number(value) !== 0)
      .map(([key, value]) => [key, Number(value)]),
  );

/** What the server keeps, the fact sets of a dinas and period put together, zeros left out. Deleted parts would show as rows the recount does not have. */
export async function storedFigures(owner: Pool, now: Date): Promise<FiguresOf[]> {
  const found = await owner.query<{ dinas_id: string; period_id: string | null; as_of: string; values: Record<string, number> }>(
    // They are of the last day on which they hold, or of today while they do.
    `select s.dinas_id, s.period_id, least(s.holds_until, ($1::timestamptz at time zone i.time_zone)::date)::text as as_of,
       jsonb_object_agg($2::jsonb -> s.fact_set ->> (kept.place - 1)::int, kept.value) as values
     from stored_figures s join instansi i on i.id = s.instansi_id cross join lateral json_array_elements(s.values) with ordinality as kept (value, place)
     group by 1, 2, 3 order by 1, 2 nulls first`,
    [now, JSON.stringify(PLACES)],
  );
  return found.rows.map((row) => ({ dinasId: row.dinas_id, periodId: row.period_id, asOf: row.as_of, values: withoutZeros(row.values) }));
}

/**
 * Every figure counted again from the tables, written out once more and without the server's functions, so that a
 * mistake there is not repeated here.
 */
export async function recount(owner: Pool, now: Date): Promise<FiguresOf[]> {
  const staffing = await owner.query<{ dinas_id: string; as_of: string } & Record<string, number>>(
    `with today as (select i.id, ($1::timestamptz at time zone i.time_zone)::date as day from instansi i),
     post as (
       select p.*, t.day, p.valid_from <= t.day and coalesce(p.valid_to, 'infinity') >= t.day as runs,
         (select n.need from position_need n where n.position_id = p.id and n.valid_from <= t.day and coalesce(n.valid_to, 'infinity') >= t.day) as need,
         (select count(*) from assignment a where a.position_id = p.id and a.kind = 'DEFINITIF' and a.valid_from <= t.day and coalesce(a.valid_to, 'infinity') >= t.day) as filled,
         (select count(*) from assignment a where a.position_id = p.id and a.kind <> 'DEFINITIF' and a.valid_from <= t.day and coalesce(a.valid_to, 'infinity') >= t.day) as acting
       from position p join today t on t.id = p.instansi_id),
     leaving as (
       select p.dinas_id, p.day, extract(year from p.day) as year, extract(year from date_trunc('month', e.birth_date + make_interval(years => p.retirement_age)) + interval '1 month') as retires_in
       from post p join assignment a on a.position_id = p.id and a.kind = 'DEFINITIF' and a.valid_from <= p.day and coalesce(a.valid_to, 'infinity') >= p.day join employee e on e.id = a.employee_id)
     select d.id as dinas_id, t.day::text as as_of,
       (select count(*) from post p where p.dinas_id = d.id and runs) as "POSITIONS",
       (select coalesce(sum(need), 0) from post p where p.dinas_id = d.id and runs) as "NEED",
       (select count(*) from post p where p.dinas_id = d.id and runs and need is null) as "NEED_NOT_SET",
       (select sum(filled) from post p where p.dinas_id = d.id and runs) as "FILLED",
       (select count(*) from post p where p.dinas_id = d.id and runs and need > 0 and filled = 0) as "VACANT_POSITIONS",
       (select sum(greatest(need - filled, 0)) from post p where p.dinas_id = d.id and runs) as "GAP",
       (select sum(greatest(filled - need, 0)) from post p where p.dinas_id = d.id and runs) as "SURPLUS",
       (select count(*) from post p where p.dinas_id = d.id and runs and filled > need) as "SURPLUS_POSITIONS",
       (select count(*) from post p where p.dinas_id = d.id and runs and is_head and filled = 0 and acting > 0) as "ACTING_HEADS",
       (select count(*) from post p where p.dinas_id = d.id and runs and is_head and filled = 0 and acting = 0) as "VACANT_HEADS",
       (select count(*) from post p where p.dinas_id = d.id and runs and is_head and filled > 1) as "HEADS_HELD_TWICE",
       (select count(*) from leaving l where l.dinas_id = d.id and retires_in < l.year) as "RETIRED_HOLDERS",
       (select count(*) from leaving l where l.dinas_id = d.id and retires_in >= l.year and retires_in <= l.year + 1) as "RETIRING_BY_NEXT_YEAR",
       (select count(*) from leaving l where l.dinas_id = d.id and retires_in >= l.year and retires_in <= l.year + 5) as "RETIRING_WITHIN_5_YEARS"
     from dinas d join today t on t.id = d.instansi_id`,
    [now],
  );
  const evaluation = await owner.query<{ dinas_id: string; period_id: string; as_of: string } & Record<string, number>>(
    `with expected as (
       select p.id as period_id, p.deadline, e.id as employee_id, t.day,
         (select a.dinas_id from assignment a where a.employee_id = e.id and a.kind = 'DEFINITIF' and a.valid_from <= p.valid_to and coalesce(a.valid_to, 'infinity') >= p.valid_from
           and exists (select from generate_series(greatest(a.valid_from, p.valid_from), least(a.valid_to, p.valid_to), interval '1 day') d (day) where not exists (
             select from absence x where x.employee_id = e.id and x.kind in ('PEMBERHENTIAN_SEMENTARA', 'CLTN', 'MPP') and d.day between x.valid_from and coalesce(x.valid_to, 'infinity')))
           order by a.valid_from desc limit 1) as dinas_id
       from evaluation_period p join employee e on e.instansi_id = p.instansi_id
       join lateral (select ($1::timestamptz at time zone i.time_zone)::date as day from instansi i where i.id = p.instansi_id) t on true),
     state as (
       select x.*, v.predikat, case when v.sealed_at <= $1 or v.state = 'SEALED' then 'SEALED' when v.submitted_at is not null then 'SUBMITTED' when v.started_at is not null then 'DRAFT' else 'NOT_STARTED' end as state
       from expected x left join evaluation v on v.period_id = x.period_id and v.employee_id = x.employee_id where x.dinas_id is not null)
     select d.id as dinas_id, p.id as period_id, ($1::timestamptz at time zone i.time_zone)::date::text as as_of, count(s.employee_id) as "EXPECTED",
       count(*) filter (where s.state = 'NOT_STARTED') as "NOT_STARTED", count(*) filter (where s.state = 'DRAFT') as "DRAFT", count(*) filter (where s.state = 'SUBMITTED') as "SUBMITTED",
       count(*) filter (where s.state = 'SEALED') as "SEALED", count(*) filter (where s.state <> 'SEALED' and s.day > s.deadline) as "OVERDUE",
       ${['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'].map((word) => `count(*) filter (where s.state = 'SEALED' and s.predikat = '${word}') as "PREDIKAT_${word}"`).join(', ')}
     from dinas d join instansi i on i.id = d.instansi_id join evaluation_period p on p.instansi_id = d.instansi_id left join state s on s.dinas_id = d.id and s.period_id = p.id
     group by d.id, p.id, i.time_zone`,
    [now],
  );
  const rows = [...staffing.rows.map((row) => ({ ...row, period_id: null as string | null })), ...evaluation.rows];
  return rows
    .map(({ dinas_id, period_id, as_of, ...values }): FiguresOf => ({
      dinasId: dinas_id,
      periodId: period_id,
      asOf: as_of,
      values: withoutZeros(values as Record<string, number>),
    }))
    .sort((a, b) => (a.dinasId + (a.periodId ?? '')).localeCompare(b.dinasId + (b.periodId ?? '')));
}
