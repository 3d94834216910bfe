/** What HR does with appointments inside the pages of other features. */
export { AppointButton } from './AppointButton.tsx';
export { AppointmentActions } from './AppointmentActions.tsx';
export { KindField } from './fields.tsx';
export { EmployeePicker, PositionPicker, UnitPicker, type Picked } from './Picker.tsx';
