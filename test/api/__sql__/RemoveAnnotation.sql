-- RemoveAnnotation

delete
from "annotation"
where "id" = $1 and "version" = 1;

select "a0".*
from "annotation" as "a0"
where "a0"."id" = $1
limit 1;
