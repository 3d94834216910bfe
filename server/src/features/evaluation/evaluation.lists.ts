import { list, lists } from '../../graph/lists.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { EMPLOYEE } from '../staffing/index.ts';
import { EVALUATION, evaluationRows } from './evaluation.queries.ts';
import { EvaluationConnection } from './evaluation.types.ts';

export const evaluationLists = [
  lists(EMPLOYEE, {
    evaluations: list({
      of: EVALUATION,
      connection: EvaluationConnection,
      key: 'employeeId',
      args: PageArgs,
      description: 'Evaluations the viewer may see, the newest first.',
      rows: evaluationRows,
    }),
  }),
];
