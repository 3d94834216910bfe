-- PositionTitle

select r.id as "id",
  ('{"__typename":"Position","title":' || to_json(r.title)::text || ',"unit":' || case when j1.id is not null then ('{"name":' || to_json(j1.name)::text || '}') end || '}') as "text"
from position r
left join unit j1 on j1.id = r.unit_id
where r.id = any((
  select $1::uuid[]
)::uuid[]);
