-- SubjectTrend

select d.id,
  d.code,
  d.name,
  d.instansi_id as "instansiId",
  top.valid_from::text as "from",
  top.valid_to::text as "to"
from dinas d
left join unit top on top.dinas_id = d.id and top.parent_id is null
where d.instansi_id = $1::uuid
order by d.code;

select f.dinas_id as "dinasId",
  f.fact_set as set,
  f.from_day::text as "from",
  f.to_day::text as "to",
  (
    select jsonb_object_agg(k, f.kept -> k)
    from jsonb_array_elements_text(a.keys) k
  ) as kept
from jsonb_to_recordset($1::jsonb) a (fact_set text, period_id uuid, keys jsonb)
join figure_day f on f.fact_set = a.fact_set and f.period_id is not distinct
from a.period_id
where f.dinas_id = any((
  select $2::uuid[]
)::uuid[])
  and f.from_day <= $3::date
  and f.to_day >= $4::date
order by f.from_day;

select f.dinas_id as "dinasId", min(f.from_day)::text as day
from jsonb_to_recordset($1::jsonb) a (fact_set text, period_id uuid, keys jsonb)
join figure_day f on f.fact_set = a.fact_set and f.period_id is not distinct
from a.period_id
where f.dinas_id = any((
  select $2::uuid[]
)::uuid[])
group by f.dinas_id;

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
