-- SetScreen

select instansi_id as "instansiId"
from screen
where id = $1 and revoked_at is null and expires_at > now() for update;

with changed as (
  update screen
  set name = coalesce($2, name),
    is_paused = coalesce($3, is_paused),
    turns = turns + $4,
    period_id = case when $5 then $6 else period_id end,
    figures = coalesce($7, figures),
    seconds = coalesce($8, seconds),
    language = coalesce($9, language),
    theme = coalesce($10, theme)
  where id = $1
  returning id
)
select pg_notify('selaras_nodes', 'screen_' || id)
from changed;

-- SetScreen: to show a period

select 1 as one
from evaluation_period p
where p.id = $1::uuid and p.instansi_id = $2::uuid;

select instansi_id as "instansiId"
from screen
where id = $1 and revoked_at is null and expires_at > now() for update;

with changed as (
  update screen
  set name = coalesce($2, name),
    is_paused = coalesce($3, is_paused),
    turns = turns + $4,
    period_id = case when $5 then $6 else period_id end,
    figures = coalesce($7, figures),
    seconds = coalesce($8, seconds),
    language = coalesce($9, language),
    theme = coalesce($10, theme)
  where id = $1
  returning id
)
select pg_notify('selaras_nodes', 'screen_' || id)
from changed;
