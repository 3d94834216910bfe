-- SplitUnit

delete
from position_need
where position_id = any((
  select $1::uuid[]
)::uuid[])
  and valid_from >= $2::date;

insert into "unit" (
  "instansi_id",
  "dinas_id",
  "parent_id",
  "succeeds_id",
  "code",
  "name",
  "kind",
  "kind_written",
  "path",
  "valid_from",
  "valid_to",
  "version"
)
values ($1, $2, $3, null, 'U-PECAH', 'Seksi Pecahan', 'SEKSI', null, 'unplaced', '2026-03-01', null, 1)
returning "id", "updated_at";

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

insert into position_need (position_id, dinas_id, valid_from, need, exact, decree_number, valid_to)
select s.id, s.dinas_id, greatest(n.valid_from, $1::date), n.need, n.exact, n.decree_number, n.valid_to
from json_populate_recordset(null::position_need, $2::json) n
join position s on s.succeeds_id = n.position_id and s.valid_from = $3::date
returning id;

select "a0".*
from "assignment" as "a0"
where "a0"."position_id" in ($1)
order by "a0"."valid_from" asc;

select "p0".*
from "position" as "p0"
where "p0"."id" in ($1) and "p0"."unit_id" = $2;

select "u0".*
from "unit" as "u0"
where "u0"."id" = $1
limit 1;

select "u0".*
from "unit" as "u0"
where "u0"."instansi_id" = $1 and "u0"."code" = 'U-PECAH'
limit 1;

select $1::uuid as "actId", c.table_name as table, c.row_id as id
from act_nodes($2::uuid) c
where c.table_name = any($3::text[])
order by c.place, c.row_id
limit $4;

select (
  select coalesce(json_agg(p), '[]')::text
  from position p
  where p.id = any((
    select $1::uuid[]
  )::uuid[])
) as positions,
  (
    select coalesce(json_agg(n), '[]')::text
    from position_need n
    where n.position_id = any((
      select $2::uuid[]
    )::uuid[])
      and (n.valid_to is null or n.valid_to >= $3::date)
  ) as needs;

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

update "assignment"
set valid_to = $1::date, version = version + 1
where position_id = any((
  select $2::uuid[]
)::uuid[])
  and (valid_to is null or valid_to > $3::date);

update "position" o
set code = o.code || '/' || o.valid_to
from (
  select p.id
  from "position" s
  join "position" p on p.id = s.succeeds_id
  where s.succeeds_id is not null
    and s.instansi_id = $1::uuid
    and s.valid_from <= $2::date
    and p.valid_to < $3::date
    and s.code = p.code || '/' || s.valid_from
) x
where o.id = x.id;

update "position" o
set code = x.code
from (
  select s.id, left(s.code, -length('/YYYY-MM-DD')) as code
  from "position" s
  join "position" p on p.id = s.succeeds_id
  where s.succeeds_id is not null
    and s.instansi_id = $1::uuid
    and s.valid_from <= $2::date
    and p.valid_to < $3::date
    and s.code = left(p.code, -length('/YYYY-MM-DD')) || '/' || s.valid_from
    and p.code = left(p.code, -length('/YYYY-MM-DD')) || '/' || p.valid_to
) x
where o.id = x.id;

update "position_need"
set valid_to = $1::date, version = version + 1
where position_id = any((
  select $2::uuid[]
)::uuid[])
  and (valid_to is null or valid_to > $3::date);

update "unit"
set "valid_to" = null
where "id" = $1 and "version" = 1
returning "updated_at";

update "unit" o
set code = o.code || '/' || o.valid_to
from (
  select p.id
  from "unit" s
  join "unit" p on p.id = s.succeeds_id
  where s.succeeds_id is not null
    and s.instansi_id = $1::uuid
    and s.valid_from <= $2::date
    and p.valid_to < $3::date
    and s.code = p.code || '/' || s.valid_from
) x
where o.id = x.id;

update "unit" o
set code = x.code
from (
  select s.id, left(s.code, -length('/YYYY-MM-DD')) as code
  from "unit" s
  join "unit" p on p.id = s.succeeds_id
  where s.succeeds_id is not null
    and s.instansi_id = $1::uuid
    and s.valid_from <= $2::date
    and p.valid_to < $3::date
    and s.code = left(p.code, -length('/YYYY-MM-DD')) || '/' || s.valid_from
    and p.code = left(p.code, -length('/YYYY-MM-DD')) || '/' || p.valid_to
) x
where o.id = x.id;

update position
set valid_to = $1::date, code = position.code || '/' || $2::text
where id = any((
  select $3::uuid[]
)::uuid[]);

