-- PositionGaps

select *
from (
  select m.id as "positionId",
    m.title,
    m.unit_name as "unitName",
    m.dinas_id as "dinasId",
    m.dinas_name as "dinasName",
    m.kind as "positionKind",
    m.eselon,
    m.jenjang,
    m.position_class as "positionClass",
    m.required_education as "requiredEducation",
    m.is_head as "isHead",
    m.need,
    m.filled,
    m.acting,
    m.gap,
    m.surplus,
    m.severity,
    json_build_array(
      'gaps of positions',
      (array_position(array['VACANT_HEAD', 'ACTING_HEAD', 'VACANT', 'SHORT', 'NEED_UNKNOWN', 'SURPLUS', 'MET'], m.severity))::text,
      (case when m.severity in ('VACANT_HEAD', 'ACTING_HEAD') then coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], m.eselon), 10) else 0 end)::text,
      (-m.gap)::text,
      (-m.surplus)::text,
      (m.title)::text,
      (m.id)::text
    )::text as "__cursor",
    m.instansi_id as "__parent",
    row_number() over (
      partition by m.instansi_id order by array_position(array['VACANT_HEAD', 'ACTING_HEAD', 'VACANT', 'SHORT', 'NEED_UNKNOWN', 'SURPLUS', 'MET'], m.severity),
      case when m.severity in ('VACANT_HEAD', 'ACTING_HEAD') then coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], m.eselon), 10) else 0 end,
      -m.gap,
      -m.surplus,
      m.title,
      m.id
    ) as "__row"
  from (
    select p.id,
      p.instansi_id,
      p.dinas_id,
      p.title,
      p.kind,
      p.eselon,
      p.jenjang,
      p.position_class,
      p.required_education,
      p.is_head,
      u.name as unit_name,
      d.name as dinas_name,
      case when f.has_need then f.need end as need,
      f.filled,
      f.acting,
      case when f.has_need then greatest(f.need - f.filled, 0) else 0 end as gap,
      case when f.has_need then greatest(f.filled - f.need, 0) else 0 end as surplus,
      case when f.is_head and f.filled = 0 and (not f.has_need or f.need > 0) then case when f.acting = 0 then 'VACANT_HEAD' else 'ACTING_HEAD' end when not f.has_need then 'NEED_UNKNOWN' when f.need > 0 and f.filled = 0 then 'VACANT' when f.need > f.filled then 'SHORT' when f.filled > f.need then 'SURPLUS' else 'MET' end as severity
    from "position_facts"(
      $1::date,
      array(
        select x.id
        from dinas x
        where x.instansi_id = any((
          select $2::uuid[]
        )::uuid[])
          and x.id = $3::uuid
      )
    ) f
    join position p on p.id = f.position_id
    join unit u on u.id = p.unit_id
    join dinas d on d.id = p.dinas_id
    where f.in_force
      and ((
        select scope_opens('figures')
      ) and (p.instansi_id = any((
        select scope_ids('full_instansi_ids')
      )::uuid[]) or p.dinas_id = any((
        select scope_ids('dinas_ids')
      )::uuid[]) or u.path <@ any((
        select scope_paths()
      )::ltree[])))
  ) m
  where (m.instansi_id = any($4::uuid[]))
) page
where "__row" <= $5
order by "__parent", "__row";

select m.instansi_id as parent, count(*)::int as total
from (
  select p.id,
    p.instansi_id,
    p.dinas_id,
    p.title,
    p.kind,
    p.eselon,
    p.jenjang,
    p.position_class,
    p.required_education,
    p.is_head,
    u.name as unit_name,
    d.name as dinas_name,
    case when f.has_need then f.need end as need,
    f.filled,
    f.acting,
    case when f.has_need then greatest(f.need - f.filled, 0) else 0 end as gap,
    case when f.has_need then greatest(f.filled - f.need, 0) else 0 end as surplus,
    case when f.is_head and f.filled = 0 and (not f.has_need or f.need > 0) then case when f.acting = 0 then 'VACANT_HEAD' else 'ACTING_HEAD' end when not f.has_need then 'NEED_UNKNOWN' when f.need > 0 and f.filled = 0 then 'VACANT' when f.need > f.filled then 'SHORT' when f.filled > f.need then 'SURPLUS' else 'MET' end as severity
  from "position_facts"(
    $1::date,
    array(
      select x.id
      from dinas x
      where x.instansi_id = any((
        select $2::uuid[]
      )::uuid[])
        and x.id = $3::uuid
    )
  ) f
  join position p on p.id = f.position_id
  join unit u on u.id = p.unit_id
  join dinas d on d.id = p.dinas_id
  where f.in_force
    and ((
      select scope_opens('figures')
    ) and (p.instansi_id = any((
      select scope_ids('full_instansi_ids')
    )::uuid[]) or p.dinas_id = any((
      select scope_ids('dinas_ids')
    )::uuid[]) or u.path <@ any((
      select scope_paths()
    )::ltree[])))
) m
where (m.instansi_id = any($4::uuid[]))
group by 1;

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
