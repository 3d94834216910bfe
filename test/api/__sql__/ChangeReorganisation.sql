-- ChangeReorganisation

delete
from reorganisation_step s
where s.reorganisation_id = $1::uuid
  and not exists (
    select
    from unnest($2::uuid[]) k (id)
    where k.id = s.id
  );

select "r0".*
from "reorganisation" as "r0"
where "r0"."id" = $1
limit 1;

select s.id, s.reorganisation_id as "reorganisationId", s.kind as name, s.input as values
from reorganisation_step s
where s.reorganisation_id = any((
  select $1::uuid[]
)::uuid[])
order by s.reorganisation_id, s.place;

update "reorganisation"
set "name" = 'Penataan lain',
  "first_day" = '2026-03-01',
  "reason" = 'perda susunan perangkat daerah',
  "decree_number" = null,
  "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";

update reorganisation_step s
set place = o.place
from unnest($1::uuid[])
with ordinality o (id, place)
where s.id = o.id and s.reorganisation_id = $2::uuid;
