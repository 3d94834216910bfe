export { Assignment } from './assignment.entity.ts';
export { assignmentsImport } from './assignments.import.ts';
export { Employee } from './employee.entity.ts';
export { EMPLOYEE_HAS_NEW_NIP, EMPLOYEE_UNKNOWN } from './employee-unknown.import.ts';
export { employeesImport } from './employees.import.ts';
export { NIP, NIP_HEADERS, NIP_NATIONAL } from './nip.wordings.ts';
export { ASSIGNMENT, EMPLOYEE, employeeById, superiorOf, type EmployeeRow } from './staffing.queries.ts';
