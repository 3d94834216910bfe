-- StatedWorkingTimes

select r.id as "id",
  ('{"__typename":"Instansi","workingTimes":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"id":"workingTime_' || j1.id::text || '","version":' || (j1.version)::text || ',"minutesPerYear":' || (j1.minutes_per_year)::text || ',"rounding":"' || (j1.rounding)::text || '","validFrom":"' || (j1.valid_from)::text || '","validTo":' || coalesce('"' || (j1.valid_to)::text || '"', 'null') || ',"decreeNumber":' || coalesce(to_json(j1.decree_number)::text, 'null') || '}') as item
      from (
        select j1.*
        from stated_working_time j1
        where (j1.instansi_id = r.id)
        order by j1.valid_from desc, j1.id desc
        limit $1
      ) j1
      offset 0
    ) page
  ) || '}') as "text"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
