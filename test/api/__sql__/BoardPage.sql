-- BoardPage

select d.id,
  d.instansi_id as "instansiId",
  d.code,
  d.name,
  d.short_name as "shortName",
  d.kind,
  s.values,
  s.as_of as "asOf",
  s.cursor_xid::text as "cursorXid",
  s.computed_at as "computedAt"
from dinas d
left join (
  select f.dinas_id,
    json_object_agg(f.fact_set, f.values) as values,
    least(min(f.holds_until), $1::date) as as_of,
    min(f.cursor_xid) as cursor_xid,
    min(f.computed_at) as computed_at
  from stored_figures f
  where f.instansi_id = $2::uuid
    and f.definition = any($3::text[])
    and (f.period_id is null or f.period_id = any($4::uuid[]))
  group by f.dinas_id
) s on s.dinas_id = d.id
where d.instansi_id = $5::uuid
order by d.code;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote"
from instansi r
where r.id = any($1::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version"
from evaluation_period r
where r.id = any($1::uuid[]);

-- BoardPage: as of another day

select d.id as "id",
  d.instansi_id as "instansiId",
  d.code as "code",
  d.name as "name",
  d.short_name as "shortName",
  d.kind as "dinasKind"
from dinas d
where d.instansi_id = $1::uuid
order by d.code;

select f."dinas_id" as subject,
  count(*) filter (where in_force) as "POSITIONS",
  coalesce(sum(need) filter (where in_force and (need > 0)), 0)::float8 as "NEED",
  coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::float8 as "FILLED",
  count(*) filter (where in_force and (need > 0 and filled = 0)) as "VACANT_POSITIONS",
  coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::float8 as "GAP",
  coalesce(sum(filled - need) filter (where in_force and (filled > need)), 0)::float8 as "SURPLUS",
  count(*) filter (where in_force and (filled > need)) as "SURPLUS_POSITIONS",
  count(*) filter (where in_force and (is_head and filled = 0 and acting > 0)) as "ACTING_HEADS",
  count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)) as "VACANT_HEADS"
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."dinas_id" as subject,
  count(*) filter (where kind = 'DEFINITIF' and retires >= (date_trunc('year', as_of) + interval '0 years')::date and retires < (date_trunc('year', as_of) + interval '2 years')::date) as "RETIRING_BY_NEXT_YEAR",
  count(*) filter (where kind = 'DEFINITIF' and retires >= (date_trunc('year', as_of) + interval '0 years')::date and retires < (date_trunc('year', as_of) + interval '6 years')::date) as "RETIRING_WITHIN_5_YEARS"
from (
  select x.*, $1::date as as_of
  from "holder_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."dinas_id" as subject,
  count(*) filter (where true) as "EXPECTED",
  count(*) filter (where state = 'NOT_STARTED') as "NOT_STARTED",
  count(*) filter (where state = 'DRAFT') as "DRAFT",
  count(*) filter (where state = 'SUBMITTED') as "SUBMITTED",
  count(*) filter (where state = 'SEALED') as "SEALED",
  count(*) filter (where overdue) as "OVERDUE",
  count(*) filter (where predikat = 'SANGAT_BAIK') as "PREDIKAT_SANGAT_BAIK",
  count(*) filter (where predikat = 'BAIK') as "PREDIKAT_BAIK",
  count(*) filter (where predikat = 'BUTUH_PERBAIKAN') as "PREDIKAT_BUTUH_PERBAIKAN",
  count(*) filter (where predikat = 'KURANG') as "PREDIKAT_KURANG",
  count(*) filter (where predikat = 'SANGAT_KURANG') as "PREDIKAT_SANGAT_KURANG"
from (
  select x.*, $1::date as as_of
  from "evaluation_facts"($2::date, $3::uuid[], $4::uuid) x
) f
group by 1;

select pg_snapshot_xmin(pg_current_snapshot())::text as horizon;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote"
from instansi r
where r.id = any($1::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version"
from evaluation_period r
where r.id = any($1::uuid[]);
