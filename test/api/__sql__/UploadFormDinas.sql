-- UploadFormDinas

select *
from (
  select d.id as "id",
    d.instansi_id as "instansiId",
    d.code as "code",
    d.name as "name",
    d.short_name as "shortName",
    d.kind as "dinasKind",
    json_build_array((d.code)::text, (d.id)::text)::text as "__cursor",
    d.instansi_id as "__parent",
    row_number() over (partition by d.instansi_id order by d.code, d.id) as "__row"
  from dinas d
  where (d.instansi_id = any($1::uuid[]))
) page
where "__row" <= $2
order by "__parent", "__row";

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote"
from instansi i
where i.code = $1;
