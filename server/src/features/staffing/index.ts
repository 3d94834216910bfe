export { Assignment, AssignmentKind } from './assignment.entity.ts';
export { Employee, EmployeeStatus, Sex } from './employee.entity.ts';
export { PositionNeed } from './position-need.entity.ts';
export { findSuperiorInLine, type SuperiorLineRow } from './superior.queries.ts';
export { assignmentById, EMPLOYEE, employeeById, runningAssignment, superiorOf, type AssignmentRow, type EmployeeRow } from './staffing.queries.ts';
