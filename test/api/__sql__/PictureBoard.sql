-- PictureBoard

select coalesce(json_agg(one.cells), '[]') as dinas
from (
  select json_build_array(
    d.id,
    d.code,
    d.name,
    d.short_name,
    d.kind,
    not exists (
      select
      from unit top
      where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $1::date
    ),
    s.values,
    s.as_of,
    s.cursor_xid::text,
    s.computed_at
  ) as cells
  from dinas d
  left join (
    select f.dinas_id,
      json_object_agg(f.fact_set, f.values) as values,
      least(min(f.holds_until), $2::date) as as_of,
      min(f.cursor_xid) as cursor_xid,
      min(f.computed_at) as computed_at
    from stored_figures f
    where f.instansi_id = $3::uuid
      and (f.definition = any($4::text[]) and f.period_id is null or f.definition = any($5::text[]) and f.period_id = any($6::uuid[]))
    group by f.dinas_id
  ) s on s.dinas_id = d.id
  where d.instansi_id = $7::uuid
  order by d.code
) one;

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
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation_period r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
