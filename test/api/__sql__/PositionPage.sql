-- PositionPage

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
    a.position_id as "__parent",
    row_number() over (partition by a.position_id order by a.valid_from desc, a.id) as "__row"
  from assignment a
  where (a.position_id = any($1::uuid[]))
) page
where "__row" <= $2
order by "__parent", "__row";

select a.id as "id",
  a.kind as "assignmentKind",
  a.decree_number as "decreeNumber",
  a.valid_from as "validFrom",
  a.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select a.*,
    json_build_array((array_position(array['DEFINITIF', 'PLT', 'PLH'], a.kind))::text, (a.tmt)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (partition by a.position_id order by array_position(array['DEFINITIF', 'PLT', 'PLH'], a.kind), a.tmt, a.id) as "__row"
  from assignment a
  where (a.position_id = any($1::uuid[])) and (a.validity @> $2::date)
) a
left join employee j1 on j1.id = a.employee_id
where "__row" <= $3
order by "__parent", "__row";

select a.id as "id", j1.id as "j1.id", j1.name as "j1.name", "__cursor", "__parent", "__row"
from (
  select a.*,
    json_build_array((array_position(array['DEFINITIF', 'PLT', 'PLH'], a.kind))::text, (a.tmt)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (partition by a.position_id order by array_position(array['DEFINITIF', 'PLT', 'PLH'], a.kind), a.tmt, a.id) as "__row"
  from assignment a
  where (a.position_id = any($1::uuid[])) and (a.validity @> $2::date)
) a
left join employee j1 on j1.id = a.employee_id
where "__row" <= $3
order by "__parent", "__row";

select p.id, coalesce(n.need, 0) as need, coalesce(h.filled, 0)::int as filled
from unnest($1::uuid[]) p(id)
left join position_need n on n.position_id = p.id and n.validity @> $2::date
left join (
  select a.position_id, count(*) as filled
  from assignment a
  where a.position_id = any($3::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $4::date
  group by 1
) h on h.position_id = p.id;

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

select x.id as below,
  u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo"
from unit x
join unit u on u.path @> x.path and u.id <> x.id
where x.id = any($1::uuid[])
order by nlevel(u.path);

-- PositionPage: of a head

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
    a.position_id as "__parent",
    row_number() over (partition by a.position_id order by a.valid_from desc, a.id) as "__row"
  from assignment a
  where (a.position_id = any($1::uuid[]))
) page
where "__row" <= $2
order by "__parent", "__row";

select a.id as "id",
  a.kind as "assignmentKind",
  a.decree_number as "decreeNumber",
  a.valid_from as "validFrom",
  a.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select a.*,
    json_build_array((array_position(array['DEFINITIF', 'PLT', 'PLH'], a.kind))::text, (a.tmt)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (partition by a.position_id order by array_position(array['DEFINITIF', 'PLT', 'PLH'], a.kind), a.tmt, a.id) as "__row"
  from assignment a
  where (a.position_id = any($1::uuid[])) and (a.validity @> $2::date)
) a
left join employee j1 on j1.id = a.employee_id
where "__row" <= $3
order by "__parent", "__row";

select p.id, coalesce(n.need, 0) as need, coalesce(h.filled, 0)::int as filled
from unnest($1::uuid[]) p(id)
left join position_need n on n.position_id = p.id and n.validity @> $2::date
left join (
  select a.position_id, count(*) as filled
  from assignment a
  where a.position_id = any($3::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $4::date
  group by 1
) h on h.position_id = p.id;

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

select x.id as below,
  u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo"
from unit x
join unit u on u.path @> x.path and u.id <> x.id
where x.id = any($1::uuid[])
order by nlevel(u.path);
