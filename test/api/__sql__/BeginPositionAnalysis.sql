-- BeginPositionAnalysis

insert into "position_analysis" (
  "instansi_id",
  "dinas_id",
  "position_id",
  "state",
  "summary",
  "minimum_education",
  "analysed_class",
  "decree_number",
  "valid_from",
  "valid_to",
  "act_id"
)
values ($1, $2, $3, 'DRAFT', null, null, null, null, null, null, null)
returning "id", "version", "updated_at";

select "p0".*
from "position" as "p0"
where "p0"."id" = $1
limit 1;

select "p0".*
from "position_analysis" as "p0"
where "p0"."position_id" = $1 and "p0"."state" in ('DRAFT', 'REVIEWED')
limit 1;
