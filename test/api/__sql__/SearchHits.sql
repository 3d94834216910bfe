-- SearchHits

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

select d.id, d.instansi_id as "instansiId", d.name, d.short_name as "shortName"
from dinas d
where d.instansi_id = any((
  select $1::uuid[]
)::uuid[])
  and not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $2::date
  )
order by d.code
limit $3;

select e.id, array[e.search_name] as texts
from employee e
where (e.instansi_id = $1::uuid)
  and (e.id = any((
    select people_alike($2, $3::text[], $4::uuid, $5::int)
  )::uuid[]))
order by word_similarity($6, e.search_name) desc, e.name, e.id
limit $7;

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

select r.id, array[folded(r.name), folded(r.whole)] as texts
from (
  select *
  from (
    select p.id,
      p.dinas_id,
      u.path,
      p.title as name,
      p.title || ' ' || u.name as whole,
      p.is_head,
      p.instansi_id,
      p.valid_from,
      p.valid_to
    from position p
    join unit u on u.id = p.unit_id
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
) r
cross join (
  select $3::text as words, $4::text[] as patterns
) asked
where (folded(r.whole) like all($5::text[]))
order by (folded(r.name) = asked.words) desc,
  (folded(r.name) like asked.words || '%') desc,
  (not exists (
    select
    from unnest(asked.patterns) pattern
    where ' ' || folded(r.name) not like '% ' || substr(pattern, 2)
  )) desc,
  not r.is_head,
  r.path,
  r.id
limit $6;

select r.id, array[folded(r.name), folded(r.whole)] as texts
from (
  select *
  from (
    select u.id, u.dinas_id, u.path, u.name, u.name as whole, u.instansi_id, u.valid_from, u.valid_to
    from unit u
    where u.parent_id is not null
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
) r
cross join (
  select $3::text as words, $4::text[] as patterns
) asked
where (folded(r.whole) like all($5::text[]))
order by (folded(r.name) = asked.words) desc,
  (folded(r.name) like asked.words || '%') desc,
  (not exists (
    select
    from unnest(asked.patterns) pattern
    where ' ' || folded(r.name) not like '% ' || substr(pattern, 2)
  )) desc,
  r.path,
  r.id
limit $6;

with rows as materialized (
  select *
  from (
    select p.id,
      p.dinas_id,
      u.path,
      p.title as name,
      p.title || ' ' || u.name as whole,
      p.is_head,
      p.instansi_id,
      p.valid_from,
      p.valid_to
    from position p
    join unit u on u.id = p.unit_id
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
),
  names as materialized (
    select n.name, word_similarity($3, folded(n.name)) as likeness
    from (
      select distinct name
      from rows
    ) n
  )
select r.id, array[folded(r.name), folded(r.whole)] as texts
from rows r
join names n on n.name = r.name
where n.likeness >= $4
order by n.likeness desc, not r.is_head, r.path, r.id
limit $5;

with rows as materialized (
  select *
  from (
    select u.id, u.dinas_id, u.path, u.name, u.name as whole, u.instansi_id, u.valid_from, u.valid_to
    from unit u
    where u.parent_id is not null
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
),
  names as materialized (
    select n.name, word_similarity($3, folded(n.name)) as likeness
    from (
      select distinct name
      from rows
    ) n
  )
select r.id, array[folded(r.name), folded(r.whole)] as texts
from rows r
join names n on n.name = r.name
where n.likeness >= $4
order by n.likeness desc, r.path, r.id
limit $5;

-- SearchHits: by number

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

select d.id, d.instansi_id as "instansiId", d.name, d.short_name as "shortName"
from dinas d
where d.instansi_id = any((
  select $1::uuid[]
)::uuid[])
  and not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $2::date
  )
order by d.code
limit $3;

select e.id, x.nip like $1 as begins, x.nip = $2 as same
from employee e
cross join lateral (
  select case when (e.instansi_id = any((
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
  ))) then e.nip end as nip
) x
where e.instansi_id = $3::uuid and x.nip like $4
order by same desc, begins desc, e.name, e.id
limit $5;

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

select r.id, array[folded(r.name), folded(r.whole)] as texts
from (
  select *
  from (
    select p.id,
      p.dinas_id,
      u.path,
      p.title as name,
      p.title || ' ' || u.name as whole,
      p.is_head,
      p.instansi_id,
      p.valid_from,
      p.valid_to
    from position p
    join unit u on u.id = p.unit_id
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
) r
cross join (
  select $3::text as words, $4::text[] as patterns
) asked
where (folded(r.whole) like all($5::text[]))
order by (folded(r.name) = asked.words) desc,
  (folded(r.name) like asked.words || '%') desc,
  (not exists (
    select
    from unnest(asked.patterns) pattern
    where ' ' || folded(r.name) not like '% ' || substr(pattern, 2)
  )) desc,
  not r.is_head,
  r.path,
  r.id
limit $6;

select r.id, array[folded(r.name), folded(r.whole)] as texts
from (
  select *
  from (
    select u.id, u.dinas_id, u.path, u.name, u.name as whole, u.instansi_id, u.valid_from, u.valid_to
    from unit u
    where u.parent_id is not null
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
) r
cross join (
  select $3::text as words, $4::text[] as patterns
) asked
where (folded(r.whole) like all($5::text[]))
order by (folded(r.name) = asked.words) desc,
  (folded(r.name) like asked.words || '%') desc,
  (not exists (
    select
    from unnest(asked.patterns) pattern
    where ' ' || folded(r.name) not like '% ' || substr(pattern, 2)
  )) desc,
  r.path,
  r.id
limit $6;

with rows as materialized (
  select *
  from (
    select p.id,
      p.dinas_id,
      u.path,
      p.title as name,
      p.title || ' ' || u.name as whole,
      p.is_head,
      p.instansi_id,
      p.valid_from,
      p.valid_to
    from position p
    join unit u on u.id = p.unit_id
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
),
  names as materialized (
    select n.name, word_similarity($3, folded(n.name)) as likeness
    from (
      select distinct name
      from rows
    ) n
  )
select r.id, array[folded(r.name), folded(r.whole)] as texts
from rows r
join names n on n.name = r.name
where n.likeness >= $4
order by n.likeness desc, not r.is_head, r.path, r.id
limit $5;

with rows as materialized (
  select *
  from (
    select u.id, u.dinas_id, u.path, u.name, u.name as whole, u.instansi_id, u.valid_from, u.valid_to
    from unit u
    where u.parent_id is not null
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
),
  names as materialized (
    select n.name, word_similarity($3, folded(n.name)) as likeness
    from (
      select distinct name
      from rows
    ) n
  )
select r.id, array[folded(r.name), folded(r.whole)] as texts
from rows r
join names n on n.name = r.name
where n.likeness >= $4
order by n.likeness desc, r.path, r.id
limit $5;

-- SearchHits: by whom sees a part

select d.id, d.instansi_id as "instansiId", d.name, d.short_name as "shortName"
from dinas d
where d.instansi_id = any((
  select $1::uuid[]
)::uuid[])
  and not exists (
    select
    from unit top
    where top.dinas_id = d.id and top.parent_id is null and not top.validity @> $2::date
  )
order by d.code
limit $3;

select e.id, array[e.search_name] as texts
from employee e
cross join (
  select $1::text as words, $2::text[] as patterns
) asked
where e.instansi_id = $3::uuid and e.search_name like all(asked.patterns)
order by (e.search_name = asked.words) desc,
  (e.search_name like asked.words || '%') desc,
  (not exists (
    select
    from unnest(asked.patterns) pattern
    where ' ' || e.search_name not like '% ' || substr(pattern, 2)
  )) desc,
  e.name,
  e.id
limit $4;

select e.id, array[e.search_name] as texts
from employee e
where (e.instansi_id = $1::uuid)
  and (e.search_name like all($2::text[]))
  and (exists (
    select
    from assignment a
    where a.employee_id = e.id
      and a.dinas_id = any((
        select $3::uuid[]
      )::uuid[])
      and a.validity @> $4::date
  ))
order by (e.search_name like $5) desc, e.name, e.id
limit $6;

select e.id, array[e.search_name] as texts
from employee e
where (e.instansi_id = $1::uuid) and (word_similarity($2, e.search_name) >= $3)
order by word_similarity($4, e.search_name) desc, e.name, e.id
limit $5;

select r.id, array[folded(r.name), folded(r.whole)] as texts
from (
  select *
  from (
    select p.id,
      p.dinas_id,
      u.path,
      p.title as name,
      p.title || ' ' || u.name as whole,
      p.is_head,
      p.instansi_id,
      p.valid_from,
      p.valid_to
    from position p
    join unit u on u.id = p.unit_id
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
) r
cross join (
  select $3::text as words, $4::text[] as patterns
) asked
where (folded(r.whole) like all($5::text[])) or ((r.dinas_id = any((
  select $6::uuid[]
)::uuid[])) and (folded(r.whole) like all($7::text[])))
order by (folded(r.name) = asked.words) desc,
  (folded(r.name) like asked.words || '%') desc,
  (not exists (
    select
    from unnest(asked.patterns) pattern
    where ' ' || folded(r.name) not like '% ' || substr(pattern, 2)
  )) desc,
  not r.is_head,
  r.path,
  r.id
limit $8;

select r.id, array[folded(r.name), folded(r.whole)] as texts
from (
  select *
  from (
    select u.id, u.dinas_id, u.path, u.name, u.name as whole, u.instansi_id, u.valid_from, u.valid_to
    from unit u
    where u.parent_id is not null
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
) r
cross join (
  select $3::text as words, $4::text[] as patterns
) asked
where (folded(r.whole) like all($5::text[])) or ((r.dinas_id = any((
  select $6::uuid[]
)::uuid[])) and (folded(r.whole) like all($7::text[])))
order by (folded(r.name) = asked.words) desc,
  (folded(r.name) like asked.words || '%') desc,
  (not exists (
    select
    from unnest(asked.patterns) pattern
    where ' ' || folded(r.name) not like '% ' || substr(pattern, 2)
  )) desc,
  r.path,
  r.id
limit $8;

with rows as materialized (
  select *
  from (
    select p.id,
      p.dinas_id,
      u.path,
      p.title as name,
      p.title || ' ' || u.name as whole,
      p.is_head,
      p.instansi_id,
      p.valid_from,
      p.valid_to
    from position p
    join unit u on u.id = p.unit_id
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
),
  names as materialized (
    select n.name, word_similarity($3, folded(n.name)) as likeness
    from (
      select distinct name
      from rows
    ) n
  )
select r.id, array[folded(r.name), folded(r.whole)] as texts
from rows r
join names n on n.name = r.name
where n.likeness >= $4
order by n.likeness desc, not r.is_head, r.path, r.id
limit $5;

with rows as materialized (
  select *
  from (
    select u.id, u.dinas_id, u.path, u.name, u.name as whole, u.instansi_id, u.valid_from, u.valid_to
    from unit u
    where u.parent_id is not null
  ) r
  where r.instansi_id = $1::uuid and $2::date between r.valid_from and coalesce(r.valid_to, 'infinity')
  offset 0
),
  names as materialized (
    select n.name, word_similarity($3, folded(n.name)) as likeness
    from (
      select distinct name
      from rows
    ) n
  )
select r.id, array[folded(r.name), folded(r.whole)] as texts
from rows r
join names n on n.name = r.name
where n.likeness >= $4
order by n.likeness desc, r.path, r.id
limit $5;
