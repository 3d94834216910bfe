-- PositionGapSums

select p.instansi_id as "instansiId",
  p.kind as "positionKind",
  count(*)::int as positions,
  coalesce(sum(f.need) filter (where f.has_need), 0)::int as need,
  sum(f.filled)::int as filled,
  sum(case when f.has_need then greatest(f.need - f.filled, 0) else 0 end)::int as gap,
  sum(case when f.has_need then greatest(f.filled - f.need, 0) else 0 end)::int as surplus,
  coalesce(sum(f.filled) filter (where not f.has_need), 0)::int as "filledWithoutNeed",
  (count(*) filter (where not f.has_need))::int as "withoutNeed"
from "position_facts"(
  $1::date,
  array(
    select x.id
    from dinas x
    where x.instansi_id = any((
      select $2::uuid[]
    )::uuid[])
      and x.id = $3::uuid
  )
) f
join position p on p.id = f.position_id
join unit u on u.id = p.unit_id
join dinas d on d.id = p.dinas_id
where f.in_force
  and ((
    select scope_opens('figures')
  ) and (p.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or p.dinas_id = any((
    select scope_ids('dinas_ids')
  )::uuid[]) or u.path <@ any((
    select scope_paths()
  )::ltree[])))
group by 1, 2
order by array_position(array['JPT', 'ADMINISTRATOR', 'PENGAWAS', 'PELAKSANA', 'FUNGSIONAL', 'LAINNYA'], p.kind);

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
