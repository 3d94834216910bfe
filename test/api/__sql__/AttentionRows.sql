-- AttentionRows

select $1::text as matter,
  $2::text as "nodePrefix",
  m.node_id as "nodeId",
  m.dinas_id as "dinasId",
  m.since::text as since,
  m.amount,
  json_build_array('', (m.since)::text, (m.node_id)::text, (coalesce(m.dinas_id, m.node_id))::text)::text as "__cursor"
from (
  select "position_id" as node_id, f.dinas_id, (since)::date as since, null::int as amount
  from (
    select x.*, $3::date as as_of
    from "superior_facts"($4::date, $5::uuid[]) x
    offset 0
  ) f
  where not leads_dinas and not has_superior
) m
where true
order by m.since, m.node_id, coalesce(m.dinas_id, m.node_id)
limit $6;

select d.id
from dinas d
where (d.instansi_id = $1::uuid)
  and ((d.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[]) or d.id = any((
    select scope_ids('hr_dinas_ids')
  )::uuid[])))
order by d.code;

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

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.parent_id as "parentId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.name as "name",
  r.kind as "unitKind",
  r.kind_written as "kindWritten",
  r.path as "path",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from unit r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  r.dinas_id as "dinasId",
  r.unit_id as "unitId",
  r.superior_position_id as "superiorPositionId",
  r.succeeds_id as "succeedsId",
  r.code as "code",
  r.title as "title",
  r.kind as "positionKind",
  r.kind_written as "kindWritten",
  r.jenjang as "jenjang",
  r.eselon as "eselon",
  r.position_class as "positionClass",
  r.is_head as "isHead",
  r.required_education as "requiredEducation",
  r.required_education_field as "requiredEducationField",
  r.retirement_age as "retirementAge",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from position r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
