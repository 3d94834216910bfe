-- PutScenarioChangesHere

delete
from scenario_change c
where c.scenario_id = $1::uuid
  and c.id = any((
    select $2::uuid[]
  )::uuid[])
returning c.id;

delete
from scenario_change c
where c.scenario_id = $1::uuid
  and c.kind <> 'ADD_POSITION'
  and not exists (
    select
    from position p
    where p.id = c.position_id
  )
  and not exists (
    select
    from scenario_change a
    where a.scenario_id = c.scenario_id and a.kind = 'ADD_POSITION' and a.position_id = c.position_id
  )
returning c.id;

delete
from scenario_change c using jsonb_to_recordset($1::jsonb) s (
  kind text,
  dinas_id uuid,
  position_id uuid,
  unit_id uuid,
  assignment_id uuid,
  employee_id uuid,
  people integer,
  retirement_age integer,
  title text,
  position_kind text,
  position_class integer,
  need_then integer,
  place integer
)
where c.scenario_id = $2::uuid
  and (c.assignment_id = s.assignment_id or (c.kind = s.kind and c.position_id = s.position_id and c.assignment_id is null))
returning c.id;

insert into scenario_change (
  scenario_id,
  dinas_id,
  kind,
  position_id,
  unit_id,
  assignment_id,
  employee_id,
  people,
  retirement_age,
  title,
  position_kind,
  position_class,
  need_then
)
select $1::uuid,
  s.dinas_id,
  s.kind,
  s.position_id,
  s.unit_id,
  s.assignment_id,
  s.employee_id,
  s.people,
  s.retirement_age,
  s.title,
  s.position_kind,
  s.position_class,
  s.need_then
from jsonb_to_recordset($2::jsonb) s (
  kind text,
  dinas_id uuid,
  position_id uuid,
  unit_id uuid,
  assignment_id uuid,
  employee_id uuid,
  people integer,
  retirement_age integer,
  title text,
  position_kind text,
  position_class integer,
  need_then integer,
  place integer
)
order by s.place
returning id;

select "a0".*
from "assignment" as "a0"
where 1 = 0
  and "a0"."instansi_id" = $1
  and "a0"."dinas_id" = $2
  and "a0"."valid_from" <= '2027-01-01'
  and ("a0"."valid_to" is null or "a0"."valid_to" >= '2027-01-01');

select "p0".*
from "position" as "p0"
where "p0"."id" in ($1) and "p0"."instansi_id" = $2 and "p0"."dinas_id" = $3;

select "p0".*
from "position_need" as "p0"
where "p0"."position_id" in ($1)
  and "p0"."valid_from" <= '2027-01-01'
  and ("p0"."valid_to" is null or "p0"."valid_to" >= '2027-01-01');

select "s0".*
from "scenario" as "s0"
where "s0"."id" = $1
limit 1;

select "u0".*
from "unit" as "u0"
where 1 = 0 and "u0"."instansi_id" = $1 and "u0"."dinas_id" = $2;

select c.id as uuid,
  c.scenario_id as "scenarioId",
  c.kind,
  c.position_id as "positionUuid",
  c.dinas_id as "dinasId",
  c.unit_id as "unitId",
  c.assignment_id as "assignmentId",
  c.employee_id as "employeeId",
  c.position_kind as "positionKind",
  c.position_class as "positionClass",
  coalesce(p.title, added.title) as title,
  u.name as "unitName",
  d.name as "dinasName",
  e.name as "personName",
  held.title as "fromTitle",
  c.people,
  c.need_then as "needThen",
  c.retirement_age as "retirementAge",
  lpad(c.place::text, 12, '0') as place,
  added.id is not null as "isAdded",
  case when c.kind = 'ADD_POSITION' then case when u.id is null or not u.validity @> s.first_day then 'UNIT_GONE' end when added.id is null and (p.id is null or not p.validity @> s.first_day) then 'POSITION_GONE' when c.assignment_id is not null and (a.id is null or not a.validity @> s.first_day) then case when exists (
    select
    from public.assignment x
    where x.employee_id = c.employee_id
      and x.position_id = c.position_id
      and c.kind = 'MOVE_HOLDER'
      and x.kind = 'DEFINITIF'
      and x.validity @> s.first_day
  ) then 'HOLDS_IT_ALREADY' else 'HOLDER_GONE' end when c.kind = 'SET_NEED' and added.id is null and n.need is distinct
from c.need_then then case when n.need = c.people then 'NEED_HOLDS_ALREADY' else 'NEED_CHANGED' end end as misfit
from scenario_change c
join scenario s on s.id = c.scenario_id
join dinas d on d.id = c.dinas_id
left join public.position p on p.id = c.position_id
left join scenario_change added on added.scenario_id = c.scenario_id and added.kind = 'ADD_POSITION' and added.position_id = c.position_id
left join unit u on u.id = coalesce(p.unit_id, added.unit_id)
left join public.assignment a on a.id = c.assignment_id
left join public.position held on held.id = a.position_id
left join employee e on e.id = c.employee_id
left join public.position_need n on n.position_id = c.position_id and n.validity @> s.first_day
where c.scenario_id = any((
  select $1::uuid[]
)::uuid[])
order by c.scenario_id, c.place;

select count(*)::int as number
from scenario_change c
where c.scenario_id = $1::uuid;

update "scenario"
set "version" = 2
where "id" = $1 and "version" = 1
returning "version", "updated_at";
