-- AccountPage

select id as "sessionId",
  kind,
  label,
  created_at as "openedAt",
  last_seen_at as "lastSeenAt",
  id = $2 as "isThisOne"
from session
where account_id = $1 and revoked_at is null and expires_at > now() and idle_expires_at > now()
order by id = $2 desc, last_seen_at desc, id desc
limit 100;