update position o
set superior_position_id = x.id
from (
  select s.id, p.id as was
  from "position" s
  join "position" p on p.id = s.succeeds_id
  where s.succeeds_id is not null
    and s.instansi_id = $1::uuid
    and s.valid_from <= $2::date
    and p.valid_to < $3::date
) x
where o.superior_position_id = x.was
  and o.instansi_id = $4::uuid
  and coalesce(o.valid_to, 'infinity') >= $5::date;

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
          where k.id = position.instansi_id
        ),
        position.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = position.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position.dinas_id
        ),
        position.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position.dinas_id
        ) is null
      ),
      'unitId',
      jsonb_build_array(
        (
          select k.id
          from unit k
          where k.id = position.unit_id
        ),
        position.unit_id is not null and (
          select k.id
          from unit k
          where k.id = position.unit_id
        ) is null
      ),
      'superiorPositionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position.superior_position_id
        ),
        position.superior_position_id is not null and (
          select k.id
          from position k
          where k.id = position.superior_position_id
        ) is null
      ),
      'succeedsId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position.succeeds_id
        ),
        position.succeeds_id is not null and (
          select k.id
          from position k
          where k.id = position.succeeds_id
        ) is null
      ),
      'code',
      jsonb_build_array(position.code, position.code is not null and position.code is null),
      'title',
      jsonb_build_array(position.title, position.title is not null and position.title is null),
      'positionKind',
      jsonb_build_array(position.kind, position.kind is not null and position.kind is null),
      'kindWritten',
      jsonb_build_array(position.kind_written, position.kind_written is not null and position.kind_written is null),
      'jenjang',
      jsonb_build_array(position.jenjang, position.jenjang is not null and position.jenjang is null),
      'eselon',
      jsonb_build_array(position.eselon, position.eselon is not null and position.eselon is null),
      'positionClass',
      jsonb_build_array(position.position_class, position.position_class is not null and position.position_class is null),
      'isHead',
      jsonb_build_array(position.is_head, position.is_head is not null and position.is_head is null),
      'requiredEducation',
      jsonb_build_array(position.required_education, position.required_education is not null and position.required_education is null),
      'requiredEducationField',
      jsonb_build_array(
        position.required_education_field,
        position.required_education_field is not null and position.required_education_field is null
      ),
      'retirementAge',
      jsonb_build_array(position.retirement_age, position.retirement_age is not null and position.retirement_age is null),
      'validFrom',
      jsonb_build_array(position.valid_from, position.valid_from is not null and position.valid_from is null),
      'validTo',
      jsonb_build_array(position.valid_to, position.valid_to is not null and position.valid_to is null),
      'version',
      jsonb_build_array(position.version, position.version is not null and position.version is null)
    )
    from jsonb_populate_record(null::"position", coalesce(to_jsonb(t), '{}') || c.before) "position"
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
          where k.id = position.instansi_id
        ),
        position.instansi_id is not null and (
          select k.id
          from instansi k
          where k.id = position.instansi_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position.dinas_id
        ),
        position.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position.dinas_id
        ) is null
      ),
      'unitId',
      jsonb_build_array(
        (
          select k.id
          from unit k
          where k.id = position.unit_id
        ),
        position.unit_id is not null and (
          select k.id
          from unit k
          where k.id = position.unit_id
        ) is null
      ),
      'superiorPositionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position.superior_position_id
        ),
        position.superior_position_id is not null and (
          select k.id
          from position k
          where k.id = position.superior_position_id
        ) is null
      ),
      'succeedsId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position.succeeds_id
        ),
        position.succeeds_id is not null and (
          select k.id
          from position k
          where k.id = position.succeeds_id
        ) is null
      ),
      'code',
      jsonb_build_array(position.code, position.code is not null and position.code is null),
      'title',
      jsonb_build_array(position.title, position.title is not null and position.title is null),
      'positionKind',
      jsonb_build_array(position.kind, position.kind is not null and position.kind is null),
      'kindWritten',
      jsonb_build_array(position.kind_written, position.kind_written is not null and position.kind_written is null),
      'jenjang',
      jsonb_build_array(position.jenjang, position.jenjang is not null and position.jenjang is null),
      'eselon',
      jsonb_build_array(position.eselon, position.eselon is not null and position.eselon is null),
      'positionClass',
      jsonb_build_array(position.position_class, position.position_class is not null and position.position_class is null),
      'isHead',
      jsonb_build_array(position.is_head, position.is_head is not null and position.is_head is null),
      'requiredEducation',
      jsonb_build_array(position.required_education, position.required_education is not null and position.required_education is null),
      'requiredEducationField',
      jsonb_build_array(
        position.required_education_field,
        position.required_education_field is not null and position.required_education_field is null
      ),
      'retirementAge',
      jsonb_build_array(position.retirement_age, position.retirement_age is not null and position.retirement_age is null),
      'validFrom',
      jsonb_build_array(position.valid_from, position.valid_from is not null and position.valid_from is null),
      'validTo',
      jsonb_build_array(position.valid_to, position.valid_to is not null and position.valid_to is null),
      'version',
      jsonb_build_array(position.version, position.version is not null and position.version is null)
    )
    from jsonb_populate_record(null::"position", coalesce(to_jsonb(t), '{}') || c.after) "position"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select "position".title
    from jsonb_populate_record(null::"position", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "position"
    where (instansi_id = any((
      select scope_ids('instansi_ids')
    )::uuid[]))
  ) end as name,
  null::json as facts
