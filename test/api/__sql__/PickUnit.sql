-- PickUnit

select j0.id as "id",
  ('{"id":"unit_' || j0.id::text || '","name":' || to_json(j0.name)::text || ',"parent":' || case when j1.id is not null then ('{"name":' || to_json(j1.name)::text || '}') else 'null' end || ',"dinas":' || case when j2.id is not null then ('{"name":' || to_json(j2.name)::text || '}') end || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('NAME ASC', (j0.name)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.name, j0.id) as "__row"
  from unit j0
  where ($1::date between j0.valid_from and coalesce(j0.valid_to, 'infinity')) and ((folded(j0.name) like $2))
  order by j0.name, j0.id
  limit $3
) j0
left join unit j1 on j1.id = j0.parent_id
left join dinas j2 on j2.id = j0.dinas_id
order by "__row";
