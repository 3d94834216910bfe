-- ReleaseEmployee

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

insert into transfer (
  instansi_id,
  to_instansi_id,
  employee_id,
  state,
  nip,
  name,
  title_before,
  title_after,
  status,
  golongan,
  education_level,
  education_field,
  position_title,
  dinas_name,
  free_from,
  decree_number,
  reason
)
select $1::uuid,
  $2::uuid,
  e.id,
  'OFFERED',
  e.nip,
  e.name,
  e.title_before,
  e.title_after,
  e.status,
  e.golongan,
  e.education_level,
  e.education_field,
  p.title,
  d.name,
  $3::date,
  $4,
  $5
from employee e
left join assignment a on a.employee_id = e.id and a.kind = 'DEFINITIF' and a.validity @> $6::date
left join position p on p.id = a.position_id
left join dinas d on d.id = a.dinas_id
where e.id = $7::uuid
returning id;

select "a0".*
from "absence" as "a0"
where "a0"."employee_id" = $1;

select "a0".*
from "assignment" as "a0"
where "a0"."employee_id" = $1;

select "e0".*
from "employee" as "e0"
where "e0"."id" = $1
limit 1;

select "t0".*
from "transfer" as "t0"
where "t0"."employee_id" = $1 and "t0"."state" = 'OFFERED'
limit 1;

select "t0".*
from "transfer" as "t0"
where "t0"."id" = $1
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

select e.id as held
from employee e
where e.id = $1::uuid for no key
update;

