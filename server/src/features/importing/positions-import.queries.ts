import { changesOf, outcomeOf, refuse, type KindQueries } from './check.queries.ts';
import { MATCH_POSITIONS, PLACE_IN_UNITS, POSITION_REFUSALS, UNIT_REFUSALS } from './positions-place.queries.ts';
import { FIND_HEADS, FIND_SUPERIORS, SUPERIOR_REFUSALS } from './positions-superior.queries.ts';

const WORK_OUT_DAYS = [
  /* sql */ `
    update staged s set from_day = coalesce(least(p.valid_from, t.valid_from), t.valid_from, u.valid_from), to_day = coalesce(t.valid_to, case when p.id is null then u.valid_to else p.valid_to end), end_before = p.valid_to
    from staged t left join position p on p.id = t.target_id left join place u on u.id = t.unit_id where t.row_number = s.row_number`,
  // A stated first day later than that of the position is the day the stated need begins; otherwise a changed need begins today.
  /* sql */ `
    update staged s set need_day = case when t.target_id is null then t.from_day
        else greatest(t.from_day, least(t.to_day, case when t.valid_from > p.valid_from then t.valid_from else (select today from subject) end)) end
    from staged t left join position p on p.id = t.target_id where t.row_number = s.row_number`,
  'update staged s set need_before = n.need from position_need n where n.position_id = s.target_id and n.validity @> s.need_day',
];

const DAY_REFUSALS = [
  refuse({
    code: 'RANGE_ENDS_BEFORE_START',
    column: 'valid_to',
    value: 's.to_day',
    message: `format('The last day is before the first day, %s.', s.from_day)`,
    remedy: 'Check both dates.',
    where: 's.to_day < s.from_day',
  }),
  refuse({
    code: 'OUTSIDE_UNIT_VALIDITY',
    column: 'valid_from',
    value: 's.from_day',
    message: `format('The unit %s exists from %s%s.', u.name, u.valid_from, coalesce(' to ' || u.valid_to, ''))`,
    remedy: 'Correct the days of the position, or import the unit with an earlier first or later last day.',
    from: 'join place u on u.id = s.unit_id',
    where: `s.to_day is null and u.valid_to is not null or s.from_day < u.valid_from or s.to_day > u.valid_to`,
  }),
  refuse({
    code: 'POSITION_STILL_HELD',
    column: 'valid_to',
    value: 's.to_day',
    message: `format('Somebody holds the position from %s%s, outside its days.', a.valid_from, coalesce(' to ' || a.valid_to, ''))`,
    remedy: 'End the assignment first.',
    from: `join lateral (select * from assignment a where a.position_id = s.target_id and s.from_day <= coalesce(s.to_day, 'infinity') and not a.validity <@ daterange(s.from_day, s.to_day, '[]') limit 1) a on true`,
    where: 's.valid_to is not null',
  }),
  refuse({
    code: 'REPORTED_FILLED_DIFFERS',
    column: 'reported_filled',
    value: 's.reported_filled',
    message: `format('The file reports %s holders, the records show %s.', s.reported_filled, h.filled)`,
    remedy: 'Import the assignments; the reported number itself is not stored.',
    warning: true,
    from: `join lateral (select count(*) as filled from assignment a where a.position_id = s.target_id and a.kind = 'DEFINITIF' and a.validity @> (select today from subject)) h on true`,
    where: 's.target_id is not null and s.reported_filled <> h.filled',
  }),
];

const DESCRIBE = /* sql */ `
  update staged s set changes = x.changes, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.valid_to is not null and t.valid_to < coalesce(p.valid_to, 'infinity')")}
  from staged t
  left join position p on p.id = t.target_id
  left join unit before_unit on before_unit.id = p.unit_id
  left join place u on u.id = t.unit_id
  left join position before_superior on before_superior.id = p.superior_position_id
  left join position stored_superior on stored_superior.id = t.superior_id
  left join (select distinct on (position_id) position_id, final_code, title from staged order by position_id, row_number) file_superior on file_superior.position_id = t.superior_id
  left join (select distinct on (unit_id) unit_id, row_number from staged order by unit_id, row_number) first on first.unit_id = t.unit_id and first.row_number = t.row_number
  cross join lateral (select ${changesOf([
    ['new_unit', 'null', 'case when u.is_new and first.row_number is not null then u.name end'],
    ['code', 'p.code', 't.final_code'],
    ['unit', "before_unit.name || ' (' || before_unit.code || ')'", "u.name || ' (' || u.code || ')'"],
    ['title', 'p.title', 't.title'],
    ['kind', 'p.kind', 't.kind'],
    ['jenjang', 'p.jenjang', 't.jenjang'],
    ['eselon', 'p.eselon', 't.eselon'],
    ['position_class', 'p.position_class', 't.position_class'],
    [
      'superior',
      "before_superior.title || ' (' || before_superior.code || ')'",
      "coalesce(file_superior.title || ' (' || file_superior.final_code || ')', stored_superior.title || ' (' || stored_superior.code || ')')",
    ],
    ['is_head', 'p.is_head', 't.head'],
    ['need', 't.need_before', 't.need'],
    ['required_education', 'p.required_education', 't.required_education'],
    ['required_education_field', 'p.required_education_field', 't.required_education_field'],
    ['retirement_age', 'p.retirement_age', 'coalesce(t.retirement_age, case when p.id is null then t.lawful_retirement_age end)'],
    ['valid_from', 'p.valid_from', 't.from_day'],
    ['valid_to', 'p.valid_to', 't.to_day'],
  ])} as changes) x
  where t.row_number = s.row_number`;

