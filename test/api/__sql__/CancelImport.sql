-- CancelImport

select *
from import
where id = $1 for update;

select min(row_number) as first, max(row_number) as last
from import_row
where import_id = $1;

with changed as (
  update import
  set state = $3,
    version = version + 1,
    problem = $4,
    finished_at = case when $3 = any($5::text[]) then now() end,
    samples = case when $3 = any($5::text[]) then null else samples end,
    words = case when $3 = any($5::text[]) then words - 'unknown' else words end
  where id = $1 and state = any($2)
  returning *
),
  heard as (
    select pg_notify('selaras_nodes', 'import_' || id)
    from changed
  )
select changed.*
from changed, heard;
