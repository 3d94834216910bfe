-- SearchPositions

select j0.id as "id",
  j0.instansi_id as "instansiId",
  j0.dinas_id as "dinasId",
  j0.unit_id as "unitId",
  j0.superior_position_id as "superiorPositionId",
  j0.succeeds_id as "succeedsId",
  j0.code as "code",
  j0.title as "title",
  j0.kind as "positionKind",
  j0.kind_written as "kindWritten",
  j0.jenjang as "jenjang",
  j0.eselon as "eselon",
  j0.position_class as "positionClass",
  j0.is_head as "isHead",
  j0.required_education as "requiredEducation",
  j0.required_education_field as "requiredEducationField",
  j0.retirement_age as "retirementAge",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j0.version as "version",
  j0.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j2.id,
        j2.kind,
        json_build_array(j3.id, concat_ws(', ', concat_ws(' ', j3.title_before, j3.name), j3.title_after))
      ) as item
      from (
        select j2.*
        from assignment j2
        where (j2.position_id = j0.id) and ($1::date between j2.valid_from and coalesce(j2.valid_to, 'infinity'))
        order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j2.kind), j2.tmt, j2.id
        limit $2
      ) j2
      left join employee j3 on j3.id = j2.employee_id
      order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j2.kind), j2.tmt, j2.id
    ) page
  ) as "j2.page",
  "__cursor"
from (
  select j0.*,
    json_build_array('TITLE ASC', (j0.title)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.title, j0.id) as "__row"
  from position j0
  where ($3::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
    and ((j0.instansi_id = $4::uuid) and (exists (
      select 1
      from instansi seen
      where seen.id = j0.instansi_id
    )))
  order by j0.title, j0.id
  limit $5
) j0
left join unit j1 on j1.id = j0.unit_id
order by "__row";

select p.id,
  n.need,
  n.exact,
  n.decree_number as "decreeNumber",
  n.valid_from as since,
  coalesce(h.filled, 0)::int as filled
from unnest($1::uuid[]) p(id)
left join position_need n on n.position_id = p.id and n.validity @> $2::date
left join (
  select a.position_id, count(*) as filled
  from assignment a
  where a.position_id = any((
    select $3::uuid[]
  )::uuid[])
    and a.kind = 'DEFINITIF'
    and a.validity @> $4::date
  group by 1
) h on h.position_id = p.id;

select r.id,
  case when ((
    select scope_opens('people')
  ) and (r.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or r.dinas_id = any((
    select scope_ids('dinas_ids')
  )::uuid[]))) or exists (
    select
    from position x
    join unit y on y.id = x.unit_id
    where x.id = r.id
      and ((
        select scope_opens('people')
      ) and (y.path <@ any((
        select scope_paths()
      )::ltree[])))
  ) then 'ALL' when exists (
    select
    from assignment w
    where w.position_id = r.id
      and ((
        select scope_opens('people')
      ) and (w.employee_id = any((
        select scope_ids('people_ids')
      )::uuid[])))
  ) then 'PEOPLE' else 'NONE' end as sight
from position r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
