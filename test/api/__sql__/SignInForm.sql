-- SignInForm

delete
from sign_in_attempt
where name_hash = $1;

insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at)
values ($1, $2, $3, $4, now() + make_interval(hours => $5), now() + make_interval(hours => $6));

select a.id, a.password_hash, ceil(extract(epoch from s.retry_at - now()))::int as wait
from (
  select $1::text as username, $2::bytea as name_hash
) tried
left join account a on a.username = tried.username and a.disabled_at is null
left join sign_in_attempt s on s.name_hash = tried.name_hash;

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
