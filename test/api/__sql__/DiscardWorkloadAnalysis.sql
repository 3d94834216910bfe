-- DiscardWorkloadAnalysis

select "w0".*
from "workload_analysis" as "w0"
where "w0"."id" = $1
limit 1;

update "workload_analysis"
set "state" = 'DISCARDED', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
