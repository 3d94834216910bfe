/** What employees show inside the pages of other features. */
export { AddEmployeeButton } from './AddEmployeeButton.tsx';
export { AssignmentKindTag } from './AssignmentKindTag.tsx';
export { useEmployeesTable } from './EmployeesTable.tsx';
