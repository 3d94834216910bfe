import type { ActKind } from '@selaras/schema/web';

/** What people may look for, in the order in which it is offered; a kind that is lacking here does not compile. */
const OFFERED: Readonly<Record<ActKind, true>> = {
  IMPORT: true,
  ASSIGN_EMPLOYEE: true,
  CORRECT_ASSIGNMENT: true,
  ADD_EMPLOYEE: true,
  CORRECT_EMPLOYEE: true,
  CHANGE_NIP: true,
  CHANGE_STATUS: true,
  CHANGE_GOLONGAN: true,
  CHANGE_EDUCATION: true,
  RECORD_ABSENCE: true,
  CORRECT_ABSENCE: true,
  END_ABSENCE: true,
  END_EMPLOYMENT: true,
  END_ASSIGNMENT: true,
  SET_POSITION_NEED: true,
  PLAN_PERIOD: true,
  CHANGE_PERIOD: true,
  OPEN_PERIOD: true,
  CLOSE_PERIOD: true,
  CREATE_UNIT: true,
  MOVE_UNIT: true,
  CLOSE_UNIT: true,
  REOPEN_UNIT: true,
  CREATE_POSITION: true,
  CHANGE_POSITION: true,
  SET_SUPERIOR_POSITION: true,
  CLOSE_POSITION: true,
  REOPEN_POSITION: true,
  UNDO: true,
};

export const ACT_KINDS = Object.keys(OFFERED) as readonly ActKind[];
