-- DinasEvaluationsPage

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
where a.id = any($1::uuid[]);

select d.id as "id",
  d.instansi_id as "instansiId",
  d.code as "code",
  d.name as "name",
  d.short_name as "shortName",
  d.kind as "kind"
from dinas d
where d.id = any($1::uuid[]);

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

select f.employee_id as "employeeId",
  f.assignment_id as "assignmentId",
  f.evaluation_id as "evaluationId",
  f.state,
  f.overdue,
  json_build_array(
    ((not f.overdue)::int)::text,
    (array_position(array['NOT_STARTED', 'DRAFT', 'SUBMITTED'], f.state))::text,
    (u.path)::text,
    (f.employee_id)::text
  )::text as "__cursor"
from (
  select *
  from evaluation_facts($1::date, array[$2::uuid], $3::uuid)
  offset 0
) f
join unit u on u.id = f.unit_id
where (f.state <> 'SEALED')
  and (u.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or f.dinas_id = any((
    select scope_ids('dinas_ids')
  )::uuid[]) or f.employee_id = any((
    select scope_ids('evaluee_ids')
  )::uuid[]) or u.path <@ any((
    select scope_paths()
  )::ltree[]))
order by (not f.overdue)::int,
  array_position(array['NOT_STARTED', 'DRAFT', 'SUBMITTED'], f.state),
  u.path,
  f.employee_id
limit $4;

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
