-- OfferScreen

insert into screen_offer (code_hash, token_hash, network_hash, browser, width, height, expires_at)
select $1, $2, $3, $4, $7, $8, now() + make_interval(mins => $5)
where (
  select count(*)
  from screen_offer o
  where o.network_hash = $3 and o.expires_at > now()
) < $6
returning expires_at as "expiresAt";
