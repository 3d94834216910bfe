/** What employees show inside the pages of other features. */
export { AssignmentKindTag } from './AssignmentKindTag.tsx';
export { useEmployeesTable } from './EmployeesTable.tsx';
