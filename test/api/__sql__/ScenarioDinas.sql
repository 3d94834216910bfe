-- ScenarioDinas

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j1.id, j1.instansi_id, j1.code, j1.name, j1.short_name, j1.kind, j1.kind_written, j1.version, j1.updated_at) as item
      from (
        select j1.*
        from dinas j1
        where (j1.instansi_id = r.id)
        order by j1.code, j1.id
        limit $1
      ) j1
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
