-- ViewsPage

select o.view_id as "viewId", o.name
from view_owners($1::uuid[]) o;

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
        j1.updated_at,
        json_build_array(
          'MINE_FIRST ASC',
          ((not ("j1"."account_id" = (
            select nullif(current_setting('selaras.account_id', true), '')::uuid
          )))::int)::text,
          ("j1"."name")::text,
          (j1.id)::text
        )::text
      ) as item
      from (
        select j1.*
        from saved_view j1
        where (j1.instansi_id = r.id)
          and (("j1"."account_id" = (
            select nullif(current_setting('selaras.account_id', true), '')::uuid
          )) = $1)
        order by (not ("j1"."account_id" = (
          select nullif(current_setting('selaras.account_id', true), '')::uuid
        )))::int,
          "j1"."name",
          j1.id
        limit $2
      ) j1
      order by (not ("j1"."account_id" = (
        select nullif(current_setting('selaras.account_id', true), '')::uuid
      )))::int,
        "j1"."name",
        j1.id
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $3::uuid[]
)::uuid[]);
