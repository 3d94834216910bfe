-- BoardLive

select coalesce(json_agg(one.cells), '[]') as dinas
from (
  select json_build_array(d.id, d.code, d.name, d.short_name, d.kind, s.values, s.as_of, s.cursor_xid::text, s.computed_at) as cells
  from dinas d
  left join (
    select f.dinas_id,
      json_object_agg(f.fact_set, f.values) as values,
      least(min(f.holds_until), $1::date) as as_of,
      min(f.cursor_xid) as cursor_xid,
      min(f.computed_at) as computed_at
    from stored_figures f
    where f.instansi_id = $2::uuid
      and (f.definition = any($3::text[]) and f.period_id is null or f.definition = any($4::text[]) and f.period_id = any($5::uuid[]))
    group by f.dinas_id
  ) s on s.dinas_id = d.id
  where d.instansi_id = $6::uuid
  order by d.code
) one;
