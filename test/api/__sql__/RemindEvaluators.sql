-- RemindEvaluators

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

insert into evaluation_reminder (instansi_id, dinas_id, period_id, employee_id, waiting, reminded_by, reminded_at)
select $1::uuid, r.dinas_id, $2::uuid, r.employee_id, r.waiting, $3, $4::timestamptz
from jsonb_to_recordset($5::jsonb) as r (employee_id uuid, dinas_id uuid, waiting integer);

select a.employee_id as "employeeId", a.id as "accountId"
from account a
where a.employee_id = any((
  select $1::uuid[]
)::uuid[])
  and a.disabled_at is null
order by a.id;

select d.id, d.instansi_id as "instansiId"
from dinas d
where d.instansi_id = $1::uuid
  and exists (
    select
    from access_grant g
    left join unit u on u.id = g.unit_id
    where g.account_id = $2::uuid
      and g.instansi_id = d.instansi_id
      and g.role = any($3::text[])
      and (g.unit_id is null or u.dinas_id = d.id and u.parent_id is null)
  );

select distinct on (r.employee_id) r.employee_id as "evaluatorId",
  r.reminded_at as "remindedAt",
  r.reminded_by as "remindedBy"
from evaluation_reminder r
where r.period_id = $1::uuid
  and r.employee_id = any((
    select $2::uuid[]
  )::uuid[])
  and r.reminded_at > $3::timestamptz
order by r.employee_id, r.reminded_at desc;

select pg_advisory_xact_lock(hashtextextended($1, 0)) as turn;

select r.id as "id",
  r.instansi_id as "instansiId",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.nip end as "nip",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.birth_date end as "birthDate",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.last_day end as "lastDay",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.end_reason end as "endReason",
  repeat('•', 15) || right(r.nip, 3) as "maskedNip",
  concat_ws(', ', concat_ws(' ', r.title_before, r.name), r.title_after) as "fullName",
  r.name as "name",
  r.title_before as "titleBefore",
  r.title_after as "titleAfter",
  r.sex as "sex",
  r.status as "status",
  r.golongan as "golongan",
  r.education_level as "educationLevel",
  r.education_field as "educationField",
  r.work_email as "workEmail",
  r.work_phone as "workPhone",
  r.version as "version",
  r.updated_at as "updatedAt"
from employee r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation_period r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select w.evaluator_id as "evaluatorId",
  count(*)::int as waiting,
  case when count(distinct w.dinas_id) = 1 then (array_agg(w.dinas_id))[1] end as "dinasId"
from waiting_evaluations($1::uuid[], $2::uuid, $3::date) w
where w.evaluator_id = any((
  select $4::uuid[]
)::uuid[])
group by 1
order by 1;

with told as (
  insert into notification (account_id, instansi_id, kind, parameters, about_type, about_id, act_id, told_once)
  select r.account_id,
    $1::uuid,
    $2,
    r.parameters,
    case when r.about_id is not null then $3::text end,
    r.about_id,
    $4::uuid,
    $5
  from jsonb_to_recordset($6::jsonb) as r (account_id uuid, parameters jsonb, about_id uuid)
  join account a on a.id = r.account_id and a.disabled_at is null
  on conflict (account_id, told_once) do nothing
  returning id, account_id
),
  mailed as (
    insert into notification_mail (notification_id)
    select t.id
    from told t
    join notification_address d on d.account_id = t.account_id
  )
select t.id
from told t;
