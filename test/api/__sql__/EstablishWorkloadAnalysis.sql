-- EstablishWorkloadAnalysis

create temporary table established on commit drop as select n.position_id,
  p.dinas_id,
  n.exact,
  n.people,
  least(
    (
      select min(l.valid_from) - 1
      from position_need l
      where l.position_id = p.id and l.valid_from > $1::date
    ),
    p.valid_to
  ) as last_day
from workload_needs(array[$2::uuid], $3::date) n
join position p on p.id = n.position_id and $4::date between p.valid_from and coalesce(p.valid_to, 'infinity');

insert into act as a (
  id,
  instansi_id,
  dinas_id,
  kind,
  account_id,
  since,
  decree_number,
  reason,
  undoes_id,
  import_id,
  part_of_id,
  row_count
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)
returning a.id as "id",
  a.instansi_id as "instansiId",
  a.dinas_id as "dinasId",
  a.kind as "actKind",
  a.at as "at",
  a.since as "since",
  a.decree_number as "decreeNumber",
  a.reason as "reason",
  a.account_id as "accountId",
  a.import_id as "importId",
  a.undoes_id as "undoesId",
  a.undone_by_id as "undoneById",
  a.part_of_id as "partOfId",
  a.row_count as "rowCount",
  a.updated_at as "updatedAt";

insert into position_need (position_id, dinas_id, need, exact, decree_number, valid_from, valid_to)
select e.position_id, e.dinas_id, e.people::int, e.exact, $1, $2::date, e.last_day
from established e
where not exists (
  select 1
  from position_need n
  where n.position_id = e.position_id and n.valid_from = $3::date
)
returning id;

select "w0".*
from "workload_analysis" as "w0"
where "w0"."dinas_id" = $1 and "w0"."state" = 'ESTABLISHED'
order by "w0"."valid_from" desc
limit 1;

select "w0".*
from "workload_analysis" as "w0"
where "w0"."id" = $1
limit 1;

select $1::uuid as "actId", c.table_name as table, c.row_id as id
from act_nodes($2::uuid) c
where c.table_name = any($3::text[])
order by c.place, c.row_id
limit $4;

select a.id as "actId",
  c.table_name as table,
  case when not c.is_own then 'CHANGED' when c.before is null then 'CREATED' when c.after is null then 'REMOVED' when c.after ->> 'valid_to' is not null and (c.before ->> 'valid_to' is null or c.after ->> 'valid_to' < c.before ->> 'valid_to') then 'CLOSED' else 'CHANGED' end as outcome,
  count(*)::int as rows
from unnest($1::uuid[]) a (id)
cross join lateral act_nodes(a.id) c
group by 1, 2, 3;

select count(*)::int as number
from established;

select d.id, d.name
from dinas d
where d.id = any((
  select $1::uuid[]
)::uuid[]);

select distinct d.id
from change_log c
cross join unnest(c.dinas_ids) d (id)
where c.xid = pg_current_xact_id()
order by 1
limit $1;

select f."dinas_id" as subject,
  json_build_array(
    count(*) filter (where in_force),
    coalesce(sum(need) filter (where in_force and (need > 0)), 0)::float8,
    count(*) filter (where in_force and (not has_need)),
    coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::float8,
    count(*) filter (where in_force and (need > 0 and filled = 0)),
    coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::float8,
    coalesce(sum(filled - need) filter (where in_force and (has_need and filled > need)), 0)::float8,
    count(*) filter (where in_force and (has_need and filled > need)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting > 0)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)),
    count(*) filter (where in_force and (is_head and filled > 1))
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "position_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select f."dinas_id" as subject,
  json_build_array(
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 1),
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 5),
    count(*) filter (where kind = 'DEFINITIF' and years_left < 0)
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "holder_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select minutes_per_year as "establishedMinutes", rounding as "establishedRounding"
from working_time_on($1::uuid, $2::date);

select n.analysis_id as "analysisId",
  n.position_id as "positionId",
  n.tasks,
  n.incomplete,
  n.minutes,
  n.exact,
  n.minutes_per_year as "minutesPerYear",
  n.rounding
from workload_needs(array[$1::uuid], $2::date) n;

update "workload_analysis"
set "state" = 'ESTABLISHED',
  "valid_from" = '2027-01-01',
  "decree_number" = 'SK 800/1',
  "act_id" = $1,
  "minutes_per_year" = 75000,
  "rounding" = 'UP',
  "version" = "version" + 1
where "id" = $2 and "version" = 1
returning "version", "updated_at";

update position_need n
set need = e.people::int, exact = e.exact, decree_number = $1, version = n.version + 1
from established e
where n.position_id = e.position_id and n.valid_from = $2::date;

