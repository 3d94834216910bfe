-- PositionPage

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
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.instansi_id as "j1.instansiId",
  j1.dinas_id as "j1.dinasId",
  j1.parent_id as "j1.parentId",
  j1.succeeds_id as "j1.succeedsId",
  j1.code as "j1.code",
  j1.name as "j1.name",
  j1.kind as "j1.unitKind",
  j1.kind_written as "j1.kindWritten",
  j1.path as "j1.path",
  j1.valid_from as "j1.validFrom",
  j1.valid_to as "j1.validTo",
  j1.version as "j1.version",
  j1.updated_at as "j1.updatedAt",
  j2.id as "j2.id",
  j2.name as "j2.name",
  j3.id as "j3.id",
  j3.instansi_id as "j3.instansiId",
  j3.dinas_id as "j3.dinasId",
  j3.unit_id as "j3.unitId",
  j3.superior_position_id as "j3.superiorPositionId",
  j3.succeeds_id as "j3.succeedsId",
  j3.code as "j3.code",
  j3.title as "j3.title",
  j3.kind as "j3.positionKind",
  j3.kind_written as "j3.kindWritten",
  j3.jenjang as "j3.jenjang",
  j3.eselon as "j3.eselon",
  j3.position_class as "j3.positionClass",
  j3.is_head as "j3.isHead",
  j3.required_education as "j3.requiredEducation",
  j3.required_education_field as "j3.requiredEducationField",
  j3.retirement_age as "j3.retirementAge",
  j3.valid_from as "j3.validFrom",
  j3.valid_to as "j3.validTo",
  j3.version as "j3.version",
  j3.updated_at as "j3.updatedAt",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j4.id, json_build_array(j5.id, concat_ws(', ', concat_ws(' ', j5.title_before, j5.name), j5.title_after))) as item
      from (
        select j4.*
        from assignment j4
        where (j4.position_id = j3.id) and ($1::date between j4.valid_from and coalesce(j4.valid_to, 'infinity'))
        order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j4.kind), j4.tmt, j4.id
        limit $2
      ) j4
      left join employee j5 on j5.id = j4.employee_id
      order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j4.kind), j4.tmt, j4.id
    ) page
  ) as "j4.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j6.id,
        j6.instansi_id,
        j6.dinas_id,
        j6.employee_id,
        j6.position_id,
        j6.kind,
        j6.tmt,
        j6.decree_number,
        j6.valid_from,
        j6.valid_to,
        j6.version,
        j6.updated_at,
        json_build_array(j7.id, concat_ws(', ', concat_ws(' ', j7.title_before, j7.name), j7.title_after), j7.name),
        json_build_array(j8.id, j8.title)
      ) as item
      from (
        select j6.*
        from assignment j6
        where (j6.position_id = r.id) and ($3::date between j6.valid_from and coalesce(j6.valid_to, 'infinity'))
        order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j6.kind), j6.tmt, j6.id
        limit $4
      ) j6
      left join employee j7 on j7.id = j6.employee_id
      left join position j8 on j8.id = j6.position_id
      order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j6.kind), j6.tmt, j6.id
    ) page
  ) as "j6.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j9.id, j9.need, j9.valid_from, j9.valid_to, j9.version) as item
      from (
        select j9.*
        from position_need j9
        where (j9.position_id = r.id)
        order by j9.valid_from desc, j9.id desc
        limit $5
      ) j9
    ) page
  ) as "j9.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j10.id,
        j10.instansi_id,
        j10.dinas_id,
        j10.employee_id,
        j10.position_id,
        j10.kind,
        j10.tmt,
        j10.decree_number,
        j10.valid_from,
        j10.valid_to,
        j10.version,
        j10.updated_at,
        json_build_array(j11.id, concat_ws(', ', concat_ws(' ', j11.title_before, j11.name), j11.title_after), j11.name),
        json_build_array(j12.id, j12.title)
      ) as item
      from (
        select j10.*
        from assignment j10
        where (j10.position_id = r.id)
        order by j10.valid_from desc, j10.id desc
        limit $6
      ) j10
      left join employee j11 on j11.id = j10.employee_id
      left join position j12 on j12.id = j10.position_id
      order by j10.valid_from desc, j10.id desc
    ) page
  ) as "j10.page"
