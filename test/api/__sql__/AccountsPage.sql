-- AccountsPage

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

select g.account_id as "accountId", g.role, g.instansi_id as "instansiId", g.unit_id as "unitId"
from access_grant g
where g.account_id = any((
  select $1::uuid[]
)::uuid[])
order by g.role, g.id;

select j0.id as "id",
  j0.instansi_id as "instansiId",
  j0.employee_id as "employeeId",
  j0.username as "username",
  j0.display_name as "displayName",
  j0.demo as "isDemo",
  j0.disabled_at as "disabledAt",
  j0.created_at as "createdAt",
  j0.version as "version",
  j0.updated_at as "updatedAt",
  "__cursor"
from (
  select j0.*,
    json_build_array('DISPLAY_NAME ASC', (j0.display_name)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.display_name, j0.id) as "__row"
  from account j0
  where ((j0.display_name ilike $1 or j0.username ilike $2))
    and ((j0.instansi_id = $3::uuid or exists (
      select 1
      from access_grant g
      where g.account_id = j0.id and g.instansi_id = $4::uuid
    )))
  order by j0.display_name, j0.id
  limit $5
) j0
order by "__row";

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
