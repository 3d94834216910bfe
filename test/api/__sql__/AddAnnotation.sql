-- AddAnnotation

insert into "annotation" ("instansi_id", "dinas_id", "figure", "period_id", "day", "text")
values ($1, $2, 'GAP', null, '2026-01-05', 'Mutasi tahap kedua ditetapkan')
returning "id", "version", "updated_at";

select "d0".*
from "dinas" as "d0"
where "d0"."id" = $1 and "d0"."instansi_id" = $2
limit 1;
