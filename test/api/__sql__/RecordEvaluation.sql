-- RecordEvaluation

insert into "evaluation" (
  "instansi_id",
  "dinas_id",
  "employee_id",
  "assignment_id",
  "period_id",
  "period_from",
  "evaluator_id",
  "evaluator_office",
  "work_result",
  "behaviour",
  "predikat",
  "note",
  "state",
  "started_at",
  "submitted_at",
  "sealed_at"
)
values (
  $1,
  $2,
  $3,
  $4,
  $5,
  '2026-10-01',
  null,
  'REGIONAL_SECRETARY',
  'DI_ATAS_EKSPEKTASI',
  'SESUAI_EKSPEKTASI',
  'BAIK',
  null,
  'SEALED',
  $6,
  $6,
  $6
)
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

select "a0".*
from "assignment" as "a0"
where "a0"."employee_id" = $1
  and exists (
    select 1
    from evaluation_period p
    where p.id = $2
      and a0.kind = 'DEFINITIF'
      and a0.valid_from <= p.valid_to
      and coalesce(a0.valid_to, 'infinity') >= p.valid_from
      and not absent_throughout(a0.employee_id, greatest(a0.valid_from, p.valid_from), least(coalesce(a0.valid_to, 'infinity'), p.valid_to))
  )
order by "a0"."valid_from" desc
limit 1;

select "e0".*
from "employee" as "e0"
where "e0"."id" = $1
limit 1;

select "e0".*
from "evaluation" as "e0"
where "e0"."employee_id" = $1 and "e0"."period_id" = $2
limit 1;

select "e0".*
from "evaluation_period" as "e0"
where "e0"."id" = $1
limit 1;

select $1::uuid as "actId", c.table_name as table, c.row_id as id
from act_nodes($2::uuid) c
where c.table_name = any($3::text[])
order by c.place, c.row_id
limit $4;