update position_need n
set valid_to = $1::date - 1, version = n.version + 1
from established e
where n.position_id = e.position_id
  and n.valid_from < $2::date
  and coalesce(n.valid_to, 'infinity') >= $3::date;

with act_rows as materialized (
  select c.*, a.id as act_id, a.undone_by_id is not null as gone
  from act a
  cross join lateral act_nodes(a.id, $1::uuid[]) c
  where a.id = any((
    select $2::uuid[]
  )::uuid[])
),
  facts as materialized (
    select c.*, a.id as act_id
    from act a
    cross join lateral act_changes(a.id, $3::uuid[]) c
    where a.id = any((
      select $4::uuid[]
    )::uuid[])
      and c.of_id is not null
  )
select c.act_id as "actId",
  c.row_id as id,
  case when not c.is_own then 'CHANGED' when c.before is null then 'CREATED' when c.after is null then 'REMOVED' when c.after ->> 'valid_to' is not null and (c.before ->> 'valid_to' is null or c.after ->> 'valid_to' < c.before ->> 'valid_to') then 'CLOSED' else 'CHANGED' end as outcome,
  case when (t.id is not null or c.after is null or c.gone) and c.before is not null then (
    select jsonb_build_object(
      'instansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = workload_analysis.instansi_id
        ),
        workload_analysis.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = workload_analysis.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = workload_analysis.dinas_id
        ),
        workload_analysis.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = workload_analysis.dinas_id
        ) is null
      ),
      'name',
      jsonb_build_array(workload_analysis.name, workload_analysis.name is not null and workload_analysis.name is null),
      'workloadState',
      jsonb_build_array(workload_analysis.state, workload_analysis.state is not null and workload_analysis.state is null),
      'establishedMinutes',
      jsonb_build_array(
        workload_analysis.minutes_per_year,
        workload_analysis.minutes_per_year is not null and workload_analysis.minutes_per_year is null
      ),
      'establishedRounding',
      jsonb_build_array(workload_analysis.rounding, workload_analysis.rounding is not null and workload_analysis.rounding is null),
      'decreeNumber',
      jsonb_build_array(
        workload_analysis.decree_number,
        workload_analysis.decree_number is not null and workload_analysis.decree_number is null
      ),
      'establishedFrom',
      jsonb_build_array(
        workload_analysis.valid_from,
        workload_analysis.valid_from is not null and workload_analysis.valid_from is null
      ),
      'establishedTo',
      jsonb_build_array(workload_analysis.valid_to, workload_analysis.valid_to is not null and workload_analysis.valid_to is null),
      'actId',
      jsonb_build_array(
        (
          select k.id
          from act k
          where k.id = workload_analysis.act_id
        ),
        workload_analysis.act_id is not null and (
          select k.id
          from act k
          where k.id = workload_analysis.act_id
        ) is null
      ),
      'version',
      jsonb_build_array(workload_analysis.version, workload_analysis.version is not null and workload_analysis.version is null)
    )
    from jsonb_populate_record(null::"workload_analysis", coalesce(to_jsonb(t), '{}') || c.before) "workload_analysis"
    where (instansi_id = any((
      select scope_ids('hr_instansi_ids')
    )::uuid[]) or dinas_id = any((
      select scope_ids('hr_dinas_ids')
    )::uuid[])) or (state = 'ESTABLISHED' and (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[])))
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'instansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = workload_analysis.instansi_id
        ),
        workload_analysis.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = workload_analysis.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = workload_analysis.dinas_id
        ),
        workload_analysis.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = workload_analysis.dinas_id
        ) is null
      ),
      'name',
      jsonb_build_array(workload_analysis.name, workload_analysis.name is not null and workload_analysis.name is null),
      'workloadState',
      jsonb_build_array(workload_analysis.state, workload_analysis.state is not null and workload_analysis.state is null),
      'establishedMinutes',
      jsonb_build_array(
        workload_analysis.minutes_per_year,
        workload_analysis.minutes_per_year is not null and workload_analysis.minutes_per_year is null
      ),
      'establishedRounding',
      jsonb_build_array(workload_analysis.rounding, workload_analysis.rounding is not null and workload_analysis.rounding is null),
      'decreeNumber',
      jsonb_build_array(
        workload_analysis.decree_number,
        workload_analysis.decree_number is not null and workload_analysis.decree_number is null
      ),
      'establishedFrom',
      jsonb_build_array(
        workload_analysis.valid_from,
        workload_analysis.valid_from is not null and workload_analysis.valid_from is null
      ),
      'establishedTo',
      jsonb_build_array(workload_analysis.valid_to, workload_analysis.valid_to is not null and workload_analysis.valid_to is null),
      'actId',
      jsonb_build_array(
        (
          select k.id
          from act k
          where k.id = workload_analysis.act_id
        ),
        workload_analysis.act_id is not null and (
          select k.id
          from act k
          where k.id = workload_analysis.act_id
        ) is null
      ),
      'version',
      jsonb_build_array(workload_analysis.version, workload_analysis.version is not null and workload_analysis.version is null)
    )
    from jsonb_populate_record(null::"workload_analysis", coalesce(to_jsonb(t), '{}') || c.after) "workload_analysis"
    where (instansi_id = any((
      select scope_ids('hr_instansi_ids')
    )::uuid[]) or dinas_id = any((
      select scope_ids('hr_dinas_ids')
    )::uuid[])) or (state = 'ESTABLISHED' and (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[])))
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select "workload_analysis".name
    from jsonb_populate_record(null::"workload_analysis", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "workload_analysis"
    where (instansi_id = any((
      select scope_ids('hr_instansi_ids')
    )::uuid[]) or dinas_id = any((
      select scope_ids('hr_dinas_ids')
    )::uuid[])) or (state = 'ESTABLISHED' and (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[])))
  ) end as name,
  null::json as facts
