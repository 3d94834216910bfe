-- ReopenUnit

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

select "u0".*
from "unit" as "u0"
where "u0"."id" = $1
limit 1;

select $1::uuid as "actId", c.table_name as table, c.row_id as id
from act_nodes($2::uuid) c
where c.table_name = any($3::text[])
order by c.place, c.row_id
limit $4;

select a.id as "actId",
  c.table_name as table,
  case when not c.is_own then 'CHANGED' when c.before is null then 'CREATED' when c.after is null then 'REMOVED' when c.after ->> 'valid_to' is not null and (c.before ->> 'valid_to' is null or c.after ->> 'valid_to' < c.before ->> 'valid_to') then 'CLOSED' else 'CHANGED' end as outcome,
  count(*)::int as rows
from unnest($1::uuid[]) a (id)
cross join lateral act_nodes(a.id) c
group by 1, 2, 3;

select d.id, d.name
from dinas d
where d.id = any((
  select $1::uuid[]
)::uuid[]);

select distinct d.id
from change_log c
cross join unnest(c.dinas_ids) d (id)
where c.xid = pg_current_xact_id()
order by 1
limit $1;

select f."dinas_id" as subject,
  json_build_array(
    count(*) filter (where in_force),
    coalesce(sum(need) filter (where in_force and (need > 0)), 0)::float8,
    count(*) filter (where in_force and (not has_need)),
    coalesce(sum(filled) filter (where in_force and (filled > 0)), 0)::float8,
    count(*) filter (where in_force and (need > 0 and filled = 0)),
    coalesce(sum(need - filled) filter (where in_force and (need > filled)), 0)::float8,
    coalesce(sum(filled - need) filter (where in_force and (has_need and filled > need)), 0)::float8,
    count(*) filter (where in_force and (has_need and filled > need)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting > 0)),
    count(*) filter (where in_force and (is_head and filled = 0 and acting = 0)),
    count(*) filter (where in_force and (is_head and filled > 1))
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "position_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select f."dinas_id" as subject,
  json_build_array(
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 1),
    count(*) filter (where kind = 'DEFINITIF' and years_left between 0 and 5),
    count(*) filter (where kind = 'DEFINITIF' and years_left < 0)
  ) as values
from (
  select f.*
  from (
    select x.*, $1::date as as_of
    from "holder_facts"($2::date, $3::uuid[]) x
  ) f
  offset 0
) f
group by 1;

select u.id
from unit u
where u.path <@ $1::ltree
  and (u.id = $2::uuid or u.valid_to = $3::date)
  and not exists (
    select 1
    from unit above
    where above.path @> u.path and above.path <@ $4::ltree and above.id <> $5::uuid and above.valid_to is distinct
    from $6::date and above.valid_to is not null
  );

update "unit"
set "valid_to" = null
where "id" = $1 and "version" = 2
returning "updated_at";

update position
set valid_to = null
where unit_id = any((
  select $1::uuid[]
)::uuid[])
  and valid_to = $2::date
returning id;

update unit
set valid_to = null
where id = any((
  select $1::uuid[]
)::uuid[])
  and valid_to is not null;

with act_rows as materialized (
  select c.*, a.id as act_id, a.undone_by_id is not null as gone
  from act a
  cross join lateral act_nodes(a.id, $1::uuid[]) c
  where a.id = any((
    select $2::uuid[]
  )::uuid[])
),
  facts as materialized (
    select c.*, a.id as act_id
    from act a
    cross join lateral act_changes(a.id, $3::uuid[]) c
    where a.id = any((
      select $4::uuid[]
    )::uuid[])
      and c.of_id is not null
  )
