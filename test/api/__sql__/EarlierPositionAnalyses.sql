-- EarlierPositionAnalyses

select r.id as "id",
  ('{"__typename":"Position","positionAnalyses":' || (
    select case when count(*) = count(page.item) then '{"nodes":[' || coalesce(string_agg(page.item, ','), '') || ']}' end
    from (
      select ('{"id":"positionAnalysis_' || j1.id::text || '","state":"' || (j1.state)::text || '","establishedFrom":' || coalesce('"' || (j1.valid_from)::text || '"', 'null') || '}') as item
      from (
        select j1.*
        from position_analysis j1
        where (j1.position_id = r.id) and ((j1.state = any($1::text[])))
        order by j1.updated_at desc, j1.id desc
        limit $2
      ) j1
      offset 0
    ) page
  ) || '}') as "text"
from position r
where r.id = any((
  select $3::uuid[]
)::uuid[]);
