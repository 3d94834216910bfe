-- PositionMapPage

select *
from (
  select m.id as "positionId",
    m.superior_id as "superiorId",
    m.dinas_id as "dinasId",
    m.unit_id as "unitId",
    m.unit_name as "unitName",
    m.unit_depth as "unitDepth",
    m.title,
    m.kind as "positionKind",
    m.eselon,
    m.jenjang,
    m.position_class as "positionClass",
    m.is_head as "isHead",
    m.need,
    case when m.sight = 'ALL' then m.filled end as filled,
    case when m.sight = 'ALL' then m.acting end as acting,
    m.sight as "viewerSeesHolders",
    m.names as "holderNames",
    m.kinds as "holderKinds",
    m.expected,
    m.sealed,
    json_build_array(
      'position map',
      (m.path)::text,
      (m.rank)::text,
      (m.level)::text,
      (m.class_rank)::text,
      (m.title)::text,
      (m.id)::text
    )::text as "__cursor",
    m.instansi_id as "__parent",
    row_number() over (partition by m.instansi_id order by m.path, m.rank, m.level, m.class_rank, m.title, m.id) as "__row"
  from (
    with recursive line as (
      select p.id
      from position p
      join unit u on u.id = p.unit_id
      where p.instansi_id = any((
        select $1::uuid[]
      )::uuid[])
        and p.valid_from <= $2::date
        and (p.valid_to is null or p.valid_to >= $3::date)
        and p.dinas_id = $4::uuid
      union select above.id
      from line
      join position p on p.id = line.id
      join position above on above.id = p.superior_position_id
      where above.valid_from <= $5::date and (above.valid_to is null or above.valid_to >= $6::date)
    ),
      places as materialized (
        select p.*,
          case when ((
            select scope_opens('evaluations')
          ) and (p.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or p.dinas_id = any((
            select scope_ids('dinas_ids')
          )::uuid[]) or u.path <@ any((
            select scope_paths()
          )::ltree[]))) then 1 end as counted,
          u.path,
          coalesce(named.name, u.name) as unit_name,
          case when ((
            select scope_opens('people')
          ) and (p.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or p.dinas_id = any((
            select scope_ids('dinas_ids')
          )::uuid[]) or u.path <@ any((
            select scope_paths()
          )::ltree[]))) then 'ALL' when exists (
            select
            from assignment w
            where w.position_id = p.id
              and ((
                select scope_opens('people')
              ) and (w.employee_id = any((
                select scope_ids('people_ids')
              )::uuid[])))
          ) then 'PEOPLE' else 'NONE' end as sight
        from line
        join position p on p.id = line.id
        join unit u on u.id = p.unit_id
        left join lateral (
          select s.name
          from stated_name s
          where s.unit_id = u.id and coalesce(s.valid_from, '-infinity') <= $7::date
          order by s.valid_from desc nulls last
          limit 1
        ) named on true
      )
    select p.id,
      p.instansi_id,
      p.dinas_id,
      p.unit_id,
      p.title,
      p.kind,
      p.eselon,
      p.jenjang,
      p.position_class,
      p.is_head,
      p.path,
      p.unit_name,
      p.sight,
      nlevel(p.path) - 1 as unit_depth,
      case when p.superior_position_id in (
        select l.id
        from line l
      ) then p.superior_position_id end as superior_id,
      n.need,
      coalesce(h.filled, 0)::int as filled,
      coalesce(h.acting, 0)::int as acting,
      coalesce(h.names, '{}') as names,
      coalesce(h.kinds, '{}') as kinds,
      case when p.counted = 1 and q.id is not null then coalesce(v.expected, 0)::int end as expected,
      case when p.counted = 1 and q.id is not null then coalesce(v.sealed, 0)::int end as sealed,
      case when p.is_head then 0 else 1 end as rank,
      coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], p.eselon), 10) as level,
      -coalesce(p.position_class, 0) as class_rank
    from places p
    left join (
      select n.position_id, n.need
      from position_need n
      where n.position_id in (
        select l.id
        from line l
      )
        and n.valid_from <= $8::date
        and (n.valid_to is null or n.valid_to >= $9::date)
    ) n on n.position_id = p.id
    left join (
      select a.position_id,
        count(*) filter (where a.kind = 'DEFINITIF') as filled,
        count(*) filter (where a.kind <> 'DEFINITIF') as acting,
        (array_agg(
          concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after) order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind),
          a.tmt,
          a.id
        ))[1:3] as names,
        (array_agg(a.kind order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind), a.tmt, a.id))[1:3] as kinds
      from assignment a
      join employee e on e.id = a.employee_id
      join places p on p.id = a.position_id
      where a.valid_from <= $10::date and (a.valid_to is null or a.valid_to >= $11::date) and true
      group by a.position_id
    ) h on h.position_id = p.id
    left join evaluation_period q on q.id = $12::uuid and q.instansi_id = p.instansi_id
    left join (
      select f.position_id,
        count(*) filter (where f.expected) as expected,
        count(*) filter (where f.expected and f.state = 'SEALED') as sealed
      from evaluation_facts($13::date, array(
        select distinct x.dinas_id
        from places x
      ), $14::uuid) f
      group by f.position_id
    ) v on v.position_id = p.id
  ) m
  where (m.instansi_id = any($15::uuid[]))
) page
where "__row" <= $16
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

