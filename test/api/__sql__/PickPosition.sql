-- PickPosition

select j0.id as "id",
  ('{"id":"position_' || j0.id::text || '","title":' || to_json(j0.title)::text || ',"unit":' || case when j1.id is not null then ('{"name":' || to_json(j1.name)::text || ',"dinas":' || case when j2.id is not null then ('{"name":' || to_json(j2.name)::text || '}') end || '}') end || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('TITLE ASC', (j0.title)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.title, j0.id) as "__row"
  from position j0
  where ($1::date between j0.valid_from and coalesce(j0.valid_to, 'infinity')) and ((folded(j0.title) like $2))
  order by j0.title, j0.id
  limit $3
) j0
left join unit j1 on j1.id = j0.unit_id
left join dinas j2 on j2.id = j1.dinas_id
order by "__row";
