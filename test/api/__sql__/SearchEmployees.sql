-- SearchEmployees

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

select e.id as "id",
  e.instansi_id as "instansiId",
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
  ))) then e.nip end as "nip",
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
  repeat('•', 15) || right(e.nip, 3) as "maskedNip",
  e.name as "name",
  e.sex as "sex",
  e.status as "status",
  e.golongan as "golongan",
  e.education_level as "educationLevel",
  e.education_field as "educationField",
  json_build_array((e.name)::text, (e.id)::text)::text as "__cursor"
from employee e
left join assignment a on a.employee_id = e.id and a.kind = 'DEFINITIF' and a.validity @> $1::date
left join position p on p.id = a.position_id
where (e.instansi_id = $2::uuid)
order by e.name, e.id
limit $3;

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

-- SearchEmployees: by name

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

select e.id as "id",
  e.instansi_id as "instansiId",
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
  ))) then e.nip end as "nip",
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
  repeat('•', 15) || right(e.nip, 3) as "maskedNip",
  e.name as "name",
  e.sex as "sex",
  e.status as "status",
  e.golongan as "golongan",
  e.education_level as "educationLevel",
  e.education_field as "educationField",
  json_build_array((e.name)::text, (e.id)::text)::text as "__cursor"
from employee e
left join assignment a on a.employee_id = e.id and a.kind = 'DEFINITIF' and a.validity @> $1::date
left join position p on p.id = a.position_id
where (e.name ilike $2) and (e.instansi_id = $3::uuid)
order by e.name, e.id
limit $4;

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
