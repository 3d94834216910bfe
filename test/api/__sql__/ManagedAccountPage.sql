-- ManagedAccountPage

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

select r.id as "id",
  r.instansi_id as "instansiId",
  r.employee_id as "employeeId",
  r.username as "username",
  r.display_name as "displayName",
  r.demo as "isDemo",
  r.disabled_at as "disabledAt",
  r.created_at as "createdAt",
  r.version as "version",
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  j2.id as "j2.id",
  j2.name as "j2.name",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j3.id,
        j3.kind,
        j3.role,
        j3.reason,
        j3.recorded_at,
        json_build_array(j4.id, j4.display_name),
        json_build_array(j5.id, j5.name),
        json_build_array('RECORDED_AT DESC', (j3.recorded_at)::text, (j3.id)::text)::text
      ) as item
      from (
        select j3.*
        from account_record j3
        where (j3.account_id = r.id)
        order by j3.recorded_at desc, j3.id desc
        limit $1
      ) j3
      left join account j4 on j4.id = j3.by_account_id
      left join unit j5 on j5.id = j3.unit_id
      order by j3.recorded_at desc, j3.id desc
    ) page
  ) as "j3.page"
from account r
left join instansi j1 on j1.id = r.instansi_id
left join employee j2 on j2.id = r.employee_id
where r.id = any((
  select $2::uuid[]
)::uuid[]);

select s.id as "tokenId",
  s.label,
  s.access,
  s.areas,
  s.unit_id as "unitId",
  s.created_at as "createdAt",
  s.expires_at as "expiresAt",
  case when s.last_seen_at > s.created_at then s.last_seen_at end as "lastUsedAt",
  a.username,
  s.id = $2 as "isThisOne",
  s.account_id as "accountId"
from session s
join account a on a.id = s.account_id
where s.account_id = any($1::uuid[])
  and not a.demo
  and s.kind = 'TOKEN'
  and s.revoked_at is null
  and least(s.expires_at, s.idle_expires_at) > now()
  and (exists (
    select 1
    from access_grant g
    where g.account_id = s.account_id and g.instansi_id = any($3::uuid[])
  ) or exists (
    select 1
    from account x
    join employee e on e.id = x.employee_id
    where x.id = s.account_id and e.instansi_id = any($3::uuid[])
  ))
  and (s.unit_id is null or exists (
    select 1
    from unit u
    where u.id = s.unit_id and u.instansi_id = any($3::uuid[])
  ))
order by s.created_at desc, s.id desc;
