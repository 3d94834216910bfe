-- HorizonPage

select d.id,
  null as "parentId",
  d.instansi_id as "instansiId",
  d.id as "dinasId",
  d.name,
  d.code as key,
  i.smallest_group as smallest,
  s.dinas_id is not null as "hasAny",
  s.need,
  s.filled,
  s.gap,
  s.surplus,
  s.retiring,
  s.contracts,
  s.departing,
  s.arriving,
  s.overdue
from dinas d
join instansi i on i.id = d.instansi_id
left join (
  select f.dinas_id,
    array[coalesce(sum(f.need_0), 0)::int,
    coalesce(sum(f.need_1), 0)::int,
    coalesce(sum(f.need_2), 0)::int,
    coalesce(sum(f.need_3), 0)::int,
    coalesce(sum(f.need_4), 0)::int,
    coalesce(sum(f.need_5), 0)::int,
    coalesce(sum(f.need_6), 0)::int] as need,
    array[coalesce(sum(f.filled_0), 0)::int,
    coalesce(sum(f.filled_1), 0)::int,
    coalesce(sum(f.filled_2), 0)::int,
    coalesce(sum(f.filled_3), 0)::int,
    coalesce(sum(f.filled_4), 0)::int,
    coalesce(sum(f.filled_5), 0)::int,
    coalesce(sum(f.filled_6), 0)::int] as filled,
    array[coalesce(sum(greatest(f.need_0 - f.filled_0, 0)), 0)::int,
    coalesce(sum(greatest(f.need_1 - f.filled_1, 0)), 0)::int,
    coalesce(sum(greatest(f.need_2 - f.filled_2, 0)), 0)::int,
    coalesce(sum(greatest(f.need_3 - f.filled_3, 0)), 0)::int,
    coalesce(sum(greatest(f.need_4 - f.filled_4, 0)), 0)::int,
    coalesce(sum(greatest(f.need_5 - f.filled_5, 0)), 0)::int,
    coalesce(sum(greatest(f.need_6 - f.filled_6, 0)), 0)::int] as gap,
    array[coalesce(sum(greatest(f.filled_0 - f.need_0, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_1 - f.need_1, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_2 - f.need_2, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_3 - f.need_3, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_4 - f.need_4, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_5 - f.need_5, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_6 - f.need_6, 0)), 0)::int] as surplus,
    array[coalesce(sum(f.retiring_0), 0)::int,
    coalesce(sum(f.retiring_1), 0)::int,
    coalesce(sum(f.retiring_2), 0)::int,
    coalesce(sum(f.retiring_3), 0)::int,
    coalesce(sum(f.retiring_4), 0)::int,
    coalesce(sum(f.retiring_5), 0)::int] as retiring,
    array[coalesce(sum(f.contracts_0), 0)::int,
    coalesce(sum(f.contracts_1), 0)::int,
    coalesce(sum(f.contracts_2), 0)::int,
    coalesce(sum(f.contracts_3), 0)::int,
    coalesce(sum(f.contracts_4), 0)::int,
    coalesce(sum(f.contracts_5), 0)::int] as contracts,
    array[coalesce(sum(f.departing_0), 0)::int,
    coalesce(sum(f.departing_1), 0)::int,
    coalesce(sum(f.departing_2), 0)::int,
    coalesce(sum(f.departing_3), 0)::int,
    coalesce(sum(f.departing_4), 0)::int,
    coalesce(sum(f.departing_5), 0)::int] as departing,
    array[coalesce(sum(f.arriving_0), 0)::int,
    coalesce(sum(f.arriving_1), 0)::int,
    coalesce(sum(f.arriving_2), 0)::int,
    coalesce(sum(f.arriving_3), 0)::int,
    coalesce(sum(f.arriving_4), 0)::int,
    coalesce(sum(f.arriving_5), 0)::int] as arriving,
    coalesce(sum(f.overdue), 0)::int as overdue
  from horizon_facts(
    $1::date,
    array(
      select d.id
      from dinas d
      where (d.instansi_id = any((
        select $2::uuid[]
      )::uuid[]))
        and (((
          select scope_opens('figures')
        ) and (d.instansi_id = any((
          select scope_ids('full_instansi_ids')
        )::uuid[]) or d.id = any((
          select scope_ids('dinas_ids')
        )::uuid[]))))
        and (not exists (
          select
          from unit top
          where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $3::date
        ))
    )
  ) f
  group by f.dinas_id
  offset 0
) s on s.dinas_id = d.id
where (d.instansi_id = any((
  select $4::uuid[]
)::uuid[]))
  and (((
    select scope_opens('figures')
  ) and (d.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('dinas_ids')
  )::uuid[]))))
  and (not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $5::date
  ))
order by d.code;

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