from position r
left join unit j1 on j1.id = r.unit_id
left join dinas j2 on j2.id = j1.dinas_id
left join position j3 on j3.id = r.superior_position_id
where r.id = any((
  select $7::uuid[]
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

select x.id as below,
  u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.succeeds_id as "succeedsId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.kind_written as "kindWritten",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo",
  u.version as "version",
  u.updated_at as "updatedAt"
from unit x
join unit u on u.path @> x.path and u.id <> x.id
where x.id = any((
  select $1::uuid[]
)::uuid[])
order by nlevel(u.path);

-- PositionPage: of a head

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
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.instansi_id as "j1.instansiId",
  j1.dinas_id as "j1.dinasId",
  j1.parent_id as "j1.parentId",
  j1.succeeds_id as "j1.succeedsId",
  j1.code as "j1.code",
  j1.name as "j1.name",
  j1.kind as "j1.unitKind",
  j1.kind_written as "j1.kindWritten",
  j1.path as "j1.path",
  j1.valid_from as "j1.validFrom",
  j1.valid_to as "j1.validTo",
  j1.version as "j1.version",
  j1.updated_at as "j1.updatedAt",
  j2.id as "j2.id",
  j2.name as "j2.name",
  j3.id as "j3.id",
  j3.instansi_id as "j3.instansiId",
  j3.dinas_id as "j3.dinasId",
  j3.unit_id as "j3.unitId",
  j3.superior_position_id as "j3.superiorPositionId",
  j3.succeeds_id as "j3.succeedsId",
  j3.code as "j3.code",
  j3.title as "j3.title",
  j3.kind as "j3.positionKind",
  j3.kind_written as "j3.kindWritten",
  j3.jenjang as "j3.jenjang",
  j3.eselon as "j3.eselon",
  j3.position_class as "j3.positionClass",
  j3.is_head as "j3.isHead",
  j3.required_education as "j3.requiredEducation",
  j3.required_education_field as "j3.requiredEducationField",
  j3.retirement_age as "j3.retirementAge",
  j3.valid_from as "j3.validFrom",
  j3.valid_to as "j3.validTo",
  j3.version as "j3.version",
  j3.updated_at as "j3.updatedAt",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j4.id, json_build_array(j5.id, concat_ws(', ', concat_ws(' ', j5.title_before, j5.name), j5.title_after))) as item
      from (
        select j4.*
        from assignment j4
        where (j4.position_id = j3.id) and ($1::date between j4.valid_from and coalesce(j4.valid_to, 'infinity'))
        order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j4.kind), j4.tmt, j4.id
        limit $2
      ) j4
      left join employee j5 on j5.id = j4.employee_id
      order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j4.kind), j4.tmt, j4.id
    ) page
  ) as "j4.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j6.id,
        j6.instansi_id,
        j6.dinas_id,
        j6.employee_id,
        j6.position_id,
        j6.kind,
        j6.tmt,
        j6.decree_number,
        j6.valid_from,
        j6.valid_to,
        j6.version,
        j6.updated_at,
        json_build_array(j7.id, concat_ws(', ', concat_ws(' ', j7.title_before, j7.name), j7.title_after), j7.name),
        json_build_array(j8.id, j8.title)
      ) as item
      from (
        select j6.*
        from assignment j6
        where (j6.position_id = r.id) and ($3::date between j6.valid_from and coalesce(j6.valid_to, 'infinity'))
        order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j6.kind), j6.tmt, j6.id
        limit $4
      ) j6
      left join employee j7 on j7.id = j6.employee_id
      left join position j8 on j8.id = j6.position_id
      order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], j6.kind), j6.tmt, j6.id
    ) page
  ) as "j6.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j9.id, j9.need, j9.valid_from, j9.valid_to, j9.version) as item
      from (
        select j9.*
        from position_need j9
        where (j9.position_id = r.id)
        order by j9.valid_from desc, j9.id desc
        limit $5
      ) j9
    ) page
  ) as "j9.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j10.id,
        j10.instansi_id,
        j10.dinas_id,
        j10.employee_id,
        j10.position_id,
        j10.kind,
        j10.tmt,
        j10.decree_number,
        j10.valid_from,
        j10.valid_to,
        j10.version,
        j10.updated_at,
        json_build_array(j11.id, concat_ws(', ', concat_ws(' ', j11.title_before, j11.name), j11.title_after), j11.name),
        json_build_array(j12.id, j12.title)
      ) as item
      from (
        select j10.*
        from assignment j10
        where (j10.position_id = r.id)
        order by j10.valid_from desc, j10.id desc
        limit $6
      ) j10
      left join employee j11 on j11.id = j10.employee_id
      left join position j12 on j12.id = j10.position_id
      order by j10.valid_from desc, j10.id desc
    ) page
  ) as "j10.page"
from position r
left join unit j1 on j1.id = r.unit_id
left join dinas j2 on j2.id = j1.dinas_id
left join position j3 on j3.id = r.superior_position_id
where r.id = any((
  select $7::uuid[]
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

select x.id as below,
  u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.succeeds_id as "succeedsId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.kind_written as "kindWritten",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo",
  u.version as "version",
  u.updated_at as "updatedAt"
from unit x
join unit u on u.path @> x.path and u.id <> x.id
where x.id = any((
  select $1::uuid[]
)::uuid[])
order by nlevel(u.path);
