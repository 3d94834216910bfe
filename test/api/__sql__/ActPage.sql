-- ActPage

select a.act_id as "actId", a.account_id as "accountId", a.name
from actors($1::uuid[]) a;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.undoes_id as "undoesId",
  r.undone_by_id as "undoneById",
  r.part_of_id as "partOfId",
  r.kind as "actKind",
  r.at as "at",
  r.since as "since",
  r.decree_number as "decreeNumber",
  r.reason as "reason",
  r.account_id as "accountId",
  r.import_id as "importId",
  r.row_count as "rowCount",
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  j2.id as "j2.id",
  j2.kind as "j2.actKind",
  j3.id as "j3.id"
from act r
left join dinas j1 on j1.id = r.dinas_id
left join act j2 on j2.id = r.undoes_id
left join act j3 on j3.id = r.undone_by_id
where r.id = any((
  select $1::uuid[]
)::uuid[]);
