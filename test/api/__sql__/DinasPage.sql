-- DinasPage

select f."dinas_id" as subject,
  count(*) filter (where in_force) as "POSITIONS",
  coalesce(sum(need) filter (where in_force and (need > 0)), 0)::float8 as "NEED",
  coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::float8 as "FILLED",
  count(*) filter (where in_force and (need > 0 and filled = 0)) as "VACANT_POSITIONS",
  coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::float8 as "GAP",
  coalesce(sum(filled - need) filter (where in_force and (filled > need)), 0)::float8 as "SURPLUS",
  count(*) filter (where in_force and (filled > need)) as "SURPLUS_POSITIONS",
  count(*) filter (where in_force and (is_head and filled = 0 and acting > 0)) as "ACTING_HEADS",
  count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)) as "VACANT_HEADS"
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."dinas_id" as subject,
  count(*) filter (where kind = 'DEFINITIF' and retires >= (date_trunc('year', as_of) + interval '0 years')::date and retires < (date_trunc('year', as_of) + interval '2 years')::date) as "RETIRING_BY_NEXT_YEAR",
  count(*) filter (where kind = 'DEFINITIF' and retires >= (date_trunc('year', as_of) + interval '0 years')::date and retires < (date_trunc('year', as_of) + interval '6 years')::date) as "RETIRING_WITHIN_5_YEARS"
from (
  select x.*, $1::date as as_of
  from "holder_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."dinas_id" as subject,
  count(*) filter (where true) as "EXPECTED",
  count(*) filter (where state = 'NOT_STARTED') as "NOT_STARTED",
  count(*) filter (where state = 'DRAFT') as "DRAFT",
  count(*) filter (where state = 'SUBMITTED') as "SUBMITTED",
  count(*) filter (where state = 'SEALED') as "SEALED",
  count(*) filter (where overdue) as "OVERDUE",
  count(*) filter (where predikat = 'SANGAT_BAIK') as "PREDIKAT_SANGAT_BAIK",
  count(*) filter (where predikat = 'BAIK') as "PREDIKAT_BAIK",
  count(*) filter (where predikat = 'BUTUH_PERBAIKAN') as "PREDIKAT_BUTUH_PERBAIKAN",
  count(*) filter (where predikat = 'KURANG') as "PREDIKAT_KURANG",
  count(*) filter (where predikat = 'SANGAT_KURANG') as "PREDIKAT_SANGAT_KURANG"
from (
  select x.*, $1::date as as_of
  from "evaluation_facts"($2::date, $3::uuid[], $4::uuid) x
) f
group by 1;

select f."unit_id" as subject,
  count(*) filter (where in_force) as "POSITIONS",
  coalesce(sum(need) filter (where in_force and (need > 0)), 0)::float8 as "NEED",
  coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::float8 as "FILLED",
  count(*) filter (where in_force and (need > 0 and filled = 0)) as "VACANT_POSITIONS",
  coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::float8 as "GAP",
  coalesce(sum(filled - need) filter (where in_force and (filled > need)), 0)::float8 as "SURPLUS",
  count(*) filter (where in_force and (filled > need)) as "SURPLUS_POSITIONS",
  count(*) filter (where in_force and (is_head and filled = 0 and acting > 0)) as "ACTING_HEADS",
  count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)) as "VACANT_HEADS"
from (
  select x.*, $1::date as as_of
  from "position_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."unit_id" as subject,
  count(*) filter (where kind = 'DEFINITIF' and retires >= (date_trunc('year', as_of) + interval '0 years')::date and retires < (date_trunc('year', as_of) + interval '2 years')::date) as "RETIRING_BY_NEXT_YEAR",
  count(*) filter (where kind = 'DEFINITIF' and retires >= (date_trunc('year', as_of) + interval '0 years')::date and retires < (date_trunc('year', as_of) + interval '6 years')::date) as "RETIRING_WITHIN_5_YEARS"
from (
  select x.*, $1::date as as_of
  from "holder_facts"($2::date, $3::uuid[]) x
) f
group by 1;

select f."unit_id" as subject,
  count(*) filter (where true) as "EXPECTED",
  count(*) filter (where state = 'NOT_STARTED') as "NOT_STARTED",
  count(*) filter (where state = 'DRAFT') as "DRAFT",
  count(*) filter (where state = 'SUBMITTED') as "SUBMITTED",
  count(*) filter (where state = 'SEALED') as "SEALED",
  count(*) filter (where overdue) as "OVERDUE",
  count(*) filter (where predikat = 'SANGAT_BAIK') as "PREDIKAT_SANGAT_BAIK",
  count(*) filter (where predikat = 'BAIK') as "PREDIKAT_BAIK",
  count(*) filter (where predikat = 'BUTUH_PERBAIKAN') as "PREDIKAT_BUTUH_PERBAIKAN",
  count(*) filter (where predikat = 'KURANG') as "PREDIKAT_KURANG",
  count(*) filter (where predikat = 'SANGAT_KURANG') as "PREDIKAT_SANGAT_KURANG"
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
  r.kind as "dinasKind"
from dinas r
where r.id = any($1::uuid[]);

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo"
from unit u
where u.dinas_id = any($1::uuid[]) and u.validity @> $2::date
order by u.path;