from act_rows c
left join "position" t on t.id = c.row_id
where c.table_name = 'position';

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
      'positionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position_need.position_id
        ),
        position_need.position_id is not null and (
          select k.id
          from position k
          where k.id = position_need.position_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ),
        position_need.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ) is null
      ),
      'people',
      jsonb_build_array(position_need.need, position_need.need is not null and position_need.need is null),
      'exact',
      jsonb_build_array(position_need.exact, position_need.exact is not null and position_need.exact is null),
      'decreeNumber',
      jsonb_build_array(position_need.decree_number, position_need.decree_number is not null and position_need.decree_number is null),
      'validFrom',
      jsonb_build_array(position_need.valid_from, position_need.valid_from is not null and position_need.valid_from is null),
      'validTo',
      jsonb_build_array(position_need.valid_to, position_need.valid_to is not null and position_need.valid_to is null),
      'version',
      jsonb_build_array(position_need.version, position_need.version is not null and position_need.version is null)
    )
    from jsonb_populate_record(null::"position_need", coalesce(to_jsonb(t), '{}') || c.before) "position_need"
    where exists (
      select 1
      from dinas d
      where d.id = position_need.dinas_id
    )
  ) end as was,
  case when (t.id is not null or c.after is null or c.gone) and c.after is not null then (
    select jsonb_build_object(
      'positionId',
      jsonb_build_array(
        (
          select k.id
          from position k
          where k.id = position_need.position_id
        ),
        position_need.position_id is not null and (
          select k.id
          from position k
          where k.id = position_need.position_id
        ) is null
      ),
      'dinasId',
      jsonb_build_array(
        (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ),
        position_need.dinas_id is not null and (
          select k.id
          from dinas k
          where k.id = position_need.dinas_id
        ) is null
      ),
      'people',
      jsonb_build_array(position_need.need, position_need.need is not null and position_need.need is null),
      'exact',
      jsonb_build_array(position_need.exact, position_need.exact is not null and position_need.exact is null),
      'decreeNumber',
      jsonb_build_array(position_need.decree_number, position_need.decree_number is not null and position_need.decree_number is null),
      'validFrom',
      jsonb_build_array(position_need.valid_from, position_need.valid_from is not null and position_need.valid_from is null),
      'validTo',
      jsonb_build_array(position_need.valid_to, position_need.valid_to is not null and position_need.valid_to is null),
      'version',
      jsonb_build_array(position_need.version, position_need.version is not null and position_need.version is null)
    )
    from jsonb_populate_record(null::"position_need", coalesce(to_jsonb(t), '{}') || c.after) "position_need"
    where exists (
      select 1
      from dinas d
      where d.id = position_need.dinas_id
    )
  ) end as became,
  case when c.before is not null and c.after is not null then array(
    select jsonb_object_keys(c.after)
  ) else '{}' end as changed,
  case when (t.id is not null or c.after is null or c.gone) then (
    select (
      select p.title
      from position p
      where p.id = "position_need".position_id
    )
    from jsonb_populate_record(null::"position_need", coalesce(to_jsonb(t), '{}') || coalesce(c.after, c.before, '{}')) "position_need"
    where exists (
      select 1
      from dinas d
      where d.id = position_need.dinas_id
    )
  ) end as name,
  null::json as facts
from act_rows c
left join "position_need" t on t.id = c.row_id
where c.table_name = 'position_need';

with moved as materialized (
  select p.*, uuidv7() as new_id, coalesce(s.id, $1::uuid) as new_unit_id
  from json_populate_recordset(null::"position", $2::json) p
  left join unit s on s.succeeds_id = p.unit_id and s.valid_from = $3::date
)
insert into position (
  id,
  dinas_id,
  unit_id,
  superior_position_id,
  code,
  valid_from,
  succeeds_id,
  instansi_id,
  title,
  kind,
  kind_written,
  jenjang,
  eselon,
  position_class,
  is_head,
  required_education,
  required_education_field,
  retirement_age,
  valid_to
)
select m.new_id,
  $4::uuid,
  m.new_unit_id,
  coalesce(above.new_id, m.superior_position_id),
  m.code,
  $5::date,
  m.id,
  m.instansi_id,
  m.title,
  m.kind,
  m.kind_written,
  m.jenjang,
  m.eselon,
  m.position_class,
  m.is_head,
  m.required_education,
  m.required_education_field,
  m.retirement_age,
  m.valid_to
from moved m
left join moved above on above.id = m.superior_position_id
returning id;
