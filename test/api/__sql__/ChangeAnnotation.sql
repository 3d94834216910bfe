-- ChangeAnnotation

select "a0".*
from "annotation" as "a0"
where "a0"."id" = $1
limit 1;

update "annotation"
set "day" = '2026-01-05', "text" = 'Mutasi tahap ketiga', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
