-- AccountPage

select s.id as "sessionId",
  s.kind,
  s.label,
  s.created_at as "openedAt",
  s.last_seen_at as "lastSeenAt",
  s.id = $2 as "isThisOne"
from session s
join account a on a.id = s.account_id
where s.account_id = $1
  and s.revoked_at is null
  and s.expires_at > now()
  and s.idle_expires_at > now()
  and (not a.demo or s.id = $2)
order by s.id = $2 desc, s.last_seen_at desc, s.id desc
limit 100;
