-- PositionSubordinates

select a.id as "id",
  a.kind as "assignmentKind",
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

select p.id as "id",
  p.instansi_id as "instansiId",
  p.dinas_id as "dinasId",
  p.unit_id as "unitId",
  p.superior_position_id as "superiorPositionId",
  p.code as "code",
  p.title as "title",
  p.kind as "positionKind",
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
  "__cursor",
  "__parent",
  "__row"
from (
  select p.*,
    json_build_array(((not p.is_head)::int)::text, (-coalesce(p.position_class, 0))::text, (p.title)::text, (p.id)::text)::text as "__cursor",
    p.superior_position_id as "__parent",
    row_number() over (
      partition by p.superior_position_id order by (not p.is_head)::int,
      -coalesce(p.position_class, 0),
      p.title,
      p.id
    ) as "__row"
  from position p
  where (p.superior_position_id = any($1::uuid[])) and (p.validity @> $2::date)
) p
left join unit j1 on j1.id = p.unit_id
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
