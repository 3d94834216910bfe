export { Assignment, AssignmentKind } from './assignment.entity.ts';
export { assignmentsImport } from './assignments.import.ts';
export { Employee } from './employee.entity.ts';
export { EMPLOYEE_HAS_NEW_NIP, EMPLOYEE_UNKNOWN } from './employee-unknown.import.ts';
export { employeesImport } from './employees.import.ts';
export { NIP, NIP_HEADERS, NIP_NATIONAL } from './nip.wordings.ts';
export { ASSIGNMENT, EMPLOYEE, employeeById, positionCounts, type EmployeeRow } from './staffing.queries.ts';
export { fullNameOf } from './full-name.sql.ts';
export { seesPrivateOf } from './private-fields.sql.ts';
export { splitTitles } from './titles.rules.ts';
export { createDinas, renameDinas } from './dinas-acts.service.ts';
export { CREATE_DINAS, CreateDinasInput, DinasSaved, RENAME_DINAS, RenameDinasInput } from './dinas-acts.types.ts';
export { changePosition, closePosition, createPosition, reopenPosition, setSuperiorPosition } from './position-acts.service.ts';
export {
  CHANGE_POSITION,
  ChangePositionInput,
  CLOSE_POSITION,
  ClosePositionInput,
  CREATE_POSITION,
  CreatePositionInput,
  PositionSaved,
  REOPEN_POSITION,
  ReopenPositionInput,
  SET_SUPERIOR,
  SetSuperiorPositionInput,
} from './position-acts.types.ts';
export { assignEmployee, endAssignment, setPositionNeed } from './staffing.service.ts';
export { ASSIGN, AssignEmployeeInput, END_ASSIGNMENT, EndAssignmentInput, SET_NEED, SetPositionNeedInput } from './staffing.types.ts';
export { PositionNeed } from './position-need.entity.ts';
export { mergeUnits, splitUnit, transferUnit } from './succession.service.ts';
export { successorsOn } from './succession.queries.ts';
export { MERGE_UNITS, MergeUnitsInput, SPLIT_UNIT, SplitUnitInput, TRANSFER_UNIT, TransferUnitInput } from './succession.types.ts';
export { closeUnit, createUnit, moveUnit, renameUnit, reopenUnit } from './unit-acts.service.ts';
export {
  CLOSE_UNIT,
  CloseUnitInput,
  CREATE_UNIT,
  CreateUnitInput,
  MOVE_UNIT,
  MoveUnitInput,
  RENAME_UNIT,
  RenameUnitInput,
  REOPEN_UNIT,
  ReopenUnitInput,
  UnitSaved,
} from './unit-acts.types.ts';
export { heldIn, somebodyOf } from './sight.queries.ts';
export { FIND_TITLED } from './assignments-titled.import.ts';
export { JOIN_POSITION, NAMED_POSITION, NAMED_POSITION_WORKED, OF_NAMED_DINAS, OF_NAMED_POSITION } from './named-position.import.ts';
export { retirementAgeOf } from './retirement.rules.ts';
export { PNS_GOLONGAN } from './golongan.parameters.ts';
