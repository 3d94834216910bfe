-- DinasLive

select f."unit_id" as subject,
  coalesce(
    sum(1) filter (where kind = 'DEFINITIF' and retires > as_of and retires <= (as_of + interval '1 years')::date),
    0
  )::int as "RETIRING_WITHIN_12_MONTHS",
  coalesce(
    sum(1) filter (where kind = 'DEFINITIF' and retires > as_of and retires <= (as_of + interval '5 years')::date),
    0
  )::int as "RETIRING_WITHIN_5_YEARS"
from (
  select x.*, $1::date as as_of
  from "holder_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."unit_id" as subject,
  coalesce(sum(1) filter (where in_force), 0)::int as "POSITIONS",
  coalesce(sum(need) filter (where in_force and (need > 0)), 0)::int as "NEED",
  coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::int as "FILLED",
  coalesce(sum(1) filter (where in_force and (need > 0 and filled = 0)), 0)::int as "VACANT_POSITIONS",
  coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::int as "GAP",
  coalesce(sum(filled - need) filter (where in_force and (filled > need)), 0)::int as "SURPLUS",
  coalesce(sum(1) filter (where in_force and (filled > need)), 0)::int as "SURPLUS_POSITIONS",
  coalesce(sum(1) filter (where in_force and (is_head and filled = 0 and acting > 0)), 0)::int as "ACTING_HEADS",
  coalesce(sum(1) filter (where in_force and (is_head and filled = 0 and acting = 0)), 0)::int as "VACANT_HEADS"
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."unit_id" as subject,
  coalesce(sum(1) filter (where true), 0)::int as "EXPECTED",
  coalesce(sum(1) filter (where state = 'NOT_STARTED'), 0)::int as "NOT_STARTED",
  coalesce(sum(1) filter (where state = 'DRAFT'), 0)::int as "DRAFT",
  coalesce(sum(1) filter (where state = 'SUBMITTED'), 0)::int as "SUBMITTED",
  coalesce(sum(1) filter (where state = 'SEALED'), 0)::int as "SEALED",
  coalesce(sum(1) filter (where overdue), 0)::int as "OVERDUE",
  coalesce(sum(1) filter (where predikat = 'SANGAT_BAIK'), 0)::int as "PREDIKAT_SANGAT_BAIK",
  coalesce(sum(1) filter (where predikat = 'BAIK'), 0)::int as "PREDIKAT_BAIK",
  coalesce(sum(1) filter (where predikat = 'BUTUH_PERBAIKAN'), 0)::int as "PREDIKAT_BUTUH_PERBAIKAN",
  coalesce(sum(1) filter (where predikat = 'KURANG'), 0)::int as "PREDIKAT_KURANG",
  coalesce(sum(1) filter (where predikat = 'SANGAT_KURANG'), 0)::int as "PREDIKAT_SANGAT_KURANG"
from (
  select x.*, $1::date as as_of
  from "evaluation_facts"($2::date, $3::uuid[], $4::uuid) x
) f
group by 1;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "kind"
from dinas r
where r.id = any($1::uuid[]);

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.code as "code",
  u.name as "name",
  u.kind as "kind",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo"
from unit u
where u.dinas_id = any($1::uuid[]) and u.validity @> $2::date
order by u.path;