select *
from evaluator_line($1::uuid[], $2::uuid[], $3::timestamptz[]);

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
          where k.id = evaluation.instansi_id
        ),
        evaluation.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = evaluation.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = evaluation.dinas_id
        ),
        evaluation.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = evaluation.dinas_id
        ) is null
      ),
      'employeeId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = evaluation.employee_id
        ),
        evaluation.employee_id is not null and (
          select k.id
          from employee k
          where k.id = evaluation.employee_id
        ) is null
      ),
      'assignmentId',
      jsonb_build_array(
        (
          select k.id
          from assignment k
          where k.id = evaluation.assignment_id
        ),
        evaluation.assignment_id is not null and (
          select k.id
          from assignment k
          where k.id = evaluation.assignment_id
        ) is null
      ),
      'periodId',
      jsonb_build_array(
        (
          select k.id
          from evaluation_period k
          where k.id = evaluation.period_id
        ),
        evaluation.period_id is not null and (
          select k.id
          from evaluation_period k
          where k.id = evaluation.period_id
        ) is null
      ),
      'evaluatorId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = evaluation.evaluator_id
        ),
        evaluation.evaluator_id is not null and (
          select k.id
          from employee k
          where k.id = evaluation.evaluator_id
        ) is null
      ),
      'evaluatorOffice',
      jsonb_build_array(evaluation.evaluator_office, evaluation.evaluator_office is not null and evaluation.evaluator_office is null),
      'workResult',
      jsonb_build_array(
        case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.work_result end,
        evaluation.work_result is not null and case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.work_result end is null
      ),
      'behaviour',
      jsonb_build_array(
        case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.behaviour end,
        evaluation.behaviour is not null and case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.behaviour end is null
      ),
      'predikat',
      jsonb_build_array(
        case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.predikat end,
        evaluation.predikat is not null and case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.predikat end is null
      ),
      'note',
      jsonb_build_array(null::text, evaluation.note is not null and null::text is null),
      'state',
      jsonb_build_array(evaluation.state, evaluation.state is not null and evaluation.state is null),
      'submittedAt',
      jsonb_build_array(evaluation.submitted_at, evaluation.submitted_at is not null and evaluation.submitted_at is null),
      'sealedAt',
      jsonb_build_array(evaluation.sealed_at, evaluation.sealed_at is not null and evaluation.sealed_at is null),
      'version',
      jsonb_build_array(evaluation.version, evaluation.version is not null and evaluation.version is null)
    )
    from jsonb_populate_record(null::"evaluation", coalesce(to_jsonb(t), '{}') || c.before) "evaluation"
    where ((
      select scope_opens('evaluations')
    ) and (instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or dinas_id = any((
      select scope_ids('dinas_ids')
    )::uuid[]) or employee_id = any((
      select scope_ids('evaluee_ids')
    )::uuid[]) or ((
      select cardinality(scope_paths())
    ) > 0 and (
      select a.position_id
      from assignment a
      where a.id = evaluation.assignment_id
    ) in (
      select positions_in_unit_scope()
    )))) or ((employee_id = any((
      select scope_ids('led_ids')
    )::uuid[])) and viewer_evaluates(employee_id, period_id))
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'instansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = evaluation.instansi_id
        ),
        evaluation.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = evaluation.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = evaluation.dinas_id
        ),
        evaluation.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = evaluation.dinas_id
        ) is null
      ),
      'employeeId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = evaluation.employee_id
        ),
        evaluation.employee_id is not null and (
          select k.id
          from employee k
          where k.id = evaluation.employee_id
        ) is null
      ),
      'assignmentId',
      jsonb_build_array(
        (
          select k.id
          from assignment k
          where k.id = evaluation.assignment_id
        ),
        evaluation.assignment_id is not null and (
          select k.id
          from assignment k
          where k.id = evaluation.assignment_id
        ) is null
      ),
      'periodId',
      jsonb_build_array(
        (
          select k.id
          from evaluation_period k
          where k.id = evaluation.period_id
        ),
        evaluation.period_id is not null and (
          select k.id
          from evaluation_period k
          where k.id = evaluation.period_id
        ) is null
      ),
      'evaluatorId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = evaluation.evaluator_id
        ),
        evaluation.evaluator_id is not null and (
          select k.id
          from employee k
          where k.id = evaluation.evaluator_id
        ) is null
      ),
      'evaluatorOffice',
      jsonb_build_array(evaluation.evaluator_office, evaluation.evaluator_office is not null and evaluation.evaluator_office is null),
      'workResult',
      jsonb_build_array(
        case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.work_result end,
        evaluation.work_result is not null and case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.work_result end is null
      ),
      'behaviour',
      jsonb_build_array(
        case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.behaviour end,
        evaluation.behaviour is not null and case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.behaviour end is null
      ),
      'predikat',
      jsonb_build_array(
        case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.predikat end,
        evaluation.predikat is not null and case when (evaluation.state <> 'DRAFT' or not coalesce(evaluation.employee_id = any((
          select scope_ids('own_person_ids')
        )::uuid[]), false)) then evaluation.predikat end is null
      ),
      'note',
      jsonb_build_array(null::text, evaluation.note is not null and null::text is null),
      'state',
      jsonb_build_array(evaluation.state, evaluation.state is not null and evaluation.state is null),
      'submittedAt',
      jsonb_build_array(evaluation.submitted_at, evaluation.submitted_at is not null and evaluation.submitted_at is null),
      'sealedAt',
      jsonb_build_array(evaluation.sealed_at, evaluation.sealed_at is not null and evaluation.sealed_at is null),
      'version',
      jsonb_build_array(evaluation.version, evaluation.version is not null and evaluation.version is null)
    )
    from jsonb_populate_record(null::"evaluation", coalesce(to_jsonb(t), '{}') || c.after) "evaluation"
    where ((
      select scope_opens('evaluations')
    ) and (instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or dinas_id = any((
      select scope_ids('dinas_ids')
    )::uuid[]) or employee_id = any((
      select scope_ids('evaluee_ids')
    )::uuid[]) or ((
      select cardinality(scope_paths())
    ) > 0 and (
      select a.position_id
      from assignment a
      where a.id = evaluation.assignment_id
    ) in (
      select positions_in_unit_scope()
    )))) or ((employee_id = any((
      select scope_ids('led_ids')
    )::uuid[])) and viewer_evaluates(employee_id, period_id))
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select concat_ws(
      ' · ',
      (
        select e.name
        from employee e
        where e.id = "evaluation".employee_id
      ),
      (
        select p.label
        from evaluation_period p
        where p.id = "evaluation".period_id
      )
    )
    from jsonb_populate_record(null::"evaluation", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "evaluation"
    where ((
      select scope_opens('evaluations')
    ) and (instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or dinas_id = any((
      select scope_ids('dinas_ids')
    )::uuid[]) or employee_id = any((
      select scope_ids('evaluee_ids')
    )::uuid[]) or ((
      select cardinality(scope_paths())
    ) > 0 and (
      select a.position_id
      from assignment a
      where a.id = evaluation.assignment_id
    ) in (
      select positions_in_unit_scope()
    )))) or ((employee_id = any((
      select scope_ids('led_ids')
    )::uuid[])) and viewer_evaluates(employee_id, period_id))
  ) end as name,
  null::json as facts
from act_rows c
left join "evaluation" t on t.id = c.row_id
where c.table_name = 'evaluation';
