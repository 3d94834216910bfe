-- KeptMappings

select p.id,
  p.name,
  p.kind as "importKind",
  p.columns,
  p.fixed,
  p.updated_at as "updatedAt",
  p.version,
  p.instansi_id as "instansiId",
  json_build_array('', (lower(p.name))::text, (p.id)::text)::text as "__cursor"
from import_profile p
where (p.instansi_id = $1::uuid)
order by lower(p.name), p.id
limit $2;
