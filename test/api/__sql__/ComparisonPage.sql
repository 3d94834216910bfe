-- ComparisonPage

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
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind",
  r.kind_written as "kindWritten",
  r.version as "version",
  r.updated_at as "updatedAt"
from dinas r
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
