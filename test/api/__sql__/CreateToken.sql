-- CreateToken

insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at, access, areas, unit_id, made_in)
values ($1, 'TOKEN', $2, $3, now() + make_interval(hours => $4), now() + make_interval(hours => $4), $5, $6, $7, $8)
returning id;

select count(*)::int as count
from session
where account_id = $1 and kind = 'TOKEN' and revoked_at is null and least(expires_at, idle_expires_at) > now();

select demo
from account
where id = $1;

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
where s.id = $1;
