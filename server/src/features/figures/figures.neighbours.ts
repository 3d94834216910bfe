import { neighbours } from '../../graph/neighbours.ts';
import { POSITION, UNIT } from '../organization/index.ts';
import { EMPLOYEE } from '../staffing/index.ts';
import { FigureRow } from './figures.types.ts';

export const figuresNeighbours = [
  neighbours(FigureRow, {
    position: { to: POSITION, key: 'positionId', nullable: true, description: 'The position.' },
    employee: { to: EMPLOYEE, key: 'employeeId', nullable: true, description: 'The person, for figures about people.' },
    unit: { to: UNIT, key: 'unitId', nullable: true, description: 'The unit of the row.' },
  }),
];
