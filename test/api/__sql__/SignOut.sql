-- SignOut

select s.id as "sessionId",
  s.kind as "sessionKind",
  least(s.expires_at, s.idle_expires_at) as "expiresAt",
  a.id as "accountId",
  a.username,
  a.display_name as "displayName",
  a.employee_id as "employeeId",
  e.instansi_id as "instansiId",
  (now() at time zone i.time_zone)::date as today,
  coalesce(
    (
      select jsonb_agg(jsonb_build_object(
        'role',
        g.role,
        'instansiId',
        g.instansi_id,
        'unitId',
        u.id,
        'path',
        u.path,
        'dinasId',
        case when u.parent_id is null then u.dinas_id end
      ))
      from access_grant g
      left join unit u on u.id = g.unit_id
      where g.account_id = a.id
    ),
    '[]'
  ) as grants
from session s
join account a on a.id = s.account_id
left join employee e on e.id = a.employee_id
left join instansi i on i.id = e.instansi_id
where s.token_hash = $1
  and s.revoked_at is null
  and s.expires_at > now()
  and s.idle_expires_at > now()
  and a.disabled_at is null;

update session
set revoked_at = now()
where token_hash = $1 and revoked_at is null;
