import { rankOf } from '../../database/rank-of.sql.ts';
import { outsideDinas, refuse, refuseTwice, sentence, type RowRefusal } from '../importing/rows/index.ts';
import { EMPLOYEE_UNKNOWN } from '../staffing/index.ts';
import { EvaluationState } from './evaluation.entity.ts';

const rank = (state: string): string => rankOf(Object.values(EvaluationState), state);

/** What speaks against a row; `saysOtherwise` is SQL for: the evaluation `v` on record is not what the row says. */
export const evaluationRefusals = (saysOtherwise: string): readonly RowRefusal[] => [
  EMPLOYEE_UNKNOWN,
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
    code: 'PERIOD_BEFORE_PREDIKAT',
    column: 'period',
    value: 's.period',
    message: `format('No table of predikat is known for %s, the last day of the period: its ratings give none.', s.predikat_day)`,
    remedy: 'Leave the row out; somebody who knows the regulation of that time has to enter its table first.',
    where: 's.predikat_day is not null and predikat_of(s.work_result, s.behaviour, s.predikat_day) is null',
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
  outsideDinas({ what: 'person', column: 'nip', value: 's.nip', where: 's.dinas_id <> (select dinas_id from subject)' }),
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
    where: `v.state = 'SEALED' and ${saysOtherwise}`,
  }),
  refuse({
    code: 'PERIOD_CLOSED',
    column: 'period',
    value: 's.period',
    message: sentence('The period is closed and an evaluation with other contents is on record.'),
    remedy: 'Leave the row out, or open the period again.',
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state <> 'SEALED' and s.period_state = 'CLOSED' and ${saysOtherwise}`,
  }),
  refuse({
    code: 'EVALUATION_GOES_BACK',
    column: 'state',
    value: 's.state',
    message: `format('The evaluation is already %s.', v.state)`,
    remedy: 'Leave the state empty.',
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state <> 'SEALED' and ${rank('s.state')} < ${rank('v.state')}`,
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
