-- EstablishPositionAnalyses

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

select "p0".*
from "position_analysis" as "p0"
where "p0"."id" = $1
limit 1;

select "p0".*
from "position_analysis" as "p0"
where "p0"."position_id" in ($1) and "p0"."state" = 'ESTABLISHED'
order by "p0"."valid_from" desc;

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

select count(*) filter (where not $1::date between p.valid_from and coalesce(p.valid_to, 'infinity'))::int as closed,
  count(*) filter (where a.analysed_class <> p.position_class)::int as classes
from position_analysis a
join position p on p.id = a.position_id
where a.id = any($2::uuid[]);

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

update "position_analysis"
set "state" = 'ESTABLISHED',
  "valid_from" = '2027-01-01',
  "decree_number" = 'SK 800/1',
  "act_id" = $1,
  "version" = "version" + 1
where "id" = $2 and "version" = 1
returning "version", "updated_at";

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
          where k.id = position_analysis.instansi_id
        ),
        position_analysis.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = position_analysis.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position_analysis.dinas_id
        ),
        position_analysis.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position_analysis.dinas_id
        ) is null
      ),
      'positionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position_analysis.position_id
        ),
        position_analysis.position_id is not null and (
          select k.id
          from position k
          where k.id = position_analysis.position_id
        ) is null
      ),
      'analysisState',
      jsonb_build_array(position_analysis.state, position_analysis.state is not null and position_analysis.state is null),
      'summary',
      jsonb_build_array(position_analysis.summary, position_analysis.summary is not null and position_analysis.summary is null),
      'minimumEducation',
      jsonb_build_array(
        position_analysis.minimum_education,
        position_analysis.minimum_education is not null and position_analysis.minimum_education is null
      ),
      'analysedClass',
      jsonb_build_array(
        position_analysis.analysed_class,
        position_analysis.analysed_class is not null and position_analysis.analysed_class is null
      ),
      'decreeNumber',
      jsonb_build_array(
        position_analysis.decree_number,
        position_analysis.decree_number is not null and position_analysis.decree_number is null
      ),
      'establishedFrom',
      jsonb_build_array(
        position_analysis.valid_from,
        position_analysis.valid_from is not null and position_analysis.valid_from is null
      ),
      'establishedTo',
      jsonb_build_array(position_analysis.valid_to, position_analysis.valid_to is not null and position_analysis.valid_to is null),
      'actId',
      jsonb_build_array(
        (
          select k.id
          from act k
          where k.id = position_analysis.act_id
        ),
        position_analysis.act_id is not null and (
          select k.id
          from act k
          where k.id = position_analysis.act_id
        ) is null
      ),
      'version',
      jsonb_build_array(position_analysis.version, position_analysis.version is not null and position_analysis.version is null)
    )
    from jsonb_populate_record(null::"position_analysis", coalesce(to_jsonb(t), '{}') || c.before) "position_analysis"
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
          where k.id = position_analysis.instansi_id
        ),
        position_analysis.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = position_analysis.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position_analysis.dinas_id
        ),
        position_analysis.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position_analysis.dinas_id
        ) is null
      ),
      'positionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position_analysis.position_id
        ),
        position_analysis.position_id is not null and (
          select k.id
          from position k
          where k.id = position_analysis.position_id
        ) is null
      ),
      'analysisState',
      jsonb_build_array(position_analysis.state, position_analysis.state is not null and position_analysis.state is null),
      'summary',
      jsonb_build_array(position_analysis.summary, position_analysis.summary is not null and position_analysis.summary is null),
      'minimumEducation',
      jsonb_build_array(
        position_analysis.minimum_education,
        position_analysis.minimum_education is not null and position_analysis.minimum_education is null
      ),
      'analysedClass',
      jsonb_build_array(
        position_analysis.analysed_class,
        position_analysis.analysed_class is not null and position_analysis.analysed_class is null
      ),
      'decreeNumber',
      jsonb_build_array(
        position_analysis.decree_number,
        position_analysis.decree_number is not null and position_analysis.decree_number is null
      ),
      'establishedFrom',
      jsonb_build_array(
        position_analysis.valid_from,
        position_analysis.valid_from is not null and position_analysis.valid_from is null
      ),
      'establishedTo',
      jsonb_build_array(position_analysis.valid_to, position_analysis.valid_to is not null and position_analysis.valid_to is null),
      'actId',
      jsonb_build_array(
        (
          select k.id
          from act k
          where k.id = position_analysis.act_id
        ),
        position_analysis.act_id is not null and (
          select k.id
          from act k
          where k.id = position_analysis.act_id
        ) is null
      ),
      'version',
      jsonb_build_array(position_analysis.version, position_analysis.version is not null and position_analysis.version is null)
    )
    from jsonb_populate_record(null::"position_analysis", coalesce(to_jsonb(t), '{}') || c.after) "position_analysis"
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
    select (
      select p.title
      from position p
      where p.id = "position_analysis".position_id
    )
    from jsonb_populate_record(null::"position_analysis", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "position_analysis"
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
left join "position_analysis" t on t.id = c.row_id
where c.table_name = 'position_analysis';
