import { heldIn } from './expected.sql.ts';
import { PREDIKAT_DAY } from './predikat.parameters.ts';

export const PREDIKAT_DAY_OF_PERIOD = `p.${PREDIKAT_DAY.column}`;

// Without a word on it: an evaluation of a closed period is final, one of an open period still wants its seal.
export const STATE = `coalesce(d.state, nullif(v.state, 'NOT_STARTED'), case when p.state = 'CLOSED' then 'SEALED' else 'SUBMITTED' end)`;

export const JOIN_RECORDS = `
  left join employee e on e.nip = d.nip and e.instansi_id = subject.instansi_id
  left join employee by on by.nip = d.evaluator_nip and by.instansi_id = subject.instansi_id
  left join evaluation_period p on p.instansi_id = subject.instansi_id and lower(p.label) = lower(d.period)
  left join evaluation v on v.period_id = p.id and v.employee_id = e.id
  left join employee by_before on by_before.id = v.evaluator_id
  left join lateral (
    select a.id, a.dinas_id from assignment a where a.employee_id = e.id and ${heldIn('a', 'p')} order by a.valid_from desc limit 1
  ) held on true`;

// Evaluations of a period that is over were made by its deadline, unless the file says when: figures of past days count them by these times.
export const TIMES = /* sql */ `
  select s.*, case when s.state in ('SUBMITTED', 'SEALED') then s.submitted end as submitted_at, case when s.state = 'SEALED' then s.sealed end as sealed_at
  from (
    select t.*, least(i.moment, m.started) as started, greatest(least(i.moment, m.submitted), least(i.moment, m.started)) as submitted,
      greatest(least(i.moment, m.sealed), least(i.moment, m.submitted), least(i.moment, m.started)) as sealed
    from staged t cross join (select moment, time_zone from subject join instansi on instansi.id = subject.instansi_id) i
    cross join lateral (
      select (coalesce(t.started_on, t.submitted_on, t.sealed_on, t.deadline) + time '12:00') at time zone i.time_zone as started,
        (coalesce(t.submitted_on, t.sealed_on, t.deadline) + time '12:00') at time zone i.time_zone as submitted,
        (coalesce(t.sealed_on, t.submitted_on, t.deadline) + time '12:00') at time zone i.time_zone as sealed
    ) m
  ) s`;
