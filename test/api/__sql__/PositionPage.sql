-- PositionPage

select j0.id as "id",
  j0.kind as "assignmentKind",
  j0.decree_number as "decreeNumber",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('RANK ASC', (array_position(array['DEFINITIF', 'PLT', 'PLH'], j0.kind))::text, (j0.tmt)::text, (j0.id)::text)::text as "__cursor",
    j0.position_id as "__parent",
    row_number() over (
      partition by j0.position_id order by array_position(array['DEFINITIF', 'PLT', 'PLH'], j0.kind),
      j0.tmt,
      j0.id
    ) as "__row"
  from assignment j0
  where (j0.position_id = any($1::uuid[])) and (j0.validity @> $2::date)
) j0
left join employee j1 on j1.id = j0.employee_id
where "__row" <= $3
order by "__parent", "__row";

select j0.id as "id",
  j0.kind as "assignmentKind",
  j0.decree_number as "decreeNumber",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('VALID_FROM DESC', (j0.valid_from)::text, (j0.id)::text)::text as "__cursor",
    j0.position_id as "__parent",
    row_number() over (partition by j0.position_id order by j0.valid_from desc, j0.id desc) as "__row"
  from assignment j0
  where (j0.position_id = any($1::uuid[]))
) j0
left join employee j1 on j1.id = j0.employee_id
where "__row" <= $2
order by "__parent", "__row";

select j0.id as "id", j1.id as "j1.id", j1.name as "j1.name", "__cursor", "__parent", "__row"
from (
  select j0.*,
    json_build_array('RANK ASC', (array_position(array['DEFINITIF', 'PLT', 'PLH'], j0.kind))::text, (j0.tmt)::text, (j0.id)::text)::text as "__cursor",
    j0.position_id as "__parent",
    row_number() over (
      partition by j0.position_id order by array_position(array['DEFINITIF', 'PLT', 'PLH'], j0.kind),
      j0.tmt,
      j0.id
    ) as "__row"
  from assignment j0
  where (j0.position_id = any($1::uuid[])) and (j0.validity @> $2::date)
) j0
left join employee j1 on j1.id = j0.employee_id
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

select j0.id as "id",
  j0.kind as "assignmentKind",
  j0.decree_number as "decreeNumber",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('RANK ASC', (array_position(array['DEFINITIF', 'PLT', 'PLH'], j0.kind))::text, (j0.tmt)::text, (j0.id)::text)::text as "__cursor",
    j0.position_id as "__parent",
    row_number() over (
      partition by j0.position_id order by array_position(array['DEFINITIF', 'PLT', 'PLH'], j0.kind),
      j0.tmt,
      j0.id
    ) as "__row"
  from assignment j0
  where (j0.position_id = any($1::uuid[])) and (j0.validity @> $2::date)
) j0
left join employee j1 on j1.id = j0.employee_id
where "__row" <= $3
order by "__parent", "__row";

select j0.id as "id",
  j0.kind as "assignmentKind",
  j0.decree_number as "decreeNumber",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('VALID_FROM DESC', (j0.valid_from)::text, (j0.id)::text)::text as "__cursor",
    j0.position_id as "__parent",
    row_number() over (partition by j0.position_id order by j0.valid_from desc, j0.id desc) as "__row"
  from assignment j0
  where (j0.position_id = any($1::uuid[]))
) j0
left join employee j1 on j1.id = j0.employee_id
where "__row" <= $2
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
