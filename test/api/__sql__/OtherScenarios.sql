-- OtherScenarios

select r.id as "id",
  ('{"__typename":"Instansi","scenarios":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"id":"scenario_' || j1.id::text || '","name":' || to_json(j1.name)::text || '}') as item
      from (
        select j1.*
        from scenario j1
        where (j1.instansi_id = r.id) and ((j1.state = any($1::text[])))
        order by j1.updated_at desc, j1.id desc
        limit $2
      ) j1
      offset 0
    ) page
  ) || '}') as "text"
from instansi r
where r.id = any((
  select $3::uuid[]
)::uuid[]);
