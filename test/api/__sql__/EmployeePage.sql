-- EmployeePage

select *
from superior_line($1::uuid[], $2::date);

select a.id as "id",
  a.instansi_id as "instansiId",
  a.dinas_id as "dinasId",
  a.employee_id as "employeeId",
  a.position_id as "positionId",
  a.kind as "assignmentKind",
  a.tmt as "tmt",
  a.decree_number as "decreeNumber",
  a.valid_from as "validFrom",
  a.valid_to as "validTo",
  a.version as "version",
  a.updated_at as "updatedAt"
from assignment a
where a.employee_id = any((
  select $1::uuid[]
)::uuid[])
  and a.kind = 'DEFINITIF'
  and a.validity @> $2::date;

select e.id as "employeeId",
  date_part('year', retirement_day(e.birth_date, p.retirement_age, $1::date))::int as year,
  case when (e.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or e.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = e.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then e.birth_date end as "birthDate",
  p.kind as "positionKind",
  p.jenjang,
  p.title,
  p.retirement_age as "statedAge"
from assignment a
join position p on p.id = a.position_id
join employee e on e.id = a.employee_id
where a.employee_id = any((
  select $2::uuid[]
)::uuid[])
  and a.kind = 'DEFINITIF'
  and a.validity @> $3::date;

select f.employee_id as "employeeId",
  f.fact,
  f.value,
  f.field,
  f.valid_from as "validFrom",
  f.decree_number as "decreeNumber"
from employee_fact f
where f.employee_id = any((
  select $1::uuid[]
)::uuid[]);

select n.employee_id as "employeeId", n.nip, n.valid_from as "validFrom", n.valid_to as "validTo"
from employee_nip n
where n.employee_id = any((
  select $1::uuid[]
)::uuid[])
order by n.employee_id, n.valid_to desc;

select r.id as "id",
  r.instansi_id as "instansiId",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.nip end as "nip",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.birth_date end as "birthDate",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.last_day end as "lastDay",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.end_reason end as "endReason",
  repeat('•', 15) || right(r.nip, 3) as "maskedNip",
  concat_ws(', ', concat_ws(' ', r.title_before, r.name), r.title_after) as "fullName",
  r.name as "name",
  r.title_before as "titleBefore",
  r.title_after as "titleAfter",
  r.sex as "sex",
  r.status as "status",
  r.golongan as "golongan",
  r.education_level as "educationLevel",
  r.education_field as "educationField",
  r.version as "version",
  r.updated_at as "updatedAt"
from employee r
where r.id = any((
  select $1::uuid[]
)::uuid[]);

select r.id as "id",
  r.instansi_id as "instansiId",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.nip end as "nip",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.birth_date end as "birthDate",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.last_day end as "lastDay",
  case when (r.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or r.id = any((
    select scope_ids('self_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = r.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then r.end_reason end as "endReason",
  repeat('•', 15) || right(r.nip, 3) as "maskedNip",
  concat_ws(', ', concat_ws(' ', r.title_before, r.name), r.title_after) as "fullName",
  r.name as "name",
  r.title_before as "titleBefore",
  r.title_after as "titleAfter",
  r.sex as "sex",
  r.status as "status",
  r.golongan as "golongan",
  r.education_level as "educationLevel",
  r.education_field as "educationField",
  r.version as "version",
  r.updated_at as "updatedAt",
  j1.id as "j1.id",
  j1.name as "j1.name",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j2.id,
        j2.instansi_id,
        j2.dinas_id,
        j2.employee_id,
        j2.position_id,
        j2.kind,
        j2.tmt,
        j2.decree_number,
        j2.valid_from,
        j2.valid_to,
        j2.version,
        j2.updated_at,
        json_build_array(j3.id, j3.name),
        json_build_array(j4.id, j4.title, json_build_array(j5.id, j5.name, json_build_array(j6.id, j6.name)))
      ) as item
      from (
        select j2.*
        from assignment j2
        where (j2.employee_id = r.id)
        order by j2.valid_from desc, j2.id desc
        limit $1
      ) j2
      left join employee j3 on j3.id = j2.employee_id
      left join position j4 on j4.id = j2.position_id
      left join unit j5 on j5.id = j4.unit_id
      left join dinas j6 on j6.id = j5.dinas_id
      order by j2.valid_from desc, j2.id desc
    ) page
  ) as "j2.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j7.id,
        j7.instansi_id,
        j7.employee_id,
        j7.kind,
        j7.valid_from,
        j7.valid_to,
        j7.decree_number,
        j7.version,
        j7.updated_at
      ) as item
      from (
        select j7.*
        from absence j7
        where (j7.employee_id = r.id)
        order by j7.valid_from desc, j7.id desc
        limit $2
      ) j7
    ) page
  ) as "j7.page",
  (
    select coalesce(json_agg(page.item), '[]')
    from (
      select json_build_array(
        j8.id,
        j8.instansi_id,
        j8.dinas_id,
        j8.employee_id,
        j8.assignment_id,
        j8.period_id,
        j8.evaluator_id,
        j8.period_from,
        j8.evaluator_office,
        j8.work_result,
        j8.behaviour,
        j8.predikat,
        j8.note,
        j8.state,
        j8.started_at,
        j8.submitted_at,
        j8.sealed_at,
        j8.version,
        j8.updated_at,
        json_build_array(j9.id, j9.label),
        json_build_array(j10.id, concat_ws(', ', concat_ws(' ', j10.title_before, j10.name), j10.title_after))
      ) as item
      from (
        select j8.*
        from evaluation j8
        where (j8.employee_id = r.id)
        order by j8.period_from desc, j8.id desc
        limit $3
      ) j8
      left join evaluation_period j9 on j9.id = j8.period_id
      left join employee j10 on j10.id = j8.evaluator_id
      order by j8.period_from desc, j8.id desc
    ) page
  ) as "j8.page"
from employee r
left join instansi j1 on j1.id = r.instansi_id
where r.id = any((
  select $4::uuid[]
)::uuid[]);

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
  r.employee_id as "employeeId",
  r.position_id as "positionId",
  r.kind as "assignmentKind",
  r.tmt as "tmt",
  r.decree_number as "decreeNumber",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.version as "version",
  r.updated_at as "updatedAt"
from assignment r
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

select x.id as "id",
  x.instansi_id as "instansiId",
  x.employee_id as "employeeId",
  x.kind as "absenceKind",
  x.valid_from as "validFrom",
  x.valid_to as "validTo",
  x.decree_number as "decreeNumber",
  x.version as "version",
  x.updated_at as "updatedAt"
from absence x
where x.employee_id = any((
  select $1::uuid[]
)::uuid[])
  and x.validity @> $2::date;
