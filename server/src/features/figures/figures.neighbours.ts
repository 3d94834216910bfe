import { neighbours } from '../../graph/neighbours.ts';
import { EVALUATION } from '../evaluation/index.ts';
import { DINAS, dinasById, POSITION, UNIT } from '../organization/index.ts';
import { ASSIGNMENT, EMPLOYEE } from '../staffing/index.ts';
import { BoardRow, FigureRow } from './figures.types.ts';

export const figuresNeighbours = [
  neighbours(FigureRow, {
    position: { to: POSITION, key: 'positionId', nullable: true, description: 'The position.' },
    employee: { to: EMPLOYEE, key: 'employeeId', nullable: true, description: 'The person, for figures about people.' },
    assignment: {
      to: ASSIGNMENT,
      key: 'assignmentId',
      nullable: true,
      description: 'By which the person holds the position, for figures about people and evaluations; null when the viewer may not see it.',
    },
    evaluation: {
      to: EVALUATION,
      key: 'evaluationId',
      nullable: true,
      description: 'The evaluation, for figures about evaluations; null while nobody has begun it, or when the viewer may not see it.',
    },
    unit: { to: UNIT, key: 'unitId', nullable: true, description: 'The unit of the row.' },
  }),
  neighbours(BoardRow, {
    dinas: { to: DINAS, impersonal: false, description: 'The dinas itself.', load: (context, { uuid }) => dinasById(context, uuid) },
  }),
];
