-- ApplyReorganisation

insert into stated_name (instansi_id, dinas_id, unit_id, name, short_name, valid_from, decree_number)
values ($1::uuid, $2::uuid, $3::uuid, $4, $5, null::date, null),
  ($6::uuid, $7::uuid, $8::uuid, $9, $10, $11::date, $12)
on conflict (dinas_id, unit_id, valid_from)
do update
set name = excluded.name, short_name = excluded.short_name, decree_number = excluded.decree_number
returning id;

select "r0".*
from "reorganisation" as "r0"
where "r0"."id" = $1
limit 1;

select "u0".*
from "unit" as "u0"
where "u0"."id" = $1
limit 1;

select outcome_of_act() as outcome;

select s.id, s.reorganisation_id as "reorganisationId", s.kind as name, s.input as values
from reorganisation_step s
where s.reorganisation_id = any((
  select $1::uuid[]
)::uuid[])
order by s.reorganisation_id, s.place;

select s.unit_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.unit_id = any((
  select $1::uuid[]
)::uuid[]);

update "unit"
set "name" = 'Seksi Baru'
where "id" = $1 and "version" = 1
returning "updated_at";

with recursive line as (
  select r.id as asked, r.id, 0 as depth
  from "unit" r
  where r.id = any((
    select $1::uuid[]
  )::uuid[])
  union all
  select l.asked, s.id, l.depth + 1
  from line l
  join "unit" s on s.succeeds_id = l.id
  where s.succeeds_id is not null and s.valid_from <= $2::date
)
select distinct on (l.asked) l.asked, l.id
from line l
order by l.asked, l.depth desc;
