-- AccountsToMake

select count(*) filter (where not exists (
  select 1
  from account x
  where x.employee_id = e.id
))::int as people,
  count(*) filter (where exists (
    select 1
    from account x
    where x.employee_id = e.id
  ))::int as "withAccount"
from employee e
where e.instansi_id = $1
  and ($3::uuid[] is null or e.id = any($3))
  and ($2::uuid is null or exists (
    select 1
    from assignment a
    join position p on p.id = a.position_id
    join unit u on u.id = p.unit_id
    where a.employee_id = e.id
      and a.kind = 'DEFINITIF'
      and a.validity @> $4::date
      and u.path <@ (
        select top.path
        from unit top
        where top.id = $2
      )
  ))
  and (not exists (
    select 1
    from assignment a
    where a.employee_id = e.id
  ) or exists (
    select 1
    from assignment a
    where a.employee_id = e.id and (a.valid_to is null or a.valid_to >= $4::date)
  ));
