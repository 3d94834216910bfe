-- ReorganisationPage

select m.reorganisation_id as "reorganisationId", m.account_id as "accountId", m.name
from reorganisation_makers($1::uuid[]) m;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.act_id as "actId",
  r.name as "name",
  r.reason as "reason",
  r.decree_number as "decreeNumber",
  r.first_day as "firstDay",
  r.state as "reorganisationState",
  r.account_id as "accountId",
  r.version as "version",
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  j2.id as "j2.id"
from reorganisation r
left join dinas j1 on j1.id = r.dinas_id
left join act j2 on j2.id = r.act_id
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select s.id, s.reorganisation_id as "reorganisationId", s.kind as name, s.input as values
from reorganisation_step s
where s.reorganisation_id = any((
  select $1::uuid[]
)::uuid[])
order by s.reorganisation_id, s.place;

select t.id, t.name as name
from "unit" t
where t.id = any((
  select $1::uuid[]
)::uuid[]);
