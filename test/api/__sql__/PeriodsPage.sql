-- PeriodsPage

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.kind,
        j1.label,
        j1.valid_from,
        j1.valid_to,
        j1.deadline,
        j1.state,
        j1.version,
        j1.updated_at,
        json_build_array('VALID_FROM DESC', (j1.valid_from)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from evaluation_period j1
        where (j1.instansi_id = r.id)
        order by j1.valid_from desc, j1.id desc
        limit $1
      ) j1
      order by j1.valid_from desc, j1.id desc
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
