-- Session

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

select j0.id as "id",
  j0.label as "label",
  j0.valid_to as "validTo",
  j0.deadline as "deadline",
  j0.state as "periodState",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('VALID_FROM DESC', (j0.valid_from)::text, (j0.id)::text)::text as "__cursor",
    j0.instansi_id as "__parent",
    row_number() over (partition by j0.instansi_id order by j0.valid_from desc, j0.id desc) as "__row"
  from evaluation_period j0
  where (j0.instansi_id = any($1::uuid[]))
) j0
where "__row" <= $2
order by "__parent", "__row";
