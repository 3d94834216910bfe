-- MapDinas

select r.id as "id",
  ('{"__typename":"Dinas","rootUnit":' || case when j1.id is not null then ('{"id":"unit_' || j1.id::text || '"}') end || '}') as "text"
from dinas r
left join unit j1 on j1.dinas_id = r.id and j1.parent_id is null
where r.id = any((
  select $1::uuid[]
)::uuid[]);
