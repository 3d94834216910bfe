/** What employees show inside the pages of other features. */
export { AddEmployeeButton } from './AddEmployeeButton.tsx';
export { AssignmentKindTag } from './AssignmentKindTag.tsx';
export { GolonganField } from './change-fact-drawers.tsx';
export { useEmployeesTable } from './EmployeesTable.tsx';
export { EducationFields, STATUSES, type EducationDraft } from './person-fields.tsx';
