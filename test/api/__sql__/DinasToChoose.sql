-- DinasToChoose

select r.id as "id",
  ('{"__typename":"Instansi","dinasList":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"id":"dinas_' || j1.id::text || '","name":' || to_json(j1.name)::text || '}') as item
      from (
        select j1.*
        from dinas j1
        where (j1.instansi_id = r.id)
        order by j1.code, j1.id
        limit $1
      ) j1
      offset 0
    ) page
  ) || '}') as "text"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
