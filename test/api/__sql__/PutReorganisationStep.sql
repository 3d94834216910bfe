-- PutReorganisationStep

insert into reorganisation_step (reorganisation_id, place, kind, input)
select $1::uuid, coalesce(max(s.place), 0) + 1, $2, $3::jsonb
from reorganisation_step s
where s.reorganisation_id = $4::uuid
returning id;

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

select t.id
from "dinas" t
where t.id = any((
  select $1::uuid[]
)::uuid[])
  and t.instansi_id = $2::uuid;

update "reorganisation"
set "name" = 'Penataan perangkat daerah', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
