-- UnitToChange

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
  j1.instansi_id as "j1.instansiId",
  j1.code as "j1.code",
  j1.name as "j1.name",
  j1.short_name as "j1.shortName",
  j1.kind as "j1.dinasKind",
  j1.kind_written as "j1.kindWritten",
  j1.version as "j1.version",
  j1.updated_at as "j1.updatedAt",
  j2.id as "j2.id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j3.id,
        j3.code,
        j3.title,
        json_build_array(
          'RANK ASC',
          ((not j3.is_head)::int)::text,
          (-coalesce(j3.position_class, 0))::text,
          (j3.title)::text,
          (j3.id)::text
        )::text
      ) as item
      from (
        select j3.*
        from position j3
        where (j3.unit_id = r.id) and ($1::date between j3.valid_from and coalesce(j3.valid_to, 'infinity'))
        order by (not j3.is_head)::int, -coalesce(j3.position_class, 0), j3.title, j3.id
        limit $2
      ) j3
      order by (not j3.is_head)::int, -coalesce(j3.position_class, 0), j3.title, j3.id
    ) page
  ) as "j3.page"
from unit r
left join dinas j1 on j1.id = r.dinas_id
left join unit j2 on j2.id = r.parent_id
where r.id = any((
  select $3::uuid[]
)::uuid[]);

select s.dinas_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and s.unit_id is null;

select s.unit_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.unit_id = any((
  select $1::uuid[]
)::uuid[]);
