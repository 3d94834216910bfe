-- TokenPlaces

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.level as "level",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote",
  i.updated_at as "updatedAt"
from instansi i
where i.id = any($1::uuid[])
order by i.name;

select j0.id as "id", j0.name as "name", j1.id as "j1.id", "__cursor", "__parent", "__row"
from (
  select j0.*,
    json_build_array('CODE ASC', (j0.code)::text, (j0.id)::text)::text as "__cursor",
    j0.instansi_id as "__parent",
    row_number() over (partition by j0.instansi_id order by j0.code, j0.id) as "__row"
  from dinas j0
  where (j0.instansi_id = any($1::uuid[]))
) j0
left join unit j1 on j1.dinas_id = j0.id and j1.parent_id is null
where "__row" <= $2
order by "__parent", "__row";
