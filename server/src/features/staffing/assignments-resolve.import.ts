import { clears } from '../importing/rows/index.ts';
import { FIND_TITLED } from './assignments-titled.import.ts';
import { JOIN_POSITION } from './named-position.import.ts';

// A file with codes resolves whole while it is staged; titles need a second look.
export const JOIN_BY_CODES = `
  left join employee e on e.nip = d.nip and e.instansi_id = subject.instansi_id
  ${JOIN_POSITION}
  left join assignment a on a.employee_id = e.id and a.position_id = p.id and a.kind = coalesce(d.kind, 'DEFINITIF') and a.valid_from = coalesce(d.valid_from, d.tmt)`;

export const RESOLVE = [
  // Without a code: the one position of that title in the unit of that code or name.
  ...FIND_TITLED,
  /* sql */ `
    update staged s set target_id = a.id, to_day = coalesce(s.valid_to, case when not ${clears('s', 'valid_to')} then a.valid_to end)
    from assignment a where s.position_code is null and a.employee_id = s.employee_id and a.position_id = s.position_id and a.kind = s.kind and a.valid_from = s.from_day`,
  // Several rows of one person are a history: an appointment without a last day ends when the next one begins.
  /* sql */ `
    update staged s set to_day = n.next_day - 1
    from (select row_number, lead(from_day) over (partition by employee_id order by from_day, row_number) as next_day from staged where kind = 'DEFINITIF' and employee_id is not null) n
    where n.row_number = s.row_number and n.next_day > s.from_day and (s.target_id is null or ${clears('s', 'valid_to')}) and s.valid_to is null`,
  'analyze staged',
  // The running appointment of a person ends the day before a new one begins.
  /* sql */ `
    create temporary table closing as
    select distinct on (a.id) a.id as assignment_id, s.row_number, s.from_day - 1 as last_day
    from staged s join assignment a on a.employee_id = s.employee_id and a.kind = 'DEFINITIF' and a.valid_from < s.from_day and (a.valid_to is null or a.valid_to >= s.from_day)
    where s.kind = 'DEFINITIF' and s.target_id is null and not s.unread and s.position_id is not null
      and not exists (select 1 from staged k where k.target_id = a.id and (k.valid_to is not null or ${clears('k', 'valid_to')}))
    order by a.id, s.from_day`,
  'analyze closing',
  // All definitive appointments of the people in the file, as they would be.
  /* sql */ `
    create temporary table held as
    select s.employee_id, s.row_number, s.from_day, coalesce(c.last_day, s.to_day, 'infinity') as to_day
    from staged s left join closing c on c.assignment_id = s.target_id
    where s.kind = 'DEFINITIF' and s.employee_id is not null and s.from_day is not null
    union all
    select a.employee_id, null, a.valid_from, coalesce(c.last_day, a.valid_to, 'infinity')
    from assignment a left join closing c on c.assignment_id = a.id
    where a.kind = 'DEFINITIF' and a.employee_id in (select employee_id from staged) and not exists (select 1 from staged k where k.target_id = a.id)`,
  'create index on held (employee_id)',
  'analyze held',
  // Of the posts that lead a unit, which are few: of all rows, each was compared with every other where no index held them.
  /* sql */ `
    create temporary table led as
    select s.row_number, s.position_id, s.employee_id, s.target_id, s.from_day, coalesce(s.to_day, 'infinity') as to_day
    from staged s join position p on p.id = s.position_id and p.is_head where s.kind = 'DEFINITIF' and s.from_day is not null`,
  'create index on led (position_id)',
  'analyze led',
];
