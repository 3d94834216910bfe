-- HeadsPage

select *
from (
  select h.state,
    h.position_id as "positionId",
    led.id as "holderId",
    (
      select a.id
      from assignment a
      where a.position_id = h.position_id and a.kind = 'DEFINITIF' and a.valid_from > $1::date
      order by a.valid_from, a.id
      limit 1
    ) as "nextId",
    case when h.state <> 'DEFINITIVE' then (
      select max(a.valid_to) + 1
      from assignment a
      where a.position_id = h.position_id and a.kind = 'DEFINITIF' and a.valid_to < $2::date
    ) end::text as "vacantSince",
    json_build_array(
      '',
      (array_position(array['VACANT', 'ACTING', 'DEFINITIVE'], h.state))::text,
      (coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], h.eselon), $3))::text,
      (h.path)::text,
      (h.position_id)::text
    )::text as "__cursor",
    h.instansi_id as "__parent",
    row_number() over (
      partition by h.instansi_id order by array_position(array['VACANT', 'ACTING', 'DEFINITIVE'], h.state),
      coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], h.eselon), $4),
      h.path,
      h.position_id
    ) as "__row"
  from (
    select d.instansi_id,
      f.position_id,
      p.eselon,
      u.path,
      case when f.filled > 0 then 'DEFINITIVE' when f.acting > 0 then 'ACTING' else 'VACANT' end as state
    from position_facts(
      $5::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $6::uuid[]
        )::uuid[]))
          and (((
            select scope_opens('figures')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) f
    join position p on p.id = f.position_id
    join unit u on u.id = p.unit_id
    join dinas d on d.id = f.dinas_id
    where f.is_head and f.in_force
  ) h
  left join lateral (
    select a.id
    from assignment a
    where a.position_id = h.position_id and a.validity @> $7::date
    order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind), a.tmt, a.id
    limit 1
  ) led on true
  where (h.instansi_id = any($8::uuid[]))
) page
where "__row" <= $9
order by "__parent", "__row";

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
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.nip end as "nip",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.birth_date end as "birthDate",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.last_day end as "lastDay",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.end_reason end as "endReason",
  repeat('•', 15) || right(r.nip, 3) as "maskedNip",
  concat_ws(', ', concat_ws(' ', r.title_before, r.name), r.title_after) as "fullName",
  r.name as "name",
  r.title_before as "titleBefore",
  r.title_after as "titleAfter",
  r.sex as "sex",
  r.status as "status",
  r.golongan as "golongan",
  r.education_level as "educationLevel",
  r.education_field as "educationField",
  r.work_email as "workEmail",
  r.work_phone as "workPhone",
  r.version as "version",
  r.updated_at as "updatedAt"
from employee r
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

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.employee_id as "employeeId",
  r.position_id as "positionId",
  r.kind as "assignmentKind",
  r.tmt as "tmt",
  r.decree_number as "decreeNumber",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from assignment r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.parent_id as "parentId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.name as "name",
  r.kind as "unitKind",
  r.kind_written as "kindWritten",
  r.path as "path",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from unit r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.unit_id as "unitId",
  r.superior_position_id as "superiorPositionId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.title as "title",
  r.kind as "positionKind",
  r.kind_written as "kindWritten",
  r.jenjang as "jenjang",
  r.eselon as "eselon",
  r.position_class as "positionClass",
  r.is_head as "isHead",
  r.required_education as "requiredEducation",
  r.required_education_field as "requiredEducationField",
  r.retirement_age as "retirementAge",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from position r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

-- HeadsPage: narrowed

select *
from (
  select h.state,
    h.position_id as "positionId",
    led.id as "holderId",
    (
      select a.id
      from assignment a
      where a.position_id = h.position_id and a.kind = 'DEFINITIF' and a.valid_from > $1::date
      order by a.valid_from, a.id
      limit 1
    ) as "nextId",
    case when h.state <> 'DEFINITIVE' then (
      select max(a.valid_to) + 1
      from assignment a
      where a.position_id = h.position_id and a.kind = 'DEFINITIF' and a.valid_to < $2::date
    ) end::text as "vacantSince",
    json_build_array(
      '',
      (array_position(array['VACANT', 'ACTING', 'DEFINITIVE'], h.state))::text,
      (coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], h.eselon), $3))::text,
      (h.path)::text,
      (h.position_id)::text
    )::text as "__cursor",
    h.instansi_id as "__parent",
    row_number() over (
      partition by h.instansi_id order by array_position(array['VACANT', 'ACTING', 'DEFINITIVE'], h.state),
      coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], h.eselon), $4),
      h.path,
      h.position_id
    ) as "__row"
  from (
    select d.instansi_id,
      f.position_id,
      p.eselon,
      u.path,
      case when f.filled > 0 then 'DEFINITIVE' when f.acting > 0 then 'ACTING' else 'VACANT' end as state
    from position_facts(
      $5::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $6::uuid[]
        )::uuid[]))
          and (d.id = $7::uuid)
          and (((
            select scope_opens('figures')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) f
    join position p on p.id = f.position_id
    join unit u on u.id = p.unit_id
    join dinas d on d.id = f.dinas_id
    where f.is_head and f.in_force
  ) h
  left join lateral (
    select a.id
    from assignment a
    where a.position_id = h.position_id and a.validity @> $8::date
    order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind), a.tmt, a.id
    limit 1
  ) led on true
  where (h.instansi_id = any($9::uuid[])) and (h.state = any($10::text[])) and (h.eselon = any($11::text[]))
) page
where "__row" <= $12
order by "__parent", "__row";

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
