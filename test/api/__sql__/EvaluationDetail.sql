-- EvaluationDetail

select *
from evaluator_line($1::uuid[], $2::uuid[], $3::timestamptz[]);

select o.evaluation_id as "evaluationId",
  o.version,
  o.work_result as "workResult",
  o.behaviour,
  o.predikat,
  o.note,
  o.replaced_at as "replacedAt",
  o.replaced_by as "replacedBy",
  o.reason,
  o.decree_number as "decreeNumber"
from evaluation_version o
where o.evaluation_id = any((
  select $1::uuid[]
)::uuid[])
order by o.version desc;

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
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  concat_ws(', ', concat_ws(' ', j1.title_before, j1.name), j1.title_after) as "j1.fullName",
  j2.id as "j2.id",
  j2.label as "j2.label",
  j3.id as "j3.id",
  concat_ws(', ', concat_ws(' ', j3.title_before, j3.name), j3.title_after) as "j3.fullName"
from evaluation r
left join employee j1 on j1.id = r.employee_id
left join evaluation_period j2 on j2.id = r.period_id
left join employee j3 on j3.id = r.evaluator_id
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
