-- AttentionCounts

select d.id
from dinas d
where (d.instansi_id = $1::uuid)
  and ((d.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('hr_dinas_ids')
  )::uuid[])))
order by d.code;

select json_build_object(
  'RETIRED_HOLDERS',
  count(*) filter (where kind = 'DEFINITIF' and years_left < 0),
  'RETIRED_THIS_YEAR',
  count(*) filter (where kind = 'DEFINITIF' and years_left = 0 and day_shown and retires <= as_of)
) as counts
from (
  select x.*, $1::date as as_of
  from "holder_facts"($2::date, $3::uuid[]) x
  offset 0
) f
union all
select json_build_object(
  'HEADS_HELD_TWICE',
  count(*) filter (where in_force and (is_head and filled > 1)),
  'VACANT_HEADS',
  count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)),
  'NEED_NOT_SET',
  count(*) filter (where in_force and (not has_need))
) as counts
from (
  select x.*, $4::date as as_of
  from "position_facts"($5::date, $6::uuid[]) x
  offset 0
) f
union all
select json_build_object('SUPERIOR_MISSING', count(*) filter (where not leads_dinas and not has_superior)) as counts
from (
  select x.*, $7::date as as_of
  from "superior_facts"($8::date, $9::uuid[]) x
  offset 0
) f
union all
select json_build_object(
  'ACTING_TOO_LONG',
  count(*) filter (where kind in ('PLT', 'PLH') and (case when as_of >= date '2021-01-14' then acting_since + make_interval(months => 6) <= as_of end))
) as counts
from (
  select x.*, $10::date as as_of
  from "acting_facts"($11::date, $12::uuid[]) x
  offset 0
) f
union all
select json_build_object('PEOPLE_WITHOUT_POSITION', count(*) filter (where true)) as counts
from (
  select x.*, $13::date as as_of
  from "idle_people"($14::date, $15::uuid[], $16::uuid) x
  offset 0
) f
union all
select json_build_object('TRANSFERS_WAITING', count(*) filter (where true)) as counts
from (
  select x.*, $17::date as as_of
  from "waiting_transfers"($18::date, $19::uuid[], $20::uuid) x
  offset 0
) f
union all
select json_build_object('EVALUATIONS_NOT_BEGUN', count(*) filter (where true)) as counts
from (
  select x.*, $21::date as as_of
  from "evaluations_not_begun"($22::date, $23::uuid[]) x
  offset 0
) f
union all
select json_build_object('UNITS_FALLING_SHORT', count(*) filter (where true)) as counts
from (
  select x.*, $24::date as as_of
  from "horizon_crossings"($25::date, $26::uuid[]) x
  offset 0
) f
union all
select json_build_object('UNITS_WITHOUT_HEAD', count(*) filter (where heads = 0)) as counts
from (
  select x.*, $27::date as as_of
  from "unit_heads"($28::date, $29::uuid[]) x
  offset 0
) f;
