-- RevokeScreen

select instansi_id as "instansiId"
from screen
where id = $1 and revoked_at is null and expires_at > now() for update;

update screen
set revoked_at = now()
where id = $1;
