-- DayMarks

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.period_id,
        j1.figure,
        j1.day,
        j1.text,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id),
        json_build_array(j3.id)
      ) as item
      from (
        select j1.*
        from annotation j1
        where (j1.instansi_id = r.id) and ((j1.day >= $1::date)) and ("j1"."figure" = $2)
        order by j1.day desc, j1.id desc
        limit $3
      ) j1
      left join dinas j2 on j2.id = j1.dinas_id
      left join evaluation_period j3 on j3.id = j1.period_id
      order by j1.day desc, j1.id desc
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $4::uuid[]
)::uuid[]);
