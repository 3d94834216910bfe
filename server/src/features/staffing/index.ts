export { Assignment, AssignmentKind } from './assignment.entity.ts';
export { Employee, EmployeeStatus, Sex } from './employee.entity.ts';
export { PositionNeed } from './position-need.entity.ts';
