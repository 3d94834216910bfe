-- ReopenPositionAnalysis

select "p0".*
from "position_analysis" as "p0"
where "p0"."id" = $1
limit 1;

update "position_analysis"
set "state" = 'DRAFT', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