select r.id,
  case when (r.id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[])) and ((
    select scope_opens('people')
  ) and (r.id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from dinas d
    where d.instansi_id = r.id
      and ((d.instansi_id = any((
        select scope_ids('private_instansi_ids')
      )::uuid[]) or d.id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])) and ((
        select scope_opens('people')
      ) and (d.instansi_id = any((
        select scope_ids('full_instansi_ids')
      )::uuid[]) or d.id = any((
        select scope_ids('dinas_ids')
      )::uuid[]))))
  ) then 'PART' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

-- HorizonPage: of a dinas

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

select r.id,
  case when (r.id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[])) and ((
    select scope_opens('people')
  ) and (r.id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from dinas d
    where d.instansi_id = r.id
      and ((d.instansi_id = any((
        select scope_ids('private_instansi_ids')
      )::uuid[]) or d.id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])) and ((
        select scope_opens('people')
      ) and (d.instansi_id = any((
        select scope_ids('full_instansi_ids')
      )::uuid[]) or d.id = any((
        select scope_ids('dinas_ids')
      )::uuid[]))))
  ) then 'PART' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select u.id,
  u.parent_id as "parentId",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.name,
  u.path::text as key,
  i.smallest_group as smallest,
  s.unit_id is not null as "hasAny",
  s.need,
  s.filled,
  s.gap,
  s.surplus,
  s.retiring,
  s.contracts,
  s.departing,
  s.arriving,
  s.overdue
from unit u
join instansi i on i.id = u.instansi_id
left join (
  select f.unit_id,
    array[coalesce(sum(f.need_0), 0)::int,
    coalesce(sum(f.need_1), 0)::int,
    coalesce(sum(f.need_2), 0)::int,
    coalesce(sum(f.need_3), 0)::int,
    coalesce(sum(f.need_4), 0)::int,
    coalesce(sum(f.need_5), 0)::int,
    coalesce(sum(f.need_6), 0)::int] as need,
    array[coalesce(sum(f.filled_0), 0)::int,
    coalesce(sum(f.filled_1), 0)::int,
    coalesce(sum(f.filled_2), 0)::int,
    coalesce(sum(f.filled_3), 0)::int,
    coalesce(sum(f.filled_4), 0)::int,
    coalesce(sum(f.filled_5), 0)::int,
    coalesce(sum(f.filled_6), 0)::int] as filled,
    array[coalesce(sum(greatest(f.need_0 - f.filled_0, 0)), 0)::int,
    coalesce(sum(greatest(f.need_1 - f.filled_1, 0)), 0)::int,
    coalesce(sum(greatest(f.need_2 - f.filled_2, 0)), 0)::int,
    coalesce(sum(greatest(f.need_3 - f.filled_3, 0)), 0)::int,
    coalesce(sum(greatest(f.need_4 - f.filled_4, 0)), 0)::int,
    coalesce(sum(greatest(f.need_5 - f.filled_5, 0)), 0)::int,
    coalesce(sum(greatest(f.need_6 - f.filled_6, 0)), 0)::int] as gap,
    array[coalesce(sum(greatest(f.filled_0 - f.need_0, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_1 - f.need_1, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_2 - f.need_2, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_3 - f.need_3, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_4 - f.need_4, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_5 - f.need_5, 0)), 0)::int,
    coalesce(sum(greatest(f.filled_6 - f.need_6, 0)), 0)::int] as surplus,
    array[coalesce(sum(f.retiring_0), 0)::int,
    coalesce(sum(f.retiring_1), 0)::int,
    coalesce(sum(f.retiring_2), 0)::int,
    coalesce(sum(f.retiring_3), 0)::int,
    coalesce(sum(f.retiring_4), 0)::int,
    coalesce(sum(f.retiring_5), 0)::int] as retiring,
    array[coalesce(sum(f.contracts_0), 0)::int,
    coalesce(sum(f.contracts_1), 0)::int,
    coalesce(sum(f.contracts_2), 0)::int,
    coalesce(sum(f.contracts_3), 0)::int,
    coalesce(sum(f.contracts_4), 0)::int,
    coalesce(sum(f.contracts_5), 0)::int] as contracts,
    array[coalesce(sum(f.departing_0), 0)::int,
    coalesce(sum(f.departing_1), 0)::int,
    coalesce(sum(f.departing_2), 0)::int,
    coalesce(sum(f.departing_3), 0)::int,
    coalesce(sum(f.departing_4), 0)::int,
    coalesce(sum(f.departing_5), 0)::int] as departing,
    array[coalesce(sum(f.arriving_0), 0)::int,
    coalesce(sum(f.arriving_1), 0)::int,
    coalesce(sum(f.arriving_2), 0)::int,
    coalesce(sum(f.arriving_3), 0)::int,
    coalesce(sum(f.arriving_4), 0)::int,
    coalesce(sum(f.arriving_5), 0)::int] as arriving,
    coalesce(sum(f.overdue), 0)::int as overdue
  from horizon_facts($1::date, $2::uuid[]) f
  group by f.unit_id
  offset 0
) s on s.unit_id = u.id
where u.dinas_id = any((
  select $3::uuid[]
)::uuid[])
  and (u.valid_to is null or u.valid_to >= $4::date)
order by u.path;
