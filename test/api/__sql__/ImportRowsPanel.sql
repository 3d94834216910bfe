-- ImportRowsPanel

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

select r.row_number as "rowNumber",
  r.outcome,
  r.label,
  r.answer,
  (
    select coalesce(
      jsonb_agg(c.change || case when true then '{"isHidden":false}'::jsonb else '{"before":null,"isHidden":true}'::jsonb end order by c.at),
      '[]'
    )
    from jsonb_array_elements(r.changes)
    with ordinality as c (change, at)
  ) as changes,
  r.problems,
  json_build_array('', (r.row_number)::text)::text as "__cursor"
from import_row r
where (r.import_id = $1::uuid) and (r.outcome is not null)
order by r.row_number
limit $2;
