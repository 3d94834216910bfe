-- TransfersPage

select g.id, g.name
from government_names($1::uuid[]) g;

select j0.id as "id",
  j0.instansi_id as "fromInstansiId",
  j0.to_instansi_id as "toInstansiId",
  j0.employee_id as "fromEmployeeId",
  j0.to_employee_id as "toEmployeeId",
  case when ((j0.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[])) or (j0.to_instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]))) then j0.nip end as "nip",
  j0.state as "transferState",
  j0.name as "name",
  j0.title_before as "titleBefore",
  j0.title_after as "titleAfter",
  j0.status as "status",
  j0.golongan as "golongan",
  j0.education_level as "educationLevel",
  j0.education_field as "educationField",
  j0.position_title as "positionTitle",
  j0.dinas_name as "dinasName",
  j0.free_from as "freeFrom",
  j0.begins as "begins",
  j0.decree_number as "decreeNumber",
  j0.reason as "reason",
  j0.answer as "answer",
  j0.offered_at as "offeredAt",
  j0.version as "version",
  j0.updated_at as "updatedAt",
  j1.id as "j1.id",
  j2.id as "j2.id",
  "__cursor"
from (
  select j0.*,
    json_build_array('OFFERED_AT DESC', (j0.offered_at)::text, (j0.id)::text)::text as "__cursor",
    row_number() over (order by j0.offered_at desc, j0.id desc) as "__row"
  from transfer j0
  where ((j0.to_instansi_id = $1::uuid) and (exists (
    select 1
    from instansi seen
    where seen.id = j0.to_instansi_id
  )))
    and ((j0.state = $2::text))
    and (lower(j0.name) like $3)
  order by j0.offered_at desc, j0.id desc
  limit $4
) j0
left join employee j1 on j1.id = j0.employee_id
left join employee j2 on j2.id = j0.to_employee_id
order by "__row";
