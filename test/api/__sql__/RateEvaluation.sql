-- RateEvaluation

select "e0".*
from "employee" as "e0"
where "e0"."id" = $1
limit 1;

select "e0".*
from "evaluation" as "e0"
where "e0"."employee_id" = $1 and "e0"."period_id" = $2
limit 1;

select "e0".*
from "evaluation_period" as "e0"
where "e0"."id" = $1
limit 1;

select p.id as "id",
  p.instansi_id as "instansiId",
  p.kind as "kind",
  p.label as "label",
  p.valid_from as "validFrom",
  p.valid_to as "validTo",
  p.deadline as "deadline",
  p.state as "state"
from evaluation_period p
where p.id = any($1::uuid[]);

update "evaluation"
set "work_result" = 'DI_ATAS_EKSPEKTASI', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version";
