-- CancelImport

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
  i.dinas_id as "dinasId"
from import i
where i.id = any($1::uuid[]);

select min(row_number) as first, max(row_number) as last
from import_row
where import_id = $1;

with changed as (
  update import
  set state = $3, problem = $4, finished_at = case when $3 = any($5::text[]) then now() end
  where id = $1 and state = any($2)
  returning *
),
  heard as (
    select pg_notify('selaras_nodes', 'import_' || id)
    from changed
  )
select changed.*
from changed, heard;
