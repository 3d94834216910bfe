import { sql } from 'kysely';
import { listing } from '../../graph/listing.ts';
import { lists } from '../../graph/lists.ts';
import { EMPLOYEE } from '../staffing/index.ts';
import { EVALUATION } from './evaluation.queries.ts';
import { EvaluationConnection } from './evaluation.types.ts';

export const EVALUATIONS = listing({
  shape: EVALUATION,
  connection: EvaluationConnection,
  orders: {
    period: {
      description: 'By the first day of the period.',
      joins: 'period',
      by: ({ alias }) => [{ by: sql.raw(`${alias}_period.valid_from`), type: 'date' }],
    },
  },
  joins: { period: ({ alias }) => sql.raw(`join evaluation_period ${alias}_period on ${alias}_period.id = ${alias}.period_id`) },
});

export const evaluationLists = [
  lists(EMPLOYEE, {
    evaluations: {
      of: EVALUATIONS,
      key: 'employeeId',
      usual: { field: 'PERIOD', direction: 'DESC' },
      description: 'Evaluations the viewer may see, the newest first.',
    },
  }),
];
