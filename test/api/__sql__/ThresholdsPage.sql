-- ThresholdsPage

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

select t.id as "thresholdId",
  t.dinas_id as "dinasId",
  t.figure,
  t.comparison,
  t.limit_value as "limit",
  t.is_beyond as "isBeyond",
  t.seen_value as "seenValue"
from figure_threshold t
left join dinas d on d.id = t.dinas_id
where t.account_id = $1::uuid and t.instansi_id = $2::uuid
order by d.name nulls first, t.figure, t.comparison;
