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
  )::uuid[]))) and ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.nip end as "nip",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.name end as "name",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.title_before end as "titleBefore",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.title_after end as "titleAfter",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.status end as "status",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.golongan end as "golongan",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.education_level end as "educationLevel",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.education_field end as "educationField",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.position_title end as "positionTitle",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.dinas_name end as "dinasName",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.decree_number end as "decreeNumber",
  case when ((j0.instansi_id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) or not exists (
    select
    from transfer z
    where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
  )) then j0.reason end as "reason",
  j0.state as "transferState",
  j0.free_from as "freeFrom",
  j0.begins as "begins",
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
    and ((lower(j0.name) like $3 and ((j0.instansi_id = any((
      select scope_ids('hr_instansi_ids')
    )::uuid[])) or not exists (
      select
      from transfer z
      where z.id = j0.id and z.state in ('DECLINED', 'WITHDRAWN')
    ))))
  order by j0.offered_at desc, j0.id desc
  limit $4
) j0
left join employee j1 on j1.id = j0.employee_id
left join employee j2 on j2.id = j0.to_employee_id
order by "__row";
