-- GiveRole

insert into access_grant (account_id, role, instansi_id, unit_id)
values ($1, $2, $3, $4)
on conflict do nothing;

insert into account_record (account_id, instansi_id, by_account_id, kind, role, unit_id, reason)
select a.id, coalesce($3, a.instansi_id), $2, $4, $5, $6, $7
from account a
where a.id = $1;

select
from account
where id = any($1::uuid[])
order by id for update;

select a.id as "accountId",
  exists (
    select 1
    from account_password p
    where p.account_id = a.id
  ) as "hasPassword",
  (
    select max(l.expires_at)
    from password_link l
    where l.account_id = a.id and l.used_at is null and l.voided_at is null and l.expires_at > now()
  ) as "linkExpiresAt",
  (
    select count(*)::int
    from session w
    where w.account_id = a.id
      and w.kind = 'BROWSER'
      and w.revoked_at is null
      and least(w.expires_at, w.idle_expires_at) > now()
  ) as "openSessions",
  (
    select max(w.last_seen_at)
    from session w
    where w.account_id = a.id
  ) as "lastSeenAt",
  array(
    select distinct g.instansi_id
    from access_grant g
    where g.account_id = a.id
  ) as "heldIn",
  array(
    select g.instansi_id
    from access_grant g
    where g.account_id = a.id
      and g.role = 'ADMIN'
      and g.unit_id is null
      and not exists (
        select 1
        from access_grant o
        join account b on b.id = o.account_id
        join account_password p on p.account_id = b.id
        where o.instansi_id = g.instansi_id
          and o.role = 'ADMIN'
          and o.unit_id is null
          and b.disabled_at is null
          and b.id <> a.id
      )
  ) as "lastAdministratorOf"
from account a
where a.id = any((
  select $1::uuid[]
)::uuid[]);

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

select count(*)::int as count
from access_grant
where account_id = $1;

select g.instansi_id as "instansiId"
from access_grant g
join account a on a.id = g.account_id
where g.account_id = $1
  and g.role = 'ADMIN'
  and g.unit_id is null
  and a.disabled_at is null
  and g.instansi_id = any($2::uuid[]);

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

update account
set version = version + 1
where id = $1;
