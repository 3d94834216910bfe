-- BoardPage

select coalesce(json_agg(one.cells), '[]') as dinas
from (
  select json_build_array(
    d.id,
    d.code,
    d.name,
    d.short_name,
    d.kind,
    not exists (
      select
      from unit top
      where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $1::date
    ),
    s.values,
    s.as_of,
    s.cursor_xid::text,
    s.computed_at
  ) as cells
  from dinas d
  left join (
    select f.dinas_id,
      json_object_agg(f.fact_set, f.values) as values,
      least(min(f.holds_until), $2::date) as as_of,
      min(f.cursor_xid) as cursor_xid,
      min(f.computed_at) as computed_at
    from stored_figures f
    where f.instansi_id = $3::uuid
      and (f.definition = any($4::text[]) and f.period_id is null or f.definition = any($5::text[]) and f.period_id = any($6::uuid[]))
    group by f.dinas_id
  ) s on s.dinas_id = d.id
  where d.instansi_id = $7::uuid
  order by d.code
) one;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation_period r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

-- BoardPage: as of another day

select d.id as "id",
  d.instansi_id as "instansiId",
  d.code as "code",
  d.name as "name",
  d.short_name as "shortName",
  d.kind as "dinasKind",
  d.kind_written as "kindWritten",
  d.version as "version",
  d.updated_at as "updatedAt",
  not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $1::date
  ) as exists
from dinas d
where d.instansi_id = $2::uuid
order by d.code;

select f."dinas_id" as subject,
  json_build_array(
    count(*) filter (where expected),
    count(*) filter (where state = 'NOT_STARTED'),
    count(*) filter (where state = 'DRAFT'),
    count(*) filter (where state = 'SUBMITTED'),
    count(*) filter (where state = 'SEALED'),
    count(*) filter (where overdue),
    count(*) filter (where predikat = 'SANGAT_BAIK'),
    count(*) filter (where predikat = 'BAIK'),
    count(*) filter (where predikat = 'BUTUH_PERBAIKAN'),
    count(*) filter (where predikat = 'KURANG'),
    count(*) filter (where predikat = 'SANGAT_KURANG')
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "evaluation_facts"($2::date, $3::uuid[], $4::uuid) x
  ) f
  offset 0
) f
group by 1;

select f."dinas_id" as subject,
  json_build_array(
    count(*) filter (where in_force),
    coalesce(sum(need) filter (where in_force and (need > 0)), 0)::float8,
    count(*) filter (where in_force and (not has_need)),
    coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::float8,
    count(*) filter (where in_force and (need > 0 and filled = 0)),
    coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::float8,
    coalesce(sum(filled - need) filter (where in_force and (has_need and filled > need)), 0)::float8,
    count(*) filter (where in_force and (has_need and filled > need)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting > 0)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)),
    count(*) filter (where in_force and (is_head and filled > 1))
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "position_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select f."dinas_id" as subject,
  json_build_array(
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 1),
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 5),
    count(*) filter (where kind = 'DEFINITIF' and years_left < 0)
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "holder_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select pg_snapshot_xmin(pg_current_snapshot())::text as horizon;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation_period r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select s.dinas_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and s.unit_id is null;
