-- KeptWords

select w.id,
  w.vocabulary as "importVocabulary",
  w.written,
  w.means,
  w.overrides,
  w.said_at as "saidAt",
  w.version,
  w.instansi_id as "instansiId",
  json_build_array('', (w.vocabulary)::text, (w.written)::text, (w.id)::text)::text as "__cursor"
from import_wording w
where (w.instansi_id = $1::uuid)
order by w.vocabulary, w.written, w.id
limit $2;
