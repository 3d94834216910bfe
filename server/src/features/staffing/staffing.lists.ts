import { list, lists } from '../../graph/lists.ts';
import { PageArgs, PageAsOfArgs } from '../../graphql/page.args.ts';
import { POSITION } from '../organization/index.ts';
import { ASSIGNMENT, assignmentRows, EMPLOYEE, holderRows } from './staffing.queries.ts';
import { AssignmentConnection } from './staffing.types.ts';

const ASSIGNMENTS = { of: ASSIGNMENT, connection: AssignmentConnection, args: PageArgs, rows: assignmentRows };

export const staffingLists = [
  lists(EMPLOYEE, { assignments: list({ ...ASSIGNMENTS, key: 'employeeId', description: 'All positions held, the newest first.' }) }),
  lists(POSITION, {
    holders: list({
      ...ASSIGNMENTS,
      key: 'positionId',
      args: PageAsOfArgs,
      description: 'Everyone who holds the position on the day: definitive first, then PLT and PLH.',
      rows: holderRows,
    }),
    assignments: list({ ...ASSIGNMENTS, key: 'positionId', description: 'Everyone who ever held it, the newest first.' }),
  }),
];
