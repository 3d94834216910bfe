import { rangeEndsBeforeStart, refuse } from '../importing/rows/index.ts';

/** From when to when each position exists. */
export const WORK_OUT_DAYS = [
  /* sql */ `
    update staged s set from_day = coalesce(least(p.valid_from, t.valid_from), t.valid_from, u.valid_from), to_day = coalesce(t.valid_to, case when p.id is null then u.valid_to else p.valid_to end), end_before = p.valid_to
    from staged t left join position p on p.id = t.target_id left join place u on u.id = t.unit_id where t.row_number = s.row_number`,
];

export const DAY_REFUSALS = [
  rangeEndsBeforeStart(),
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
];
