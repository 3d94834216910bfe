-- WorkloadAnalysisPage

select i.id,
  $1::date as "asOf",
  w.minutes_per_year as "minutesPerYear",
  w.rounding,
  exists (
    select 1
    from stated_working_time s
    where s.instansi_id = i.id and $2::date between s.valid_from and coalesce(s.valid_to, 'infinity')
  ) as "isStated"
from unnest($3::uuid[]) i (id)
cross join lateral working_time_on(i.id, $4::date) w;

select n.analysis_id as "analysisId",
  count(*)::int as positions,
  sum(n.tasks)::int as tasks,
  sum(n.incomplete)::int as incomplete,
  sum(n.people) as people,
  sum(n.exact) as exact
from workload_needs($1::uuid[], $2::date) n
group by 1;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.act_id as "actId",
  r.name as "name",
  r.state as "workloadState",
  r.minutes_per_year as "establishedMinutes",
  r.rounding as "establishedRounding",
  r.decree_number as "decreeNumber",
  r.valid_from as "establishedFrom",
  r.valid_to as "establishedTo",
  r.version as "version",
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.code as "j1.code",
  j1.name as "j1.name",
  j1.level as "j1.level",
  j1.time_zone as "j1.timeZone",
  j1.simulated as "j1.simulated",
  j1.employee_total_note as "j1.employeeTotalNote",
  j1.smallest_group as "j1.smallestGroup",
  j1.objection_in_working_days as "j1.objectionInWorkingDays",
  j1.updated_at as "j1.updatedAt",
  j2.id as "j2.id",
  j2.name as "j2.name",
  j3.id as "j3.id"
from workload_analysis r
left join instansi j1 on j1.id = r.instansi_id
left join dinas j2 on j2.id = r.dinas_id
left join act j3 on j3.id = r.act_id
where r.id = any((
  select $1::uuid[]
)::uuid[]);
