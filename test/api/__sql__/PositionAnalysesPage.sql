-- PositionAnalysesPage

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

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.position_id,
        j1.act_id,
        j1.state,
        j1.summary,
        j1.minimum_education,
        j1.analysed_class,
        j1.decree_number,
        j1.valid_from,
        j1.valid_to,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        json_build_array(j3.id, j3.title, j3.position_class, json_build_array(j4.id, j4.name)),
        json_build_array('UPDATED_AT DESC', (j1.updated_at)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from position_analysis j1
        where (j1.instansi_id = r.id)
        order by j1.updated_at desc, j1.id desc
        limit $1
      ) j1
      left join dinas j2 on j2.id = j1.dinas_id
      left join position j3 on j3.id = j1.position_id
      left join unit j4 on j4.id = j3.unit_id
      order by j1.updated_at desc, j1.id desc
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);

-- PositionAnalysesPage: by title

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

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.position_id,
        j1.act_id,
        j1.state,
        j1.summary,
        j1.minimum_education,
        j1.analysed_class,
        j1.decree_number,
        j1.valid_from,
        j1.valid_to,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        json_build_array(j3.id, j3.title, j3.position_class, json_build_array(j4.id, j4.name)),
        json_build_array('TITLE ASC', (j1_position.title)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from position_analysis j1
        join position j1_position on j1_position.id = j1.position_id
        where (j1.instansi_id = r.id) and ((folded(j1_position.title) like $1))
        order by j1_position.title, j1.id
        limit $2
      ) j1
      join position j1_position on j1_position.id = j1.position_id
      left join dinas j2 on j2.id = j1.dinas_id
      left join position j3 on j3.id = j1.position_id
      left join unit j4 on j4.id = j3.unit_id
      order by j1_position.title, j1.id
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $3::uuid[]
)::uuid[]);
