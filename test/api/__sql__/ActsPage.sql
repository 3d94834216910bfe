-- ActsPage

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.undoes_id,
        j1.undone_by_id,
        j1.part_of_id,
        j1.kind,
        j1.at,
        j1.since,
        j1.decree_number,
        j1.reason,
        j1.account_id,
        j1.import_id,
        j1.row_count,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        json_build_array(j3.id),
        json_build_array('AT DESC', (j1.at)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from act j1
        where (j1.instansi_id = r.id)
        order by j1.at desc, j1.id desc
        limit $1
      ) j1
      left join dinas j2 on j2.id = j1.dinas_id
      left join act j3 on j3.id = j1.undone_by_id
      order by j1.at desc, j1.id desc
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
