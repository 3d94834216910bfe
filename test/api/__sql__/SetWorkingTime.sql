-- SetWorkingTime

insert into "stated_working_time" ("instansi_id", "minutes_per_year", "rounding", "valid_from", "valid_to", "decree_number")
values ($1, 72000, 'UP', '2027-01-01', null, null)
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

select "s0".*
from "stated_working_time" as "s0"
where "s0"."instansi_id" = $1
order by "s0"."valid_from" asc;

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
          where k.id = stated_working_time.instansi_id
        ),
        stated_working_time.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = stated_working_time.instansi_id
        ) is null
      ),
      'minutesPerYear',
      jsonb_build_array(
        stated_working_time.minutes_per_year,
        stated_working_time.minutes_per_year is not null and stated_working_time.minutes_per_year is null
      ),
      'rounding',
      jsonb_build_array(
        stated_working_time.rounding,
        stated_working_time.rounding is not null and stated_working_time.rounding is null
      ),
      'validFrom',
      jsonb_build_array(
        stated_working_time.valid_from,
        stated_working_time.valid_from is not null and stated_working_time.valid_from is null
      ),
      'validTo',
      jsonb_build_array(
        stated_working_time.valid_to,
        stated_working_time.valid_to is not null and stated_working_time.valid_to is null
      ),
      'decreeNumber',
      jsonb_build_array(
        stated_working_time.decree_number,
        stated_working_time.decree_number is not null and stated_working_time.decree_number is null
      ),
      'version',
      jsonb_build_array(stated_working_time.version, stated_working_time.version is not null and stated_working_time.version is null)
    )
    from jsonb_populate_record(null::"stated_working_time", coalesce(to_jsonb(t), '{}') || c.before) "stated_working_time"
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
          where k.id = stated_working_time.instansi_id
        ),
        stated_working_time.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = stated_working_time.instansi_id
        ) is null
      ),
      'minutesPerYear',
      jsonb_build_array(
        stated_working_time.minutes_per_year,
        stated_working_time.minutes_per_year is not null and stated_working_time.minutes_per_year is null
      ),
      'rounding',
      jsonb_build_array(
        stated_working_time.rounding,
        stated_working_time.rounding is not null and stated_working_time.rounding is null
      ),
      'validFrom',
      jsonb_build_array(
        stated_working_time.valid_from,
        stated_working_time.valid_from is not null and stated_working_time.valid_from is null
      ),
      'validTo',
      jsonb_build_array(
        stated_working_time.valid_to,
        stated_working_time.valid_to is not null and stated_working_time.valid_to is null
      ),
      'decreeNumber',
      jsonb_build_array(
        stated_working_time.decree_number,
        stated_working_time.decree_number is not null and stated_working_time.decree_number is null
      ),
      'version',
      jsonb_build_array(stated_working_time.version, stated_working_time.version is not null and stated_working_time.version is null)
    )
    from jsonb_populate_record(null::"stated_working_time", coalesce(to_jsonb(t), '{}') || c.after) "stated_working_time"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select "stated_working_time".minutes_per_year::text
    from jsonb_populate_record(null::"stated_working_time", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "stated_working_time"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as name,
  null::json as facts
from act_rows c
left join "stated_working_time" t on t.id = c.row_id
where c.table_name = 'stated_working_time';
