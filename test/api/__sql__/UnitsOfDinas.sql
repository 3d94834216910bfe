-- UnitsOfDinas

select j0.id as "id",
  ('{"id":"unit_' || j0.id::text || '","name":' || to_json(j0.name)::text || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('TREE ASC', (j0.path)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.path, j0.id) as "__row"
  from unit j0
  where ($1::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
    and ((j0.dinas_id = $2::uuid) and (exists (
      select 1
      from dinas seen
      where seen.id = j0.dinas_id
    )))
  order by j0.path, j0.id
  limit $3
) j0
order by "__row";