select r.id
from receivers_beside($1::uuid) r
where r.code = $2;

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
      'fromInstansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = transfer.instansi_id
        ),
        transfer.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = transfer.instansi_id
        ) is null
      ),
      'toInstansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = transfer.to_instansi_id
        ),
        transfer.to_instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = transfer.to_instansi_id
        ) is null
      ),
      'fromEmployeeId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = transfer.employee_id
        ),
        transfer.employee_id is not null and (
          select k.id
          from employee k
          where k.id = transfer.employee_id
        ) is null
      ),
      'toEmployeeId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = transfer.to_employee_id
        ),
        transfer.to_employee_id is not null and (
          select k.id
          from employee k
          where k.id = transfer.to_employee_id
        ) is null
      ),
      'transferState',
      jsonb_build_array(transfer.state, transfer.state is not null and transfer.state is null),
      'nip',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[])) or (transfer.to_instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]))) and ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.nip end,
        transfer.nip is not null and case when ((transfer.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[])) or (transfer.to_instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]))) and ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.nip end is null
      ),
      'name',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.name end,
        transfer.name is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.name end is null
      ),
      'titleBefore',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_before end,
        transfer.title_before is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_before end is null
      ),
      'titleAfter',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_after end,
        transfer.title_after is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_after end is null
      ),
      'status',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.status end,
        transfer.status is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.status end is null
      ),
      'golongan',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.golongan end,
        transfer.golongan is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.golongan end is null
      ),
      'educationLevel',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_level end,
        transfer.education_level is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_level end is null
      ),
      'educationField',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_field end,
        transfer.education_field is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_field end is null
      ),
      'positionTitle',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.position_title end,
        transfer.position_title is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.position_title end is null
      ),
      'dinasName',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.dinas_name end,
        transfer.dinas_name is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.dinas_name end is null
      ),
      'freeFrom',
      jsonb_build_array(transfer.free_from, transfer.free_from is not null and transfer.free_from is null),
      'begins',
      jsonb_build_array(transfer.begins, transfer.begins is not null and transfer.begins is null),
      'decreeNumber',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.decree_number end,
        transfer.decree_number is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.decree_number end is null
      ),
      'reason',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.reason end,
        transfer.reason is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.reason end is null
      ),
      'answer',
      jsonb_build_array(transfer.answer, transfer.answer is not null and transfer.answer is null),
      'offeredAt',
      jsonb_build_array(transfer.offered_at, transfer.offered_at is not null and transfer.offered_at is null),
      'version',
      jsonb_build_array(transfer.version, transfer.version is not null and transfer.version is null)
    )
    from jsonb_populate_record(null::"transfer", coalesce(to_jsonb(t), '{}') || c.before) "transfer"
    where (
      select scope_opens('people')
    )
      and ((instansi_id = any((
        select scope_ids('hr_instansi_ids')
      )::uuid[])) or (to_instansi_id = any((
        select scope_ids('hr_instansi_ids')
      )::uuid[])))
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'fromInstansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = transfer.instansi_id
        ),
        transfer.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = transfer.instansi_id
        ) is null
      ),
      'toInstansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = transfer.to_instansi_id
        ),
        transfer.to_instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = transfer.to_instansi_id
        ) is null
      ),
      'fromEmployeeId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = transfer.employee_id
        ),
        transfer.employee_id is not null and (
          select k.id
          from employee k
          where k.id = transfer.employee_id
        ) is null
      ),
      'toEmployeeId',
      jsonb_build_array(
        (
          select k.id
          from employee k
          where k.id = transfer.to_employee_id
        ),
        transfer.to_employee_id is not null and (
          select k.id
          from employee k
          where k.id = transfer.to_employee_id
        ) is null
      ),
      'transferState',
      jsonb_build_array(transfer.state, transfer.state is not null and transfer.state is null),
      'nip',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[])) or (transfer.to_instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]))) and ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.nip end,
        transfer.nip is not null and case when ((transfer.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[])) or (transfer.to_instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]))) and ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.nip end is null
      ),
      'name',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.name end,
        transfer.name is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.name end is null
      ),
      'titleBefore',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_before end,
        transfer.title_before is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_before end is null
      ),
      'titleAfter',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_after end,
        transfer.title_after is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.title_after end is null
      ),
      'status',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.status end,
        transfer.status is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.status end is null
      ),
      'golongan',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.golongan end,
        transfer.golongan is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.golongan end is null
      ),
      'educationLevel',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_level end,
        transfer.education_level is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_level end is null
      ),
      'educationField',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_field end,
        transfer.education_field is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.education_field end is null
      ),
      'positionTitle',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.position_title end,
        transfer.position_title is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.position_title end is null
      ),
      'dinasName',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.dinas_name end,
        transfer.dinas_name is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.dinas_name end is null
      ),
      'freeFrom',
      jsonb_build_array(transfer.free_from, transfer.free_from is not null and transfer.free_from is null),
      'begins',
      jsonb_build_array(transfer.begins, transfer.begins is not null and transfer.begins is null),
      'decreeNumber',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.decree_number end,
        transfer.decree_number is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.decree_number end is null
      ),
      'reason',
      jsonb_build_array(
        case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.reason end,
        transfer.reason is not null and case when ((transfer.instansi_id = any((
          select scope_ids('hr_instansi_ids')
        )::uuid[])) or not exists (
          select
          from transfer z
          where z.id = transfer.id and z.state in ('DECLINED', 'WITHDRAWN')
        )) then transfer.reason end is null
      ),
      'answer',
      jsonb_build_array(transfer.answer, transfer.answer is not null and transfer.answer is null),
      'offeredAt',
      jsonb_build_array(transfer.offered_at, transfer.offered_at is not null and transfer.offered_at is null),
      'version',
      jsonb_build_array(transfer.version, transfer.version is not null and transfer.version is null)
    )
    from jsonb_populate_record(null::"transfer", coalesce(to_jsonb(t), '{}') || c.after) "transfer"
    where (
      select scope_opens('people')
    )
      and ((instansi_id = any((
        select scope_ids('hr_instansi_ids')
      )::uuid[])) or (to_instansi_id = any((
        select scope_ids('hr_instansi_ids')
      )::uuid[])))
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select case when (("transfer".instansi_id = any((
      select scope_ids('hr_instansi_ids')
    )::uuid[])) or not exists (
      select
      from transfer z
      where z.id = "transfer".id and z.state in ('DECLINED', 'WITHDRAWN')
    )) then "transfer".name end
    from jsonb_populate_record(null::"transfer", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "transfer"
    where (
      select scope_opens('people')
    )
      and ((instansi_id = any((
        select scope_ids('hr_instansi_ids')
      )::uuid[])) or (to_instansi_id = any((
        select scope_ids('hr_instansi_ids')
      )::uuid[])))
  ) end as name,
  null::json as facts
from act_rows c
left join "transfer" t on t.id = c.row_id
where c.table_name = 'transfer';
