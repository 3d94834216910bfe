export { Assignment } from './assignment.entity.ts';
export { Employee } from './employee.entity.ts';
export { peopleAround } from './superior.queries.ts';
export { assignmentById, EMPLOYEE, employeeById, superiorOf, type AssignmentRow, type EmployeeRow } from './staffing.queries.ts';
