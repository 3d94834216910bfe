-- PairScreen

select
from instansi
where id = $1 for no key
update;

select count(*)::int as count
from screen
where instansi_id = $1 and revoked_at is null and expires_at > now();

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

with offer as (
  delete
  from screen_offer
  where code_hash = $1 and expires_at > now()
  returning token_hash, browser, width, height
)
insert into screen (
  instansi_id,
  name,
  token_hash,
  paired_by_id,
  browser,
  width,
  height,
  expires_at,
  period_id,
  figures,
  seconds,
  language,
  theme
)
select $2,
  $3,
  o.token_hash,
  $4,
  o.browser,
  o.width,
  o.height,
  now() + make_interval(days => $5),
  $6,
  $7,
  $8,
  $9,
  $10
from offer o
returning id;
