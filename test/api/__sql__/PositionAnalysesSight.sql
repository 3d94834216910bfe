-- PositionAnalysesSight

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
      select json_build_array(j1.id, j1.instansi_id, j1.code, j1.name, j1.short_name, j1.kind, j1.kind_written, j1.version, j1.updated_at) as item
      from (
        select j1.*
        from dinas j1
        where (j1.instansi_id = r.id)
        order by j1.code, j1.id
        limit $1
      ) j1
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);

select r.id,
  case when (r.id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) then 'ALL' when (r.id = any((
    select scope_ids('instansi_ids')
  )::uuid[])) or exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and (x.id = any((
        select scope_ids('hr_dinas_ids')
      )::uuid[]))
  ) then 'PART' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
