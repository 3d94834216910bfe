import { neighbours } from '../../graph/neighbours.ts';
import { dayOf } from '../../graphql/context.ts';
import { INSTANSI, POSITION } from '../organization/index.ts';
import { ASSIGNMENT, EMPLOYEE, joinRunningAssignment, NEED, runningAssignment } from './staffing.queries.ts';
import { SuperiorPath, SuperiorStep } from './staffing.types.ts';

export const staffingNeighbours = [
  neighbours(EMPLOYEE, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'The employer.' },
    assignment: {
      to: ASSIGNMENT,
      nullable: true,
      dated: true,
      description: 'The definitive position held on the day.',
      load: (context, employee, asOf) => runningAssignment(context, employee.id, dayOf(context, employee.instansiId, asOf)),
      join: (parent, alias, today) => joinRunningAssignment(parent, alias, today(`${parent}.instansi_id`)),
    },
  }),
  neighbours(ASSIGNMENT, {
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'Who.' },
    position: { to: POSITION, key: 'positionId', description: 'In which position.' },
  }),
  neighbours(NEED, {
    position: { to: POSITION, key: 'positionId', description: 'Which position needs them.' },
  }),
  neighbours(SuperiorPath, {
    superior: {
      to: EMPLOYEE,
      key: 'superiorEmployeeId',
      nullable: true,
      description: 'The superior; null when nobody is above, or when the viewer may not see them.',
    },
    superiorAssignment: { to: ASSIGNMENT, key: 'assignmentId', nullable: true, description: 'The assignment by which they lead.' },
  }),
  neighbours(SuperiorStep, {
    position: { to: POSITION, key: 'positionId', nullable: true, description: 'The position looked at; null for somebody without a position.' },
    holder: { to: EMPLOYEE, key: 'holderId', nullable: true, description: 'Who leads it; null when it is vacant or the viewer may not see them.' },
  }),
];
