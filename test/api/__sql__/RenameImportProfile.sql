-- RenameImportProfile

select 1
from import_profile
where instansi_id = $1 and kind = $2 and lower(name) = lower($3) and fingerprint <> $4;

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

update import_profile p
set name = $2, updated_at = now(), version = p.version + 1
where p.id = $1
returning p.id,
  p.name,
  p.kind as "importKind",
  p.columns,
  p.fixed,
  p.updated_at as "updatedAt",
  p.version,
  p.instansi_id as "instansiId";
