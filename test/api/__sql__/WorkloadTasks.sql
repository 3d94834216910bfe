-- WorkloadTasks

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
  j1.id as "j1.id",
  j1.title as "j1.title",
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
    and ((j0.position_id = any($2::uuid[])) and (exists (
      select 1
      from position seen
      where seen.id = j0.position_id
    )))
) j0
left join position j1 on j1.id = j0.position_id
where "__row" <= $3
order by "__parent", "__row";

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.act_id as "actId",
  r.version as "version",
  null as "j1.page"
from workload_analysis r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
