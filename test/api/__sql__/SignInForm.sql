-- SignInForm

delete
from sign_in_attempt
where name_hash = $1;

insert into session (account_id, kind, label, token_hash, idle_expires_at, expires_at)
values ($1, $2, $3, $4, now() + make_interval(hours => $5), now() + make_interval(hours => $6));

select a.id, a.password_hash, ceil(extract(epoch from s.retry_at - now()))::int as wait
from (
  select $1::text as username, $2::bytea as name_hash
) tried
left join account a on a.username = tried.username and a.disabled_at is null
left join sign_in_attempt s on s.name_hash = tried.name_hash;
