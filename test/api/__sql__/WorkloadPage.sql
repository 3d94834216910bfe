-- WorkloadPage

select n.analysis_id as "analysisId",
  count(*)::int as positions,
  sum(n.tasks)::int as tasks,
  sum(n.incomplete)::int as incomplete,
  sum(n.people) as people,
  sum(n.exact) as exact
from workload_needs($1::uuid[], $2::date) n
group by 1;

select r.id as "id",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.act_id,
        j1.name,
        j1.state,
        j1.minutes_per_year,
        j1.rounding,
        j1.decree_number,
        j1.valid_from,
        j1.valid_to,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        json_build_array('UPDATED_AT DESC', (j1.updated_at)::text, (j1.id)::text)::text
      ) as item
      from (
        select j1.*
        from workload_analysis j1
        where (j1.instansi_id = r.id)
        order by j1.updated_at desc, j1.id desc
        limit $1
      ) j1
      left join dinas j2 on j2.id = j1.dinas_id
      order by j1.updated_at desc, j1.id desc
    ) page
  ) as "j1.page"
from instansi r
where r.id = any((
  select $2::uuid[]
)::uuid[]);
