-- FigureRowsLeftOut

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

select f.position_id as "positionId",
  null::uuid as "employeeId",
  null::uuid as "assignmentId",
  null::uuid as "evaluationId",
  f.unit_id as "unitId",
  0 as amount,
  filled || '/' || need as detail,
  case when not in_force then 'POSITION_NOT_VALID' when not has_need then 'NO_NEED_SET' when true then 'NEED_MET' end as reason,
  json_build_array('', ("f"."position_id")::text)::text as "__cursor"
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
where ((in_force and (need > filled)) is not true)
order by "f"."position_id"
limit $4;

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
  r.dinas_id as "dinasId",
  r.parent_id as "parentId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.name as "name",
  r.kind as "unitKind",
  r.kind_written as "kindWritten",
  r.path as "path",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from unit r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.unit_id as "unitId",
  r.superior_position_id as "superiorPositionId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.title as "title",
  r.kind as "positionKind",
  r.kind_written as "kindWritten",
  r.jenjang as "jenjang",
  r.eselon as "eselon",
  r.position_class as "positionClass",
  r.is_head as "isHead",
  r.required_education as "requiredEducation",
  r.required_education_field as "requiredEducationField",
  r.retirement_age as "retirementAge",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from position r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
