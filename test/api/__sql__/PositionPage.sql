-- PositionPage

select *
from (
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
    a.version as "version",
    json_build_array((a.valid_from)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (partition by a.position_id order by a.valid_from desc, a.id) as "__row"
  from assignment a
  where (a.position_id = any($1::uuid[]))
) page
where "__row" <= $2
order by "__parent", "__row";

select *
from (
  select a.id as "id",
    a.kind as "kind",
    a.tmt as "tmt",
    a.decree_number as "decreeNumber",
    a.valid_from as "validFrom",
    a.valid_to as "validTo",
    j1.id as "j1.id",
    j1.name as "j1.name",
    json_build_array((case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end)::text, (a.tmt)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (
      partition by a.position_id order by case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end,
      a.tmt,
      a.id
    ) as "__row"
  from assignment a
  left join employee j1 on j1.id = a.employee_id
  where (a.position_id = any($1::uuid[])) and (a.validity @> $2::date)
) page
where "__row" <= $3
order by "__parent", "__row";

select *
from (
  select a.id as "id",
    a.kind as "kind",
    j1.id as "j1.id",
    j1.name as "j1.name",
    json_build_array((case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end)::text, (a.tmt)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (
      partition by a.position_id order by case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end,
      a.tmt,
      a.id
    ) as "__row"
  from assignment a
  left join employee j1 on j1.id = a.employee_id
  where (a.position_id = any($1::uuid[])) and (a.validity @> $2::date)
) page
where "__row" <= $3
order by "__parent", "__row";

select *
from (
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
    p.valid_to as "validTo",
    j1.id as "j1.id",
    j1.name as "j1.name",
    json_build_array(((not p.is_head)::int)::text, (-coalesce(p.position_class, 0))::text, (p.title)::text, (p.id)::text)::text as "__cursor",
    p.superior_position_id as "__parent",
    row_number() over (
      partition by p.superior_position_id order by (not p.is_head)::int,
      -coalesce(p.position_class, 0),
      p.title,
      p.id
    ) as "__row"
  from position p
  left join unit j1 on j1.id = p.unit_id
  where (p.superior_position_id = any($1::uuid[])) and (p.validity @> $2::date)
) page
where "__row" <= $3
order by "__parent", "__row";

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

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote"
from instansi i
where i.id = any($1::uuid[]);

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

select p.id, coalesce(n.need, 0) as need, coalesce(h.filled, 0)::int as filled
from unnest($1::uuid[]) p(id)
left join position_need n on n.position_id = p.id and n.validity @> $2::date
left join (
  select a.position_id, count(*) as filled
  from assignment a
  where a.position_id = any($3::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $4::date
  group by 1
) h on h.position_id = p.id;

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
where u.path @> $1::ltree and u.id <> $2::uuid
order by nlevel(u.path);

-- PositionPage: of a head

select *
from (
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
    a.version as "version",
    json_build_array((a.valid_from)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (partition by a.position_id order by a.valid_from desc, a.id) as "__row"
  from assignment a
  where (a.position_id = any($1::uuid[]))
) page
where "__row" <= $2
order by "__parent", "__row";

select *
from (
  select a.id as "id",
    a.kind as "kind",
    a.tmt as "tmt",
    a.decree_number as "decreeNumber",
    a.valid_from as "validFrom",
    a.valid_to as "validTo",
    j1.id as "j1.id",
    j1.name as "j1.name",
    json_build_array((case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end)::text, (a.tmt)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (
      partition by a.position_id order by case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end,
      a.tmt,
      a.id
    ) as "__row"
  from assignment a
  left join employee j1 on j1.id = a.employee_id
  where (a.position_id = any($1::uuid[])) and (a.validity @> $2::date)
) page
where "__row" <= $3
order by "__parent", "__row";

select *
from (
  select a.id as "id",
    a.kind as "kind",
    j1.id as "j1.id",
    j1.name as "j1.name",
    json_build_array((case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end)::text, (a.tmt)::text, (a.id)::text)::text as "__cursor",
    a.position_id as "__parent",
    row_number() over (
      partition by a.position_id order by case a.kind when 'DEFINITIF' then 0 when 'PLT' then 1 else 2 end,
      a.tmt,
      a.id
    ) as "__row"
  from assignment a
  left join employee j1 on j1.id = a.employee_id
  where (a.position_id = any($1::uuid[])) and (a.validity @> $2::date)
) page
where "__row" <= $3
order by "__parent", "__row";

select *
from (
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
    p.valid_to as "validTo",
    j1.id as "j1.id",
    j1.name as "j1.name",
    json_build_array(((not p.is_head)::int)::text, (-coalesce(p.position_class, 0))::text, (p.title)::text, (p.id)::text)::text as "__cursor",
    p.superior_position_id as "__parent",
    row_number() over (
      partition by p.superior_position_id order by (not p.is_head)::int,
      -coalesce(p.position_class, 0),
      p.title,
      p.id
    ) as "__row"
  from position p
  left join unit j1 on j1.id = p.unit_id
  where (p.superior_position_id = any($1::uuid[])) and (p.validity @> $2::date)
) page
where "__row" <= $3
order by "__parent", "__row";

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

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote"
from instansi i
where i.id = any($1::uuid[]);

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

select p.id, coalesce(n.need, 0) as need, coalesce(h.filled, 0)::int as filled
from unnest($1::uuid[]) p(id)
left join position_need n on n.position_id = p.id and n.validity @> $2::date
left join (
  select a.position_id, count(*) as filled
  from assignment a
  where a.position_id = any($3::uuid[]) and a.kind = 'DEFINITIF' and a.validity @> $4::date
  group by 1
) h on h.position_id = p.id;

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
where u.path @> $1::ltree and u.id <> $2::uuid
order by nlevel(u.path);
