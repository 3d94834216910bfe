-- ExplorerPage

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.level as "level",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote",
  i.smallest_group as "smallestGroup",
  i.objection_in_working_days as "objectionInWorkingDays",
  i.updated_at as "updatedAt"
from instansi i
where i.id = any($1::uuid[])
order by i.name;

select j0.id as "id",
  case when (j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or j0.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = j0.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then j0.nip end as "nip",
  j1.id as "j1.id",
  j2.id as "j2.id",
  j3.id as "j3.id",
  j4.id as "j4.id",
  "__cursor"
from (
  select j0.*,
    json_build_array('NAME ASC', (j0.name)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.name, j0.id) as "__row"
  from employee j0
  where true
  order by j0.name, j0.id
  limit 2
) j0
left join assignment j1 on j1.employee_id = j0.id and j1.kind = 'DEFINITIF' and j1.validity @> $1::date
left join position j2 on j2.id = j1.position_id
left join unit j3 on j3.id = j2.unit_id
left join dinas j4 on j4.id = j3.dinas_id
order by "__row";

select j0.id as "id", "__cursor", "__parent", "__row"
from (
  select j0.*,
    json_build_array('CODE ASC', (j0.code)::text, (j0.id)::text)::text as "__cursor",
    j0.instansi_id as "__parent",
    row_number() over (partition by j0.instansi_id order by j0.code, j0.id) as "__row"
  from dinas j0
  where (j0.instansi_id = any($1::uuid[]))
) j0
where "__row" <= $2
order by "__parent", "__row";
