-- ChangeManyEducation

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

insert into employee_fact (employee_id, instansi_id, fact, value, field, valid_from, decree_number)
values ($1::uuid, $2::uuid, $3, $4, $5, null::date, null), ($6::uuid, $7::uuid, $8, $9, $10, $11::date, $12)
on conflict (employee_id, fact, valid_from)
do update
set value = excluded.value, field = excluded.field, decree_number = excluded.decree_number
returning id;

select "a0".*
from "assignment" as "a0"
where "a0"."employee_id" = $1;

select "e0".*
from "employee" as "e0"
where "e0"."id" = $1
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

select f.employee_id as "employeeId",
  f.fact,
  f.value,
  f.field,
  f.valid_from as "validFrom",
  f.decree_number as "decreeNumber"
from employee_fact f
where f.employee_id = $1::uuid;

update "employee"
set "education_level" = 'S2', "version" = "version" + 1
where "id" = $1 and "version" = 1
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
          where k.id = employee.instansi_id
        ),
        employee.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = employee.instansi_id
        ) is null
      ),
      'nip',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.nip end,
        employee.nip is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.nip end is null
      ),
      'name',
      jsonb_build_array(employee.name, employee.name is not null and employee.name is null),
      'titleBefore',
      jsonb_build_array(employee.title_before, employee.title_before is not null and employee.title_before is null),
      'titleAfter',
      jsonb_build_array(employee.title_after, employee.title_after is not null and employee.title_after is null),
      'sex',
      jsonb_build_array(employee.sex, employee.sex is not null and employee.sex is null),
      'birthDate',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.birth_date end,
        employee.birth_date is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.birth_date end is null
      ),
      'status',
      jsonb_build_array(employee.status, employee.status is not null and employee.status is null),
      'golongan',
      jsonb_build_array(employee.golongan, employee.golongan is not null and employee.golongan is null),
      'educationLevel',
      jsonb_build_array(employee.education_level, employee.education_level is not null and employee.education_level is null),
      'educationField',
      jsonb_build_array(employee.education_field, employee.education_field is not null and employee.education_field is null),
      'workEmail',
      jsonb_build_array(employee.work_email, employee.work_email is not null and employee.work_email is null),
      'workPhone',
      jsonb_build_array(employee.work_phone, employee.work_phone is not null and employee.work_phone is null),
      'lastDay',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.last_day end,
        employee.last_day is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.last_day end is null
      ),
      'endReason',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.end_reason end,
        employee.end_reason is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.end_reason end is null
      ),
      'version',
      jsonb_build_array(employee.version, employee.version is not null and employee.version is null)
    )
    from jsonb_populate_record(null::"employee", coalesce(to_jsonb(t), '{}') || c.before) "employee"
    where ((
      select scope_opens('people')
    ) and (instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or id = any((
      select scope_ids('people_ids')
    )::uuid[]))) or exists (
      select 1
      from assignment a
      where a.employee_id = employee.id
    )
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'instansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = employee.instansi_id
        ),
        employee.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = employee.instansi_id
        ) is null
      ),
      'nip',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.nip end,
        employee.nip is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.nip end is null
      ),
      'name',
      jsonb_build_array(employee.name, employee.name is not null and employee.name is null),
      'titleBefore',
      jsonb_build_array(employee.title_before, employee.title_before is not null and employee.title_before is null),
      'titleAfter',
      jsonb_build_array(employee.title_after, employee.title_after is not null and employee.title_after is null),
      'sex',
      jsonb_build_array(employee.sex, employee.sex is not null and employee.sex is null),
      'birthDate',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.birth_date end,
        employee.birth_date is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.birth_date end is null
      ),
      'status',
      jsonb_build_array(employee.status, employee.status is not null and employee.status is null),
      'golongan',
      jsonb_build_array(employee.golongan, employee.golongan is not null and employee.golongan is null),
      'educationLevel',
      jsonb_build_array(employee.education_level, employee.education_level is not null and employee.education_level is null),
      'educationField',
      jsonb_build_array(employee.education_field, employee.education_field is not null and employee.education_field is null),
      'workEmail',
      jsonb_build_array(employee.work_email, employee.work_email is not null and employee.work_email is null),
      'workPhone',
      jsonb_build_array(employee.work_phone, employee.work_phone is not null and employee.work_phone is null),
      'lastDay',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.last_day end,
        employee.last_day is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.last_day end is null
      ),
      'endReason',
      jsonb_build_array(
        case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.end_reason end,
        employee.end_reason is not null and case when (employee.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or employee.id = any((
          select scope_ids('self_ids')
        )::uuid[]) or ((
          select cardinality(scope_ids('private_dinas_ids'))
        ) > 0 and exists (
          select 1
          from assignment x
          where x.employee_id = employee.id
            and x.dinas_id = any((
              select scope_ids('private_dinas_ids')
            )::uuid[])
        ))) then employee.end_reason end is null
      ),
      'version',
      jsonb_build_array(employee.version, employee.version is not null and employee.version is null)
    )
    from jsonb_populate_record(null::"employee", coalesce(to_jsonb(t), '{}') || c.after) "employee"
    where ((
      select scope_opens('people')
    ) and (instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or id = any((
      select scope_ids('people_ids')
    )::uuid[]))) or exists (
      select 1
      from assignment a
      where a.employee_id = employee.id
    )
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select "employee".name
    from jsonb_populate_record(null::"employee", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "employee"
    where ((
      select scope_opens('people')
    ) and (instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or id = any((
      select scope_ids('people_ids')
    )::uuid[]))) or exists (
      select 1
      from assignment a
      where a.employee_id = employee.id
    )
  ) end as name,
  (
    select json_agg(json_build_object('since', k.since, 'was', k.was, 'became', k.became) order by k.since nulls first, k.id)
    from (
      select x.valid_from as since,
        f.row_id as id,
        case when f.before is null then (
          select jsonb_build_object('decreeNumber', p.decree_number) || case p.fact when 'STATUS' then jsonb_build_object('status', p.value) when 'GOLONGAN' then jsonb_build_object('golongan', p.value) else jsonb_build_object('educationLevel', p.value, 'educationField', p.field) end
          from (
            select t.*
            from "employee_fact" t
            where t.employee_id = x.employee_id and t.fact = x.fact and t.id <> x.id and (f.after is null or t.id < x.id)
            union all
            select t.*
            from facts o
            cross join lateral jsonb_populate_record(null::"employee_fact", coalesce(o.after, o.before)) t
            where o.act_id = f.act_id
              and o.table_name = f.table_name
              and o.row_id <> f.row_id
              and t.employee_id = x.employee_id
              and t.fact = x.fact
              and case when f.before is null then o.before is null else o.after is null
              and t.valid_from is null end
          ) p
          where coalesce(p.valid_from, '-infinity') < x.valid_from
          order by p.valid_from desc nulls last
          limit 1
        ) else (
          select jsonb_build_object('decreeNumber', b.decree_number) || case b.fact when 'STATUS' then jsonb_build_object('status', b.value) when 'GOLONGAN' then jsonb_build_object('golongan', b.value) else jsonb_build_object('educationLevel', b.value, 'educationField', b.field) end
          from jsonb_populate_record(null::"employee_fact", coalesce(to_jsonb(n), '{}') || f.before) b
        ) end as was,
        case when f.after is null then (
          select jsonb_build_object('decreeNumber', p.decree_number) || case p.fact when 'STATUS' then jsonb_build_object('status', p.value) when 'GOLONGAN' then jsonb_build_object('golongan', p.value) else jsonb_build_object('educationLevel', p.value, 'educationField', p.field) end
          from (
            select t.*
            from "employee_fact" t
            where t.employee_id = x.employee_id and t.fact = x.fact and t.id <> x.id and (f.after is null or t.id < x.id)
            union all
            select t.*
            from facts o
            cross join lateral jsonb_populate_record(null::"employee_fact", coalesce(o.after, o.before)) t
            where o.act_id = f.act_id
              and o.table_name = f.table_name
              and o.row_id <> f.row_id
              and t.employee_id = x.employee_id
              and t.fact = x.fact
              and case when f.before is null then o.before is null else o.after is null
              and t.valid_from is null end
          ) p
          where coalesce(p.valid_from, '-infinity') < x.valid_from
          order by p.valid_from desc nulls last
          limit 1
        ) else jsonb_build_object('decreeNumber', x.decree_number) || case x.fact when 'STATUS' then jsonb_build_object('status', x.value) when 'GOLONGAN' then jsonb_build_object('golongan', x.value) else jsonb_build_object('educationLevel', x.value, 'educationField', x.field) end end as became
      from facts f
      left join "employee_fact" n on n.id = f.row_id and f.before is not null and f.after is not null
      cross join lateral jsonb_populate_record(null::"employee_fact", coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)) x
      where f.act_id = c.act_id
        and f.of_id = c.row_id
        and f.table_name = 'employee_fact'
        and (x.valid_from is not null or (f.before is not null and f.after is not null))
        and exists (
          select
          from jsonb_populate_record(null::"employee_fact", coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)) "employee_fact"
          where exists (
            select 1
            from employee e
            where e.id = employee_fact.employee_id
          )
        )
    ) k
  ) as facts
from act_rows c
left join "employee" t on t.id = c.row_id
where c.table_name = 'employee';
