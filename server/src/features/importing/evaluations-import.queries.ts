import { changesOf, outcomeOf, refuse, refuseTwice, sentence, type KindQueries } from './check.queries.ts';

const RANK = (state: string): string => `array_position(array['NOT_STARTED','DRAFT','SUBMITTED','SEALED'], ${state})`;

// Without a word on it: an evaluation of a closed period is final, one of an open period still wants its seal.
const STATE = `coalesce(d.state, nullif(v.state, 'NOT_STARTED'), case when p.state = 'CLOSED' then 'SEALED' else 'SUBMITTED' end)`;

const JOINS = `
  left join employee e on e.nip = d.nip and e.instansi_id = subject.instansi_id
  left join employee by on by.nip = d.evaluator_nip and by.instansi_id = subject.instansi_id
  left join evaluation_period p on p.instansi_id = subject.instansi_id and lower(p.label) = lower(d.period)
  left join evaluation v on v.period_id = p.id and v.employee_id = e.id
  left join employee by_before on by_before.id = v.evaluator_id
  -- The last definitive position held in the period, as expected_evaluations() counts it.
  left join lateral (
    select a.id, a.dinas_id from assignment a where a.employee_id = e.id and a.kind = 'DEFINITIF' and a.validity && p.validity order by a.valid_from desc limit 1
  ) held on true
  cross join lateral (select ${changesOf([
    ['work_result', 'v.work_result', 'd.work_result'],
    ['behaviour', 'v.behaviour', 'd.behaviour'],
    ['predikat', 'v.predikat', 'predikat_of(d.work_result, d.behaviour)'],
    ['state', 'v.state', STATE],
    ['evaluator_nip', 'by_before.nip', 'd.evaluator_nip'],
    ['note', 'v.note', 'd.note'],
  ])} as changes) x`;