-- PositionMapPage: of a government

select *
from (
  select m.id as "positionId",
    m.superior_id as "superiorId",
    m.dinas_id as "dinasId",
    m.unit_id as "unitId",
    m.unit_name as "unitName",
    m.unit_depth as "unitDepth",
    m.title,
    m.kind as "positionKind",
    m.eselon,
    m.jenjang,
    m.position_class as "positionClass",
    m.is_head as "isHead",
    m.need,
    case when m.sight = 'ALL' then m.filled end as filled,
    case when m.sight = 'ALL' then m.acting end as acting,
    m.sight as "viewerSeesHolders",
    m.names as "holderNames",
    m.kinds as "holderKinds",
    m.expected,
    m.sealed,
    json_build_array(
      'position map',
      (m.path)::text,
      (m.rank)::text,
      (m.level)::text,
      (m.class_rank)::text,
      (m.title)::text,
      (m.id)::text
    )::text as "__cursor",
    m.instansi_id as "__parent",
    row_number() over (partition by m.instansi_id order by m.path, m.rank, m.level, m.class_rank, m.title, m.id) as "__row"
  from (
    with recursive line as (
      select p.id
      from position p
      join unit u on u.id = p.unit_id
      where p.instansi_id = any((
        select $1::uuid[]
      )::uuid[])
        and p.valid_from <= $2::date
        and (p.valid_to is null or p.valid_to >= $3::date)
        and p.is_head
        and u.parent_id is null
      union select above.id
      from line
      join position p on p.id = line.id
      join position above on above.id = p.superior_position_id
      where above.valid_from <= $4::date and (above.valid_to is null or above.valid_to >= $5::date)
    ),
      places as materialized (
        select p.*,
          case when ((
            select scope_opens('evaluations')
          ) and (p.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or p.dinas_id = any((
            select scope_ids('dinas_ids')
          )::uuid[]) or u.path <@ any((
            select scope_paths()
          )::ltree[]))) then 1 end as counted,
          u.path,
          coalesce(named.name, u.name) as unit_name,
          case when ((
            select scope_opens('people')
          ) and (p.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or p.dinas_id = any((
            select scope_ids('dinas_ids')
          )::uuid[]) or u.path <@ any((
            select scope_paths()
          )::ltree[]))) then 'ALL' when exists (
            select
            from assignment w
            where w.position_id = p.id
              and ((
                select scope_opens('people')
              ) and (w.employee_id = any((
                select scope_ids('people_ids')
              )::uuid[])))
          ) then 'PEOPLE' else 'NONE' end as sight
        from line
        join position p on p.id = line.id
        join unit u on u.id = p.unit_id
        left join lateral (
          select s.name
          from stated_name s
          where s.unit_id = u.id and coalesce(s.valid_from, '-infinity') <= $6::date
          order by s.valid_from desc nulls last
          limit 1
        ) named on true
      )
    select p.id,
      p.instansi_id,
      p.dinas_id,
      p.unit_id,
      p.title,
      p.kind,
      p.eselon,
      p.jenjang,
      p.position_class,
      p.is_head,
      p.path,
      p.unit_name,
      p.sight,
      nlevel(p.path) - 1 as unit_depth,
      case when p.superior_position_id in (
        select l.id
        from line l
      ) then p.superior_position_id end as superior_id,
      n.need,
      coalesce(h.filled, 0)::int as filled,
      coalesce(h.acting, 0)::int as acting,
      coalesce(h.names, '{}') as names,
      coalesce(h.kinds, '{}') as kinds,
      null::int as expected,
      null::int as sealed,
      case when p.is_head then 0 else 1 end as rank,
      coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], p.eselon), 10) as level,
      -coalesce(p.position_class, 0) as class_rank
    from places p
    left join (
      select n.position_id, n.need
      from position_need n
      where n.position_id in (
        select l.id
        from line l
      )
        and n.valid_from <= $7::date
        and (n.valid_to is null or n.valid_to >= $8::date)
    ) n on n.position_id = p.id
    left join (
      select a.position_id,
        count(*) filter (where a.kind = 'DEFINITIF') as filled,
        count(*) filter (where a.kind <> 'DEFINITIF') as acting,
        (array_agg(
          concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after) order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind),
          a.tmt,
          a.id
        ))[1:3] as names,
        (array_agg(a.kind order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind), a.tmt, a.id))[1:3] as kinds
      from assignment a
      join employee e on e.id = a.employee_id
      join places p on p.id = a.position_id
      where a.valid_from <= $9::date and (a.valid_to is null or a.valid_to >= $10::date) and true
      group by a.position_id
    ) h on h.position_id = p.id
  ) m
  where (m.instansi_id = any($11::uuid[]))
) page
where "__row" <= $12
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

