-- RetirementPeople

select *
from (
  select h.year,
    case when h.day_shown then h.retires end::text as day,
    h.employee_id as "employeeId",
    h.position_id as "positionId",
    json_build_array(
      '',
      (case when h.day_shown then h.retires else date_trunc('year', h.retires)::date end)::text,
      (h.name)::text,
      (h.assignment_id)::text
    )::text as "__cursor",
    h.instansi_id as "__parent",
    row_number() over (
      partition by h.instansi_id order by case when h.day_shown then h.retires else date_trunc('year', h.retires)::date end,
      h.name,
      h.assignment_id
    ) as "__row"
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
  where (h.instansi_id = any($3::uuid[])) and (h.years_left between 0 and 5)
) page
where "__row" <= $4
order by "__parent", "__row";

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

-- RetirementPeople: narrowed

select *
from (
  select h.year,
    case when h.day_shown then h.retires end::text as day,
    h.employee_id as "employeeId",
    h.position_id as "positionId",
    json_build_array(
      '',
      (case when h.day_shown then h.retires else date_trunc('year', h.retires)::date end)::text,
      (h.name)::text,
      (h.assignment_id)::text
    )::text as "__cursor",
    h.instansi_id as "__parent",
    row_number() over (
      partition by h.instansi_id order by case when h.day_shown then h.retires else date_trunc('year', h.retires)::date end,
      h.name,
      h.assignment_id
    ) as "__row"
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
  where (h.instansi_id = any($4::uuid[]))
    and (h.years_left between 0 and 5)
    and (h.year = $5)
    and (h.day_shown and date_part('month', h.retires) = $6)
    and (h.unit_kind = any($7::text[]))
    and (h.position_kind = any($8::text[]))
) page
where "__row" <= $9
order by "__parent", "__row";

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
