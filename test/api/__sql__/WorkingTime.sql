-- WorkingTime

select i.id,
  $1::date as "asOf",
  w.minutes_per_year as "minutesPerYear",
  w.rounding,
  exists (
    select 1
    from stated_working_time s
    where s.instansi_id = i.id and $2::date between s.valid_from and coalesce(s.valid_to, 'infinity')
  ) as "isStated"
from unnest($3::uuid[]) i (id)
cross join lateral working_time_on(i.id, $4::date) w;

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
