-- PlanPeriod

insert into "evaluation_period" ("instansi_id", "kind", "label", "valid_from", "valid_to", "deadline", "state")
values ($1, 'ANNUAL', 'Tahun 2099', '2099-01-01', '2099-12-31', '2099-12-31', 'PLANNED')
returning "id", "version", "updated_at";

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

select "e0".*
from "evaluation_period" as "e0"
where "e0"."instansi_id" = $1 and "e0"."label" = 'Tahun 2099'
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

select p.id
from evaluation_period p
where p.instansi_id = $1::uuid and p.kind = $2 and p.id is distinct
from $3::uuid and p.valid_from <= $4::date and p.valid_to >= $5::date
order by p.valid_from
limit 1;

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
          where k.id = evaluation_period.instansi_id
        ),
        evaluation_period.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = evaluation_period.instansi_id
        ) is null
      ),
      'periodKind',
      jsonb_build_array(evaluation_period.kind, evaluation_period.kind is not null and evaluation_period.kind is null),
      'label',
      jsonb_build_array(evaluation_period.label, evaluation_period.label is not null and evaluation_period.label is null),
      'validFrom',
      jsonb_build_array(
        evaluation_period.valid_from,
        evaluation_period.valid_from is not null and evaluation_period.valid_from is null
      ),
      'validTo',
      jsonb_build_array(evaluation_period.valid_to, evaluation_period.valid_to is not null and evaluation_period.valid_to is null),
      'deadline',
      jsonb_build_array(evaluation_period.deadline, evaluation_period.deadline is not null and evaluation_period.deadline is null),
      'periodState',
      jsonb_build_array(evaluation_period.state, evaluation_period.state is not null and evaluation_period.state is null),
      'version',
      jsonb_build_array(evaluation_period.version, evaluation_period.version is not null and evaluation_period.version is null)
    )
    from jsonb_populate_record(null::"evaluation_period", coalesce(to_jsonb(t), '{}') || c.before) "evaluation_period"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'instansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = evaluation_period.instansi_id
        ),
        evaluation_period.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = evaluation_period.instansi_id
        ) is null
      ),
      'periodKind',
      jsonb_build_array(evaluation_period.kind, evaluation_period.kind is not null and evaluation_period.kind is null),
      'label',
      jsonb_build_array(evaluation_period.label, evaluation_period.label is not null and evaluation_period.label is null),
      'validFrom',
      jsonb_build_array(
        evaluation_period.valid_from,
        evaluation_period.valid_from is not null and evaluation_period.valid_from is null
      ),
      'validTo',
      jsonb_build_array(evaluation_period.valid_to, evaluation_period.valid_to is not null and evaluation_period.valid_to is null),
      'deadline',
      jsonb_build_array(evaluation_period.deadline, evaluation_period.deadline is not null and evaluation_period.deadline is null),
      'periodState',
      jsonb_build_array(evaluation_period.state, evaluation_period.state is not null and evaluation_period.state is null),
      'version',
      jsonb_build_array(evaluation_period.version, evaluation_period.version is not null and evaluation_period.version is null)
    )
    from jsonb_populate_record(null::"evaluation_period", coalesce(to_jsonb(t), '{}') || c.after) "evaluation_period"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select "evaluation_period".label
    from jsonb_populate_record(null::"evaluation_period", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "evaluation_period"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as name,
  null::json as facts
from act_rows c
left join "evaluation_period" t on t.id = c.row_id
where c.table_name = 'evaluation_period';
