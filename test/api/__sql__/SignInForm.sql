-- SignInForm

delete
from sign_in_attempt
where subject = $1 and subject_hash = $2;

insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at)
values ($1, $2, $3, $4, now() + make_interval(hours => $5), now() + make_interval(hours => $6));

select
from account a
join account_password p on p.account_id = a.id
where a.id = $1 and p.hash = $2 and a.disabled_at is null for share;

select a.id, p.hash as password_hash
from account a
left join account_password p on p.account_id = a.id
where a.username = $1 and a.disabled_at is null and (not a.demo or $2);

with claimed as (
  insert into sign_in_attempt as s (subject, subject_hash, failed_attempts)
  select $1, $2, 1
  where not exists (
    select
    from sign_in_attempt n
    where n.subject = 'NETWORK' and n.subject_hash = $3 and n.retry_at > now()
  )
  on conflict (subject, subject_hash)
  do update
  set failed_attempts = s.failed_attempts + 1,
    last_at = now(),
    retry_at = case when s.failed_attempts + 1 > 5 then now() + make_interval(secs => least(900, 2 * power(2, least(s.failed_attempts, 60) - 5))) end
  where (s.retry_at is null or s.retry_at <= now())
    and (s.subject in ('NAME', 'LINK', 'PAIRING') or s.failed_attempts < 10)
  returning 1
)
select exists (
  select
  from claimed
) as claimed,
  exists (
    select
    from sign_in_attempt n
    where n.subject = 'NETWORK' and n.subject_hash = $3 and n.retry_at > now()
  ) as "ofNetwork",
  (
    select ceil(extract(epoch from max(w.retry_at) - now()))::int
    from sign_in_attempt w
    where w.retry_at > now()
      and ((w.subject = $1 and w.subject_hash = $2) or (w.subject = 'NETWORK' and w.subject_hash = $3))
  ) as wait;

with forgotten as (
  delete
  from known_device
  where id in (
    select id
    from known_device
    where account_id = $1
    order by last_used_at desc, id desc
    offset 19
  )
)
insert into known_device (account_id, secret_hash, expires_at)
values ($1, $2, now() + make_interval(days => 180));
