-- DinasPositionsPage

select j0.id as "id",
  j0.instansi_id as "instansiId",
  j0.dinas_id as "dinasId",
  j0.unit_id as "unitId",
  j0.superior_position_id as "superiorPositionId",
  j0.code as "code",
  j0.title as "title",
  j0.kind as "positionKind",
  j0.jenjang as "jenjang",
  j0.eselon as "eselon",
  j0.position_class as "positionClass",
  j0.is_head as "isHead",
  j0.required_education as "requiredEducation",
  j0.required_education_field as "requiredEducationField",
  j0.retirement_age as "retirementAge",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j2.id, j2.kind, json_build_array(j3.id, j3.name)) as item
      from (
        select j2.*
        from assignment j2
        where (j2.position_id = j0.id) and (j2.validity @> $1::date)
        order by array_position(array['DEFINITIF', 'PLT', 'PLH'], j2.kind), j2.tmt, j2.id
        limit $2
      ) j2
      left join employee j3 on j3.id = j2.employee_id
      order by array_position(array['DEFINITIF', 'PLT', 'PLH'], j2.kind), j2.tmt, j2.id
    ) page
  ) as "j2.page",
  "__cursor",
  "__parent",
  "__row"
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
    j0.dinas_id as "__parent",
    row_number() over (
      partition by j0.dinas_id order by j0_unit.path,
      (not j0.is_head)::int,
      -coalesce(j0.position_class, 0),
      j0.title,
      j0.id
    ) as "__row"
  from position j0
  join unit j0_unit on j0_unit.id = j0.unit_id
  where (j0.dinas_id = any($3::uuid[])) and (j0.validity @> $4::date)
) j0
left join unit j1 on j1.id = j0.unit_id
where "__row" <= $5
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

-- DinasPositionsPage: the vacant ones, by gap

select j0.id as "id",
  j0.instansi_id as "instansiId",
  j0.dinas_id as "dinasId",
  j0.unit_id as "unitId",
  j0.superior_position_id as "superiorPositionId",
  j0.code as "code",
  j0.title as "title",
  j0.kind as "positionKind",
  j0.jenjang as "jenjang",
  j0.eselon as "eselon",
  j0.position_class as "positionClass",
  j0.is_head as "isHead",
  j0.required_education as "requiredEducation",
  j0.required_education_field as "requiredEducationField",
  j0.retirement_age as "retirementAge",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j1.id as "j1.id",
  j1.name as "j1.name",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j2.id, j2.kind, json_build_array(j3.id, j3.name)) as item
      from (
        select j2.*
        from assignment j2
        where (j2.position_id = j0.id) and (j2.validity @> $1::date)
        order by array_position(array['DEFINITIF', 'PLT', 'PLH'], j2.kind), j2.tmt, j2.id
        limit $2
      ) j2
      left join employee j3 on j3.id = j2.employee_id
      order by array_position(array['DEFINITIF', 'PLT', 'PLH'], j2.kind), j2.tmt, j2.id
    ) page
  ) as "j2.page",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array(
      'DIFFERENCE ASC',
      ((coalesce(j0_filled.filled, 0) - coalesce(j0_need.need, 0) is null)::int)::text,
      (coalesce(coalesce(j0_filled.filled, 0) - coalesce(j0_need.need, 0), 0))::text,
      (j0.id)::text
    )::text as "__cursor",
    j0.dinas_id as "__parent",
    row_number() over (
      partition by j0.dinas_id order by (coalesce(j0_filled.filled, 0) - coalesce(j0_need.need, 0) is null)::int,
      coalesce(coalesce(j0_filled.filled, 0) - coalesce(j0_need.need, 0), 0),
      j0.id
    ) as "__row"
  from position j0
  left join position_need j0_need on j0_need.position_id = j0.id and j0_need.validity @> $3::date
  left join lateral (
    select count(*)::int as filled
    from assignment a
    where a.position_id = j0.id and a.kind = 'DEFINITIF' and a.validity @> $4::date
  ) j0_filled on true
  where (j0.dinas_id = any($5::uuid[]))
    and (j0.validity @> $6::date)
    and (((coalesce(j0_need.need, 0) > 0 and coalesce(j0_filled.filled, 0) = 0) = $7::boolean))
) j0
left join unit j1 on j1.id = j0.unit_id
where "__row" <= $8
order by "__parent", "__row";

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind"
from dinas r
where r.id = any($1::uuid[]);
