-- HeldPositions

select j0.id as "id",
  ('{"id":"assignment_' || j0.id::text || '","position":' || case when j1.id is not null then ('{"title":' || to_json(j1.title)::text || '}') end || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('VALID_FROM DESC', (j0.valid_from)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.valid_from desc, j0.id desc) as "__row"
  from assignment j0
  where ((j0.employee_id = $1::uuid) and (exists (
    select 1
    from employee seen
    where seen.id = j0.employee_id
  )))
  order by j0.valid_from desc, j0.id desc
  limit $2
) j0
left join position j1 on j1.id = j0.position_id
order by "__row";
