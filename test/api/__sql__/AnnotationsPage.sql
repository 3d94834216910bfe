-- AnnotationsPage

select a.number,
  f.dinas_id as "dinasId",
  f.fact_set as set,
  f.from_day::text as "from",
  f.to_day::text as "to",
  (
    select jsonb_object_agg(k, f.kept -> k)
    from jsonb_array_elements_text(a.keys) k
  ) as kept
from jsonb_to_recordset($1::jsonb) a (number int, place text, fact_set text, period_id uuid, keys jsonb, days date[])
join jsonb_to_recordset($2::jsonb) p (place text, dinas_ids uuid[]) on p.place = a.place
join figure_day f on f.dinas_id = any(p.dinas_ids) and f.fact_set = a.fact_set and f.period_id is not distinct
from a.period_id
where exists (
  select
  from unnest(a.days) d (day)
  where d.day between f.from_day and f.to_day
)
order by f.from_day;

select a.number, f.dinas_id as "dinasId", min(f.from_day)::text as day
from jsonb_to_recordset($1::jsonb) a (number int, place text, fact_set text, period_id uuid, keys jsonb, days date[])
join jsonb_to_recordset($2::jsonb) p (place text, dinas_ids uuid[]) on p.place = a.place
join figure_day f on f.dinas_id = any(p.dinas_ids) and f.fact_set = a.fact_set and f.period_id is not distinct
from a.period_id
group by a.number, f.dinas_id;

select d.id,
  d.code,
  d.name,
  d.instansi_id as "instansiId",
  top.valid_from::text as "from",
  top.valid_to::text as "to"
from dinas d
left join unit top on top.dinas_id = d.id and top.parent_id is null
where (d.id = any((
  select $1::uuid[]
)::uuid[]) or d.instansi_id = any((
  select $2::uuid[]
)::uuid[]))
order by d.code;

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.period_id,
        j1.figure,
        j1.day,
        j1.text,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        json_build_array(j3.id, j3.label),
        json_build_array('DAY DESC', (j1.day)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from annotation j1
        where (j1.instansi_id = r.id) and ("j1"."figure" = $1)
        order by j1.day desc, j1.id desc
        limit $2
      ) j1
      left join dinas j2 on j2.id = j1.dinas_id
      left join evaluation_period j3 on j3.id = j1.period_id
      order by j1.day desc, j1.id desc
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $3::uuid[]
)::uuid[]);

select r.id,
  case when ((
    select scope_opens('figures')
  ) and (r.id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and ((
        select scope_opens('figures')
      ) and (x.id = any((
        select scope_ids('dinas_ids')
      )::uuid[])))
  ) then 'PART' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
