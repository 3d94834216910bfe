-- ChosenPeople

select r.id as "id",
  ('{"__typename":"Employee","id":"employee_' || r.id::text || '","version":' || (r.version)::text || ',"fullName":' || to_json(concat_ws(', ', concat_ws(' ', r.title_before, r.name), r.title_after))::text || ',"status":"' || (r.status)::text || '","golongan":' || coalesce(to_json(r.golongan)::text, 'null') || ',"educationLevel":' || coalesce('"' || (r.education_level)::text || '"', 'null') || ',"assignment":' || case when j1.id is not null then ('{"id":"assignment_' || j1.id::text || '","version":' || (j1.version)::text || ',"position":' || case when j2.id is not null then ('{"title":' || to_json(j2.title)::text || '}') end || '}') else 'null' end || '}') as "text"
from employee r
left join assignment j1 on j1.employee_id = r.id and j1.kind = 'DEFINITIF' and j1.validity @> $1::date
left join position j2 on j2.id = j1.position_id
where r.id = any((
  select $2::uuid[]
)::uuid[]);
