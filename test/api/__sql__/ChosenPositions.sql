-- ChosenPositions

select r.id as "id",
  ('{"__typename":"Position","id":"position_' || r.id::text || '","title":' || to_json(r.title)::text || ',"needs":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"id":"need_' || j1.id::text || '","version":' || (j1.version)::text || ',"people":' || (j1.need)::text || ',"validFrom":"' || (j1.valid_from)::text || '","validTo":' || coalesce('"' || (j1.valid_to)::text || '"', 'null') || '}') as item
      from (
        select j1.*
        from position_need j1
        where (j1.position_id = r.id)
        order by j1.valid_from desc, j1.id desc
        limit $1
      ) j1
      offset 0
    ) page
  ) || '}') as "text"
from position r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
