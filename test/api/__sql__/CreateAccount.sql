-- CreateAccount

insert into account (username, display_name, employee_id, instansi_id)
values ($1, $2, $3, $4)
returning id;

insert into account_record (account_id, instansi_id, by_account_id, kind, role, unit_id, reason)
select a.id, coalesce($3, a.instansi_id), $2, $4, $5, $6, $7
from account a
where a.id = $1;

select
from account
where id = any($1::uuid[])
order by id for update;

select a.id as "id",
  a.instansi_id as "instansiId",
  a.employee_id as "employeeId",
  a.username as "username",
  a.display_name as "displayName",
  a.demo as "isDemo",
  a.disabled_at as "disabledAt",
  a.created_at as "createdAt",
  a.version as "version",
  a.updated_at as "updatedAt"
from account a
where a.id = $1::uuid;

select exists (
  select 1
  from account
  where username = $1
) as taken,
  exists (
    select 1
    from account
    where employee_id = $2
  ) as has;

select g.instansi_id as "instansiId"
from access_grant g
join account a on a.id = g.account_id
where g.account_id = $1
  and g.role = 'ADMIN'
  and g.unit_id is null
  and a.disabled_at is null
  and g.instansi_id = any($2::uuid[]);

update account
set version = version + 1
where id = $1;
