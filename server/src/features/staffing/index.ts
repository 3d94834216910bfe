export { Assignment } from './assignment.entity.ts';
export { Employee } from './employee.entity.ts';
export { peopleAround } from './superior.queries.ts';
export { ASSIGNMENT, EMPLOYEE, employeeById, superiorOf, type EmployeeRow } from './staffing.queries.ts';
