import { clears, daysOf, rangeEndsBeforeStart, refuse } from '../importing/rows/index.ts';

/** From when to when each position exists. */
export const WORK_OUT_DAYS = [
  /* sql */ `
    update staged s set from_day = coalesce(least(p.valid_from, case when ${clears('t', 'valid_from')} then u.valid_from else t.valid_from end), t.valid_from, u.valid_from),
      to_day = coalesce(t.valid_to, case when p.id is null or ${clears('t', 'valid_to')} then u.valid_to else p.valid_to end), end_before = p.valid_to
    from staged t left join position p on p.id = t.target_id left join place u on u.id = t.unit_id where t.row_number = s.row_number`,
];

export const DAY_REFUSALS = [
  rangeEndsBeforeStart(),
  refuse({
    code: 'OUTSIDE_UNIT_VALIDITY',
    column: 'valid_from',
    value: 's.from_day',
    message: { id: 'Unit {unit} berlaku sejak {days}.', en: 'The unit {unit} exists from {days}.' },
    facts: { unit: 'u.name', days: daysOf('u.valid_from', 'u.valid_to') },
    remedy: {
      id: 'Perbaiki tanggal jabatannya, atau impor unitnya dengan hari pertama yang lebih awal atau hari terakhir yang lebih akhir.',
      en: 'Correct the days of the position, or import the unit with an earlier first or later last day.',
    },
    from: 'join place u on u.id = s.unit_id',
    where: `s.to_day is null and u.valid_to is not null or s.from_day < u.valid_from or s.to_day > u.valid_to`,
  }),
  refuse({
    code: 'POSITION_STILL_HELD',
    column: 'valid_to',
    value: 's.to_day',
    message: { id: 'Ada yang memegang jabatan ini sejak {days}, di luar masa berlakunya.', en: 'Somebody holds the position from {days}, outside its days.' },
    facts: { days: daysOf('a.valid_from', 'a.valid_to') },
    remedy: { id: 'Akhiri penempatannya dahulu.', en: 'End the assignment first.' },
    from: `join lateral (select * from assignment a where a.position_id = s.target_id and s.from_day <= coalesce(s.to_day, 'infinity') and not a.validity <@ daterange(s.from_day, s.to_day, '[]') limit 1) a on true`,
    where: `s.valid_to is not null or ${clears('s', 'valid_to')}`,
  }),
];
