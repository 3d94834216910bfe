-- EmployeePage

select *
from evaluator_line($1::uuid[], $2::uuid[], $3::timestamptz[]);

select *
from superior_line($1::uuid[], $2::date);

select a.id as "id",
  a.instansi_id as "instansiId",
  a.dinas_id as "dinasId",
  a.employee_id as "employeeId",
  a.position_id as "positionId",
  a.kind as "assignmentKind",
  a.tmt as "tmt",
  a.decree_number as "decreeNumber",
  a.valid_from as "validFrom",
  a.valid_to as "validTo",
  a.version as "version",
  a.updated_at as "updatedAt"
from assignment a
where a.employee_id = any((
  select $1::uuid[]
)::uuid[])
  and a.kind = 'DEFINITIF'
  and a.validity @> $2::date;

select e.id as "employeeId",
  date_part('year', retirement_day(e.birth_date, p.retirement_age, $1::date))::int as year,
  case when (e.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or e.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = e.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then e.birth_date end as "birthDate",
  p.kind as "positionKind",
  p.jenjang,
  p.title,
  p.retirement_age as "statedAge"
from assignment a
join position p on p.id = a.position_id
join employee e on e.id = a.employee_id
where a.employee_id = any((
  select $2::uuid[]
)::uuid[])
  and a.kind = 'DEFINITIF'
  and a.validity @> $3::date;

select f."employeeId", f."periodId", f."assignmentId", f."evaluationId", f.state, f.overdue
from (
  select distinct on (a.employee_id, p.id) a.employee_id as "employeeId",
    p.id as "periodId",
    a.id as "assignmentId",
    v.id as "evaluationId",
    coalesce(v.state, 'NOT_STARTED') as state,
    coalesce(v.state, 'NOT_STARTED') <> 'SEALED' and asked.day > p.deadline as overdue,
    p.valid_from as "periodFrom"
  from (
    select $1::date as day
  ) asked
  cross join assignment a
  join evaluation_period p on p.instansi_id = a.instansi_id and p.state = 'OPEN' and a.kind = 'DEFINITIF' and a.valid_from <= p.valid_to and coalesce(a.valid_to, 'infinity') >= p.valid_from and not absent_throughout(a.employee_id, greatest(a.valid_from, p.valid_from), least(coalesce(a.valid_to, 'infinity'), p.valid_to))
  join position o on o.id = a.position_id
  join unit u on u.id = o.unit_id
  left join evaluation v on v.period_id = p.id and v.employee_id = a.employee_id
  where a.employee_id = any((
    select $2::uuid[]
  )::uuid[])
    and (((
      select scope_opens('evaluations')
    ) and (a.instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or a.dinas_id = any((
      select scope_ids('dinas_ids')
    )::uuid[]) or u.path <@ any((
      select scope_paths()
    )::ltree[]) or a.employee_id = any((
      select scope_ids('evaluee_ids')
    )::uuid[]))) or (a.employee_id = any((
      select scope_ids('led_ids')
    )::uuid[])) and viewer_evaluates(a.employee_id, p.id))
  order by a.employee_id, p.id, a.valid_from desc
) f
where f.state <> 'SEALED'
order by f."periodFrom" desc, f."periodId";

select f.employee_id as "employeeId",
  f.fact,
  f.value,
  f.field,
  f.valid_from as "validFrom",
  f.decree_number as "decreeNumber"
from employee_fact f
where f.employee_id = any((
  select $1::uuid[]
)::uuid[]);

select n.employee_id as "employeeId", n.nip, n.valid_from as "validFrom", n.valid_to as "validTo"
from employee_nip n
where n.employee_id = any((
  select $1::uuid[]
)::uuid[])
order by n.employee_id, n.valid_to desc;

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
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  j2.id as "j2.id",
  j2.instansi_id as "j2.fromInstansiId",
  j2.to_instansi_id as "j2.toInstansiId",
  j2.employee_id as "j2.fromEmployeeId",
  j2.to_employee_id as "j2.toEmployeeId",
  case when ((j2.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[])) or (j2.to_instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]))) and ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.nip end as "j2.nip",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.name end as "j2.name",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.title_before end as "j2.titleBefore",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.title_after end as "j2.titleAfter",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.status end as "j2.status",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.golongan end as "j2.golongan",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.education_level end as "j2.educationLevel",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.education_field end as "j2.educationField",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.position_title end as "j2.positionTitle",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.dinas_name end as "j2.dinasName",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.decree_number end as "j2.decreeNumber",
  case when ((j2.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j2.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j2.reason end as "j2.reason",
  j2.state as "j2.transferState",
  j2.free_from as "j2.freeFrom",
  j2.begins as "j2.begins",
  j2.answer as "j2.answer",
  j2.offered_at as "j2.offeredAt",
  j2.version as "j2.version",
  j2.updated_at as "j2.updatedAt",
  j3.id as "j3.id",
  j3.instansi_id as "j3.fromInstansiId",
  j3.to_instansi_id as "j3.toInstansiId",
  j3.employee_id as "j3.fromEmployeeId",
  j3.to_employee_id as "j3.toEmployeeId",
  case when ((j3.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[])) or (j3.to_instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]))) and ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.nip end as "j3.nip",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.name end as "j3.name",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.title_before end as "j3.titleBefore",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.title_after end as "j3.titleAfter",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.status end as "j3.status",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.golongan end as "j3.golongan",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.education_level end as "j3.educationLevel",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.education_field end as "j3.educationField",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.position_title end as "j3.positionTitle",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.dinas_name end as "j3.dinasName",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.decree_number end as "j3.decreeNumber",
  case when ((j3.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j3.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j3.reason end as "j3.reason",
  j3.state as "j3.transferState",
  j3.free_from as "j3.freeFrom",
  j3.begins as "j3.begins",
  j3.answer as "j3.answer",
  j3.offered_at as "j3.offeredAt",
  j3.version as "j3.version",
  j3.updated_at as "j3.updatedAt",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j4.id,
        j4.instansi_id,
        j4.dinas_id,
        j4.employee_id,
        j4.position_id,
        j4.kind,
        j4.tmt,
        j4.decree_number,
        j4.valid_from,
        j4.valid_to,
        j4.version,
        j4.updated_at,
        json_build_array(j5.id, j5.name),
        json_build_array(j6.id, j6.title, json_build_array(j7.id, j7.name, json_build_array(j8.id, j8.name)))
      ) as item
      from (
        select j4.*
        from assignment j4
        where (j4.employee_id = r.id)
        order by j4.valid_from desc, j4.id desc
        limit $1
      ) j4
      left join employee j5 on j5.id = j4.employee_id
      left join position j6 on j6.id = j4.position_id
      left join unit j7 on j7.id = j6.unit_id
      left join dinas j8 on j8.id = j7.dinas_id
      order by j4.valid_from desc, j4.id desc
    ) page
  ) as "j4.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j9.id,
        j9.instansi_id,
        j9.employee_id,
        j9.kind,
        j9.valid_from,
        j9.valid_to,
        j9.decree_number,
        j9.version,
        j9.updated_at
      ) as item
      from (
        select j9.*
        from absence j9
        where (j9.employee_id = r.id)
        order by j9.valid_from desc, j9.id desc
        limit $2
      ) j9
    ) page
  ) as "j9.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j10.id,
        j10.instansi_id,
        j10.dinas_id,
        j10.employee_id,
        j10.assignment_id,
        j10.period_id,
        j10.evaluator_id,
        case when (j10.state <> 'DRAFT' or not coalesce(j10.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then j10.work_result end,
        case when (j10.state <> 'DRAFT' or not coalesce(j10.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then j10.behaviour end,
        case when (j10.state <> 'DRAFT' or not coalesce(j10.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then j10.predikat end,
        j10.period_from,
        j10.evaluator_office,
        j10.note,
        j10.state,
        j10.started_at,
        j10.submitted_at,
        j10.sealed_at,
        j10.version,
        j10.updated_at,
        json_build_array(j11.id, j11.label)
      ) as item
      from (
        select j10.*
        from evaluation j10
        where (j10.employee_id = r.id)
        order by j10.period_from desc, j10.id desc
        limit $3
      ) j10
      left join evaluation_period j11 on j11.id = j10.period_id
      order by j10.period_from desc, j10.id desc
    ) page
  ) as "j10.page"
from employee r
left join instansi j1 on j1.id = r.instansi_id
left join lateral (
  select w.*
  from transfer w
  where w.employee_id = r.id and w.state = 'ACCEPTED' and w.begins = r.last_day + 1
) j2 on true
left join lateral (
  select w.*
  from transfer w
  where w.to_employee_id = r.id
  order by w.begins desc, w.id desc
  limit 1
) j3 on true
where r.id = any((
  select $4::uuid[]
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
  r.assignment_id as "assignmentId",
  r.period_id as "periodId",
  r.evaluator_id as "evaluatorId",
  case when (r.state <> 'DRAFT' or not coalesce(r.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then r.work_result end as "workResult",
  case when (r.state <> 'DRAFT' or not coalesce(r.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then r.behaviour end as "behaviour",
  case when (r.state <> 'DRAFT' or not coalesce(r.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then r.predikat end as "predikat",
  r.period_from as "periodFrom",
  r.evaluator_office as "evaluatorOffice",
  r.note as "note",
  r.state as "state",
  r.started_at as "startedAt",
  r.submitted_at as "submittedAt",
  r.sealed_at as "sealedAt",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation r
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

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation_period r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when (
    select scope_opens('people')
  ) then case when (r.instansi_id = any((
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
  ))) then 'ALL' else 'NONE' end else 'NONE' end as sight
from employee r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when ((
    select scope_opens('evaluations')
  ) and (r.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('evaluee_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from assignment w
    where w.employee_id = r.id
      and (((
        select scope_opens('evaluations')
      ) and (w.dinas_id = any((
        select scope_ids('dinas_ids')
      )::uuid[]))) or exists (
        select
        from position x
        join unit y on y.id = x.unit_id
        where x.id = w.position_id
          and ((
            select scope_opens('evaluations')
          ) and (y.path <@ any((
            select scope_paths()
          )::ltree[])))
      ))
  ) or (r.id = any((
    select scope_ids('led_ids')
  )::uuid[])) then 'PART' else 'NONE' end as sight
from employee r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when ((
    select scope_opens('people')
  ) and (r.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('people_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from assignment w
    where w.employee_id = r.id
      and (((
        select scope_opens('people')
      ) and (w.dinas_id = any((
        select scope_ids('dinas_ids')
      )::uuid[]))) or exists (
        select
        from position x
        join unit y on y.id = x.unit_id
        where x.id = w.position_id
          and ((
            select scope_opens('people')
          ) and (y.path <@ any((
            select scope_paths()
          )::ltree[])))
      ))
  ) then 'PART' else 'NONE' end as sight
from employee r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select w.assignment_id as "assignmentId", w.kind as "actKind", w.at, w.decree_number as "decreeNumber"
from acts_of_assignments($1::uuid[]) w
order by w.at desc, w.kind;

select x.id as "id",
  x.instansi_id as "instansiId",
  x.employee_id as "employeeId",
  x.kind as "absenceKind",
  x.valid_from as "validFrom",
  x.valid_to as "validTo",
  x.decree_number as "decreeNumber",
  x.version as "version",
  x.updated_at as "updatedAt"
from absence x
where x.employee_id = any((
  select $1::uuid[]
)::uuid[])
  and x.validity @> $2::date;
