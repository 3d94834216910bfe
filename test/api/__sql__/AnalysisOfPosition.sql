-- AnalysisOfPosition

select a.id,
  coalesce(i.educations, 0)::int as educations,
  coalesce(i.tasks, 0)::int as tasks,
  coalesce(c.competences, 0)::int as competences
from position_analysis a
left join (
  select i.analysis_id,
    count(*) filter (where i.section = 'EDUCATION') as educations,
    count(*) filter (where i.section = 'TASK') as tasks
  from position_analysis_item i
  where i.analysis_id = any((
    select $1::uuid[]
  )::uuid[])
    and i.section in ('EDUCATION', 'TASK')
  group by 1
) i on i.analysis_id = a.id
left join (
  select c.analysis_id, count(*) as competences
  from position_analysis_competence c
  where c.analysis_id = any((
    select $2::uuid[]
  )::uuid[])
  group by 1
) c on c.analysis_id = a.id
where a.id = any((
  select $3::uuid[]
)::uuid[]);

select a.id, a.position_id as "positionId"
from position_analysis a
where a.position_id = any((
  select $1::uuid[]
)::uuid[])
  and a.state = 'ESTABLISHED'
  and $2::date between a.valid_from
  and coalesce(a.valid_to, 'infinity');

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.position_id as "positionId",
  r.act_id as "actId",
  r.state as "analysisState",
  r.summary as "summary",
  r.minimum_education as "minimumEducation",
  r.analysed_class as "analysedClass",
  r.decree_number as "decreeNumber",
  r.valid_from as "establishedFrom",
  r.valid_to as "establishedTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from position_analysis r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

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
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(j1.id, j1.state) as item
      from (
        select j1.*
        from position_analysis j1
        where (j1.position_id = r.id) and ((j1.state = any($1::text[])))
        order by j1.updated_at desc, j1.id desc
        limit $2
      ) j1
    ) page
  ) as "j1.page"
from position r
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
