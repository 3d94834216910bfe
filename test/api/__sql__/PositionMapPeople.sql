-- PositionMapPeople

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

select e.id, array[e.search_name] as texts
from employee e
where (e.instansi_id = $1::uuid)
  and (e.id = any((
    select people_alike($2, $3::text[], $4::uuid, $5::int)
  )::uuid[]))
order by word_similarity($6, e.search_name) desc, e.name, e.id
limit $7;

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
