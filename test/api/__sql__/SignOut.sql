-- SignOut

update session
set revoked_at = now()
where token_hash = $1 and revoked_at is null and least(expires_at, idle_expires_at) > now();