from act_rows c
left join "workload_analysis" t on t.id = c.row_id
where c.table_name = 'workload_analysis';

with act_rows as materialized (
  select c.*, a.id as act_id, a.undone_by_id is not null as gone
  from act a
  cross join lateral act_nodes(a.id, $1::uuid[]) c
  where a.id = any((
    select $2::uuid[]
  )::uuid[])
),
  facts as materialized (
    select c.*, a.id as act_id
    from act a
    cross join lateral act_changes(a.id, $3::uuid[]) c
    where a.id = any((
      select $4::uuid[]
    )::uuid[])
      and c.of_id is not null
  )
select c.act_id as "actId",
  c.row_id as id,
  case when not c.is_own then 'CHANGED' when c.before is null then 'CREATED' when c.after is null then 'REMOVED' when c.after ->> 'valid_to' is not null and (c.before ->> 'valid_to' is null or c.after ->> 'valid_to' < c.before ->> 'valid_to') then 'CLOSED' else 'CHANGED' end as outcome,
  case when (t.id is not null or c.after is null or c.gone) and c.before is not null then (
    select jsonb_build_object(
      'positionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position_need.position_id
        ),
        position_need.position_id is not null and (
          select k.id
          from position k
          where k.id = position_need.position_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ),
        position_need.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ) is null
      ),
      'people',
      jsonb_build_array(position_need.need, position_need.need is not null and position_need.need is null),
      'exact',
      jsonb_build_array(position_need.exact, position_need.exact is not null and position_need.exact is null),
      'decreeNumber',
      jsonb_build_array(position_need.decree_number, position_need.decree_number is not null and position_need.decree_number is null),
      'validFrom',
      jsonb_build_array(position_need.valid_from, position_need.valid_from is not null and position_need.valid_from is null),
      'validTo',
      jsonb_build_array(position_need.valid_to, position_need.valid_to is not null and position_need.valid_to is null),
      'version',
      jsonb_build_array(position_need.version, position_need.version is not null and position_need.version is null)
    )
    from jsonb_populate_record(null::"position_need", coalesce(to_jsonb(t), '{}') || c.before) "position_need"
    where exists (
      select 1
      from dinas d
      where d.id = position_need.dinas_id
    )
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'positionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position_need.position_id
        ),
        position_need.position_id is not null and (
          select k.id
          from position k
          where k.id = position_need.position_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ),
        position_need.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ) is null
      ),
      'people',
      jsonb_build_array(position_need.need, position_need.need is not null and position_need.need is null),
      'exact',
      jsonb_build_array(position_need.exact, position_need.exact is not null and position_need.exact is null),
      'decreeNumber',
      jsonb_build_array(position_need.decree_number, position_need.decree_number is not null and position_need.decree_number is null),
      'validFrom',
      jsonb_build_array(position_need.valid_from, position_need.valid_from is not null and position_need.valid_from is null),
      'validTo',
      jsonb_build_array(position_need.valid_to, position_need.valid_to is not null and position_need.valid_to is null),
      'version',
      jsonb_build_array(position_need.version, position_need.version is not null and position_need.version is null)
    )
    from jsonb_populate_record(null::"position_need", coalesce(to_jsonb(t), '{}') || c.after) "position_need"
    where exists (
      select 1
      from dinas d
      where d.id = position_need.dinas_id
    )
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select (
      select p.title
      from position p
      where p.id = "position_need".position_id
    )
    from jsonb_populate_record(null::"position_need", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "position_need"
    where exists (
      select 1
      from dinas d
      where d.id = position_need.dinas_id
    )
  ) end as name,
  null::json as facts
from act_rows c
left join "position_need" t on t.id = c.row_id
where c.table_name = 'position_need';
