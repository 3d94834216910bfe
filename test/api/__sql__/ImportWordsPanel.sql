-- ImportWordsPanel

select i.id,
  i.kind as "importKind",
  i.state as "importState",
  i.file_name as "fileName",
  i.byte_size as "byteSize",
  i.rows_total as "rowsTotal",
  i.rows_read as "rowsRead",
  i.rows_per_second as "rowsPerSecond",
  i.seconds_left as "secondsLeft",
  i.counts,
  i.problem,
  i.started_at as "startedAt",
  i.finished_at as "finishedAt",
  i.account_id as "accountId",
  i.instansi_id as "instansiId",
  i.dinas_id as "dinasId",
  i.version,
  coalesce(i.file_until > now(), false) as "isFileKept"
from import i
where i.id = any((
  select $1::uuid[]
)::uuid[]);

select i.id, i.words
from import i
where i.id = any((
  select $1::uuid[]
)::uuid[]);
