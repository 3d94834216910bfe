-- Session

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote"
from instansi i
where i.id = any($1::uuid[])
order by i.name;

select p.id as "id",
  p.instansi_id as "instansiId",
  p.kind as "periodKind",
  p.label as "label",
  p.valid_from as "validFrom",
  p.valid_to as "validTo",
  p.deadline as "deadline",
  p.state as "periodState"
from evaluation_period p
where p.instansi_id = any($1::uuid[])
order by p.valid_from desc, p.kind;
