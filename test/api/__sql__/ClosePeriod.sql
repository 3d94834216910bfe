-- ClosePeriod

insert into act as a (
  id,
  instansi_id,
  dinas_id,
  kind,
  account_id,
  since,
  decree_number,
  reason,
  undoes_id,
  import_id,
  part_of_id,
  row_count
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)
returning a.id as "id",
  a.instansi_id as "instansiId",
  a.dinas_id as "dinasId",
  a.kind as "actKind",
  a.at as "at",
  a.since as "since",
  a.decree_number as "decreeNumber",
  a.reason as "reason",
  a.account_id as "accountId",
  a.import_id as "importId",
  a.undoes_id as "undoesId",
  a.undone_by_id as "undoneById",
  a.part_of_id as "partOfId",
  a.row_count as "rowCount",
  a.updated_at as "updatedAt";

select "e0".*
from "evaluation_period" as "e0"
where "e0"."id" = $1
limit 1;

select count(*)::int as expected, count(*) filter (where v.state is distinct from 'SEALED')::int as unfinished
from (
  select distinct a.employee_id
  from evaluation_period p
  join dinas d on d.instansi_id = p.instansi_id
  join assignment a on a.dinas_id = d.id and a.kind = 'DEFINITIF' and a.valid_from <= p.valid_to and coalesce(a.valid_to, 'infinity') >= p.valid_from and not absent_throughout(a.employee_id, greatest(a.valid_from, p.valid_from), least(coalesce(a.valid_to, 'infinity'), p.valid_to))
  where p.id = $1::uuid
) e
left join evaluation v on v.period_id = $2::uuid and v.employee_id = e.employee_id;

update "evaluation_period"
set "state" = 'CLOSED', "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
