-- TeamPage

select a.id as "id",
  a.instansi_id as "instansiId",
  a.dinas_id as "dinasId",
  a.employee_id as "employeeId",
  a.position_id as "positionId",
  a.kind as "kind",
  a.tmt as "tmt",
  a.decree_number as "decreeNumber",
  a.valid_from as "validFrom",
  a.valid_to as "validTo",
  a.version as "version"
from assignment a
where a.id = any($1::uuid[]);

select e.id as "id",
  e.instansi_id as "instansiId",
  case when (e.id = any((
    select scope_ids('employee_id')
  )::uuid[]) or e.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = e.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then e.nip end as "nip",
  case when (e.id = any((
    select scope_ids('employee_id')
  )::uuid[]) or e.instansi_id = any((
    select scope_ids('private_instansi_ids')
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
  repeat('•', 15) || right(e.nip, 3) as "maskedNip",
  e.name as "name",
  e.sex as "sex",
  e.status as "status",
  e.golongan as "golongan",
  e.education_level as "educationLevel",
  e.education_field as "educationField"
from employee e
where e.id = any($1::uuid[]);

select p.id as "id",
  p.instansi_id as "instansiId",
  p.dinas_id as "dinasId",
  p.unit_id as "unitId",
  p.superior_position_id as "superiorPositionId",
  p.code as "code",
  p.title as "title",
  p.kind as "kind",
  p.jenjang as "jenjang",
  p.eselon as "eselon",
  p.position_class as "positionClass",
  p.is_head as "isHead",
  p.required_education as "requiredEducation",
  p.required_education_field as "requiredEducationField",
  p.retirement_age as "retirementAge",
  p.valid_from as "validFrom",
  p.valid_to as "validTo"
from position p
where p.id = any($1::uuid[]);

select p.id as "id",
  p.instansi_id as "instansiId",
  p.kind as "kind",
  p.label as "label",
  p.valid_from as "validFrom",
  p.valid_to as "validTo",
  p.deadline as "deadline",
  p.state as "state"
from evaluation_period p
where p.id = any($1::uuid[]);

select r.employee_id as "employeeId", r.assignment_id as "assignmentId"
from direct_reports($1::uuid, $2::date) r
join employee e on e.id = r.employee_id
order by e.name, e.id;

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.code as "code",
  u.name as "name",
  u.kind as "kind",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo"
from unit u
where u.id = any($1::uuid[]);

select v.id as "id",
  v.instansi_id as "instansiId",
  v.dinas_id as "dinasId",
  v.employee_id as "employeeId",
  v.assignment_id as "assignmentId",
  v.period_id as "periodId",
  v.evaluator_id as "evaluatorId",
  v.work_result as "workResult",
  v.behaviour as "behaviour",
  v.predikat as "predikat",
  v.note as "note",
  v.state as "state",
  v.started_at as "startedAt",
  v.submitted_at as "submittedAt",
  v.sealed_at as "sealedAt",
  v.version as "version"
from evaluation v
where v.period_id = $1::uuid and v.employee_id = any($2::uuid[]);
