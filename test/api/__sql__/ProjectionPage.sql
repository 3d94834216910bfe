-- ProjectionPage

select d.id,
  d.code,
  d.name,
  d.instansi_id as "instansiId",
  top.valid_from::text as "from",
  top.valid_to::text as "to"
from dinas d
left join unit top on top.dinas_id = d.id and top.parent_id is null
where d.instansi_id = $1::uuid
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
    from "projected_position_facts"($2::date, $3::uuid[]) x
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
