-- ReorganisationsPage

select m.reorganisation_id as "reorganisationId", m.account_id as "accountId", m.name
from reorganisation_makers($1::uuid[]) m;

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
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        json_build_array('UPDATED_AT DESC', (j1.updated_at)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from reorganisation j1
        where (j1.instansi_id = r.id)
        order by j1.updated_at desc, j1.id desc
        limit $1
      ) j1
      left join dinas j2 on j2.id = j1.dinas_id
      order by j1.updated_at desc, j1.id desc
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);

select s.id, s.reorganisation_id as "reorganisationId", s.kind as name, s.input as values
from reorganisation_step s
where s.reorganisation_id = any((
  select $1::uuid[]
)::uuid[])
order by s.reorganisation_id, s.place;
