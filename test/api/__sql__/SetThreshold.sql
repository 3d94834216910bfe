-- SetThreshold

insert into figure_threshold as t (account_id, instansi_id, dinas_id, figure, comparison, limit_value)
select $1, $2, $3, $4, $5, $6
where (
  select count(*)
  from figure_threshold o
  where o.account_id = $1 and o.instansi_id = $2
) < $7 or exists (
  select
  from figure_threshold o
  where o.account_id = $1 and o.instansi_id = $2 and o.dinas_id is not distinct
  from $3 and o.figure = $4 and o.comparison = $5
)
on conflict (account_id, instansi_id, dinas_id, figure, comparison)
do update
set limit_value = excluded.limit_value,
  is_beyond = case when t.limit_value = excluded.limit_value then t.is_beyond end
returning t.id;

select
from account
where id = $1 for no key
update;

select d.instansi_id as "instansiId", d.id as "dinasId"
from jsonb_to_recordset($1::jsonb) t (instansi_id uuid, today date)
join dinas d on d.instansi_id = t.instansi_id
where exists (
  select
  from unit u
  where u.dinas_id = d.id and u.parent_id is null and u.validity @> t.today
);

select distinct on (p.instansi_id) p.instansi_id as "instansiId", p.id
from evaluation_period p
where p.instansi_id = any($1::uuid[])
order by p.instansi_id, p.state = 'OPEN' desc, p.valid_from desc, p.kind;

select r.id as "id",
  r.instansi_id as "instansiId",
  r.code as "code",
  r.name as "name",
  r.short_name as "shortName",
  r.kind as "dinasKind",
  r.kind_written as "kindWritten",
  r.version as "version",
  r.updated_at as "updatedAt"
from dinas r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select s.instansi_id as "instansiId", s.dinas_id as "dinasId", s.fact_set as set, s.values
from jsonb_to_recordset($1::jsonb) t (instansi_id uuid, today date, period_id uuid)
join stored_figures s on s.instansi_id = t.instansi_id and t.today between s.as_of and s.holds_until and (s.period_id is null or s.period_id = t.period_id)
where s.definition = any($2::text[]);

select t.id,
  t.account_id as "accountId",
  t.instansi_id as "instansiId",
  t.dinas_id as "dinasId",
  t.figure,
  t.comparison,
  t.limit_value as "limit",
  t.is_beyond as "isBeyond",
  t.seen_value as "seenValue",
  t.seen_period_id as "seenPeriodId",
  t.crossings,
  coalesce((
    select coalesce(d.short_name, d.name)
    from dinas d
    where d.id = t.dinas_id
  ), i.name) as place
from figure_threshold t
join instansi i on i.id = t.instansi_id
where exists (
  select
  from access_grant g
  join account a on a.id = g.account_id and a.disabled_at is null
  left join unit u on u.id = g.unit_id
  where g.account_id = t.account_id
    and g.instansi_id = t.instansi_id
    and g.role = any($1::text[])
    and (g.unit_id is null or u.dinas_id = t.dinas_id and u.parent_id is null)
)
  and t.id = $2::uuid
order by t.id for update of t;
