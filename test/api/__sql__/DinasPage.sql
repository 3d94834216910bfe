-- DinasPage

select distinct on (r.dinas_id) r.dinas_id as of,
  r.day,
  r.total,
  coalesce(
    ((
      select scope_opens('figures')
    ) and (d.instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or d.id = any((
      select scope_ids('dinas_ids')
    )::uuid[]) or u.path <@ any((
      select scope_paths()
    )::ltree[]))),
    false
  ) as "partsShown",
  case when ((
    select scope_opens('figures')
  ) and (d.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('dinas_ids')
  )::uuid[]) or u.path <@ any((
    select scope_paths()
  )::ltree[]))) then r.men end as men,
  case when ((
    select scope_opens('figures')
  ) and (d.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('dinas_ids')
  )::uuid[]) or u.path <@ any((
    select scope_paths()
  )::ltree[]))) then r.women end as women,
  case when ((
    select scope_opens('figures')
  ) and (d.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('dinas_ids')
  )::uuid[]) or u.path <@ any((
    select scope_paths()
  )::ltree[]))) then r.cpns end as cpns,
  case when ((
    select scope_opens('figures')
  ) and (d.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('dinas_ids')
  )::uuid[]) or u.path <@ any((
    select scope_paths()
  )::ltree[]))) then r.pns end as pns,
  case when ((
    select scope_opens('figures')
  ) and (d.instansi_id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('dinas_ids')
  )::uuid[]) or u.path <@ any((
    select scope_paths()
  )::ltree[]))) then r.pppk end as pppk
from reported_head_count r
join dinas d on d.id = r.dinas_id
left join unit u on u.id = r.unit_id
where r.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and r.unit_id is null
  and r.day <= $2::date
order by r.dinas_id, r.day desc;

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

select s.dinas_id as of,
  s.name,
  s.short_name as "shortName",
  s.valid_from as "validFrom",
  s.decree_number as "decreeNumber"
from stated_name s
where s.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and s.unit_id is null;

select s.fact_set as set, s.dinas_id as "dinasId", s.values, s.units
from jsonb_to_recordset($1::jsonb) a (definition text, period uuid, changed_by text[], changed_everywhere_by text[])
join stored_figures s on s.definition = a.definition and s.period_id is not distinct
from a.period
where s.dinas_id = any($2::uuid[])
  and $3::date between s.as_of
  and s.holds_until
  and s.units is not null
  and figures_stand(s.dinas_id, s.instansi_id, s.definition, s.cursor_xid, a.changed_by, a.changed_everywhere_by);

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.succeeds_id as "succeedsId",
  u.code as "code",
  u.name as "name",
  u.kind as "unitKind",
  u.kind_written as "kindWritten",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo",
  u.version as "version",
  u.updated_at as "updatedAt"
from unit u
where u.dinas_id = any((
  select $1::uuid[]
)::uuid[])
  and u.validity @> $2::date
order by u.path;
