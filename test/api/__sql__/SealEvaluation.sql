-- SealEvaluation

select "e0".*
from "evaluation" as "e0"
where "e0"."id" = $1
limit 1;

select "e0".*
from "evaluation_period" as "e0"
where "e0"."id" = $1
limit 1;

select *
from evaluator_line($1::uuid[], $2::uuid[], $3::timestamptz[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation_period r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

update "evaluation"
set "state" = 'SEALED', "sealed_at" = $1, "version" = "version" + 1
where "id" = $2 and "version" = 1
returning "version", "updated_at";
