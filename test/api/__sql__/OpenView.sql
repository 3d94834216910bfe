-- OpenView

select r.id as "id", ('{"__typename":"SavedView","address":' || to_json(r.address)::text || '}') as "text"
from saved_view r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
