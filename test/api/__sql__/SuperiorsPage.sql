-- SuperiorsPage

select *
from (
  select w.evaluator_id as "evaluatorId",
    w.period_id as "periodId",
    w.waiting,
    w.not_started as "notStarted",
    w.draft,
    w.submitted,
    w.overdue,
    w.oldest::text as "oldestSince",
    can_be_told(w.evaluator_id) as "hasAccount",
    last.reminded_at as "remindedAt",
    last.reminded_by as "remindedBy",
    case when last.reminded_at > $1::timestamptz then last.reminded_at + make_interval(hours => $2::integer) end as "remindableFrom",
    json_build_array('waiting evaluators', (w.waiting)::text, (w.oldest)::text, (w.evaluator_id)::text)::text as "__cursor",
    w.period_id as "__parent",
    row_number() over (partition by w.period_id order by w.waiting desc, w.oldest, w.evaluator_id) as "__row"
  from (
    select p.id as period_id,
      f.evaluator_id,
      count(*)::int as waiting,
      count(*) filter (where f.state = 'NOT_STARTED')::int as not_started,
      count(*) filter (where f.state = 'DRAFT')::int as draft,
      count(*) filter (where f.state = 'SUBMITTED')::int as submitted,
      count(*) filter (where f.overdue)::int as overdue,
      min(f.since) as oldest
    from evaluation_period p
    cross join lateral waiting_evaluations(
      array(
        select d.id
        from dinas d
        where d.instansi_id = p.instansi_id
          and ($3::uuid is null or d.id = $4::uuid)
          and ((
            select scope_opens('figures')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[])))
      ),
      p.id,
      $5::date
    ) f
    where p.id = any((
      select $6::uuid[]
    )::uuid[])
      and f.evaluator_id is not null
    group by p.id, f.evaluator_id
  ) w
  left join lateral (
    select r.reminded_at, r.reminded_by
    from evaluation_reminder r
    where r.period_id = w.period_id and r.employee_id = w.evaluator_id
    order by r.reminded_at desc
    limit 1
  ) last on true
  where (w.period_id = any($7::uuid[]))
) page
where "__row" <= $8
order by "__parent", "__row";

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

select p.id as "periodId",
  (
    select count(*)::int
    from waiting_evaluations(c.dinas, p.id, $1::date) f
    where f.evaluator_id is null and (f.overdue or not $2::boolean)
  ) as count
from evaluation_period p
cross join lateral (
  select array(
    select d.id
    from dinas d
    where d.instansi_id = p.instansi_id
      and ($3::uuid is null or d.id = $4::uuid)
      and ((
        select scope_opens('figures')
      ) and (d.instansi_id = any((
        select scope_ids('full_instansi_ids')
      )::uuid[]) or d.id = any((
        select scope_ids('dinas_ids')
      )::uuid[])))
  ) as dinas
) c
where p.id = any((
  select $5::uuid[]
)::uuid[])
  and cardinality(c.dinas) > 0;

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
  r.work_email as "workEmail",
  r.work_phone as "workPhone",
  r.version as "version",
  r.updated_at as "updatedAt"
from employee r
where r.id = any((
  select $1::uuid[]
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

select r.id as "id",
  r.instansi_id as "instansiId",
  r.kind as "periodKind",
  r.label as "label",
  r.valid_from as "validFrom",
  r.valid_to as "validTo",
  r.deadline as "deadline",
  r.state as "periodState",
  r.version as "version",
  r.updated_at as "updatedAt"
from evaluation_period r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
