-- FigureRowsLeftOut

select d.id as "id",
  d.instansi_id as "instansiId",
  d.code as "code",
  d.name as "name",
  d.short_name as "shortName",
  d.kind as "kind"
from dinas d
where d.instansi_id = $1::uuid;

select f.dinas_id as subject,
  coalesce(sum(1) filter (where in_force), 0)::int as "POSITIONS",
  coalesce(sum(need) filter (where in_force and (need > 0)), 0)::int as "NEED",
  coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::int as "FILLED",
  coalesce(sum(1) filter (where in_force and (need > 0 and filled = 0)), 0)::int as "VACANT_POSITIONS",
  coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::int as "GAP",
  coalesce(sum(filled - need) filter (where in_force and (filled > need)), 0)::int as "SURPLUS",
  coalesce(sum(1) filter (where in_force and (filled > need)), 0)::int as "SURPLUS_POSITIONS",
  coalesce(sum(1) filter (where in_force and (is_head and filled = 0 and acting > 0)), 0)::int as "ACTING_HEADS",
  coalesce(sum(1) filter (where in_force and (is_head and filled = 0 and acting = 0)), 0)::int as "VACANT_HEADS"
from (
  select x.*, $1::date as as_of
  from position_facts($2::date, $3::uuid[]) x
) f
group by 1;

select f.position_id as "positionId",
  null::uuid as "employeeId",
  f.unit_id as "unitId",
  0 as amount,
  f.filled || '/' || f.need as detail,
  case when not in_force then 'POSITION_NOT_VALID' when true then 'NEED_MET' end as reason,
  json_build_array((f.position_id)::text)::text as "__cursor"
from (
  select x.*, $1::date as as_of
  from position_facts($2::date, $3::uuid[]) x
) f
where ((in_force and (need > filled)) is not true)
order by f.position_id
limit $4;

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote"
from instansi i
where i.id = any($1::uuid[]);

select p.id as "id",
  p.instansi_id as "instansiId",
  p.dinas_id as "dinasId",
  p.unit_id as "unitId",
  p.superior_position_id as "superiorPositionId",
  p.code as "code",
  p.title as "title",
  p.kind as "kind",
  p.jenjang as "jenjang",
  p.eselon as "eselon",
  p.position_class as "positionClass",
  p.is_head as "isHead",
  p.required_education as "requiredEducation",
  p.required_education_field as "requiredEducationField",
  p.retirement_age as "retirementAge",
  p.valid_from as "validFrom",
  p.valid_to as "validTo"
from position p
where p.id = any($1::uuid[]);

select pg_snapshot_xmin(pg_current_snapshot())::text as horizon;

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.code as "code",
  u.name as "name",
  u.kind as "kind",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo"
from unit u
where u.id = any($1::uuid[]);
