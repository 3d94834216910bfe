-- DiscardReorganisation

select "r0".*
from "reorganisation" as "r0"
where "r0"."id" = $1
limit 1;

update "reorganisation"
set "name" = 'Penataan perangkat daerah', "state" = 'DISCARDED', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
