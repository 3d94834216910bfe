-- SignOut

update session
set last_seen_at = now(),
  idle_expires_at = case when kind = 'BROWSER' then least(expires_at, now() + make_interval(hours => $2)) else idle_expires_at end
where id = $1 and last_seen_at < now() - interval '1 hour';

update session
set revoked_at = now()
where token_hash = $1 and revoked_at is null;
