-- BeginWorkloadAnalysis

insert into "workload_analysis" (
  "instansi_id",
  "dinas_id",
  "name",
  "state",
  "minutes_per_year",
  "rounding",
  "decree_number",
  "valid_from",
  "valid_to",
  "act_id"
)
values ($1, $2, 'ABK 2027', 'DRAFT', null, null, null, null, null, null)
returning "id", "version", "updated_at";

select "d0".*
from "dinas" as "d0"
where "d0"."id" = $1
limit 1;

select "w0".*
from "workload_analysis" as "w0"
where "w0"."dinas_id" = $1 and "w0"."state" in ('DRAFT', 'REVIEWED')
limit 1;
