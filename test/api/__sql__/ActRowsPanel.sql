-- ActRowsPanel

select *
from (
  select c.act_id as "actId",
    c.table_name as table,
    c.row_id as id,
    json_build_array('', (c.place)::text, (c.row_id)::text)::text as "__cursor",
    c.act_id as "__parent",
    row_number() over (partition by c.act_id order by c.place, c.row_id) as "__row"
  from (
    select a.id as act_id, w.*
    from unnest($1::uuid[]) a (id)
    cross join lateral act_nodes(a.id) w
  ) c
  where (c.act_id = any($2::uuid[])) and (c.table_name = any($3::text[]))
) page
where "__row" <= $4
order by "__parent", "__row";

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
  r.updated_at as "updatedAt"
from act r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
