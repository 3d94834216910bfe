-- ViewsToOpen

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.account_id,
        j1.name,
        j1.address,
        j1.is_shared,
        j1.saved_at,
        j1.version,
        j1.updated_at
      ) as item
      from (
        select j1.*
        from saved_view j1
        where (j1.instansi_id = r.id)
        order by (not ("j1"."account_id" = (
          select nullif(current_setting('selaras.account_id', true), '')::uuid
        )))::int,
          "j1"."name",
          j1.id
        limit $1
      ) j1
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
