-- Session

select i.id as "id",
  i.code as "code",
  i.name as "name",
  i.level as "level",
  i.time_zone as "timeZone",
  i.simulated as "simulated",
  i.employee_total_note as "employeeTotalNote",
  i.smallest_group as "smallestGroup",
  i.objection_in_working_days as "objectionInWorkingDays",
  i.updated_at as "updatedAt"
from instansi i
where i.id = any($1::uuid[])
order by i.name;

select j0.id as "id",
  j0.label as "label",
  j0.valid_from as "validFrom",
  j0.valid_to as "validTo",
  j0.deadline as "deadline",
  j0.state as "periodState",
  "__cursor",
  "__parent",
  "__row"
from (
  select j0.*,
    json_build_array('VALID_FROM DESC', (j0.valid_from)::text, (j0.id)::text)::text as "__cursor",
    j0.instansi_id as "__parent",
    row_number() over (partition by j0.instansi_id order by j0.valid_from desc, j0.id desc) as "__row"
  from evaluation_period j0
  where (j0.instansi_id = any($1::uuid[]))
) j0
where "__row" <= $2
order by "__parent", "__row";

select r.id,
  case when (
    select scope_opens('people')
  ) then case when (r.id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) then 'ALL' else 'NONE' end else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when (
    select scope_opens('people')
  ) then case when (r.id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[])) then 'ALL' when exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and (x.id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[]))
  ) then 'PART' when exists (
    select
    from employee w
    where w.instansi_id = r.id
      and (w.id = any((
        select scope_ids('self_ids')
      )::uuid[]))
  ) then 'PEOPLE' else 'NONE' end else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when ((
    select scope_opens('people')
  ) and (r.id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]))) then 'ALL' when exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and ((
        select scope_opens('people')
      ) and (x.id = any((
        select scope_ids('dinas_ids')
      )::uuid[])))
  ) or exists (
    select
    from unit x
    where x.instansi_id = r.id
      and ((
        select scope_opens('people')
      ) and (x.path <@ any((
        select scope_paths()
      )::ltree[])))
  ) then 'PART' when exists (
    select
    from employee w
    where w.instansi_id = r.id
      and ((
        select scope_opens('people')
      ) and (w.id = any((
        select scope_ids('people_ids')
      )::uuid[])))
  ) then 'PEOPLE' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when (r.id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) then 'ALL' when ((
    select scope_opens('figures')
  ) and (r.id = any((
    select scope_ids('full_instansi_ids')
  )::uuid[]))) or exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and (x.id = any((
        select scope_ids('hr_dinas_ids')
      )::uuid[]))
  ) or exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and ((
        select scope_opens('figures')
      ) and (x.id = any((
        select scope_ids('dinas_ids')
      )::uuid[])))
  ) then 'PART' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when (r.id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) then 'ALL' when (r.id = any((
    select scope_ids('instansi_ids')
  )::uuid[])) or exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and (x.id = any((
        select scope_ids('hr_dinas_ids')
      )::uuid[]))
  ) then 'PART' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id,
  case when (r.id = any((
    select scope_ids('hr_instansi_ids')
  )::uuid[])) then 'ALL' when exists (
    select
    from dinas x
    where x.instansi_id = r.id
      and (x.id = any((
        select scope_ids('hr_dinas_ids')
      )::uuid[]))
  ) then 'PART' else 'NONE' end as sight
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
