-- FigureRowsCounted

select d.id as "id",
  d.instansi_id as "instansiId",
  d.code as "code",
  d.name as "name",
  d.short_name as "shortName",
  d.kind as "kind"
from dinas d
where d.id = any($1::uuid[]);

select e.id as "id",
  e.instansi_id as "instansiId",
  case when (e.id = any((
    select scope_ids('employee_id')
  )::uuid[]) or e.instansi_id = any((
    select scope_ids('private_instansi_ids')
  )::uuid[]) or ((
    select cardinality(scope_ids('private_dinas_ids'))
  ) > 0 and exists (
    select 1
    from assignment x
    where x.employee_id = e.id
      and x.dinas_id = any((
        select scope_ids('private_dinas_ids')
      )::uuid[])
  ))) then e.nip end as "nip",
  case when (e.id = any((
    select scope_ids('employee_id')
  )::uuid[]) or e.instansi_id = any((
    select scope_ids('private_instansi_ids')
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
  repeat('•', 15) || right(e.nip, 3) as "maskedNip",
  e.name as "name",
  e.sex as "sex",
  e.status as "status",
  e.golongan as "golongan",
  e.education_level as "educationLevel",
  e.education_field as "educationField"
from employee e
where e.id = any($1::uuid[]);

select f.dinas_id as subject,
  coalesce(sum(1) filter (where true), 0)::int as "EXPECTED",
  coalesce(sum(1) filter (where state = 'NOT_STARTED'), 0)::int as "NOT_STARTED",
  coalesce(sum(1) filter (where state = 'DRAFT'), 0)::int as "DRAFT",
  coalesce(sum(1) filter (where state = 'SUBMITTED'), 0)::int as "SUBMITTED",
  coalesce(sum(1) filter (where state = 'SEALED'), 0)::int as "SEALED",
  coalesce(sum(1) filter (where overdue), 0)::int as "OVERDUE",
  coalesce(sum(1) filter (where predikat = 'SANGAT_BAIK'), 0)::int as "PREDIKAT_SANGAT_BAIK",
  coalesce(sum(1) filter (where predikat = 'BAIK'), 0)::int as "PREDIKAT_BAIK",
  coalesce(sum(1) filter (where predikat = 'BUTUH_PERBAIKAN'), 0)::int as "PREDIKAT_BUTUH_PERBAIKAN",
  coalesce(sum(1) filter (where predikat = 'KURANG'), 0)::int as "PREDIKAT_KURANG",
  coalesce(sum(1) filter (where predikat = 'SANGAT_KURANG'), 0)::int as "PREDIKAT_SANGAT_KURANG"
from (
  select x.*, $1::date as as_of
  from evaluation_facts($2::date, $3::uuid[], $4::uuid) x
) f
group by 1;

select f.position_id as "positionId",
  f.employee_id as "employeeId",
  f.unit_id as "unitId",
  (1)::int as amount,
  f.state as detail,
  null as reason,
  json_build_array((f.assignment_id)::text)::text as "__cursor"
from (
  select x.*, $1::date as as_of
  from evaluation_facts($2::date, $3::uuid[], $4::uuid) x
) f
where (true)
order by f.assignment_id
limit $5;

select p.id as "id",
  p.instansi_id as "instansiId",
  p.dinas_id as "dinasId",
  p.unit_id as "unitId",
  p.superior_position_id as "superiorPositionId",
  p.code as "code",
  p.title as "title",
  p.kind as "kind",
  p.jenjang as "jenjang",
  p.eselon as "eselon",
  p.position_class as "positionClass",
  p.is_head as "isHead",
  p.required_education as "requiredEducation",
  p.required_education_field as "requiredEducationField",
  p.retirement_age as "retirementAge",
  p.valid_from as "validFrom",
  p.valid_to as "validTo"
from position p
where p.id = any($1::uuid[]);

select p.id as "id",
  p.instansi_id as "instansiId",
  p.kind as "kind",
  p.label as "label",
  p.valid_from as "validFrom",
  p.valid_to as "validTo",
  p.deadline as "deadline",
  p.state as "state"
from evaluation_period p
where p.id = any($1::uuid[]);

select pg_snapshot_xmin(pg_current_snapshot())::text as horizon;

select u.id as "id",
  u.instansi_id as "instansiId",
  u.dinas_id as "dinasId",
  u.parent_id as "parentId",
  u.code as "code",
  u.name as "name",
  u.kind as "kind",
  u.path as "path",
  u.valid_from as "validFrom",
  u.valid_to as "validTo"
from unit u
where u.id = any($1::uuid[]);
