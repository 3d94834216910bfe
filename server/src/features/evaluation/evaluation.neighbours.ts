import { sql } from 'kysely';
import { neighbours } from '../../graph/neighbours.ts';
import { dayOf } from '../../graphql/days.ts';
import { INSTANSI } from '../organization/index.ts';
import { ASSIGNMENT, EMPLOYEE } from '../staffing/index.ts';
import { EvaluatorIsSomeoneElse } from './evaluation.errors.ts';
import { EVALUATION, lastEvaluationOf, PERIOD } from './evaluation.queries.ts';
import { UnfinishedEvaluation, TeamMember } from './evaluation.types.ts';
import { evaluatorIn } from './evaluator.queries.ts';
import { EvaluationPart } from './evaluator.types.ts';

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
      description:
        'Who sealed it, or who a file says it was; null while it is not sealed, where an office did, or when the viewer may not see them. Who is to evaluate stands in `parts`.',
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
    period: { to: PERIOD, key: 'periodId', description: 'In which period.' },
    assignment: { to: ASSIGNMENT, key: 'assignmentId', description: 'The position it is for.' },
    evaluation: { to: EVALUATION, key: 'evaluationId', nullable: true, description: 'The evaluation; null until somebody rates.' },
    evaluator: {
      to: EMPLOYEE,
      nullable: true,
      description: 'Who is to evaluate. Null where nobody in the tree does, or the viewer may not see them.',
      load: (context, { employeeId, periodId }) => evaluatorIn(context, employeeId, periodId),
    },
  }),
  neighbours(TeamMember, {
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'Whom the viewer evaluates.' },
    assignment: { to: ASSIGNMENT, key: 'assignmentId', description: 'The position by which the viewer evaluates them.' },
  }),
  neighbours(EvaluatorIsSomeoneElse, {
    evaluator: {
      to: EMPLOYEE,
      key: 'evaluatorId',
      nullable: true,
      description: 'Who evaluates; null where nobody in the tree does, or the viewer may not see them.',
    },
  }),
  neighbours(EvaluationPart, {
    assignment: { to: ASSIGNMENT, key: 'assignmentId', nullable: true, description: 'The position; null when the viewer may not see it.' },
    evaluator: {
      to: EMPLOYEE,
      key: 'evaluatorId',
      nullable: true,
      description: 'Who evaluates it; null where nobody in the tree does, or the viewer may not see them.',
    },
  }),
];
