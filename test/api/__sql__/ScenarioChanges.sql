-- ScenarioChanges

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

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.name as "name",
  r.first_day as "firstDay",
  r.state as "scenarioState",
  r.is_shared as "isShared",
  r.last_day as "keptUntil",
  r.version as "version",
  r.updated_at as "updatedAt"
from scenario r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
