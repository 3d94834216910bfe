-- SignInPage

select a.username,
  a.display_name as "displayName",
  g.role,
  coalesce(p.title, '') as description,
  i.name as "instansiName",
  exists (
    select 1
    from position c
    where c.superior_position_id = p.id
  ) as "hasTeam"
from account a
left join employee e on e.id = a.employee_id
join instansi i on i.id = e.instansi_id or (e.id is null and exists (
  select 1
  from access_grant x
  where x.account_id = a.id and x.instansi_id = i.id
))
left join assignment s on s.employee_id = e.id and s.kind = 'DEFINITIF' and s.validity @> ($1::timestamptz at time zone i.time_zone)::date
left join position p on p.id = s.position_id
left join lateral (
  select role
  from access_grant x
  where x.account_id = a.id and x.instansi_id = i.id
  limit 1
) g on true
where a.demo and a.disabled_at is null
order by i.name,
  array_position(array['LEADERSHIP', 'HR', 'DINAS_HEAD'], g.role) nulls last,
  e.id is null,
  "hasTeam" desc,
  a.username;
