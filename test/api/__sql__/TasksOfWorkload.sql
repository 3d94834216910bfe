-- TasksOfWorkload

select r.id as "id",
  ('{"__typename":"Position","workloadTasks":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"place":' || (j1.place)::text || ',"description":' || to_json(j1.description)::text || ',"result":' || coalesce(to_json(j1.result)::text, 'null') || ',"analysis":' || case when j2.id is not null then ('{"id":"workloadAnalysis_' || j2.id::text || '","state":"' || (j2.state)::text || '","establishedFrom":' || coalesce('"' || (j2.valid_from)::text || '"', 'null') || '}') end || '}') as item
      from (
        select j1.*
        from workload_task j1
        where (j1.position_id = r.id)
        order by j1.place, j1.id
        limit $1
      ) j1
      left join workload_analysis j2 on j2.id = j1.analysis_id
      order by j1.place, j1.id
      offset 0
    ) page
  ) || '}') as "text"
from position r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
