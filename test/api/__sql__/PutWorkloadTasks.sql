-- PutWorkloadTasks

delete
from "workload_task"
where "id" in ($1);

insert into "workload_task" (
  "analysis_id",
  "dinas_id",
  "position_id",
  "place",
  "description",
  "result",
  "approach",
  "volume",
  "volume_period",
  "norm_minutes",
  "ability",
  "operators",
  "shifts"
)
values ($1, $2, $3, 3, 'Menyusun laporan', null, 'TASKS', 12, 'YEAR', 600, null, null, null)
returning "id", "version", "updated_at";

select "p0".*
from "position" as "p0"
where "p0"."id" in ($1) and "p0"."dinas_id" = $2;

select "w0".*
from "workload_analysis" as "w0"
where "w0"."id" = $1
limit 1;

select "w0".*
from "workload_task" as "w0"
where "w0"."id" in ($1, $2) and "w0"."analysis_id" = $3;

select j0.id as "id",
  j0.place as "place",
  j0.description as "description",
  j0.result as "result",
  j0.approach as "approach",
  j0.volume as "volume",
  j0.volume_period as "volumePeriod",
  j0.norm_minutes as "normMinutes",
  j0.ability as "ability",
  j0.operators as "operators",
  j0.shifts as "shifts",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('PLACE ASC', (j0.place)::text, (j0.id)::text)::text as "__cursor",
    j0.analysis_id as "__parent",
    row_number() over (partition by j0.analysis_id order by j0.place, j0.id) as "__row"
  from workload_task j0
  where (j0.analysis_id = any($1::uuid[]))
    and ((j0.position_id = $2::uuid) and (exists (
      select 1
      from position seen
      where seen.id = j0.position_id
    )))
) j0
where "__row" <= $3
order by "__parent", "__row";

select minutes_per_year as "minutesPerYear", rounding
from working_time_on($1::uuid, $2::date);

select n.analysis_id as "analysisId",
  count(*)::int as positions,
  sum(n.tasks)::int as tasks,
  sum(n.incomplete)::int as incomplete,
  sum(n.people) as people,
  sum(n.exact) as exact
from workload_needs($1::uuid[], $2::date) n
group by 1;

select t.place
from workload_task t
where t.analysis_id = $1::uuid
group by t.position_id, t.place
having count(*) > 1
limit 1;

select t.position_id as "positionId", max(t.place) as place
from workload_task t
where t.analysis_id = $1::uuid
group by 1;

update "workload_analysis"
set "version" = 2
where "id" = $1 and "version" = 1
returning "version", "updated_at";

update "workload_task"
set "description" = 'Menyusun rencana', "volume" = 12, "norm_minutes" = 600, "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
