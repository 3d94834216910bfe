-- HolderMisfits

select *
from (
  select m.assignment_id as "assignmentId",
    m.employee_id as "employeeId",
    m.employee_name as "employeeName",
    m.position_id as "positionId",
    m.title,
    m.unit_name as "unitName",
    m.dinas_name as "dinasName",
    m.reason,
    m.asks,
    m.has,
    m.key,
    json_build_array('misfits of holders', (m.path)::text, (m.title)::text, (m.key)::text)::text as "__cursor",
    m.instansi_id as "__parent",
    row_number() over (partition by m.instansi_id order by m.path, m.title, m.key) as "__row"
  from (
    select h.*, x.reason, x.asks, x.has, h.assignment_id || ' ' || x.reason as key
    from (
      select a.id as assignment_id,
        e.id as employee_id,
        p.id as position_id,
        p.instansi_id,
        p.title,
        u.name as unit_name,
        d.name as dinas_name,
        concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after) as employee_name,
        u.path,
        r.lowest,
        r.highest,
        p.required_education,
        p.required_education_field,
        case when g.employee_id is null then e.golongan else g.value end as golongan,
        case when k.employee_id is null then e.education_level else k.value end as level,
        case when k.employee_id is null then e.education_field else k.field end as field
      from position p
      join unit u on u.id = p.unit_id
      join dinas d on d.id = p.dinas_id
      join assignment a on a.position_id = p.id and a.kind = 'DEFINITIF' and a.valid_from <= $1::date and (a.valid_to is null or a.valid_to >= $2::date)
      join employee e on e.id = a.employee_id
      left join (
        select distinct on (f.employee_id) f.employee_id, f.value, f.field
        from employee_fact f
        where f.instansi_id = any((
          select $3::uuid[]
        )::uuid[])
          and f.fact = $4
          and coalesce(f.valid_from, '-infinity') <= $5::date
        order by f.employee_id, f.valid_from desc nulls last
      ) g on g.employee_id = e.id
      left join (
        select distinct on (f.employee_id) f.employee_id, f.value, f.field
        from employee_fact f
        where f.instansi_id = any((
          select $6::uuid[]
        )::uuid[])
          and f.fact = $7
          and coalesce(f.valid_from, '-infinity') <= $8::date
        order by f.employee_id, f.valid_from desc nulls last
      ) k on k.employee_id = e.id
      left join jsonb_to_recordset($9::jsonb) r (eselon text, lowest text, highest text) on r.eselon = p.eselon
      where p.instansi_id = any((
        select $10::uuid[]
      )::uuid[])
        and p.valid_from <= $11::date
        and (p.valid_to is null or p.valid_to >= $12::date)
        and ((
          select scope_opens('people')
        ) and (p.instansi_id = any((
          select scope_ids('full_instansi_ids')
        )::uuid[]) or p.dinas_id = any((
          select scope_ids('dinas_ids')
        )::uuid[]) or u.path <@ any((
          select scope_paths()
        )::ltree[])))
        and (r.eselon is not null or p.required_education is not null or p.required_education_field is not null)
    ) h
    cross join lateral (
      values (
        'GOLONGAN_BELOW',
        h.lowest || ' – ' || h.highest,
        h.golongan,
        case when h.lowest is not null then array_position(
          array['I/a',
          'I/b',
          'I/c',
          'I/d',
          'II/a',
          'II/b',
          'II/c',
          'II/d',
          'III/a',
          'III/b',
          'III/c',
          'III/d',
          'IV/a',
          'IV/b',
          'IV/c',
          'IV/d',
          'IV/e'],
          h.golongan
        ) < array_position(
          array['I/a',
          'I/b',
          'I/c',
          'I/d',
          'II/a',
          'II/b',
          'II/c',
          'II/d',
          'III/a',
          'III/b',
          'III/c',
          'III/d',
          'IV/a',
          'IV/b',
          'IV/c',
          'IV/d',
          'IV/e'],
          h.lowest
        ) end
      ),
        (
          'GOLONGAN_ABOVE',
          h.lowest || ' – ' || h.highest,
          h.golongan,
          case when h.lowest is not null then array_position(
            array['I/a',
            'I/b',
            'I/c',
            'I/d',
            'II/a',
            'II/b',
            'II/c',
            'II/d',
            'III/a',
            'III/b',
            'III/c',
            'III/d',
            'IV/a',
            'IV/b',
            'IV/c',
            'IV/d',
            'IV/e'],
            h.golongan
          ) > array_position(
            array['I/a',
            'I/b',
            'I/c',
            'I/d',
            'II/a',
            'II/b',
            'II/c',
            'II/d',
            'III/a',
            'III/b',
            'III/c',
            'III/d',
            'IV/a',
            'IV/b',
            'IV/c',
            'IV/d',
            'IV/e'],
            h.highest
          ) end
        ),
        (
          'EDUCATION_BELOW',
          h.required_education,
          h.level,
          array_position(
            array['SD',
            'SMP',
            'SMA',
            'D1',
            'D2',
            'D3',
            'D4',
            'S1',
            'S2',
            'S3'],
            case h.level when 'D4' then 'S1' else h.level end
          ) < array_position(
            array['SD',
            'SMP',
            'SMA',
            'D1',
            'D2',
            'D3',
            'D4',
            'S1',
            'S2',
            'S3'],
            case h.required_education when 'D4' then 'S1' else h.required_education end
          )
        ),
        (
          'EDUCATION_FIELD',
          h.required_education_field,
          h.field,
          case when h.required_education_field collate "C" = h.field collate "C" then false else position(folded(h.required_education_field) in folded(h.field)) = 0 and position(folded(h.field) in folded(h.required_education_field)) = 0 end
        )
    ) x (reason, asks, has, differs)
    where x.differs
  ) m
  where (m.instansi_id = any($13::uuid[]))
) page
where "__row" <= $14
order by "__parent", "__row";

select r.id as "id",
  r.code as "code",
  r.name as "name",
  r.level as "level",
  r.time_zone as "timeZone",
  r.simulated as "simulated",
  r.employee_total_note as "employeeTotalNote",
  r.smallest_group as "smallestGroup",
  r.objection_in_working_days as "objectionInWorkingDays",
  r.updated_at as "updatedAt"
from instansi r
where r.id = any((
  select $1::uuid[]
)::uuid[]);
