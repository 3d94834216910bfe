-- PositionWorkload

select n.analysis_id as "analysisId",
  n.position_id as "positionId",
  n.tasks,
  n.incomplete,
  n.minutes,
  n.exact,
  n.minutes_per_year as "minutesPerYear",
  n.rounding
from workload_needs(
  array(
    select distinct a.id
    from position p
    join workload_analysis a on a.dinas_id = p.dinas_id and a.state = 'ESTABLISHED' and $1::date between a.valid_from and coalesce(a.valid_to, 'infinity')
    where p.id = any((
      select $2::uuid[]
    )::uuid[])
  ),
  $3::date
) n
where n.position_id = any((
  select $4::uuid[]
)::uuid[]);

select p.id,
  n.need,
  n.exact,
  n.decree_number as "decreeNumber",
  n.valid_from as since,
  coalesce(h.filled, 0)::int as filled
from unnest($1::uuid[]) p(id)
left join position_need n on n.position_id = p.id and n.validity @> $2::date
left join (
  select a.position_id, count(*) as filled
  from assignment a
  where a.position_id = any((
    select $3::uuid[]
  )::uuid[])
    and a.kind = 'DEFINITIF'
    and a.validity @> $4::date
  group by 1
) h on h.position_id = p.id;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.unit_id as "unitId",
  r.superior_position_id as "superiorPositionId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.title as "title",
  r.kind as "positionKind",
  r.kind_written as "kindWritten",
  r.jenjang as "jenjang",
  r.eselon as "eselon",
  r.position_class as "positionClass",
  r.is_head as "isHead",
  r.required_education as "requiredEducation",
  r.required_education_field as "requiredEducationField",
  r.retirement_age as "retirementAge",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j2.id as "j2.id",
  j2.instansi_id as "j2.instansiId",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j3.id, j3.name, j3.rounding, j3.decree_number, j3.valid_from) as item
      from (
        select j3.*
        from workload_analysis j3
        where (j3.dinas_id = j2.id) and ((j3.valid_from <= $1::date)) and ((((j3.valid_to is null))))
        order by j3.updated_at desc, j3.id desc
        limit $2
      ) j3
    ) page
  ) as "j3.page"
from position r
left join unit j1 on j1.id = r.unit_id
left join dinas j2 on j2.id = j1.dinas_id
where r.id = any((
  select $3::uuid[]
)::uuid[]);

select r.id,
  case when (r.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[]) or r.dinas_id = any((
    select scope_ids('hr_dinas_ids')
  )::uuid[])) then 'ALL' when (r.instansi_id = any((
    select scope_ids('instansi_ids')
  )::uuid[])) then 'PART' else 'NONE' end as sight
from position r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
