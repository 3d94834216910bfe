-- DeleteImportProfile

delete
from import_profile
where id = $1;

select count(*)::int as count
from import_profile
where instansi_id = $1;

select p.id,
  p.name,
  p.kind as "importKind",
  p.columns,
  p.fixed,
  p.updated_at as "updatedAt",
  p.version,
  p.instansi_id as "instansiId",
  p.fingerprint
from import_profile p
where p.id = $1 for update;