const DIFFERS = /* sql */ `(v.work_result, v.behaviour, v.state, v.note, v.evaluator_id) is distinct from
  (s.work_result, s.behaviour, s.state, coalesce(s.note, v.note), coalesce(s.evaluator_id, v.evaluator_id))`;

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
    code: 'PERIOD_UNKNOWN',
    column: 'period',
    value: 's.period',
    message: sentence('This government has no evaluation period of this name.'),
    remedy: 'Write the name of the period as the board shows it.',
    where: 's.period_id is null',
  }),
  refuse({
    code: 'PERIOD_NOT_OPEN',
    column: 'period',
    value: 's.period',
    message: sentence('The period has not begun; nobody is evaluated in it yet.'),
    remedy: 'Open the period first, or correct its name.',
    where: "s.period_state = 'PLANNED'",
  }),
  refuse({
    code: 'EVALUATOR_UNKNOWN',
    column: 'evaluator_nip',
    value: 's.evaluator_nip',
    message: sentence('No employee of this government has this NIP.'),
    remedy: 'Correct the NIP of the evaluator, or leave the cell empty.',
    where: 's.evaluator_nip is not null and s.evaluator_id is null',
  }),
  refuse({
    code: 'EVALUATOR_IS_EMPLOYEE',
    column: 'evaluator_nip',
    value: 's.evaluator_nip',
    message: sentence('Nobody evaluates himself.'),
    remedy: 'Fill in the NIP of the superior.',
    where: 's.evaluator_id = s.employee_id',
  }),
  refuse({
    code: 'NO_POSITION_IN_PERIOD',
    column: 'nip',
    value: 's.nip',
    message: sentence('The person held no definitive position in the period, so no evaluation is expected.'),
    remedy: 'Import the assignment first, or leave the row out.',
    where: 's.employee_id is not null and s.period_id is not null and s.assignment_id is null',
  }),
  refuse({
    code: 'OUTSIDE_DINAS',
    column: 'nip',
    value: 's.nip',
    message: sentence('The person belongs to another dinas than the one chosen for this import.'),
    remedy: 'Import the file without choosing a dinas, or leave the row out.',
    where: 's.dinas_id <> (select dinas_id from subject)',
  }),
  refuseTwice({
    code: 'EVALUATION_TWICE',
    column: 'nip',
    key: 's.employee_id, s.period_id',
    value: 's.nip',
    what: 'The person in this period',
    remedy: 'Keep one row per person and period.',
    among: 's.employee_id is not null and s.period_id is not null',
  }),
  refuse({
    code: 'EVALUATION_SEALED',
    column: 'nip',
    value: 's.nip',
    message: sentence('The evaluation is sealed and says something else; a sealed evaluation does not change.'),
    remedy: 'Leave the row out.',
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state = 'SEALED' and ${DIFFERS}`,
  }),
  refuse({
    code: 'PERIOD_CLOSED',
    column: 'period',
    value: 's.period',
    message: sentence('The period is closed and an evaluation with other contents is on record.'),
    remedy: 'Leave the row out, or open the period again.',
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state <> 'SEALED' and s.period_state = 'CLOSED' and ${DIFFERS}`,
  }),
  refuse({
    code: 'EVALUATION_GOES_BACK',
    column: 'state',
    value: 's.state',
    message: `format('The evaluation is already %s.', v.state)`,
    remedy: 'Leave the state empty.',
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state <> 'SEALED' and ${RANK('s.state')} < ${RANK('v.state')}`,
  }),
  refuse({
    code: 'DATES_OUT_OF_ORDER',
    column: 'sealed_on',
    value: 'coalesce(s.sealed_on, s.submitted_on)',
    message: sentence('The days of starting, submitting and sealing are not in this order, or lie in the future.'),
    remedy: 'Correct the days.',
    where:
      's.started_on > coalesce(s.submitted_on, s.sealed_on) or s.submitted_on > s.sealed_on or greatest(s.started_on, s.submitted_on, s.sealed_on) > (select today from subject)',
  }),
];

// Evaluations of a period that is over were made by its deadline, unless the file says when: figures of past days count them by these times.
const TIMES = /* sql */ `
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

export const evaluationsImport: KindQueries = {
  stated: {
    nip: 'text',
    period: 'text',
    work_result: 'text',
    behaviour: 'text',
    evaluator_nip: 'text',
    note: 'text',
    state: 'text',
    started_on: 'date',
    submitted_on: 'date',
    sealed_on: 'date',
  },
  worked: 'employee_id uuid, evaluator_id uuid, period_id uuid, period_state text, deadline date, assignment_id uuid, dinas_id uuid',
  filled: {
    employee_id: 'e.id',
    evaluator_id: 'by.id',
    period_id: 'p.id',
    period_state: 'p.state',
    deadline: 'p.deadline',
    assignment_id: 'held.id',
    dinas_id: 'held.dinas_id',
    state: STATE,
    target_id: 'v.id',
    changes: 'x.changes',
    outcome: outcomeOf('v.id', 'x.changes', 'false'),
  },
  joins: JOINS,
  check: REFUSALS,
  write: [
    /* sql */ `
      update evaluation v set work_result = s.work_result, behaviour = s.behaviour, predikat = predikat_of(s.work_result, s.behaviour), state = s.state,
        note = coalesce(s.note, v.note), evaluator_id = coalesce(s.evaluator_id, v.evaluator_id), started_at = coalesce(v.started_at, s.started),
        submitted_at = coalesce(v.submitted_at, s.submitted_at), sealed_at = coalesce(v.sealed_at, s.sealed_at), version = v.version + 1
      from (${TIMES}) s where v.id = s.target_id and s.outcome = 'CHANGED'`,
    /* sql */ `
      insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id, evaluator_id, work_result, behaviour, predikat, note, state, started_at, submitted_at, sealed_at)
      select (select instansi_id from subject), s.dinas_id, s.employee_id, s.assignment_id, s.period_id, s.evaluator_id, s.work_result, s.behaviour, predikat_of(s.work_result, s.behaviour),
        s.note, s.state, s.started, s.submitted_at, s.sealed_at
      from (${TIMES}) s where s.outcome = 'CREATED' order by s.row_number`,
  ],
};
