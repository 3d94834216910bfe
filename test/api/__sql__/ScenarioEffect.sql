-- ScenarioEffect

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
    from "projected_position_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.name as "name",
  r.first_day as "firstDay",
  r.state as "scenarioState",
  r.is_shared as "isShared",
  r.last_day as "keptUntil",
  r.version as "version",
  r.updated_at as "updatedAt"
from scenario r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
