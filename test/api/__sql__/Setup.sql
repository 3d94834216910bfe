-- Setup

select i.id as "instansiId",
  (
    select count(*)::int
    from unit u
    where u.instansi_id = i.id and u.validity @> $1::date
  ) as units,
  (
    select count(*)::int
    from position p
    join dinas d on d.id = p.dinas_id
    where d.instansi_id = i.id and p.validity @> $2::date
  ) as positions,
  (
    select count(distinct n.position_id)::int
    from position_need n
    join dinas d on d.id = n.dinas_id
    where d.instansi_id = i.id and n.validity @> $3::date
  ) as "withNeed",
  (
    select count(*)::int
    from employee e
    where e.instansi_id = i.id
  ) as employees,
  (
    select count(distinct a.employee_id)::int
    from assignment a
    join dinas d on d.id = a.dinas_id
    where d.instansi_id = i.id and a.kind = 'DEFINITIF' and a.validity @> $4::date
  ) as "withPosition",
  (
    select count(*)::int
    from evaluation_period p
    where p.instansi_id = i.id and p.state = 'OPEN'
  ) as "openPeriods",
  (
    select count(*)::int
    from account a
    where a.instansi_id = i.id and a.disabled_at is null
  ) as accounts
from instansi i
where i.id = any((
  select $5::uuid[]
)::uuid[]);

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
