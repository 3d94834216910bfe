-- UnitsFallingShort

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

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind",
  r.kind_written as "kindWritten",
  r.version as "version",
  r.updated_at as "updatedAt"
from dinas r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select w.instansi_id as id, w.months, w.lowest_fill as "lowestFill"
from horizon_watch w
where w.instansi_id = any((
  select $1::uuid[]
)::uuid[]);

select x.until_year as "untilYear",
  x.need,
  x.gap,
  x.need_then as "needThen",
  x.gap_then as "gapThen",
  x.unit_id as "unitId",
  x.dinas_id as "dinasId",
  d.instansi_id as "instansiId"
from horizon_crossings(
  $1::date,
  array(
    select d.id
    from dinas d
    where (d.instansi_id = any((
      select $2::uuid[]
    )::uuid[]))
      and (d.id = $3::uuid)
      and (((
        select scope_opens('figures')
      ) and (d.instansi_id = any((
        select scope_ids('full_instansi_ids')
      )::uuid[]) or d.id = any((
        select scope_ids('dinas_ids')
      )::uuid[]))))
  )
) x
join dinas d on d.id = x.dinas_id;
