-- SayImportWordings: refused

select *
from import
where id = $1 for update;
