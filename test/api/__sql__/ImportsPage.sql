-- ImportsPage

select a.id as "id",
  a.instansi_id as "instansiId",
  a.dinas_id as "dinasId",
  a.kind as "actKind",
  a.at as "at",
  a.since as "since",
  a.decree_number as "decreeNumber",
  a.reason as "reason",
  a.account_id as "accountId",
  a.import_id as "importId",
  a.undoes_id as "undoesId",
  a.undone_by_id as "undoneById",
  a.part_of_id as "partOfId",
  a.row_count as "rowCount",
  a.updated_at as "updatedAt"
from act a
where a.import_id = any((
  select $1::uuid[]
)::uuid[]);

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
  coalesce(i.file_until > now(), false) as "isFileKept",
  json_build_array('', (i.id)::text)::text as "__cursor"
from import i
where (i.instansi_id = $1::uuid)
order by i.id desc
limit $2;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
