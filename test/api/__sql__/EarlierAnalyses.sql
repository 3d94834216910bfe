-- EarlierAnalyses

select r.id as "id",
  ('{"__typename":"Dinas","workloadAnalyses":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"id":"workloadAnalysis_' || j1.id::text || '","name":' || to_json(j1.name)::text || ',"state":"' || (j1.state)::text || '"}') as item
      from (
        select j1.*
        from workload_analysis j1
        where (j1.dinas_id = r.id) and ((j1.state = any($1::text[])))
        order by j1.updated_at desc, j1.id desc
        limit $2
      ) j1
      offset 0
    ) page
  ) || '}') as "text"
from dinas r
where r.id = any((
  select $3::uuid[]
)::uuid[]);
