-- ImportsPage

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote"
from instansi i
where i.id = any($1::uuid[]);

select i.id,
  i.kind,
  i.state,
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
  json_build_array((i.id)::text)::text as "__cursor"
from import i
where true
order by i.id desc
limit $1;