-- PositionMapPage: of a day to come

select *
from (
  select m.id as "positionId",
    m.superior_id as "superiorId",
    m.dinas_id as "dinasId",
    m.unit_id as "unitId",
    m.unit_name as "unitName",
    m.unit_depth as "unitDepth",
    m.title,
    m.kind as "positionKind",
    m.eselon,
    m.jenjang,
    m.position_class as "positionClass",
    m.is_head as "isHead",
    m.need,
    case when m.sight = 'ALL' then m.filled end as filled,
    case when m.sight = 'ALL' then m.acting end as acting,
    m.sight as "viewerSeesHolders",
    m.names as "holderNames",
    m.kinds as "holderKinds",
    m.expected,
    m.sealed,
    json_build_array(
      'position map',
      (m.path)::text,
      (m.rank)::text,
      (m.level)::text,
      (m.class_rank)::text,
      (m.title)::text,
      (m.id)::text
    )::text as "__cursor",
    m.instansi_id as "__parent",
    row_number() over (partition by m.instansi_id order by m.path, m.rank, m.level, m.class_rank, m.title, m.id) as "__row"
  from (
    with recursive line as (
      select p.id
      from position p
      join unit u on u.id = p.unit_id
      where p.instansi_id = any((
        select $1::uuid[]
      )::uuid[])
        and p.valid_from <= $2::date
        and (p.valid_to is null or p.valid_to >= $3::date)
        and p.dinas_id = $4::uuid
      union select above.id
      from line
      join position p on p.id = line.id
      join position above on above.id = p.superior_position_id
      where above.valid_from <= $5::date and (above.valid_to is null or above.valid_to >= $6::date)
    ),
      places as materialized (
        select p.*,
          case when ((
            select scope_opens('evaluations')
          ) and (p.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or p.dinas_id = any((
            select scope_ids('dinas_ids')
          )::uuid[]) or u.path <@ any((
            select scope_paths()
          )::ltree[]))) then 1 end as counted,
          u.path,
          coalesce(named.name, u.name) as unit_name,
          case when ((
            select scope_opens('people')
          ) and (p.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or p.dinas_id = any((
            select scope_ids('dinas_ids')
          )::uuid[]) or u.path <@ any((
            select scope_paths()
          )::ltree[]))) then 'ALL' when exists (
            select
            from assignment w
            where w.position_id = p.id
              and ((
                select scope_opens('people')
              ) and (w.employee_id = any((
                select scope_ids('people_ids')
              )::uuid[])))
          ) then 'PEOPLE' else 'NONE' end as sight
        from line
        join position p on p.id = line.id
        join unit u on u.id = p.unit_id
        left join lateral (
          select s.name
          from stated_name s
          where s.unit_id = u.id and coalesce(s.valid_from, '-infinity') <= $7::date
          order by s.valid_from desc nulls last
          limit 1
        ) named on true
      )
    select p.id,
      p.instansi_id,
      p.dinas_id,
      p.unit_id,
      p.title,
      p.kind,
      p.eselon,
      p.jenjang,
      p.position_class,
      p.is_head,
      p.path,
      p.unit_name,
      p.sight,
      nlevel(p.path) - 1 as unit_depth,
      case when p.superior_position_id in (
        select l.id
        from line l
      ) then p.superior_position_id end as superior_id,
      n.need,
      coalesce(h.filled, 0)::int as filled,
      coalesce(h.acting, 0)::int as acting,
      coalesce(h.names, '{}') as names,
      coalesce(h.kinds, '{}') as kinds,
      null::int as expected,
      null::int as sealed,
      case when p.is_head then 0 else 1 end as rank,
      coalesce(array_position(array['I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B', 'V_A'], p.eselon), 10) as level,
      -coalesce(p.position_class, 0) as class_rank
    from places p
    left join (
      select n.position_id, n.need
      from position_need n
      where n.position_id in (
        select l.id
        from line l
      )
        and n.valid_from <= $8::date
        and (n.valid_to is null or n.valid_to >= $9::date)
    ) n on n.position_id = p.id
    left join (
      select a.position_id,
        count(*) filter (where a.kind = 'DEFINITIF') as filled,
        count(*) filter (where a.kind <> 'DEFINITIF') as acting,
        (array_agg(
          concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after) order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind),
          a.tmt,
          a.id
        ))[1:3] as names,
        (array_agg(a.kind order by array_position(array['DEFINITIF', 'PJ', 'PLT', 'PLH'], a.kind), a.tmt, a.id))[1:3] as kinds
      from assignment a
      join employee e on e.id = a.employee_id
      join places p on p.id = a.position_id
      where a.valid_from <= $10::date
        and (a.valid_to is null or a.valid_to >= $11::date)
        and coalesce(
          date_part('year', retirement_day(e.birth_date, p.retirement_age, $12::date)) >= date_part('year', $13::date),
          true
        )
      group by a.position_id
    ) h on h.position_id = p.id
  ) m
  where (m.instansi_id = any($14::uuid[]))
) page
where "__row" <= $15
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