select c.act_id as "actId",
  c.row_id as id,
  case when not c.is_own then 'CHANGED' when c.before is null then 'CREATED' when c.after is null then 'REMOVED' when c.after ->> 'valid_to' is not null and (c.before ->> 'valid_to' is null or c.after ->> 'valid_to' < c.before ->> 'valid_to') then 'CLOSED' else 'CHANGED' end as outcome,
  case when (t.id is not null or c.after is null or c.gone) and c.before is not null then (
    select jsonb_build_object(
      'instansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = unit.instansi_id
        ),
        unit.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = unit.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = unit.dinas_id
        ),
        unit.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = unit.dinas_id
        ) is null
      ),
      'parentId',
      jsonb_build_array(
        (
          select k.id
          from unit k
          where k.id = unit.parent_id
        ),
        unit.parent_id is not null and (
          select k.id
          from unit k
          where k.id = unit.parent_id
        ) is null
      ),
      'succeedsId',
      jsonb_build_array(
        (
          select k.id
          from unit k
          where k.id = unit.succeeds_id
        ),
        unit.succeeds_id is not null and (
          select k.id
          from unit k
          where k.id = unit.succeeds_id
        ) is null
      ),
      'code',
      jsonb_build_array(unit.code, unit.code is not null and unit.code is null),
      'name',
      jsonb_build_array(unit.name, unit.name is not null and unit.name is null),
      'unitKind',
      jsonb_build_array(unit.kind, unit.kind is not null and unit.kind is null),
      'kindWritten',
      jsonb_build_array(unit.kind_written, unit.kind_written is not null and unit.kind_written is null),
      'validFrom',
      jsonb_build_array(unit.valid_from, unit.valid_from is not null and unit.valid_from is null),
      'validTo',
      jsonb_build_array(unit.valid_to, unit.valid_to is not null and unit.valid_to is null),
      'version',
      jsonb_build_array(unit.version, unit.version is not null and unit.version is null)
    )
    from jsonb_populate_record(null::"unit", coalesce(to_jsonb(t), '{}') || c.before) "unit"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'instansiId',
      jsonb_build_array(
        (
          select k.id
          from instansi k
          where k.id = unit.instansi_id
        ),
        unit.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = unit.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = unit.dinas_id
        ),
        unit.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = unit.dinas_id
        ) is null
      ),
      'parentId',
      jsonb_build_array(
        (
          select k.id
          from unit k
          where k.id = unit.parent_id
        ),
        unit.parent_id is not null and (
          select k.id
          from unit k
          where k.id = unit.parent_id
        ) is null
      ),
      'succeedsId',
      jsonb_build_array(
        (
          select k.id
          from unit k
          where k.id = unit.succeeds_id
        ),
        unit.succeeds_id is not null and (
          select k.id
          from unit k
          where k.id = unit.succeeds_id
        ) is null
      ),
      'code',
      jsonb_build_array(unit.code, unit.code is not null and unit.code is null),
      'name',
      jsonb_build_array(unit.name, unit.name is not null and unit.name is null),
      'unitKind',
      jsonb_build_array(unit.kind, unit.kind is not null and unit.kind is null),
      'kindWritten',
      jsonb_build_array(unit.kind_written, unit.kind_written is not null and unit.kind_written is null),
      'validFrom',
      jsonb_build_array(unit.valid_from, unit.valid_from is not null and unit.valid_from is null),
      'validTo',
      jsonb_build_array(unit.valid_to, unit.valid_to is not null and unit.valid_to is null),
      'version',
      jsonb_build_array(unit.version, unit.version is not null and unit.version is null)
    )
    from jsonb_populate_record(null::"unit", coalesce(to_jsonb(t), '{}') || c.after) "unit"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select "unit".name
    from jsonb_populate_record(null::"unit", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "unit"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as name,
  (
    select json_agg(json_build_object('since', k.since, 'was', k.was, 'became', k.became) order by k.since nulls first, k.id)
    from (
      select x.valid_from as since,
        f.row_id as id,
        case when f.before is null then (
          select jsonb_build_object('name', p.name, 'shortName', p.short_name, 'decreeNumber', p.decree_number)
          from (
            select t.*
            from "stated_name" t
            where t.dinas_id = x.dinas_id and t.unit_id is not distinct
            from x.unit_id and t.id <> x.id and (f.after is null or t.id < x.id)
            union all
            select t.*
            from facts o
            cross join lateral jsonb_populate_record(null::"stated_name", coalesce(o.after, o.before)) t
            where o.act_id = f.act_id
              and o.table_name = f.table_name
              and o.row_id <> f.row_id
              and t.dinas_id = x.dinas_id
              and t.unit_id is not distinct
            from x.unit_id and case when f.before is null then o.before is null else o.after is null and t.valid_from is null end
          ) p
          where coalesce(p.valid_from, '-infinity') < x.valid_from
          order by p.valid_from desc nulls last
          limit 1
        ) else (
          select jsonb_build_object('name', b.name, 'shortName', b.short_name, 'decreeNumber', b.decree_number)
          from jsonb_populate_record(null::"stated_name", coalesce(to_jsonb(n), '{}') || f.before) b
        ) end as was,
        case when f.after is null then (
          select jsonb_build_object('name', p.name, 'shortName', p.short_name, 'decreeNumber', p.decree_number)
          from (
            select t.*
            from "stated_name" t
            where t.dinas_id = x.dinas_id and t.unit_id is not distinct
            from x.unit_id and t.id <> x.id and (f.after is null or t.id < x.id)
            union all
            select t.*
            from facts o
            cross join lateral jsonb_populate_record(null::"stated_name", coalesce(o.after, o.before)) t
            where o.act_id = f.act_id
              and o.table_name = f.table_name
              and o.row_id <> f.row_id
              and t.dinas_id = x.dinas_id
              and t.unit_id is not distinct
            from x.unit_id and case when f.before is null then o.before is null else o.after is null and t.valid_from is null end
          ) p
          where coalesce(p.valid_from, '-infinity') < x.valid_from
          order by p.valid_from desc nulls last
          limit 1
        ) else jsonb_build_object('name', x.name, 'shortName', x.short_name, 'decreeNumber', x.decree_number) end as became
      from facts f
      left join "stated_name" n on n.id = f.row_id and f.before is not null and f.after is not null
      cross join lateral jsonb_populate_record(null::"stated_name", coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)) x
      where f.act_id = c.act_id
        and f.of_id = c.row_id
        and f.table_name = 'stated_name'
        and (x.valid_from is not null or (f.before is not null and f.after is not null))
        and exists (
          select
          from jsonb_populate_record(null::"stated_name", coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)) "stated_name"
          where (instansi_id = any((
            select scope_ids('instansi_ids')
          )::uuid[]))
        )
      union all
      select x.day as since,
        f.row_id as id,
        case when f.before is null then (
          select jsonb_build_object(
            'reportedTotal',
            p.total,
            'reportedMen',
            p.men,
            'reportedWomen',
            p.women,
            'reportedCpns',
            p.cpns,
            'reportedPns',
            p.pns,
            'reportedPppk',
            p.pppk
          )
          from (
            select t.*
            from "reported_head_count" t
            where t.dinas_id = x.dinas_id and t.unit_id is not distinct
            from x.unit_id and t.id <> x.id and (f.after is null or t.id < x.id)
            union all
            select t.*
            from facts o
            cross join lateral jsonb_populate_record(null::"reported_head_count", coalesce(o.after, o.before)) t
            where o.act_id = f.act_id
              and o.table_name = f.table_name
              and o.row_id <> f.row_id
              and t.dinas_id = x.dinas_id
              and t.unit_id is not distinct
            from x.unit_id and case when f.before is null then o.before is null else o.after is null and t.day is null end
          ) p
          where coalesce(p.day, '-infinity') < x.day
          order by p.day desc nulls last
          limit 1
        ) else (
          select jsonb_build_object(
            'reportedTotal',
            b.total,
            'reportedMen',
            b.men,
            'reportedWomen',
            b.women,
            'reportedCpns',
            b.cpns,
            'reportedPns',
            b.pns,
            'reportedPppk',
            b.pppk
          )
          from jsonb_populate_record(null::"reported_head_count", coalesce(to_jsonb(n), '{}') || f.before) b
        ) end as was,
        case when f.after is null then (
          select jsonb_build_object(
            'reportedTotal',
            p.total,
            'reportedMen',
            p.men,
            'reportedWomen',
            p.women,
            'reportedCpns',
            p.cpns,
            'reportedPns',
            p.pns,
            'reportedPppk',
            p.pppk
          )
          from (
            select t.*
            from "reported_head_count" t
            where t.dinas_id = x.dinas_id and t.unit_id is not distinct
            from x.unit_id and t.id <> x.id and (f.after is null or t.id < x.id)
            union all
            select t.*
            from facts o
            cross join lateral jsonb_populate_record(null::"reported_head_count", coalesce(o.after, o.before)) t
            where o.act_id = f.act_id
              and o.table_name = f.table_name
              and o.row_id <> f.row_id
              and t.dinas_id = x.dinas_id
              and t.unit_id is not distinct
            from x.unit_id and case when f.before is null then o.before is null else o.after is null and t.day is null end
          ) p
          where coalesce(p.day, '-infinity') < x.day
          order by p.day desc nulls last
          limit 1
        ) else jsonb_build_object(
          'reportedTotal',
          x.total,
          'reportedMen',
          x.men,
          'reportedWomen',
          x.women,
          'reportedCpns',
          x.cpns,
          'reportedPns',
          x.pns,
          'reportedPppk',
          x.pppk
        ) end as became
      from facts f
      left join "reported_head_count" n on n.id = f.row_id and f.before is not null and f.after is not null
      cross join lateral jsonb_populate_record(null::"reported_head_count", coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)) x
      where f.act_id = c.act_id
        and f.of_id = c.row_id
        and f.table_name = 'reported_head_count'
        and (x.day is not null or (f.before is not null and f.after is not null))
        and exists (
          select
          from jsonb_populate_record(null::"reported_head_count", coalesce(to_jsonb(n), '{}') || coalesce(f.after, f.before)) "reported_head_count"
          where exists (
            select 1
            from dinas d
            where d.id = reported_head_count.dinas_id
          )
        )
    ) k
  ) as facts
from act_rows c
left join "unit" t on t.id = c.row_id
where c.table_name = 'unit';
