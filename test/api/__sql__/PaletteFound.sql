-- PaletteFound

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
  ('{"id":"dinas_' || j0.id::text || '","name":' || to_json(j0.name)::text || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('CODE ASC', (j0.code)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.code, j0.id) as "__row"
  from dinas j0
  where ((j0.instansi_id = $1::uuid) and (exists (
    select 1
    from instansi seen
    where seen.id = j0.instansi_id
  )))
    and ((folded(j0.name) like $2))
  order by j0.code, j0.id
  limit $3
) j0
order by "__row";

select j0.id as "id",
  ('{"id":"position_' || j0.id::text || '","title":' || to_json(j0.title)::text || ',"unit":' || case when j1.id is not null then ('{"name":' || to_json(j1.name)::text || ',"dinas":' || case when j2.id is not null then ('{"name":' || to_json(j2.name)::text || '}') end || '}') end || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array(
      'TREE ASC',
      (j0_unit.path)::text,
      ((not j0.is_head)::int)::text,
      (-coalesce(j0.position_class, 0))::text,
      (j0.title)::text,
      (j0.id)::text
    )::text as "__cursor",
    row_number() over (order by j0_unit.path, (not j0.is_head)::int, -coalesce(j0.position_class, 0), j0.title, j0.id) as "__row"
  from position j0
  join unit j0_unit on j0_unit.id = j0.unit_id
  where ($1::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
    and ((j0.instansi_id = $2::uuid) and (exists (
      select 1
      from instansi seen
      where seen.id = j0.instansi_id
    )))
    and ((folded(j0.title) like $3))
  order by j0_unit.path, (not j0.is_head)::int, -coalesce(j0.position_class, 0), j0.title, j0.id
  limit $4
) j0
left join unit j1 on j1.id = j0.unit_id
left join dinas j2 on j2.id = j1.dinas_id
order by "__row";

select j0.id as "id",
  ('{"id":"unit_' || j0.id::text || '","name":' || to_json(j0.name)::text || ',"dinas":' || case when j1.id is not null then ('{"id":"dinas_' || j1.id::text || '","name":' || to_json(j1.name)::text || '}') end || '}') as "text",
  "__cursor"
from (
  select j0.*,
    json_build_array('TREE ASC', (j0.path)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.path, j0.id) as "__row"
  from unit j0
  where ($1::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
    and ((j0.instansi_id = $2::uuid) and (exists (
      select 1
      from instansi seen
      where seen.id = j0.instansi_id
    )))
    and ((j0.parent_id is not null))
    and ((folded(j0.name) like $3))
  order by j0.path, j0.id
  limit $4
) j0
left join dinas j1 on j1.id = j0.dinas_id
order by "__row";

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
    and (j0.search_name like $2)
    and (j0.id = any((
      select people_named($3, $4::uuid[], $5::int, $6, $7::uuid, $8)
    )::uuid[]))
  order by j0.name, j0.id
  limit $9
) j0
order by "__row";

select j0.id as "id",
  j0.title as "title",
  j1.id as "j1.id",
  j1.name as "j1.name",
  j2.id as "j2.id",
  j2.name as "j2.name",
  "__cursor"
from (
  select j0.*,
    json_build_array(
      'TREE ASC',
      (j0_unit.path)::text,
      ((not j0.is_head)::int)::text,
      (-coalesce(j0.position_class, 0))::text,
      (j0.title)::text,
      (j0.id)::text
    )::text as "__cursor",
    row_number() over (order by j0_unit.path, (not j0.is_head)::int, -coalesce(j0.position_class, 0), j0.title, j0.id) as "__row"
  from position j0
  join unit j0_unit on j0_unit.id = j0.unit_id
  where ($1::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
    and ((j0.instansi_id = $2::uuid) and (exists (
      select 1
      from instansi seen
      where seen.id = j0.instansi_id
    )))
    and ((folded(j0.title) like $3))
  order by j0_unit.path, (not j0.is_head)::int, -coalesce(j0.position_class, 0), j0.title, j0.id
  limit $4
) j0
left join unit j1 on j1.id = j0.unit_id
left join dinas j2 on j2.id = j1.dinas_id
order by "__row";

select j0.id as "id", j0.name as "name", "__cursor"
from (
  select j0.*,
    json_build_array('CODE ASC', (j0.code)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.code, j0.id) as "__row"
  from dinas j0
  where ((j0.instansi_id = $1::uuid) and (exists (
    select 1
    from instansi seen
    where seen.id = j0.instansi_id
  )))
    and ((folded(j0.name) like $2))
  order by j0.code, j0.id
  limit $3
) j0
order by "__row";

select j0.id as "id", j0.name as "name", j1.id as "j1.id", j1.name as "j1.name", "__cursor"
from (
  select j0.*,
    json_build_array('TREE ASC', (j0.path)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.path, j0.id) as "__row"
  from unit j0
  where ($1::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
    and ((j0.instansi_id = $2::uuid) and (exists (
      select 1
      from instansi seen
      where seen.id = j0.instansi_id
    )))
    and ((j0.parent_id is not null))
    and ((folded(j0.name) like $3))
  order by j0.path, j0.id
  limit $4
) j0
left join dinas j1 on j1.id = j0.dinas_id
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
