import { sql } from 'kysely';
import { neighbours } from '../../graph/neighbours.ts';
import { dayOf } from '../../graphql/days.ts';
import { INSTANSI } from '../organization/index.ts';
import { ASSIGNMENT, EMPLOYEE } from '../staffing/index.ts';
import { EvaluatorIsSomeoneElse } from './evaluation.errors.ts';
import { EVALUATION, evaluatorOf, lastEvaluationOf, PERIOD } from './evaluation.queries.ts';
import { UnfinishedEvaluation, TeamMember } from './evaluation.types.ts';

export const evaluationNeighbours = [
  neighbours(EVALUATION, {
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'Who is evaluated.' },
    assignment: {
      to: ASSIGNMENT,
      key: 'assignmentId',
      nullable: true,
      description: 'The position it is for: the last one held in the period; null when the viewer may not see it.',
    },
    period: { to: PERIOD, key: 'periodId', description: 'In which period.' },
    evaluator: {
      to: EMPLOYEE,
      key: 'evaluatorId',
      nullable: true,
      description: 'Who rated; null while nobody has, or when the viewer may not see them.',
    },
  }),
  neighbours(PERIOD, { instansi: { to: INSTANSI, key: 'instansiId', description: 'The government it belongs to.' } }),
  neighbours(EMPLOYEE, {
    lastEvaluation: {
      to: EVALUATION,
      nullable: true,
      description: 'The evaluation of the newest period that has one; with a day, of those periods that had begun by then.',
      dated: true,
      load: (context, employee, asOf) => lastEvaluationOf(context, employee.id, asOf && dayOf(context, employee.instansiId, asOf)),
      join: (parent, alias) =>
        sql.raw(`left join lateral (
    select v.* from evaluation v where v.employee_id = ${parent}.id order by v.period_from desc, v.id desc limit 1) ${alias} on true`),
    },
  }),
  neighbours(UnfinishedEvaluation, {
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'Who is expected to be evaluated.' },
    assignment: { to: ASSIGNMENT, key: 'assignmentId', description: 'The position it is for.' },
    evaluation: { to: EVALUATION, key: 'evaluationId', nullable: true, description: 'The evaluation; null until somebody rates.' },
    evaluator: {
      to: EMPLOYEE,
      nullable: true,
      description: 'The direct superior of today, who is to evaluate.',
      load: (context, { employeeId }) => evaluatorOf(context, employeeId),
    },
  }),
  neighbours(TeamMember, {
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'The direct report.' },
    assignment: { to: ASSIGNMENT, key: 'assignmentId', description: 'The position by which they report to the viewer.' },
  }),
  neighbours(EvaluatorIsSomeoneElse, {
    superior: {
      to: EMPLOYEE,
      nullable: true,
      description: 'The superior, where the viewer may see them.',
      load: (context, { employeeId }) => evaluatorOf(context, employeeId),
    },
  }),
];
