-- DeleteView

delete
from "saved_view"
where "id" = $1 and "version" = 1;

select "s0".*
from "saved_view" as "s0"
where "s0"."id" = $1
limit 1;
