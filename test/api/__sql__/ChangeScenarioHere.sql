-- ChangeScenarioHere

select "s0".*
from "scenario" as "s0"
where "s0"."id" = $1
limit 1;

update "scenario"
set "name" = 'Bila formasi dipenuhi',
  "first_day" = '2027-01-01',
  "is_shared" = true,
  "last_day" = null,
  "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
