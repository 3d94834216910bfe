import { sql } from 'kysely';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { Dinas, INSTANSI, Position, POSITION } from '../organization/index.ts';
import { ASSIGNMENT, EMPLOYEE } from '../staffing/index.ts';
import { EVALUATION, PERIOD } from './evaluation.queries.ts';
import * as sight from './sight.queries.ts';
import { EvaluationConnection, EvaluationPeriodConnection } from './evaluation.types.ts';

export const EVALUATIONS = listing({
  shape: EVALUATION,
  connection: EvaluationConnection,
  worked: {
    positionId: {
      kind: 'id',
      of: Position,
      description: 'Of the position it is for.',
      joins: 'assignment',
      column: (alias) => `${alias}_assignment.position_id`,
    },
    dinasId: { kind: 'id', of: Dinas, description: 'Of the dinas of that position.', joins: 'assignment', column: (alias) => `${alias}_assignment.dinas_id` },
  },
  orders: {
    period: {
      description: 'By the first day of the period.',
      by: ({ alias }) => [{ by: sql.raw(`${alias}.period_from`), type: 'date' }],
    },
  },
  joins: {
    assignment: ({ alias }) => sql.raw(`left join assignment ${alias}_assignment on ${alias}_assignment.id = ${alias}.assignment_id`),
  },
});

export const PERIODS = listing({ shape: PERIOD, connection: EvaluationPeriodConnection });

const NEWEST_FIRST = { field: 'PERIOD', direction: 'DESC' } as const;
const LATEST_FIRST = { field: 'VALID_FROM', direction: 'DESC' } as const;
const EVALUATIONS_BELOW = { of: EVALUATIONS, usual: NEWEST_FIRST };

export const evaluationLists = [
  rootLists({
    evaluations: { ...EVALUATIONS_BELOW, description: 'Evaluations the viewer may see, those of the newest period first.' },
    periods: { of: PERIODS, usual: LATEST_FIRST, description: 'Periods of evaluation in every government of the viewer, the newest first.' },
  }),
  lists(INSTANSI, { periods: { of: PERIODS, key: 'instansiId', usual: LATEST_FIRST, description: 'Its evaluation periods, the newest first.' } }),
  lists(PERIOD, {
    evaluations: { ...EVALUATIONS_BELOW, key: 'periodId', sight: sight.evaluationsOfPeriod, description: 'Evaluations of the period that the viewer may see.' },
  }),
  lists(EMPLOYEE, {
    evaluations: {
      ...EVALUATIONS_BELOW,
      key: 'employeeId',
      sight: sight.evaluationsOfPerson,
      description: 'Evaluations the viewer may see, the newest first.',
    },
  }),
  lists(ASSIGNMENT, {
    evaluations: {
      ...EVALUATIONS_BELOW,
      key: 'assignmentId',
      sight: sight.evaluationsOfAssignment,
      description: 'Evaluations for this time in the position, the newest first.',
    },
  }),
  lists(POSITION, {
    evaluations: {
      ...EVALUATIONS_BELOW,
      key: 'positionId',
      sight: sight.evaluationsOfPosition,
      description: 'Evaluations of whoever held the position, for their time in it, the newest first.',
    },
  }),
];
