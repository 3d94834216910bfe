-- SubmitEvaluation

select "e0".*
from "evaluation" as "e0"
where "e0"."id" = $1
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
set "state" = 'SUBMITTED', "submitted_at" = $1, "version" = "version" + 1
where "id" = $2 and "version" = 1
returning "version";
