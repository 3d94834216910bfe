-- UnitToChange

select r.id as "id",
  ('{"__typename":"Unit","id":"unit_' || r.id::text || '","name":' || to_json(r.name)::text || ',"version":' || (r.version)::text || ',"validTo":' || coalesce('"' || (r.valid_to)::text || '"', 'null') || ',"parent":' || case when j1.id is not null then ('{"id":"unit_' || j1.id::text || '"}') else 'null' end || '}') as "text"
from unit r
left join unit j1 on j1.id = r.parent_id
where r.id = any((
  select $1::uuid[]
)::uuid[]);
