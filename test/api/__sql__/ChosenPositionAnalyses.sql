-- ChosenPositionAnalyses

select j0.id as "id",
  ('{"id":"positionAnalysis_' || j0.id::text || '","version":' || (j0.version)::text || ',"state":"' || (j0.state)::text || '","position":' || case when j1.id is not null then ('{"title":' || to_json(j1.title)::text || '}') end || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('UPDATED_AT DESC', (j0.updated_at)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.updated_at desc, j0.id desc) as "__row"
  from position_analysis j0
  where ((j0.id = any($1::uuid[])))
  order by j0.updated_at desc, j0.id desc
  limit $2
) j0
left join position j1 on j1.id = j0.position_id
order by "__row";
