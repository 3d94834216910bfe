-- OpenDrafts

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.act_id,
        j1.name,
        j1.reason,
        j1.decree_number,
        j1.first_day,
        j1.state,
        j1.account_id,
        j1.version,
        j1.updated_at
      ) as item
      from (
        select j1.*
        from reorganisation j1
        where (j1.instansi_id = r.id) and ((j1.state = $1::text))
        order by j1.updated_at desc, j1.id desc
        limit $2
      ) j1
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $3::uuid[]
)::uuid[]);

select s.id, s.reorganisation_id as "reorganisationId", s.kind as name, s.input as values
from reorganisation_step s
where s.reorganisation_id = any((
  select $1::uuid[]
)::uuid[])
order by s.reorganisation_id, s.place;
