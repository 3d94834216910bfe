-- RevokeToken

select demo
from account
where id = $1;

update session s
set revoked_at = now()
where s.id = $1
  and s.kind = 'TOKEN'
  and s.revoked_at is null
  and least(s.expires_at, s.idle_expires_at) > now()
  and ((s.account_id = $2 and ($3::uuid is null or s.made_in = $3)) or ((exists (
    select 1
    from access_grant g
    where g.account_id = s.account_id and g.instansi_id = any($4::uuid[])
  ) or exists (
    select 1
    from account x
    join employee e on e.id = x.employee_id
    where x.id = s.account_id and e.instansi_id = any($4::uuid[])
  )) and (s.unit_id is null or exists (
    select 1
    from unit u
    where u.id = s.unit_id and u.instansi_id = any($4::uuid[])
  ))))
returning s.account_id as "accountId";
