-- DinasPositionsPage

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
        j1.dinas_id,
        j1.unit_id,
        j1.superior_position_id,
        j1.succeeds_id,
        j1.code,
        j1.title,
        j1.kind,
        j1.kind_written,
        j1.jenjang,
        j1.eselon,
        j1.position_class,
        j1.is_head,
        j1.required_education,
        j1.required_education_field,
        j1.retirement_age,
        j1.valid_from,
        j1.valid_to,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        (
          select coalesce(json_agg(page.item), '[]')
          from (
            select json_build_array(
              j3.id,
              j3.kind,
              json_build_array(j4.id, concat_ws(', ', concat_ws(' ', j4.title_before, j4.name), j4.title_after))
            ) as item
            from (
              select j3.*
              from assignment j3
              where (j3.position_id = j1.id) and ($1::date between j3.valid_from and coalesce(j3.valid_to, 'infinity'))
              order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j3.kind), j3.tmt, j3.id
              limit $2
            ) j3
            left join employee j4 on j4.id = j3.employee_id
            order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j3.kind), j3.tmt, j3.id
          ) page
        ),
        json_build_array(
          'TREE ASC',
          (j1_unit.path)::text,
          ((not j1.is_head)::int)::text,
          (-coalesce(j1.position_class, 0))::text,
          (j1.title)::text,
          (j1.id)::text
        )::text
      ) as item
      from (
        select j1.*
        from position j1
        join unit j1_unit on j1_unit.id = j1.unit_id
        where (j1.dinas_id = r.id) and ($3::date between j1.valid_from and coalesce(j1.valid_to, 'infinity'))
        order by j1_unit.path, (not j1.is_head)::int, -coalesce(j1.position_class, 0), j1.title, j1.id
        limit $4
      ) j1
      join unit j1_unit on j1_unit.id = j1.unit_id
      left join unit j2 on j2.id = j1.unit_id
      order by j1_unit.path, (not j1.is_head)::int, -coalesce(j1.position_class, 0), j1.title, j1.id
    ) page
  ) as "j1.page"
from dinas r
where r.id = any((
  select $5::uuid[]
)::uuid[]);

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

-- DinasPositionsPage: the vacant ones, by gap

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
        j1.dinas_id,
        j1.unit_id,
        j1.superior_position_id,
        j1.succeeds_id,
        j1.code,
        j1.title,
        j1.kind,
        j1.kind_written,
        j1.jenjang,
        j1.eselon,
        j1.position_class,
        j1.is_head,
        j1.required_education,
        j1.required_education_field,
        j1.retirement_age,
        j1.valid_from,
        j1.valid_to,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        (
          select coalesce(json_agg(page.item), '[]')
          from (
            select json_build_array(
              j3.id,
              j3.kind,
              json_build_array(j4.id, concat_ws(', ', concat_ws(' ', j4.title_before, j4.name), j4.title_after))
            ) as item
            from (
              select j3.*
              from assignment j3
              where (j3.position_id = j1.id) and ($1::date between j3.valid_from and coalesce(j3.valid_to, 'infinity'))
              order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j3.kind), j3.tmt, j3.id
              limit $2
            ) j3
            left join employee j4 on j4.id = j3.employee_id
            order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j3.kind), j3.tmt, j3.id
          ) page
        ),
        json_build_array(
          'DIFFERENCE ASC',
          ((coalesce(j1_filled.filled, 0) - j1_need.need is null)::int)::text,
          (coalesce(coalesce(j1_filled.filled, 0) - j1_need.need, 0))::text,
          (j1.id)::text
        )::text
      ) as item
      from (
        select j1.*
        from position j1
        left join position_need j1_need on j1_need.position_id = j1.id and j1_need.validity @> $3::date
        left join lateral (
          select count(*)::int as filled
          from assignment a
          where a.position_id = j1.id and a.kind = 'DEFINITIF' and a.validity @> $4::date
        ) j1_filled on true
        where (j1.dinas_id = r.id)
          and ($5::date between j1.valid_from and coalesce(j1.valid_to, 'infinity'))
          and (((coalesce(j1_need.need, 0) > 0 and coalesce(j1_filled.filled, 0) = 0) = $6::boolean))
        order by (coalesce(j1_filled.filled, 0) - j1_need.need is null)::int,
          coalesce(coalesce(j1_filled.filled, 0) - j1_need.need, 0),
          j1.id
        limit $7
      ) j1
      left join position_need j1_need on j1_need.position_id = j1.id and j1_need.validity @> $8::date
      left join lateral (
        select count(*)::int as filled
        from assignment a
        where a.position_id = j1.id and a.kind = 'DEFINITIF' and a.validity @> $9::date
      ) j1_filled on true
      left join unit j2 on j2.id = j1.unit_id
      order by (coalesce(j1_filled.filled, 0) - j1_need.need is null)::int,
        coalesce(coalesce(j1_filled.filled, 0) - j1_need.need, 0),
        j1.id
    ) page
  ) as "j1.page"
from dinas r
where r.id = any((
  select $10::uuid[]
)::uuid[]);
