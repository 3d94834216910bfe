-- MapUnit

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
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j2.id,
        j2.instansi_id,
        j2.dinas_id,
        j2.parent_id,
        j2.succeeds_id,
        j2.code,
        j2.name,
        j2.kind,
        j2.kind_written,
        j2.path,
        j2.valid_from,
        j2.valid_to,
        j2.version,
        j2.updated_at,
        json_build_array('TREE ASC', (j2.path)::text, (j2.id)::text)::text
      ) as item
      from (
        select j2.*
        from unit j2
        where (j2.parent_id = r.id) and ($1::date between j2.valid_from and coalesce(j2.valid_to, 'infinity'))
        order by j2.path, j2.id
        limit $2
      ) j2
      order by j2.path, j2.id
    ) page
  ) as "j2.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j3.id,
        j3.instansi_id,
        j3.dinas_id,
        j3.unit_id,
        j3.superior_position_id,
        j3.succeeds_id,
        j3.code,
        j3.title,
        j3.kind,
        j3.kind_written,
        j3.jenjang,
        j3.eselon,
        j3.position_class,
        j3.is_head,
        j3.required_education,
        j3.required_education_field,
        j3.retirement_age,
        j3.valid_from,
        j3.valid_to,
        j3.version,
        j3.updated_at
      ) as item
      from (
        select j3.*
        from position j3
        where (j3.unit_id = r.id) and ($3::date between j3.valid_from and coalesce(j3.valid_to, 'infinity'))
        order by (not j3.is_head)::int, -coalesce(j3.position_class, 0), j3.title, j3.id
        limit $4
      ) j3
    ) page
  ) as "j3.page"
from unit r
left join dinas j1 on j1.id = r.dinas_id
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

select s.fact_set as set, s.dinas_id as "dinasId", s.values, s.units
from jsonb_to_recordset($1::jsonb) a (definition text, period uuid, changed_by text[], changed_everywhere_by text[])
join stored_figures s on s.definition = a.definition and s.period_id is not distinct
from a.period
where s.dinas_id = any($2::uuid[])
  and $3::date between s.as_of
  and s.holds_until
  and s.units is not null
  and figures_stand(s.dinas_id, s.instansi_id, s.definition, s.cursor_xid, a.changed_by, a.changed_everywhere_by);

select u.id as "id",
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
from unit u
where u.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and u.validity @> $2::date
order by u.path;

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
