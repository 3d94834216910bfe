-- SetPassword

select l.id as "linkId", a.id as "accountId", a.username, a.display_name as "displayName", e.nip
from password_link l
join account a on a.id = l.account_id
left join employee e on e.id = a.employee_id
where l.secret_hash = $1
  and l.used_at is null
  and l.voided_at is null
  and l.expires_at > now()
  and a.disabled_at is null
  and not a.demo;

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
