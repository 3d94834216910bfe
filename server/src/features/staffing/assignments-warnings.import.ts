import { daysOf, refuse } from '../importing/rows/index.ts';

/** What is most likely a mistake of a row, though nothing forbids it; and whom a government employs no longer. */
export const ASSIGNMENT_WARNINGS = [
  refuse({
    code: 'EMPLOYMENT_OVER',
    column: 'nip',
    value: 's.nip',
    message: {
      id: 'Orang ini sudah tidak bekerja di pemerintah ini pada hari-hari itu; penempatannya {held}.',
      en: 'The person is in the service of this government no longer on these days; the appointment runs from {held}.',
    },
    facts: { held: daysOf('s.from_day', 's.to_day') },
    remedy: {
      id: 'Perbaiki hari terakhirnya, atau batalkan pengakhiran masa kerjanya.',
      en: 'Correct the last day, or take back the act that ended the service.',
    },
    from: 'join employee gone on gone.id = s.employee_id',
    where: `gone.last_day < coalesce(s.to_day, 'infinity')`,
  }),
  refuse({
    code: 'HEAD_HELD_TWICE',
    column: 'position_code',
    value: 'coalesce(s.position_code, s.position_title)',
    message: {
      id: 'Orang lain memegang jabatan kepala ini secara definitif pada hari-hari itu.',
      en: 'Somebody else holds this head position definitively on these days.',
    },
    remedy: {
      id: 'Akhiri dahulu penempatannya, atau isi jenisnya Plt. atau Plh.',
      en: 'End that appointment first, or make this one PLT or PLH.',
    },
    warning: true,
    from: 'join led l on l.row_number = s.row_number',
    where: `exists (select 1 from led t where t.position_id = l.position_id and t.employee_id <> l.employee_id and t.from_day <= l.to_day and t.to_day >= l.from_day)
      or exists (
        select 1 from assignment o left join closing c on c.assignment_id = o.id
        where o.position_id = l.position_id and o.kind = 'DEFINITIF' and o.employee_id <> l.employee_id
          and o.valid_from <= l.to_day and coalesce(c.last_day, o.valid_to, 'infinity') >= l.from_day
          and not exists (select 1 from led k where k.target_id = o.id))`,
  }),
  // By whole years, as everywhere: the day of retirement tells the month of birth.
  refuse({
    code: 'PAST_RETIREMENT_AGE',
    column: 'nip',
    value: 's.nip',
    message: { id: 'Orang ini sudah melewati tahun pensiun untuk jabatan ini.', en: 'The person is past the year of retirement from this position.' },
    remedy: { id: 'Periksa NIP dan hari pertamanya.', en: 'Check the NIP and the first day.' },
    warning: true,
    from: 'join employee aged on aged.id = s.employee_id join position held_by on held_by.id = s.position_id',
    where: `s.kind = 'DEFINITIF' and s.target_id is null
      and date_part('year', retirement_day(aged.birth_date, held_by.retirement_age, s.from_day)) < date_part('year', s.from_day)`,
  }),
];
