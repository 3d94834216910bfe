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
  and ($3 or s.id = $2)
order by s.id = $2 desc, s.last_seen_at desc, s.id desc
limit 100;

select s.id as "tokenId",
  s.label,
  s.access,
  s.areas,
  s.unit_id as "unitId",
  s.created_at as "createdAt",
  s.expires_at as "expiresAt",
  case when s.last_seen_at > s.created_at then s.last_seen_at end as "lastUsedAt",
  a.username,
  s.id = $2 as "isThisOne"
from session s
join account a on a.id = s.account_id
where s.account_id = $1
  and s.kind = 'TOKEN'
  and s.revoked_at is null
  and least(s.expires_at, s.idle_expires_at) > now()
  and (not a.demo or s.id = $2 or s.made_in = $2)
  and ($3 or s.id = $2)
order by s.created_at desc, s.id desc;
