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
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.nip end as "nip",
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.birth_date end as "birthDate",
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.last_day end as "lastDay",
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.end_reason end as "endReason",
  repeat('•', 15) || right(j0.nip, 3) as "maskedNip",
  concat_ws(', ', concat_ws(' ', j0.title_before, j0.name), j0.title_after) as "fullName",
  j0.name as "name",
  j0.title_before as "titleBefore",
  j0.title_after as "titleAfter",
  j0.sex as "sex",
  j0.status as "status",
  j0.golongan as "golongan",
  j0.education_level as "educationLevel",
  j0.education_field as "educationField",
  j0.work_email as "workEmail",
  j0.work_phone as "workPhone",
  j0.version as "version",
  j0.updated_at as "updatedAt",
  "__cursor"
from (
  select j0.*,
    json_build_array('NAME ASC', (j0.name)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.name, j0.id) as "__row"
  from employee j0
  where ((j0.instansi_id = $1::uuid) and (exists (
    select 1
    from instansi seen
    where seen.id = j0.instansi_id
  )))
  order by j0.name, j0.id
  limit $2
) j0
order by "__row";

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

select r.id,
  case when ((
    select scope_opens('people')
  ) and (r.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('people_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from assignment w
    where w.employee_id = r.id
      and (((
        select scope_opens('people')
      ) and (w.dinas_id = any((
        select scope_ids('dinas_ids')
      )::uuid[]))) or exists (
        select
        from position x
        join unit y on y.id = x.unit_id
        where x.id = w.position_id
          and ((
            select scope_opens('people')
          ) and (y.path <@ any((
            select scope_paths()
          )::ltree[])))
      ))
  ) then 'PART' else 'NONE' end as sight
from employee r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

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
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.nip end as "nip",
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.birth_date end as "birthDate",
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.last_day end as "lastDay",
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.end_reason end as "endReason",
  repeat('•', 15) || right(j0.nip, 3) as "maskedNip",
  concat_ws(', ', concat_ws(' ', j0.title_before, j0.name), j0.title_after) as "fullName",
  j0.name as "name",
  j0.title_before as "titleBefore",
  j0.title_after as "titleAfter",
  j0.sex as "sex",
  j0.status as "status",
  j0.golongan as "golongan",
  j0.education_level as "educationLevel",
  j0.education_field as "educationField",
  j0.work_email as "workEmail",
  j0.work_phone as "workPhone",
  j0.version as "version",
  j0.updated_at as "updatedAt",
  "__cursor"
from (
  select j0.*,
    json_build_array('NAME ASC', (j0.name)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.name, j0.id) as "__row"
  from employee j0
  where ((j0.instansi_id = $1::uuid) and (exists (
    select 1
    from instansi seen
    where seen.id = j0.instansi_id
  )))
    and ((j0.search_name like $2))
    and (j0.id = any((
      select people_named($3::text[], $4::uuid[], $5::int, $6, $7::uuid, $8)
    )::uuid[]))
  order by j0.name, j0.id
  limit $9
) j0
order by "__row";

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

select r.id,
  case when ((
    select scope_opens('people')
  ) and (r.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('people_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from assignment w
    where w.employee_id = r.id
      and (((
        select scope_opens('people')
      ) and (w.dinas_id = any((
        select scope_ids('dinas_ids')
      )::uuid[]))) or exists (
        select
        from position x
        join unit y on y.id = x.unit_id
        where x.id = w.position_id
          and ((
            select scope_opens('people')
          ) and (y.path <@ any((
            select scope_paths()
          )::ltree[])))
      ))
  ) then 'PART' else 'NONE' end as sight
from employee r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
