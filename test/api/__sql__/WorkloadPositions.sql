-- WorkloadPositions

select j0.id as "id",
  j0.instansi_id as "instansiId",
  j0.dinas_id as "dinasId",
  j0.unit_id as "unitId",
  j0.superior_position_id as "superiorPositionId",
  j0.succeeds_id as "succeedsId",
  j0.code as "code",
  j0.title as "title",
  j0.kind as "positionKind",
  j0.kind_written as "kindWritten",
  j0.jenjang as "jenjang",
  j0.eselon as "eselon",
  j0.position_class as "positionClass",
  j0.is_head as "isHead",
  j0.required_education as "requiredEducation",
  j0.required_education_field as "requiredEducationField",
  j0.retirement_age as "retirementAge",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j0.version as "version",
  j0.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array(
      'TREE ASC',
      (j0_unit.path)::text,
      ((not j0.is_head)::int)::text,
      (-coalesce(j0.position_class, 0))::text,
      (j0.title)::text,
      (j0.id)::text
    )::text as "__cursor",
    found.parent_id as "__parent",
    row_number() over (
      partition by found.parent_id order by j0_unit.path,
      (not j0.is_head)::int,
      -coalesce(j0.position_class, 0),
      j0.title,
      j0.id
    ) as "__row"
  from (
    select distinct t.position_id as id, t.analysis_id as parent_id
    from workload_task t
    where t.analysis_id = any((
      select $1::uuid[]
    )::uuid[])
  ) found
  join position j0 on j0.id = found.id
  join unit j0_unit on j0_unit.id = j0.unit_id
  where (found.parent_id = any($2::uuid[]))
) j0
left join unit j1 on j1.id = j0.unit_id
where "__row" <= $3
order by "__parent", "__row";

select n.analysis_id as "analysisId",
  n.position_id as "positionId",
  n.tasks,
  n.incomplete,
  n.minutes,
  n.exact,
  n.minutes_per_year as "minutesPerYear",
  n.rounding
from workload_needs(array[$1::uuid], $2::date) n
where n.position_id = any((
  select $3::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.act_id as "actId",
  r.name as "name",
  r.state as "workloadState",
  r.minutes_per_year as "establishedMinutes",
  r.rounding as "establishedRounding",
  r.decree_number as "decreeNumber",
  r.valid_from as "establishedFrom",
  r.valid_to as "establishedTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from workload_analysis r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

-- WorkloadPositions: of the dinas

select j0.dinas_id as parent, count(*)::int as total
from position j0
join unit j0_unit on j0_unit.id = j0.unit_id
where (j0.dinas_id = any($1::uuid[]))
  and ($2::date between j0.valid_from and coalesce(j0.valid_to, 'infinity'))
  and ((folded(j0.title || ' ' || j0_unit.name) like $3))
group by 1;

select n.analysis_id as "analysisId",
  n.position_id as "positionId",
  n.tasks,
  n.incomplete,
  n.minutes,
  n.exact,
  n.minutes_per_year as "minutesPerYear",
  n.rounding
from workload_needs(array[$1::uuid], $2::date) n
where n.position_id = any((
  select $3::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j1.id,
        j1.instansi_id,
        j1.dinas_id,
        j1.unit_id,
        j1.superior_position_id,
        j1.succeeds_id,
        j1.code,
        j1.title,
        j1.kind,
        j1.kind_written,
        j1.jenjang,
        j1.eselon,
        j1.position_class,
        j1.is_head,
        j1.required_education,
        j1.required_education_field,
        j1.retirement_age,
        j1.valid_from,
        j1.valid_to,
        j1.version,
        j1.updated_at,
        json_build_array(j2.id, j2.name),
        json_build_array(
          'TREE ASC',
          (j1_unit.path)::text,
          ((not j1.is_head)::int)::text,
          (-coalesce(j1.position_class, 0))::text,
          (j1.title)::text,
          (j1.id)::text
        )::text
      ) as item
      from (
        select j1.*
        from position j1
        join unit j1_unit on j1_unit.id = j1.unit_id
        where (j1.dinas_id = r.id)
          and ($1::date between j1.valid_from and coalesce(j1.valid_to, 'infinity'))
          and ((folded(j1.title || ' ' || j1_unit.name) like $2))
        order by j1_unit.path, (not j1.is_head)::int, -coalesce(j1.position_class, 0), j1.title, j1.id
        limit $3
      ) j1
      join unit j1_unit on j1_unit.id = j1.unit_id
      left join unit j2 on j2.id = j1.unit_id
      order by j1_unit.path, (not j1.is_head)::int, -coalesce(j1.position_class, 0), j1.title, j1.id
    ) page
  ) as "j1.page"
from dinas r
where r.id = any((
  select $4::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.act_id as "actId",
  r.name as "name",
  r.state as "workloadState",
  r.minutes_per_year as "establishedMinutes",
  r.rounding as "establishedRounding",
  r.decree_number as "decreeNumber",
  r.valid_from as "establishedFrom",
  r.valid_to as "establishedTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from workload_analysis r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
