-- DayMarks

select r.id as "id",
  ('{"__typename":"Instansi","annotations":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"day":"' || (j1.day)::text || '","text":' || to_json(j1.text)::text || ',"ofDinas":' || case when j2.id is not null then ('{"id":"dinas_' || j2.id::text || '"}') else 'null' end || '}') as item
      from (
        select j1.*
        from annotation j1
        where (j1.instansi_id = r.id) and ((j1.day >= $1::date)) and ("j1"."figure" = $2)
        order by j1.day desc, j1.id desc
        limit $3
      ) j1
      left join dinas j2 on j2.id = j1.dinas_id
      order by j1.day desc, j1.id desc
      offset 0
    ) page
  ) || '}') as "text"
from instansi r
where r.id = any((
  select $4::uuid[]
)::uuid[]);
