-- EmployeePage

select *
from (
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
  a.kind as "assignmentKind",
  a.tmt as "tmt",
  a.decree_number as "decreeNumber",
  a.valid_from as "validFrom",
  a.valid_to as "validTo",
  a.version as "version"
from assignment a
where a.employee_id = any($1::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $2::date;

select e.id as "employeeId",
  date_part('year', retirement_day(e.birth_date, p.retirement_age, $1::date))::int as year,
  case when (e.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or e.id = any((
    select scope_ids('employee_id')
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
where a.employee_id = any($2::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $3::date;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote"
from instansi r
where r.id = any($1::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('employee_id')
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
    select scope_ids('employee_id')
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
  repeat('•', 15) || right(r.nip, 3) as "maskedNip",
  r.name as "name",
  r.sex as "sex",
  r.status as "status",
  r.golongan as "golongan",
  r.education_level as "educationLevel",
  r.education_field as "educationField"
from employee r
where r.id = any($1::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind"
from dinas r
where r.id = any($1::uuid[]);

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
  r.version as "version"
from assignment r
where r.id = any($1::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.parent_id as "parentId",
  r.code as "code",
  r.name as "name",
  r.kind as "unitKind",
  r.path as "path",
  r.valid_from as "validFrom",
  r.valid_to as "validTo"
from unit r
where r.id = any($1::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.unit_id as "unitId",
  r.superior_position_id as "superiorPositionId",
  r.code as "code",
  r.title as "title",
  r.kind as "positionKind",
  r.jenjang as "jenjang",
  r.eselon as "eselon",
  r.position_class as "positionClass",
  r.is_head as "isHead",
  r.required_education as "requiredEducation",
  r.required_education_field as "requiredEducationField",
  r.retirement_age as "retirementAge",
  r.valid_from as "validFrom",
  r.valid_to as "validTo"
from position r
where r.id = any($1::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState"
from evaluation_period r
where r.id = any($1::uuid[]);
