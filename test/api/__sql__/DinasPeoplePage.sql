-- DinasPeoplePage

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
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind",
  r.kind_written as "kindWritten",
  r.version as "version",
  r.updated_at as "updatedAt",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
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
        ))) then j1.nip end,
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
        ))) then j1.birth_date end,
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
        ))) then j1.last_day end,
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
        ))) then j1.end_reason end,
        repeat('•', 15) || right(j1.nip, 3),
        concat_ws(', ', concat_ws(' ', j1.title_before, j1.name), j1.title_after),
        j1.name,
        j1.title_before,
        j1.title_after,
        j1.sex,
        j1.status,
        j1.golongan,
        j1.education_level,
        j1.education_field,
        j1.work_email,
        j1.work_phone,
        j1.version,
        j1.updated_at,
        json_build_array('NAME ASC', (j1.name)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from employee j1
        left join assignment j1_held on j1_held.employee_id = j1.id and j1_held.kind = 'DEFINITIF' and j1_held.validity @> $1::date
        where (j1_held.dinas_id = r.id)
        order by j1.name, j1.id
        limit $2
      ) j1
      left join assignment j1_held on j1_held.employee_id = j1.id and j1_held.kind = 'DEFINITIF' and j1_held.validity @> $3::date
      order by j1.name, j1.id
    ) page
  ) as "j1.page"
from dinas r
where r.id = any((
  select $4::uuid[]
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
    select scope_ids('dinas_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from unit x
    where x.dinas_id = r.id
      and ((
        select scope_opens('people')
      ) and (x.path <@ any((
        select scope_paths()
      )::ltree[])))
  ) then 'PART' when exists (
    select
    from assignment w
    where w.dinas_id = r.id
      and ((
        select scope_opens('people')
      ) and (w.employee_id = any((
        select scope_ids('people_ids')
      )::uuid[])))
  ) then 'PEOPLE' else 'NONE' end as sight
from dinas r
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
