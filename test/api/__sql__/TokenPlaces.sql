-- TokenPlaces

select r.id as "id",
  ('{"__typename":"Instansi","dinasList":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"id":"dinas_' || j1.id::text || '","name":' || to_json(j1.name)::text || ',"rootUnit":' || case when j2.id is not null then ('{"id":"unit_' || j2.id::text || '"}') end || '}') as item
      from (
        select j1.*
        from dinas j1
        where (j1.instansi_id = r.id)
        order by j1.code, j1.id
        limit $1
      ) j1
      left join unit j2 on j2.dinas_id = j1.id and j2.parent_id is null
      order by j1.code, j1.id
      offset 0
    ) page
  ) || '}') as "text"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
