-- EndSession

select demo
from account
where id = $1;

update session
set revoked_at = now()
where id = $2 and account_id = $1 and revoked_at is null and expires_at > now() and idle_expires_at > now();
