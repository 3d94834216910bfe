-- ScreenBoardLive

select f.code,
  f.name,
  f.short_name as "shortName",
  f.kind,
  f.figures,
  f.as_of as "asOf",
  f.computed_at as "computedAt"
from screen_figures($1::date, $2::text[], $3::text[]) f;

select s.name,
  s.instansi_id as "instansiId",
  s.instansi_name as "instansiName",
  s.time_zone as "timeZone",
  s.period_id as "periodId",
  s.period_label as "periodLabel",
  s.figures as shown,
  s.seconds,
  s.language,
  s.theme,
  s.is_paused as "isPaused",
  s.turns,
  s.smallest_group as "smallestGroup"
from own_screen() s;
