-- DiscardScenarioHere

select "s0".*
from "scenario" as "s0"
where "s0"."id" = $1
limit 1;

update "scenario"
set "state" = 'DISCARDED', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
