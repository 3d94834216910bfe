-- TeamPage

select *
from evaluator_line($1::uuid[], $2::uuid[], $3::timestamptz[]);

select distinct a.employee_id as "employeeId",
  coalesce(v.state, 'NOT_STARTED') <> 'SEALED' and asked.day > p.deadline as overdue
from evaluation_period p
cross join (
  select $1::date as day
) asked
join assignment a on a.instansi_id = p.instansi_id and a.kind = 'DEFINITIF' and a.valid_from <= p.valid_to and coalesce(a.valid_to, 'infinity') >= p.valid_from and not absent_throughout(a.employee_id, greatest(a.valid_from, p.valid_from), least(coalesce(a.valid_to, 'infinity'), p.valid_to))
left join evaluation v on v.period_id = p.id and v.employee_id = a.employee_id
where p.id = $2::uuid
  and a.employee_id = any((
    select $3::uuid[]
  )::uuid[]);

select r.employee_id as "employeeId",
  r.assignment_id as "assignmentId",
  json_build_array('team', (e.name)::text, (e.id)::text)::text as "__cursor"
from (
  select distinct on (m.employee_id) m.employee_id, m.assignment_id
  from (
    select d.employee_id, d.assignment_id
    from direct_reports($1::uuid, $2::date) d
    union all
    select l.employee_id, l.assignment_id
    from people_led(array[$3]::uuid[], $4::date) l
    where l.period_id = $5::uuid
  ) m
  order by m.employee_id
) r
join employee e on e.id = r.employee_id
where true
order by e.name, e.id
limit $6;

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

select v.id as "id",
  v.instansi_id as "instansiId",
  v.dinas_id as "dinasId",
  v.employee_id as "employeeId",
  v.assignment_id as "assignmentId",
  v.period_id as "periodId",
  v.evaluator_id as "evaluatorId",
  case when (v.state <> 'DRAFT' or not coalesce(v.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then v.work_result end as "workResult",
  case when (v.state <> 'DRAFT' or not coalesce(v.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then v.behaviour end as "behaviour",
  case when (v.state <> 'DRAFT' or not coalesce(v.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then v.predikat end as "predikat",
  v.period_from as "periodFrom",
  v.evaluator_office as "evaluatorOffice",
  v.note as "note",
  v.state as "state",
  v.started_at as "startedAt",
  v.submitted_at as "submittedAt",
  v.sealed_at as "sealedAt",
  v.version as "version",
  v.updated_at as "updatedAt"
from evaluation v
where v.period_id = $1::uuid
  and v.employee_id = any((
    select $2::uuid[]
  )::uuid[]);

-- TeamPage: of the current period

select *
from evaluator_line($1::uuid[], $2::uuid[], $3::timestamptz[]);

select distinct a.employee_id as "employeeId",
  coalesce(v.state, 'NOT_STARTED') <> 'SEALED' and asked.day > p.deadline as overdue
from evaluation_period p
cross join (
  select $1::date as day
) asked
join assignment a on a.instansi_id = p.instansi_id and a.kind = 'DEFINITIF' and a.valid_from <= p.valid_to and coalesce(a.valid_to, 'infinity') >= p.valid_from and not absent_throughout(a.employee_id, greatest(a.valid_from, p.valid_from), least(coalesce(a.valid_to, 'infinity'), p.valid_to))
left join evaluation v on v.period_id = p.id and v.employee_id = a.employee_id
where p.id = $2::uuid
  and a.employee_id = any((
    select $3::uuid[]
  )::uuid[]);

select p.id as "id",
  p.instansi_id as "instansiId",
  p.kind as "periodKind",
  p.label as "label",
  p.valid_from as "validFrom",
  p.valid_to as "validTo",
  p.deadline as "deadline",
  p.state as "periodState",
  p.version as "version",
  p.updated_at as "updatedAt"
from evaluation_period p
where p.instansi_id = $1::uuid
order by p.state = 'OPEN' desc, p.valid_from desc, p.kind
limit 1;

select r.employee_id as "employeeId",
  r.assignment_id as "assignmentId",
  json_build_array('team', (e.name)::text, (e.id)::text)::text as "__cursor"
from (
  select distinct on (m.employee_id) m.employee_id, m.assignment_id
  from (
    select d.employee_id, d.assignment_id
    from direct_reports($1::uuid, $2::date) d
    union all
    select l.employee_id, l.assignment_id
    from people_led(array[$3]::uuid[], $4::date) l
    where l.period_id = $5::uuid
  ) m
  order by m.employee_id
) r
join employee e on e.id = r.employee_id
where true
order by e.name, e.id
limit $6;

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

select v.id as "id",
  v.instansi_id as "instansiId",
  v.dinas_id as "dinasId",
  v.employee_id as "employeeId",
  v.assignment_id as "assignmentId",
  v.period_id as "periodId",
  v.evaluator_id as "evaluatorId",
  case when (v.state <> 'DRAFT' or not coalesce(v.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then v.work_result end as "workResult",
  case when (v.state <> 'DRAFT' or not coalesce(v.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then v.behaviour end as "behaviour",
  case when (v.state <> 'DRAFT' or not coalesce(v.employee_id = any((
    select scope_ids('own_person_ids')
  )::uuid[]), false)) then v.predikat end as "predikat",
  v.period_from as "periodFrom",
  v.evaluator_office as "evaluatorOffice",
  v.note as "note",
  v.state as "state",
  v.started_at as "startedAt",
  v.submitted_at as "submittedAt",
  v.sealed_at as "sealedAt",
  v.version as "version",
  v.updated_at as "updatedAt"
from evaluation v
where v.period_id = $1::uuid
  and v.employee_id = any((
    select $2::uuid[]
  )::uuid[]);
