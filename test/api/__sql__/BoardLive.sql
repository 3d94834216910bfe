-- BoardLive

select d.id as "dinasId",
  d.code,
  d.name,
  d.short_name as "shortName",
  d.kind,
  s.values as staffing,
  e.values as evaluation,
  s.as_of as "asOf",
  least(s.cursor_xid, coalesce(e.cursor_xid, s.cursor_xid))::text as "cursorXid",
  least(s.computed_at, coalesce(e.computed_at, s.computed_at)) as "computedAt"
from stored_figures s
join dinas d on d.id = s.dinas_id
left join stored_figures e on e.dinas_id = s.dinas_id and e.period_id = $1::uuid
where s.instansi_id = $2::uuid and s.period_id is null
order by d.code;
