import { rangeEndsBeforeStart, refuse, refuseTwice, sentence } from '../importing/rows/index.ts';
import { EMPLOYEE_UNKNOWN } from './employee-unknown.import.ts';

export const ASSIGNMENT_REFUSALS = [
  EMPLOYEE_UNKNOWN,
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
  rangeEndsBeforeStart({
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
