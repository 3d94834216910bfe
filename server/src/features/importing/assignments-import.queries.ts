import { changesOf, outcomeOf, refuse, refuseTwice, sentence, type KindQueries } from './check.queries.ts';
import { rootNameOf } from './root-name.queries.ts';

// A file with codes resolves whole while it is staged; titles need a second look.
const JOINS = `
  left join employee e on e.nip = d.nip and e.instansi_id = subject.instansi_id
  left join position p on p.instansi_id = subject.instansi_id and p.code = d.position_code and (subject.dinas_id is null or p.dinas_id = subject.dinas_id)
  left join assignment a on a.employee_id = e.id and a.position_id = p.id and a.kind = coalesce(d.kind, 'DEFINITIF') and a.valid_from = coalesce(d.valid_from, d.tmt)`;

const RESOLVE = [
  // Without a code: the one position of that title in the unit of that code or name.
  /* sql */ `
    create temporary table titled on commit drop as
    select u.code as unit_code, lower(u.name) as unit_name, u.parent_id is null as is_root, u.dinas_id, lower(p.title) as title, p.id
    from subject join position p on p.instansi_id = subject.instansi_id and (subject.dinas_id is null or p.dinas_id = subject.dinas_id) join unit u on u.id = p.unit_id
    where exists (select 1 from staged where position_code is null)`,
  'create index on titled (title)',
  'analyze titled',
  /* sql */ `
    update staged s set position_id = case when f.matches = 1 then f.id end, matches = f.matches
    from (
      select t.row_number, count(*) as matches, (array_agg(p.id))[1] as id
      from staged t join titled p on p.title = lower(t.position_title)
        and case when t.unit_code is not null then p.unit_code = t.unit_code
          when t.unit_name is not null then p.unit_name = lower(t.unit_name) or (p.is_root and (select dinas_id from subject) is not null and ${rootNameOf('p.dinas_id', 'lower(t.unit_name)')})
          else true end
      where t.position_code is null group by t.row_number
    ) f where f.row_number = s.row_number`,
  /* sql */ `
    update staged s set target_id = a.id, to_day = coalesce(s.valid_to, a.valid_to)
    from assignment a where s.position_code is null and a.employee_id = s.employee_id and a.position_id = s.position_id and a.kind = s.kind and a.valid_from = s.from_day`,
  // Several rows of one person are a history: an appointment without a last day ends when the next one begins.
  /* sql */ `
    update staged s set to_day = n.next_day - 1
    from (select row_number, lead(from_day) over (partition by employee_id order by from_day, row_number) as next_day from staged where kind = 'DEFINITIF' and employee_id is not null) n
    where n.row_number = s.row_number and n.next_day > s.from_day and s.target_id is null and s.valid_to is null`,
  'analyze staged',
  // The running appointment of a person ends the day before a new one begins.
  /* sql */ `
    create temporary table closing on commit drop as
    select distinct on (a.id) a.id as assignment_id, s.row_number, s.from_day - 1 as last_day
    from staged s join assignment a on a.employee_id = s.employee_id and a.kind = 'DEFINITIF' and a.valid_from < s.from_day and (a.valid_to is null or a.valid_to >= s.from_day)
    where s.kind = 'DEFINITIF' and s.target_id is null and not s.unread and s.position_id is not null
      and not exists (select 1 from staged k where k.target_id = a.id and k.valid_to is not null)
    order by a.id, s.from_day`,
  'analyze closing',
  // All definitive appointments of the people in the file, as they would be.
  /* sql */ `
    create temporary table held on commit drop as
    select s.employee_id, s.row_number, s.from_day, coalesce(c.last_day, s.to_day, 'infinity') as to_day
    from staged s left join closing c on c.assignment_id = s.target_id
    where s.kind = 'DEFINITIF' and s.employee_id is not null and s.from_day is not null
    union all
    select a.employee_id, null, a.valid_from, coalesce(c.last_day, a.valid_to, 'infinity')
    from assignment a left join closing c on c.assignment_id = a.id
    where a.kind = 'DEFINITIF' and a.employee_id in (select employee_id from staged) and not exists (select 1 from staged k where k.target_id = a.id)`,
  'create index on held (employee_id)',
  'analyze held',
];

