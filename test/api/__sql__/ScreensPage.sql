-- ScreensPage

select s.id as "screenId",
  s.name,
  s.paired_at as "pairedAt",
  a.display_name as "pairedBy",
  s.last_seen_at as "lastSeenAt",
  s.browser,
  s.width,
  s.height,
  'period_' || s.period_id as "periodId",
  s.figures,
  s.seconds,
  s.language,
  s.theme,
  s.is_paused as "isPaused"
from screen s
left join account a on a.id = s.paired_by_id
where s.instansi_id = $1 and s.revoked_at is null and s.expires_at > now()
order by s.name, s.id;
