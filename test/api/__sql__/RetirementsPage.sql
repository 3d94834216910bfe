-- RetirementsPage

select g."instansiId", g."isWhole", g.value, g.counts, g.overdue, g."ageUnknown", g.open
from (
  select h.instansi_id as "instansiId",
    grouping(h.dinas_id::text) = 1 as "isWhole",
    h.dinas_id::text as value,
    array[count(*) filter (where h.years_left = 0)::int,
    count(*) filter (where h.years_left = 1)::int,
    count(*) filter (where h.years_left = 2)::int,
    count(*) filter (where h.years_left = 3)::int,
    count(*) filter (where h.years_left = 4)::int,
    count(*) filter (where h.years_left = 5)::int] as counts,
    count(*) filter (where h.years_left < 0)::int as overdue,
    count(*) filter (where h.years_left is null)::int as "ageUnknown",
    coalesce(bool_and(h.day_shown) filter (where h.years_left between 0 and 5), true) as open
  from (
    select h.*,
      e.instansi_id,
      e.name,
      p.kind as position_kind,
      u.kind as unit_kind,
      date_part('year', h.retires)::int as year
    from holder_facts(
      $1::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $2::uuid[]
        )::uuid[]))
          and (((
            select scope_opens('people')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) h
    join employee e on e.id = h.employee_id
    join position p on p.id = h.position_id
    join unit u on u.id = h.unit_id
    where h.kind = 'DEFINITIF'
  ) h
  group by grouping sets ((h.instansi_id), (h.instansi_id, h.dinas_id::text))
) g
order by (
  select d.code
  from dinas d
  where d.id::text = g.value
);

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

-- RetirementsPage: of a dinas by kind of unit

select g."instansiId", g."isWhole", g.value, g.counts, g.overdue, g."ageUnknown", g.open
from (
  select h.instansi_id as "instansiId",
    grouping(h.unit_kind) = 1 as "isWhole",
    h.unit_kind as value,
    array[count(*) filter (where h.years_left = 0)::int,
    count(*) filter (where h.years_left = 1)::int,
    count(*) filter (where h.years_left = 2)::int,
    count(*) filter (where h.years_left = 3)::int,
    count(*) filter (where h.years_left = 4)::int,
    count(*) filter (where h.years_left = 5)::int] as counts,
    count(*) filter (where h.years_left < 0)::int as overdue,
    count(*) filter (where h.years_left is null)::int as "ageUnknown",
    coalesce(bool_and(h.day_shown) filter (where h.years_left between 0 and 5), true) as open
  from (
    select h.*,
      e.instansi_id,
      e.name,
      p.kind as position_kind,
      u.kind as unit_kind,
      date_part('year', h.retires)::int as year
    from holder_facts(
      $1::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $2::uuid[]
        )::uuid[]))
          and (d.id = $3::uuid)
          and (((
            select scope_opens('people')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) h
    join employee e on e.id = h.employee_id
    join position p on p.id = h.position_id
    join unit u on u.id = h.unit_id
    where h.kind = 'DEFINITIF'
  ) h
  group by grouping sets ((h.instansi_id), (h.instansi_id, h.unit_kind))
) g
order by array_position(
  array['DINAS',
  'SEKRETARIAT',
  'ASISTEN',
  'BAGIAN',
  'BIDANG',
  'SUBBAGIAN',
  'SEKSI',
  'UPTD',
  'PUSKESMAS',
  'RSUD',
  'SEKOLAH',
  'KECAMATAN',
  'KELURAHAN',
  'INSPEKTUR_PEMBANTU',
  'BIRO',
  'DEPUTI',
  'LAINNYA'],
  g.value
);

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

-- RetirementsPage: by kind of position

select g."instansiId", g."isWhole", g.value, g.counts, g.overdue, g."ageUnknown", g.open
from (
  select h.instansi_id as "instansiId",
    grouping(h.position_kind) = 1 as "isWhole",
    h.position_kind as value,
    array[count(*) filter (where h.years_left = 0)::int,
    count(*) filter (where h.years_left = 1)::int,
    count(*) filter (where h.years_left = 2)::int,
    count(*) filter (where h.years_left = 3)::int,
    count(*) filter (where h.years_left = 4)::int,
    count(*) filter (where h.years_left = 5)::int] as counts,
    count(*) filter (where h.years_left < 0)::int as overdue,
    count(*) filter (where h.years_left is null)::int as "ageUnknown",
    coalesce(bool_and(h.day_shown) filter (where h.years_left between 0 and 5), true) as open
  from (
    select h.*,
      e.instansi_id,
      e.name,
      p.kind as position_kind,
      u.kind as unit_kind,
      date_part('year', h.retires)::int as year
    from holder_facts(
      $1::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $2::uuid[]
        )::uuid[]))
          and (((
            select scope_opens('people')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) h
    join employee e on e.id = h.employee_id
    join position p on p.id = h.position_id
    join unit u on u.id = h.unit_id
    where h.kind = 'DEFINITIF'
  ) h
  group by grouping sets ((h.instansi_id), (h.instansi_id, h.position_kind))
) g
order by array_position(array['JPT', 'ADMINISTRATOR', 'PENGAWAS', 'PELAKSANA', 'FUNGSIONAL', 'LAINNYA'], g.value);

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

-- RetirementsPage: by month

select g."instansiId", g."isWhole", g.value, g.counts, g.overdue, g."ageUnknown", g.open
from (
  select h.instansi_id as "instansiId",
    grouping(date_part('month', h.retires)::text) = 1 as "isWhole",
    date_part('month', h.retires)::text as value,
    array[count(*) filter (where h.years_left = 0)::int,
    count(*) filter (where h.years_left = 1)::int,
    count(*) filter (where h.years_left = 2)::int,
    count(*) filter (where h.years_left = 3)::int,
    count(*) filter (where h.years_left = 4)::int,
    count(*) filter (where h.years_left = 5)::int] as counts,
    count(*) filter (where h.years_left < 0)::int as overdue,
    count(*) filter (where h.years_left is null)::int as "ageUnknown",
    coalesce(bool_and(h.day_shown) filter (where h.years_left between 0 and 5), true) as open
  from (
    select h.*,
      e.instansi_id,
      e.name,
      p.kind as position_kind,
      u.kind as unit_kind,
      date_part('year', h.retires)::int as year
    from holder_facts(
      $1::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $2::uuid[]
        )::uuid[]))
          and (((
            select scope_opens('people')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) h
    join employee e on e.id = h.employee_id
    join position p on p.id = h.position_id
    join unit u on u.id = h.unit_id
    where h.kind = 'DEFINITIF'
  ) h
  group by grouping sets ((h.instansi_id), (h.instansi_id, date_part('month', h.retires)::text))
) g
order by g.value::int;

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
