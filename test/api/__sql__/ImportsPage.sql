-- ImportsPage

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
  json_build_array('', (i.id)::text)::text as "__cursor"
from import i
where (i.instansi_id = $1::uuid)
order by i.id desc
limit $2;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote"
from instansi r
where r.id = any($1::uuid[]);
