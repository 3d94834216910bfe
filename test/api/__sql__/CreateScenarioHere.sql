-- CreateScenarioHere

insert into "scenario" ("instansi_id", "dinas_id", "name", "first_day", "state", "is_shared", "last_day")
values ($1, $2, 'Bila dipenuhi', '2027-01-01', 'OPEN', false, null)
returning "id", "version", "updated_at";

select "d0".*
from "dinas" as "d0"
where "d0"."id" = $1 and "d0"."instansi_id" = $2
limit 1;
