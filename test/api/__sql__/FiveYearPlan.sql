-- FiveYearPlan

select *
from (
  select date_part('year', $1::date)::int as "baseYear",
    h.need_1 as need,
    h.filled_0 as "filledToday",
    array[h.need_1,
    h.need_2,
    h.need_3,
    h.need_4,
    h.need_5,
    h.need_6] as needs,
    array[h.retiring_0,
    h.retiring_1,
    h.retiring_2,
    h.retiring_3,
    h.retiring_4,
    h.retiring_5] as retirements,
    array[h.contracts_0,
    h.contracts_1,
    h.contracts_2,
    h.contracts_3,
    h.contracts_4,
    h.contracts_5] as "contractEnds",
    array[h.departing_0,
    h.departing_1,
    h.departing_2,
    h.departing_3,
    h.departing_4,
    h.departing_5] as departures,
    array[h.arriving_0,
    h.arriving_1,
    h.arriving_2,
    h.arriving_3,
    h.arriving_4,
    h.arriving_5] as arrivals,
    h.position_id as "positionId",
    h.unit_id as "unitId",
    h.dinas_id as "dinasId",
    json_build_array('', (h.path)::text, (h.title)::text, (h.position_id)::text)::text as "__cursor",
    h.instansi_id as "__parent",
    row_number() over (partition by h.instansi_id order by h.path, h.title, h.position_id) as "__row"
  from (
    select f.*, p.title, u.path, u.instansi_id
    from horizon_facts(
      $2::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $3::uuid[]
        )::uuid[]))
          and ((d.instansi_id = any((
            select scope_ids('private_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('private_dinas_ids')
          )::uuid[])) and ((
            select scope_opens('people')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) f
    join position p on p.id = f.position_id
    join unit u on u.id = f.unit_id
  ) h
  where (h.instansi_id = any($4::uuid[]))
) page
where "__row" <= $5
order by "__parent", "__row";

select h.instansi_id as parent, count(*)::int as total
from (
  select f.*, p.title, u.path, u.instansi_id
  from horizon_facts(
    $1::date,
    array(
      select d.id
      from dinas d
      where (d.instansi_id = any((
        select $2::uuid[]
      )::uuid[]))
        and ((d.instansi_id = any((
          select scope_ids('private_instansi_ids')
        )::uuid[]) or d.id = any((
          select scope_ids('private_dinas_ids')
        )::uuid[])) and ((
          select scope_opens('people')
        ) and (d.instansi_id = any((
          select scope_ids('full_instansi_ids')
        )::uuid[]) or d.id = any((
          select scope_ids('dinas_ids')
        )::uuid[]))))
    )
  ) f
  join position p on p.id = f.position_id
  join unit u on u.id = f.unit_id
) h
where (h.instansi_id = any($3::uuid[]))
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

-- FiveYearPlan: of a dinas, to fill

select *
from (
  select date_part('year', $1::date)::int as "baseYear",
    h.need_1 as need,
    h.filled_0 as "filledToday",
    array[h.need_1,
    h.need_2,
    h.need_3,
    h.need_4,
    h.need_5,
    h.need_6] as needs,
    array[h.retiring_0,
    h.retiring_1,
    h.retiring_2,
    h.retiring_3,
    h.retiring_4,
    h.retiring_5] as retirements,
    array[h.contracts_0,
    h.contracts_1,
    h.contracts_2,
    h.contracts_3,
    h.contracts_4,
    h.contracts_5] as "contractEnds",
    array[h.departing_0,
    h.departing_1,
    h.departing_2,
    h.departing_3,
    h.departing_4,
    h.departing_5] as departures,
    array[h.arriving_0,
    h.arriving_1,
    h.arriving_2,
    h.arriving_3,
    h.arriving_4,
    h.arriving_5] as arrivals,
    h.position_id as "positionId",
    h.unit_id as "unitId",
    h.dinas_id as "dinasId",
    json_build_array('', (h.path)::text, (h.title)::text, (h.position_id)::text)::text as "__cursor",
    h.instansi_id as "__parent",
    row_number() over (partition by h.instansi_id order by h.path, h.title, h.position_id) as "__row"
  from (
    select f.*, p.title, u.path, u.instansi_id
    from horizon_facts(
      $2::date,
      array(
        select d.id
        from dinas d
        where (d.instansi_id = any((
          select $3::uuid[]
        )::uuid[]))
          and (d.id = $4::uuid)
          and ((d.instansi_id = any((
            select scope_ids('private_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('private_dinas_ids')
          )::uuid[])) and ((
            select scope_opens('people')
          ) and (d.instansi_id = any((
            select scope_ids('full_instansi_ids')
          )::uuid[]) or d.id = any((
            select scope_ids('dinas_ids')
          )::uuid[]))))
      )
    ) f
    join position p on p.id = f.position_id
    join unit u on u.id = f.unit_id
  ) h
  where (h.instansi_id = any($5::uuid[]))
    and (h.need_1 > h.filled_1 or h.need_2 > h.filled_2 or h.need_3 > h.filled_3 or h.need_4 > h.filled_4 or h.need_5 > h.filled_5 or h.need_6 > h.filled_6)
) page
where "__row" <= $6
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