const REFUSALS = [
  refuse({
    code: 'EMPLOYEE_UNKNOWN',
    column: 'nip',
    value: 's.nip',
    message: sentence('No employee of this government has this NIP.'),
    remedy: 'Import the employee first, or correct the NIP.',
    where: 's.employee_id is null',
  }),
  refuse({
    code: 'POSITION_UNKNOWN',
    column: 'position_code',
    value: 's.position_code',
    message: sentence('No position has this code in the chosen government or dinas.'),
    remedy: 'Import the position first, or correct the code.',
    where: 's.position_code is not null and s.position_id is null',
  }),
  refuse({
    code: 'POSITION_UNKNOWN',
    column: 'position_title',
    value: 's.position_title',
    message: `format('No position has this title in the unit %s.', coalesce(s.unit_code, s.unit_name, 'given'))`,
    remedy: 'Correct the unit or the title, or fill in the code of the position.',
    where: 's.position_code is null and coalesce(s.matches, 0) = 0',
  }),
  refuse({
    code: 'POSITION_AMBIGUOUS',
    column: 'position_title',
    value: 's.position_title',
    message: `format('%s positions have this title.', s.matches)`,
    remedy: 'Fill in the code of the position, or of the unit.',
    where: 's.position_code is null and s.matches > 1',
  }),
  refuseTwice({
    code: 'ASSIGNMENT_TWICE',
    column: 'nip',
    key: 's.employee_id, s.position_id, s.kind, s.from_day',
    value: 's.nip',
    what: 'The same appointment',
    remedy: 'Keep one row per appointment.',
    among: 's.employee_id is not null and s.position_id is not null and s.from_day is not null',
  }),
  refuse({
    code: 'RANGE_ENDS_BEFORE_START',
    column: 'valid_to',
    value: 's.to_day',
    message: `format('The last day is before the first day, %s.', s.from_day)`,
    remedy: 'Check both dates; a person begins one definitive appointment a day.',
    where: 's.to_day < s.from_day and s.valid_to is null',
  }),
  refuse({
    code: 'OUTSIDE_POSITION_VALIDITY',
    column: 'valid_from',
    value: 's.from_day',
    message: `format('The position exists from %s%s; the appointment runs from %s%s.', p.valid_from, coalesce(' to ' || p.valid_to, ''), s.from_day, coalesce(' to ' || s.to_day, ' without end'))`,
    remedy: 'Correct the days of the appointment, or import the position with an earlier first or later last day.',
    from: 'join position p on p.id = s.position_id',
    where: `s.from_day is not null and (s.to_day is null or s.to_day >= s.from_day) and not daterange(s.from_day, s.to_day, '[]') <@ p.validity`,
  }),
  refuse({
    code: 'ASSIGNMENT_OVERLAPS',
    column: 'valid_from',
    value: 's.from_day',
    message: `format('The person holds another definitive position on these days (%s from %s%s).', case when o.row_number is null then 'on record' else 'row ' || o.row_number end, o.from_day, case when o.to_day = 'infinity' then '' else ' to ' || o.to_day end)`,
    remedy: 'Fill in the last day of the earlier appointment, or correct the first day of the later one.',
    from: `join (
        select row_number, employee_id, from_day, to_day,
          max(to_day) over (partition by employee_id order by from_day, to_day, row_number rows between unbounded preceding and 1 preceding) >= from_day as runs_into_earlier,
          lead(from_day) over (partition by employee_id order by from_day, to_day, row_number) <= to_day as runs_into_later
        from held) h on h.row_number = s.row_number
      join lateral (select * from held x where x.employee_id = s.employee_id and x.row_number is distinct from s.row_number and x.from_day <= h.to_day and x.to_day >= h.from_day limit 1) o on true`,
    where: 'h.runs_into_earlier or h.runs_into_later',
  }),
];

const DESCRIBE = /* sql */ `
  update staged s set changes = case when c.changes is null then x.changes else (x.changes::jsonb || c.changes)::text end, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.valid_to is not null and t.valid_to < coalesce(a.valid_to, 'infinity')")}
  from staged t
  left join assignment a on a.id = t.target_id
  left join (
    select c.row_number, jsonb_agg(jsonb_build_object('field', 'closes', 'before', format('%s (%s)', p.title, a.valid_from), 'after', c.last_day::text) order by a.valid_from) as changes
    from closing c join assignment a on a.id = c.assignment_id join position p on p.id = a.position_id group by c.row_number
  ) c on c.row_number = t.row_number
  left join position p on p.id = t.position_id
  cross join lateral (select ${changesOf([
    ['position', 'case when a.id is not null then p.title end', 'p.title'],
    ['kind', 'a.kind', 't.kind'],
    ['valid_from', 'a.valid_from', 't.from_day'],
    ['valid_to', 'a.valid_to', 'case when t.target_id is null then t.to_day else t.valid_to end'],
    ['tmt', 'a.tmt', 'case when t.target_id is null then t.tmt_day else t.tmt end'],
    ['decree_number', 'a.decree_number', 't.decree_number'],
  ])} as changes) x
  where t.row_number = s.row_number`;

export const assignmentsImport: KindQueries = {
  stated: {
    nip: 'text',
    position_code: 'text',
    unit_code: 'text',
    unit_name: 'text',
    position_title: 'text',
    kind: 'text',
    valid_from: 'date',
    valid_to: 'date',
    tmt: 'date',
    decree_number: 'text',
  },
  worked: 'employee_id uuid, position_id uuid, matches integer, from_day date, to_day date, tmt_day date',
  filled: {
    employee_id: 'e.id',
    position_id: 'p.id',
    target_id: 'a.id',
    kind: "coalesce(d.kind, 'DEFINITIF')",
    from_day: 'coalesce(d.valid_from, d.tmt)',
    tmt_day: 'coalesce(d.tmt, d.valid_from)',
    to_day: 'coalesce(d.valid_to, a.valid_to)',
  },
  joins: JOINS,
  check: [...RESOLVE, ...REFUSALS, DESCRIBE],
  write: [
    // First the ends, then the beginnings: two definitive appointments on one day are refused statement by statement.
    'update assignment a set valid_to = c.last_day, version = a.version + 1 from closing c where a.id = c.assignment_id',
    /* sql */ `
      update assignment a set valid_to = coalesce(s.valid_to, a.valid_to), tmt = coalesce(s.tmt, a.tmt), decree_number = coalesce(s.decree_number, a.decree_number), version = a.version + 1
      from staged s where a.id = s.target_id and s.outcome in ('CHANGED', 'CLOSED')`,
    /* sql */ `
      insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, decree_number, valid_from, valid_to)
      select p.instansi_id, p.dinas_id, s.employee_id, s.position_id, s.kind, s.tmt_day, s.decree_number, s.from_day, s.to_day
      from staged s join position p on p.id = s.position_id where s.outcome = 'CREATED' order by s.row_number`,
  ],
};
