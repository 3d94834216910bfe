-- PickEmployee

select j0.id as "id",
  ('{"id":"employee_' || j0.id::text || '","name":' || to_json(j0.name)::text || ',"maskedNip":' || to_json(repeat('•', 15) || right(j0.nip, 3))::text || ',"assignment":' || case when j1.id is not null then ('{"position":' || case when j2.id is not null then ('{"title":' || to_json(j2.title)::text || '}') end || '}') else 'null' end || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('NAME ASC', (j0.name)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.name, j0.id) as "__row"
  from employee j0
  where ((j0.search_name like $1) and (j0.search_name like $2))
    and (j0.id = any((
      select people_named($3::text[], $4::uuid[], $5::int, $6, $7::uuid, $8)
    )::uuid[]))
  order by j0.name, j0.id
  limit $9
) j0
left join assignment j1 on j1.employee_id = j0.id and j1.kind = 'DEFINITIF' and j1.validity @> $10::date
left join position j2 on j2.id = j1.position_id
order by "__row";
