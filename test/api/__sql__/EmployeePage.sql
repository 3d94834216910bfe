-- EmployeePage

select *
from (
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
    a.version as "version",
    json_build_array((a.valid_from)::text, (a.id)::text)::text as "__cursor",
    a.employee_id as "__parent",
    row_number() over (partition by a.employee_id order by a.valid_from desc, a.id) as "__row"
  from assignment a
  where (a.employee_id = any($1::uuid[]))
) page
where "__row" <= $2
order by "__parent", "__row";

select *
from (
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
    v.version as "version",
    json_build_array((p.valid_from)::text, (v.id)::text)::text as "__cursor",
    v.employee_id as "__parent",
    row_number() over (partition by v.employee_id order by p.valid_from desc, v.id) as "__row"
  from evaluation v
  join evaluation_period p on p.id = v.period_id
  where (v.employee_id = any($1::uuid[]))
) page
where "__row" <= $2
order by "__parent", "__row";

select *
from superior_line($1::uuid[], $2::date);

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
where a.employee_id = any($1::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $2::date;

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

select d.id as "id",
  d.instansi_id as "instansiId",
  d.code as "code",
  d.name as "name",
  d.short_name as "shortName",
  d.kind as "kind"
from dinas d
where d.id = any($1::uuid[]);

select e.id as "employeeId",
  retirement_day(e.birth_date, p.retirement_age) as day,
  p.retirement_age as age,
  p.kind as "positionKind"
from assignment a
join position p on p.id = a.position_id
join employee e on e.id = a.employee_id
where a.employee_id = any($1::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $2::date;

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

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote"
from instansi i
where i.id = any($1::uuid[]);

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
