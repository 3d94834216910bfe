/** What changes that are raced with each other have in common (colliding-changes.test.ts). */

/** Of those under one version, of one act, of one link, and of what there can be once, one is kept. */
export const VERSIONED = [
  'endAssignment',
  'setPositionNeed',
  'rateEvaluation',
  'submitEvaluation',
  'sealEvaluation',
  'answerImport',
  'applyImport',
  'cancelImport',
  'mapImport',
  'renameImportProfile',
  'deleteImportProfile',
  'sayImportWordings',
  'takeBackImportWording',
  'undoAct',
  'correctAssignment',
  'createPosition',
  'changePosition',
  'setSuperiorPosition',
  'closePosition',
  'reopenPosition',
  'createUnit',
  'moveUnit',
  'closeUnit',
  'reopenUnit',
  'addEmployee',
  'correctEmployee',
  'changeNip',
  'changeStatus',
  'changeGolongan',
  'changeEducation',
  'endEmployment',
  'recordAbsence',
  'correctAbsence',
  'endAbsence',
  'planPeriod',
  'changePeriod',
  'openPeriod',
  'closePeriod',
  'createAccount',
  'createAccounts',
  'giveRole',
  'takeRole',
  'makePasswordLink',
  'disableAccount',
  'enableAccount',
  'setPassword',
];
/** Of those of one row, under the version that all of them read, one is kept as well. */
export const SAME_ROW = [
  ['endAssignment', 'correctAssignment'],
  ['correctAbsence', 'endAbsence'],
  ['changePosition', 'setSuperiorPosition', 'closePosition', 'reopenPosition'],
  ['moveUnit', 'closeUnit', 'reopenUnit'],
  ['correctEmployee', 'changeNip', 'changeStatus', 'changeGolongan', 'changeEducation', 'endEmployment'],
  ['changePeriod', 'openPeriod', 'closePeriod'],
  ['giveRole', 'takeRole', 'makePasswordLink', 'disableAccount', 'enableAccount'],
  ['createAccount', 'createAccounts'],
];
/** After which something is not there any more. */
export const GOES = ['endAssignment', 'deleteImportProfile', 'takeBackImportWording'];

/** The rows that a change writes, or holds on to while it writes. */
type Rows = 'ABSENCE' | 'ASSIGNMENT' | 'UNIT' | 'POSITION' | 'NEED' | 'EMPLOYEE' | 'PERIOD' | 'ACCOUNT' | 'SIGN_IN';
/**
 * All with all would take minutes. Changes that stand here meet themselves and those that touch the same rows; the others,
 * which are fewer, all meet each other.
 */
const ROWS: Readonly<Record<string, readonly Rows[]>> = {
  undoAct: ['POSITION', 'NEED', 'ASSIGNMENT', 'EMPLOYEE', 'ABSENCE', 'PERIOD'],
  correctAssignment: ['ASSIGNMENT'],
  createPosition: ['POSITION', 'NEED'],
  changePosition: ['POSITION'],
  setSuperiorPosition: ['POSITION'],
  closePosition: ['POSITION', 'NEED', 'ASSIGNMENT'],
  reopenPosition: ['POSITION'],
  createUnit: ['UNIT'],
  moveUnit: ['UNIT'],
  closeUnit: ['UNIT'],
  reopenUnit: ['UNIT'],
  addEmployee: ['EMPLOYEE'],
  correctEmployee: ['EMPLOYEE'],
  changeNip: ['EMPLOYEE'],
  changeStatus: ['EMPLOYEE'],
  changeGolongan: ['EMPLOYEE'],
  changeEducation: ['EMPLOYEE'],
  endEmployment: ['EMPLOYEE', 'ASSIGNMENT', 'ABSENCE'],
  recordAbsence: ['ABSENCE'],
  correctAbsence: ['ABSENCE'],
  endAbsence: ['ABSENCE'],
  planPeriod: ['PERIOD'],
  changePeriod: ['PERIOD'],
  openPeriod: ['PERIOD'],
  closePeriod: ['PERIOD'],
  createAccount: ['EMPLOYEE'],
  createAccounts: ['EMPLOYEE'],
  giveRole: ['ACCOUNT'],
  takeRole: ['ACCOUNT'],
  makePasswordLink: ['ACCOUNT', 'SIGN_IN'],
  disableAccount: ['ACCOUNT', 'SIGN_IN'],
  enableAccount: ['ACCOUNT', 'SIGN_IN'],
  setPassword: ['ACCOUNT', 'SIGN_IN'],
};
const ROWS_OF_OTHERS: typeof ROWS = {
  assignEmployee: ['ASSIGNMENT', 'POSITION', 'EMPLOYEE'],
  endAssignment: ['ASSIGNMENT'],
  setPositionNeed: ['NEED', 'POSITION'],
  rateEvaluation: ['PERIOD', 'ASSIGNMENT'],
  submitEvaluation: ['PERIOD', 'ASSIGNMENT'],
  sealEvaluation: ['PERIOD', 'ASSIGNMENT'],
  changePassword: ['SIGN_IN'],
  endSession: ['SIGN_IN'],
  endOtherSessions: ['SIGN_IN'],
  signIn: ['SIGN_IN'],
  signOut: ['SIGN_IN'],
};
export const rowsOf = (name: string): readonly Rows[] => ROWS[name] ?? ROWS_OF_OTHERS[name] ?? [];

/** Whether two changes are worth racing. */
export const meet = (one: string, another: string): boolean =>
  one === another || (!(one in ROWS) && !(another in ROWS)) || rowsOf(one).some((rows) => rowsOf(another).includes(rows));
