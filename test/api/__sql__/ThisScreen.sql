-- ThisScreen

-- ThisScreen: of a browser that nobody paired

select 'WAITING' as standing
from screen_offer
where token_hash = $1 and expires_at > now()
union all
select 'ENDED'
from screen
where token_hash = $1;
