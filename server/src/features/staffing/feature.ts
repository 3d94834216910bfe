import type { Feature } from '../../feature.ts';
import { Assignment } from './assignment.entity.ts';
import { Employee } from './employee.entity.ts';
import { PositionNeed } from './position-need.entity.ts';
import { assignmentById, employeeById } from './staffing.queries.ts';
import { AssignmentResolver, EmployeeResolver, PositionStaffingResolver, SuperiorPathResolver, SuperiorStepResolver } from './staffing.resolver.ts';
import { staffingFigures } from './staffing.figures.ts';

declare module '../../graphql/node.ts' {
  interface NodeTypes {
    employee: 'Employee';
    assignment: 'Assignment';
  }
}

/** People, the positions they hold, and how many each position needs. */
export const staffing: Feature = {
  name: 'staffing',
  entities: [PositionNeed, Employee, Assignment],
  resolvers: [EmployeeResolver, AssignmentResolver, PositionStaffingResolver, SuperiorPathResolver, SuperiorStepResolver],
  nodes: [
    { prefix: 'employee', type: 'Employee', table: 'employee', read: employeeById },
    { prefix: 'assignment', type: 'Assignment', table: 'assignment', read: assignmentById },
  ],
  figures: staffingFigures,
  topics: { STAFFING: 'People, appointments and needs.' },
};
