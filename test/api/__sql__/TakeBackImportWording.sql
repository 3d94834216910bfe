-- TakeBackImportWording

delete
from import_wording
where id = $1;

select count(*)::int as count
from import_wording
where instansi_id = $1;

select w.id,
  w.vocabulary as "importVocabulary",
  w.written,
  w.means,
  w.overrides,
  w.said_at as "saidAt",
  w.version,
  w.instansi_id as "instansiId"
from import_wording w
where w.id = $1 for update;
