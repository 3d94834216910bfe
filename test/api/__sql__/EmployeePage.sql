-- EmployeePage

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
where a.employee_id = any($2::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $3::date;

select j0.id as "id",
  j0.instansi_id as "instansiId",
  j0.dinas_id as "dinasId",
  j0.employee_id as "employeeId",
  j0.assignment_id as "assignmentId",
  j0.period_id as "periodId",
  j0.evaluator_id as "evaluatorId",
  j0.work_result as "workResult",
  j0.behaviour as "behaviour",
  j0.predikat as "predikat",
  j0.note as "note",
  j0.state as "state",
  j0.started_at as "startedAt",
  j0.submitted_at as "submittedAt",
  j0.sealed_at as "sealedAt",
  j0.version as "version",
  j1.id as "j1.id",
  j1.label as "j1.label",
  j2.id as "j2.id",
  j2.name as "j2.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('PERIOD DESC', (j0_period.valid_from)::text, (j0.id)::text)::text as "__cursor",
    j0.employee_id as "__parent",
    row_number() over (partition by j0.employee_id order by j0_period.valid_from desc, j0.id desc) as "__row"
  from evaluation j0
  join evaluation_period j0_period on j0_period.id = j0.period_id
  where (j0.employee_id = any($1::uuid[]))
) j0
left join evaluation_period j1 on j1.id = j0.period_id
left join employee j2 on j2.id = j0.evaluator_id
where "__row" <= $2
order by "__parent", "__row";

select j0.id as "id",
  j0.kind as "assignmentKind",
  j0.decree_number as "decreeNumber",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j1.id as "j1.id",
  j1.title as "j1.title",
  j2.id as "j2.id",
  j2.name as "j2.name",
  j3.id as "j3.id",
  j3.name as "j3.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('VALID_FROM DESC', (j0.valid_from)::text, (j0.id)::text)::text as "__cursor",
    j0.employee_id as "__parent",
    row_number() over (partition by j0.employee_id order by j0.valid_from desc, j0.id desc) as "__row"
  from assignment j0
  where (j0.employee_id = any($1::uuid[]))
) j0
left join position j1 on j1.id = j0.position_id
left join unit j2 on j2.id = j1.unit_id
left join dinas j3 on j3.id = j2.dinas_id
where "__row" <= $2
order by "__parent", "__row";

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
