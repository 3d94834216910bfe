-- UnitsPage

select d.id, d.instansi_id as "instansiId"
from dinas d
where (d.instansi_id = any((
  select $1::uuid[]
)::uuid[]))
  and (not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $2::date
  ));

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind",
  r.kind_written as "kindWritten",
  r.version as "version",
  r.updated_at as "updatedAt"
from dinas r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.parent_id as "parentId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.name as "name",
  r.kind as "unitKind",
  r.kind_written as "kindWritten",
  r.path as "path",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from unit r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select s.fact_set as set, s.dinas_id as "dinasId", s.values, s.units
from jsonb_to_recordset($1::jsonb) a (definition text, period uuid, changed_by text[], changed_everywhere_by text[])
join stored_figures s on s.definition = a.definition and s.period_id is not distinct
from a.period
where s.dinas_id = any($2::uuid[])
  and $3::date between s.as_of
  and s.holds_until
  and s.units is not null
  and figures_stand(s.dinas_id, s.instansi_id, s.definition, s.cursor_xid, a.changed_by, a.changed_everywhere_by);

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.succeeds_id as "succeedsId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.kind_written as "kindWritten",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo",
  u.version as "version",
  u.updated_at as "updatedAt",
  array(
    select a.name
    from unit a
    where a.path @> u.path and a.id <> u.id and a.parent_id is not null
    order by nlevel(a.path)
  ) as above
from unit u
where u.id = any((
  select $1::uuid[]
)::uuid[]);

select u.id,
  u.instansi_id as "instansiId",
  u.path::text as path,
  0 as rank,
  (u.parent_id is not null) as asked
from unit u
join dinas d on d.id = u.dinas_id
where u.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and u.validity @> $2::date
order by u.path;

-- UnitsPage: narrowed

select d.id, d.instansi_id as "instansiId"
from dinas d
where (d.instansi_id = any((
  select $1::uuid[]
)::uuid[]))
  and (not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $2::date
  ))
  and (d.id = $3::uuid);

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind",
  r.kind_written as "kindWritten",
  r.version as "version",
  r.updated_at as "updatedAt"
from dinas r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.parent_id as "parentId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.name as "name",
  r.kind as "unitKind",
  r.kind_written as "kindWritten",
  r.path as "path",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from unit r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select s.fact_set as set, s.dinas_id as "dinasId", s.values, s.units
from jsonb_to_recordset($1::jsonb) a (definition text, period uuid, changed_by text[], changed_everywhere_by text[])
join stored_figures s on s.definition = a.definition and s.period_id is not distinct
from a.period
where s.dinas_id = any($2::uuid[])
  and $3::date between s.as_of
  and s.holds_until
  and s.units is not null
  and figures_stand(s.dinas_id, s.instansi_id, s.definition, s.cursor_xid, a.changed_by, a.changed_everywhere_by);

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.succeeds_id as "succeedsId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.kind_written as "kindWritten",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo",
  u.version as "version",
  u.updated_at as "updatedAt",
  array(
    select a.name
    from unit a
    where a.path @> u.path and a.id <> u.id and a.parent_id is not null
    order by nlevel(a.path)
  ) as above
from unit u
where u.id = any((
  select $1::uuid[]
)::uuid[]);

select u.id,
  u.instansi_id as "instansiId",
  u.path::text as path,
  dense_rank() over (order by u.name)::int as rank,
  (u.kind = any($1::text[])) and (folded(u.name) like $2 or folded(u.code) like $3) as asked
from unit u
join dinas d on d.id = u.dinas_id
where u.dinas_id = any((
  select $4::uuid[]
)::uuid[])
  and u.validity @> $5::date
order by u.path;

-- UnitsPage: of another day

select d.id, d.instansi_id as "instansiId"
from dinas d
where (d.instansi_id = any((
  select $1::uuid[]
)::uuid[]))
  and (not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $2::date
  ));

select f."unit_id" as subject,
  json_build_array(
    count(*) filter (where expected),
    count(*) filter (where state = 'NOT_STARTED'),
    count(*) filter (where state = 'DRAFT'),
    count(*) filter (where state = 'SUBMITTED'),
    count(*) filter (where state = 'SEALED'),
    count(*) filter (where overdue),
    count(*) filter (where predikat = 'SANGAT_BAIK'),
    count(*) filter (where predikat = 'BAIK'),
    count(*) filter (where predikat = 'BUTUH_PERBAIKAN'),
    count(*) filter (where predikat = 'KURANG'),
    count(*) filter (where predikat = 'SANGAT_KURANG')
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "evaluation_facts"($2::date, $3::uuid[], $4::uuid) x
  ) f
  offset 0
) f
group by 1;

select f."unit_id" as subject,
  json_build_array(
    count(*) filter (where in_force),
    coalesce(sum(need) filter (where in_force and (need > 0)), 0)::float8,
    count(*) filter (where in_force and (not has_need)),
    coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::float8,
    count(*) filter (where in_force and (need > 0 and filled = 0)),
    coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::float8,
    coalesce(sum(filled - need) filter (where in_force and (has_need and filled > need)), 0)::float8,
    count(*) filter (where in_force and (has_need and filled > need)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting > 0)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)),
    count(*) filter (where in_force and (is_head and filled > 1))
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "position_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select f."unit_id" as subject,
  json_build_array(
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 1),
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 5),
    count(*) filter (where kind = 'DEFINITIF' and years_left < 0)
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "holder_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind",
  r.kind_written as "kindWritten",
  r.version as "version",
  r.updated_at as "updatedAt"
from dinas r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.parent_id as "parentId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.name as "name",
  r.kind as "unitKind",
  r.kind_written as "kindWritten",
  r.path as "path",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from unit r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select s.dinas_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and s.unit_id is null;

select s.fact_set as set, s.dinas_id as "dinasId", s.values, s.units
from jsonb_to_recordset($1::jsonb) a (definition text, period uuid, changed_by text[], changed_everywhere_by text[])
join stored_figures s on s.definition = a.definition and s.period_id is not distinct
from a.period
where s.dinas_id = any($2::uuid[])
  and $3::date between s.as_of
  and s.holds_until
  and s.units is not null
  and figures_stand(s.dinas_id, s.instansi_id, s.definition, s.cursor_xid, a.changed_by, a.changed_everywhere_by);

select s.unit_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.unit_id = any((
  select $1::uuid[]
)::uuid[]);

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.succeeds_id as "succeedsId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.kind_written as "kindWritten",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo",
  u.version as "version",
  u.updated_at as "updatedAt",
  array(
    select a.name
    from unit a
    where a.path @> u.path and a.id <> u.id and a.parent_id is not null
    order by nlevel(a.path)
  ) as above
from unit u
where u.id = any((
  select $1::uuid[]
)::uuid[]);

select u.id, u.instansi_id as "instansiId", u.path::text as path, 0 as rank, true as asked
from unit u
join dinas d on d.id = u.dinas_id
where u.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and u.validity @> $2::date
order by u.path;
