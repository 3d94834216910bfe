-- AwayPage

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

select j0.id as "id",
  j0.instansi_id as "instansiId",
  j0.employee_id as "employeeId",
  j0.kind as "absenceKind",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j0.decree_number as "decreeNumber",
  j0.version as "version",
  j0.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.instansi_id as "j1.instansiId",
  case when (j1.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j1.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j1.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j1.nip end as "j1.nip",
  case when (j1.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j1.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j1.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j1.birth_date end as "j1.birthDate",
  case when (j1.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j1.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j1.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j1.last_day end as "j1.lastDay",
  case when (j1.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j1.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j1.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j1.end_reason end as "j1.endReason",
  repeat('•', 15) || right(j1.nip, 3) as "j1.maskedNip",
  concat_ws(', ', concat_ws(' ', j1.title_before, j1.name), j1.title_after) as "j1.fullName",
  j1.name as "j1.name",
  j1.title_before as "j1.titleBefore",
  j1.title_after as "j1.titleAfter",
  j1.sex as "j1.sex",
  j1.status as "j1.status",
  j1.golongan as "j1.golongan",
  j1.education_level as "j1.educationLevel",
  j1.education_field as "j1.educationField",
  j1.work_email as "j1.workEmail",
  j1.work_phone as "j1.workPhone",
  j1.version as "j1.version",
  j1.updated_at as "j1.updatedAt",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array(
      'VALID_TO ASC',
      ((j0.valid_to is null)::int)::text,
      (coalesce(j0.valid_to, '1900-01-01'::date))::text,
      (j0.id)::text
    )::text as "__cursor",
    j0.instansi_id as "__parent",
    row_number() over (
      partition by j0.instansi_id order by (j0.valid_to is null)::int,
      coalesce(j0.valid_to, '1900-01-01'::date),
      j0.id
    ) as "__row"
  from absence j0
  left join assignment j0_held on j0_held.employee_id = j0.employee_id and j0_held.kind = 'DEFINITIF' and j0_held.validity @> $1::date
  where (j0.instansi_id = any($2::uuid[]))
    and ($3::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
    and ((j0.kind = $4::text))
    and ((j0_held.dinas_id = $5::uuid) and (exists (
      select 1
      from dinas seen
      where seen.id = j0_held.dinas_id
    )))
) j0
left join employee j1 on j1.id = j0.employee_id
where "__row" <= $6
order by "__parent", "__row";

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

select r.id as "id", null as "j1.page"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select s.dinas_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and s.unit_id is null;
