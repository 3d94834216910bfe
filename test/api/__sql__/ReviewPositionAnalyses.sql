-- ReviewPositionAnalyses

select "p0".*
from "position_analysis" as "p0"
where "p0"."id" = $1
limit 1;

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

update "position_analysis"
set "state" = 'REVIEWED', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
