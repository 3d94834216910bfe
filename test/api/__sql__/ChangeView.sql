-- ChangeView

select "s0".*
from "saved_view" as "s0"
where "s0"."id" = $1
limit 1;

select count(*)::int as count,
  coalesce(bool_or(lower(v.name) = lower($1) and v.id is distinct from $2::uuid), false) as "isTaken"
from saved_view v
where v.account_id = $3::uuid and v.instansi_id = $4::uuid;

select pg_advisory_xact_lock(hashtextextended('views ' || $1::text, 0));

update "saved_view"
set "name" = 'Rapat Senin', "is_shared" = true, "version" = "version" + 1
where "id" = $1 and "version" = 1
returning "version", "updated_at";
