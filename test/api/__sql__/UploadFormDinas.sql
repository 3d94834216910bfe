-- UploadFormDinas

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
where i.code = $1;

select j0.id as "id", j0.name as "name", "__cursor", "__parent", "__row"
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
