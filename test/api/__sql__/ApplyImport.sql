-- ApplyImport: refused

select *
from import
where id = $1;

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

with changed as (
  update import
  set state = $3, problem = null, held_until = now() + interval '20 seconds'
  where id = $1 and state = any($2) and (counts->>'refused')::int = 0
  returning *
),
  heard as (
    select pg_notify('selaras_nodes', 'import_' || id)
    from changed
  )
select changed.*
from changed, heard;
