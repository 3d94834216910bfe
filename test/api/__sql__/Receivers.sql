-- Receivers

select r.code,
  r.name,
  json_build_array('', (r.name collate indonesian)::text, (r.id)::text)::text as "__cursor"
from receivers_beside($1::uuid) r
where (lower(r.name) like $2)
order by r.name collate indonesian, r.id
limit $3;
