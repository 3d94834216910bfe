-- ExplanationDrawer

select count(*)::int as total
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
where (in_force and (need > 0));

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
  (need)::int as amount,
  filled || '/' || need as detail,
  null as reason,
  json_build_array('', ((need)::int)::text, ("f"."position_id")::text)::text as "__cursor"
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
where (in_force and (need > 0))
order by (need)::int desc, "f"."position_id"
limit $4;

select f.position_id as "positionId",
  null::uuid as "employeeId",
  null::uuid as "assignmentId",
  null::uuid as "evaluationId",
  f.unit_id as "unitId",
  0 as amount,
  filled || '/' || need as detail,
  case when not in_force then 'POSITION_NOT_VALID' when not has_need then 'NO_NEED_SET' when true then 'NOBODY_NEEDED' end as reason,
  json_build_array('', ("f"."position_id")::text)::text as "__cursor"
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
where ((in_force and (need > 0)) is not true)
order by "f"."position_id"
limit $4;

select pg_snapshot_xmin(pg_current_snapshot())::text as horizon;

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
