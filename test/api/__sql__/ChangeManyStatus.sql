-- ChangeManyStatus

select "a0".*
from "assignment" as "a0"
where "a0"."employee_id" = $1;

select "e0".*
from "employee" as "e0"
where "e0"."id" = $1
limit 1;

select f.employee_id as "employeeId",
  f.fact,
  f.value,
  f.field,
  f.valid_from as "validFrom",
  f.decree_number as "decreeNumber"
from employee_fact f
where f.employee_id = $1::uuid;

select t.id, t.name as name
from "employee" t
where t.id = any((
  select $1::uuid[]
)::uuid[]);
