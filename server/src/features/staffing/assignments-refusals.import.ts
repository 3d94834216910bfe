import { daysOf, rangeEndsBeforeStart, refuse, refuseTwice } from '../importing/rows/index.ts';
import { EMPLOYEE_HAS_NEW_NIP, EMPLOYEE_UNKNOWN } from './employee-unknown.import.ts';
import { OF_NAMED_DINAS, OF_NAMED_POSITION } from './named-position.import.ts';

export const ASSIGNMENT_REFUSALS = [
  ...OF_NAMED_DINAS,
  EMPLOYEE_UNKNOWN,
  EMPLOYEE_HAS_NEW_NIP,
  ...OF_NAMED_POSITION,
  refuseTwice({
    code: 'ASSIGNMENT_TWICE',
    column: 'nip',
    key: 's.employee_id, s.position_id, s.kind, s.from_day',
    value: 's.nip',
    what: { id: 'Penempatan yang sama', en: 'The same appointment' },
    remedy: { id: 'Sisakan satu baris per penempatan.', en: 'Keep one row per appointment.' },
    among: 's.employee_id is not null and s.position_id is not null and s.from_day is not null',
  }),
  rangeEndsBeforeStart({
    remedy: {
      id: 'Periksa kedua tanggal; seseorang memulai satu penempatan definitif dalam sehari.',
      en: 'Check both dates; a person begins one definitive appointment a day.',
    },
    where: 's.to_day < s.from_day and s.valid_to is null',
  }),
  refuse({
    code: 'OUTSIDE_POSITION_VALIDITY',
    column: 'valid_from',
    value: 's.from_day',
    message: {
      id: 'Jabatan ini berlaku sejak {days}; penempatannya sejak {held}.',
      en: 'The position exists from {days}; the appointment runs from {held}.',
    },
    facts: { days: daysOf('p.valid_from', 'p.valid_to'), held: daysOf('s.from_day', 's.to_day') },
    remedy: {
      id: 'Perbaiki tanggal penempatannya, atau impor jabatannya dengan hari pertama yang lebih awal atau hari terakhir yang lebih akhir.',
      en: 'Correct the days of the appointment, or import the position with an earlier first or later last day.',
    },
    from: 'join position p on p.id = s.position_id',
    where: `s.from_day is not null and (s.to_day is null or s.to_day >= s.from_day) and not daterange(s.from_day, s.to_day, '[]') <@ p.validity`,
  }),
  refuse({
    code: 'ASSIGNMENT_OVERLAPS',
    column: 'valid_from',
    value: 's.from_day',
    message: {
      id: 'Orang ini memegang jabatan definitif lain pada hari-hari itu ({where}, sejak {days}).',
      en: 'The person holds another definitive position on these days ({where} from {days}).',
    },
    facts: {
      where: {
        id: `case when o.row_number is null then 'tercatat' else 'baris ' || o.row_number end`,
        en: `case when o.row_number is null then 'on record' else 'row ' || o.row_number end`,
      },
      days: daysOf('o.from_day', `nullif(o.to_day, 'infinity')`),
    },
    remedy: {
      id: 'Isi hari terakhir penempatan yang lama, atau perbaiki hari pertama yang baru.',
      en: 'Fill in the last day of the earlier appointment, or correct the first day of the later one.',
    },
    from: `join (
        select row_number, employee_id, from_day, to_day,
          max(to_day) over (partition by employee_id order by from_day, to_day, row_number rows between unbounded preceding and 1 preceding) >= from_day as runs_into_earlier,
          lead(from_day) over (partition by employee_id order by from_day, to_day, row_number) <= to_day as runs_into_later
        from held) h on h.row_number = s.row_number
      join lateral (select * from held x where x.employee_id = s.employee_id and x.row_number is distinct from s.row_number and x.from_day <= h.to_day and x.to_day >= h.from_day limit 1) o on true`,
    where: 'h.runs_into_earlier or h.runs_into_later',
  }),
];
