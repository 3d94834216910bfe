-- SaveView

insert into "saved_view" ("instansi_id", "account_id", "name", "address", "is_shared")
values ($1, $2, 'Rapat Senin', $3, true)
returning "id", "saved_at", "version", "updated_at";

select "i0".*
from "instansi" as "i0"
where "i0"."id" = $1
limit 1;

select count(*)::int as count,
  coalesce(bool_or(lower(v.name) = lower($1) and v.id is distinct from $2::uuid), false) as "isTaken"
from saved_view v
where v.account_id = $3::uuid and v.instansi_id = $4::uuid;

select pg_advisory_xact_lock(hashtextextended('views ' || $1::text, 0));