export const positionsImport: KindQueries = {
  stated: {
    code: 'text',
    unit_code: 'text',
    unit_name: 'text',
    title: 'text',
    kind: 'text',
    jenjang: 'text',
    eselon: 'text',
    position_class: 'integer',
    superior_code: 'text',
    superior_title: 'text',
    is_head: 'boolean',
    need: 'integer',
    reported_filled: 'integer',
    required_education: 'text',
    required_education_field: 'text',
    retirement_age: 'integer',
    valid_from: 'date',
    valid_to: 'date',
    unit_kind: 'text',
    reads_like_head: 'boolean',
    lawful_retirement_age: 'integer',
  },
  worked: `unit_id uuid, unit_matches integer, matches integer, made_code text, position_id uuid, final_code text, head boolean, superior_id uuid, superior_matches integer,
    from_day date, to_day date, need_day date, need_before integer, end_before date`,
  filled: {},
  joins: '',
  check: [
    ...PLACE_IN_UNITS,
    ...UNIT_REFUSALS,
    ...MATCH_POSITIONS,
    ...POSITION_REFUSALS,
    ...FIND_HEADS,
    ...FIND_SUPERIORS,
    ...SUPERIOR_REFUSALS,
    ...WORK_OUT_DAYS,
    ...DAY_REFUSALS,
    DESCRIBE,
  ],
  write: [
    /* sql */ `
      insert into unit (id, instansi_id, dinas_id, parent_id, code, name, kind, valid_from, valid_to)
      select id, (select instansi_id from subject), dinas_id, parent_id, code, name, kind, valid_from, valid_to from place where is_new order by depth, name`,
    // Needs never reach beyond their position, so those of closed positions are cut first.
    `delete from position_need n using staged s where n.position_id = s.target_id and s.outcome = 'CLOSED' and n.valid_from > s.to_day`,
    `update position_need n set valid_to = s.to_day, version = n.version + 1 from staged s where n.position_id = s.target_id and s.outcome = 'CLOSED' and (n.valid_to is null or n.valid_to > s.to_day)`,
    /* sql */ `
      insert into position (id, instansi_id, dinas_id, unit_id, superior_position_id, code, title, kind, jenjang, eselon, position_class, is_head, required_education, required_education_field,
        retirement_age, valid_from, valid_to)
      select s.position_id, (select instansi_id from subject), u.dinas_id, s.unit_id, s.superior_id, s.final_code, s.title, s.kind, s.jenjang, s.eselon, s.position_class, s.head, s.required_education,
        s.required_education_field, coalesce(s.retirement_age, s.lawful_retirement_age), s.from_day, s.to_day
      from staged s join place u on u.id = s.unit_id where s.outcome = 'CREATED' order by s.row_number`,
    /* sql */ `
      update position p set unit_id = s.unit_id, dinas_id = u.dinas_id, superior_position_id = s.superior_id, title = s.title, kind = s.kind, jenjang = coalesce(s.jenjang, p.jenjang),
        eselon = coalesce(s.eselon, p.eselon), position_class = coalesce(s.position_class, p.position_class), is_head = s.head,
        required_education = coalesce(s.required_education, p.required_education), required_education_field = coalesce(s.required_education_field, p.required_education_field),
        retirement_age = coalesce(s.retirement_age, p.retirement_age), valid_from = s.from_day, valid_to = s.to_day
      from staged s join place u on u.id = s.unit_id where p.id = s.target_id and s.outcome in ('CHANGED', 'CLOSED')`,
    // A position that ends later takes the need of its last days with it.
    /* sql */ `
      update position_need n set valid_to = s.to_day, version = n.version + 1
      from staged s where n.position_id = s.target_id and s.outcome = 'CHANGED' and s.to_day > s.end_before and n.valid_to = s.end_before and n.validity @> s.need_day`,
    /* sql */ `
      create temporary table turning on commit drop as
      select s.position_id, s.need, s.need_day, n.id as running_id, n.valid_from as running_from,
        coalesce(n.valid_to, (select min(l.valid_from) - 1 from position_need l where l.position_id = s.position_id and l.valid_from > s.need_day), s.to_day) as last_day
      from staged s left join position_need n on n.position_id = s.position_id and n.validity @> s.need_day
      where s.outcome <> 'UNCHANGED' and s.need is distinct from s.need_before`,
    `update position_need n set need = t.need, version = n.version + 1 from turning t where n.id = t.running_id and t.running_from = t.need_day`,
    `update position_need n set valid_to = t.need_day - 1, version = n.version + 1 from turning t where n.id = t.running_id and t.running_from < t.need_day`,
    /* sql */ `
      insert into position_need (position_id, dinas_id, need, valid_from, valid_to)
      select t.position_id, p.dinas_id, t.need, t.need_day, t.last_day from turning t join position p on p.id = t.position_id where t.running_from is distinct from t.need_day`,
  ],
};
