/** What changes that are raced with each other have in common (colliding-changes.test.ts). */

/** Of those under one version, of one act, of one link, and of what there can be once, one is kept. */
export const VERSIONED = [
  'endAssignment',
  'setPositionNeed',
  'rateEvaluation',
  'submitEvaluation',
  'sealEvaluation',
  'recordEvaluation',
  'correctEvaluation',
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
  'createDinas',
  'renameDinas',
  'correctDinas',
  'renameUnit',
  'correctUnit',
  'transferUnit',
  'mergeUnits',
  'splitUnit',
  'moveUnit',
  'closeUnit',
  'reopenUnit',
  'addEmployee',
  'correctEmployee',
  'changeNip',
  'changeStatus',
  'changeGolongan',
  'changeEducation',
  'changeManyStatus',
  'changeManyGolongan',
  'changeManyEducation',
  'endManyAssignments',
  'setManyNeeds',
  'endEmployment',
  'changeReorganisation',
  'putReorganisationStep',
  'discardReorganisation',
  'changeAnnotation',
  'removeAnnotation',
  'changeView',
  'deleteView',
  'applyReorganisation',
  'recordAbsence',
  'correctAbsence',
  'endAbsence',
  'releaseEmployee',
  'acceptTransfer',
  'declineTransfer',
  'withdrawTransfer',
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
  ['endAssignment', 'correctAssignment', 'endManyAssignments'],
  ['setPositionNeed', 'setManyNeeds'],
  ['correctAbsence', 'endAbsence'],
  ['acceptTransfer', 'declineTransfer', 'withdrawTransfer'],
  ['changePosition', 'setSuperiorPosition', 'closePosition', 'reopenPosition'],
  ['renameDinas', 'correctDinas'],
  ['changeAnnotation', 'removeAnnotation'],
  ['changeView', 'deleteView'],
  ['changeReorganisation', 'putReorganisationStep', 'discardReorganisation', 'applyReorganisation'],
  ['transferUnit', 'mergeUnits', 'splitUnit', 'renameUnit', 'correctUnit', 'moveUnit', 'closeUnit', 'reopenUnit'],
  [
    'correctEmployee',
    'changeNip',
    'changeStatus',
    'changeGolongan',
    'changeEducation',
    'changeManyStatus',
    'changeManyGolongan',
    'changeManyEducation',
    'endEmployment',
  ],
  ['changePeriod', 'openPeriod', 'closePeriod'],
  ['giveRole', 'takeRole', 'makePasswordLink', 'disableAccount', 'enableAccount'],
  ['createAccount', 'createAccounts'],
];
/**
 * Makes something new each time, ends what nobody else can change, or sets what has no version: test/api/tokens.test.ts,
 * test/api/screens.test.ts, test/api/notifications.test.ts; what is raced there: test/api/superiors.test.ts, test/api/thresholds.test.ts.
 */
export const ALONE = [
  'createToken',
  'revokeToken',
  'offerScreen',
  'pairScreen',
  'setScreen',
  'revokeScreen',
  'markNotificationsRead',
  'markAllNotificationsRead',
  'setNotificationMail',
  'remindEvaluators',
  'setThreshold',
  'removeThreshold',
];
/** After which something is not there any more. */
export const GOES = ['endAssignment', 'endEmployment', 'endManyAssignments', 'deleteImportProfile', 'takeBackImportWording', 'removeAnnotation', 'deleteView'];

/** The rows that a change writes, or holds on to while it writes. */
type Rows =
  | 'EVALUATION'
  | 'ABSENCE'
  | 'ASSIGNMENT'
  | 'DINAS'
  | 'UNIT'
  | 'POSITION'
  | 'NEED'
  | 'EMPLOYEE'
  | 'TRANSFER'
  | 'PERIOD'
  | 'ACCOUNT'
  | 'SIGN_IN'
  | 'REORGANISATION'
  | 'ANNOTATION'
  | 'VIEW';
/**
 * All with all would take minutes. Changes that stand here meet themselves and those that touch the same rows; the others,
 * which are fewer, all meet each other.
 */
const ROWS: Readonly<Record<string, readonly Rows[]>> = {
  undoAct: ['POSITION', 'NEED', 'ASSIGNMENT', 'EMPLOYEE', 'ABSENCE', 'TRANSFER', 'PERIOD', 'EVALUATION'],
  recordEvaluation: ['EVALUATION', 'PERIOD'],
  correctEvaluation: ['EVALUATION'],
  correctAssignment: ['ASSIGNMENT'],
  createPosition: ['POSITION', 'NEED'],
  changePosition: ['POSITION'],
  setSuperiorPosition: ['POSITION'],
  closePosition: ['POSITION', 'NEED', 'ASSIGNMENT'],
  reopenPosition: ['POSITION'],
  createUnit: ['UNIT'],
  createDinas: ['DINAS', 'UNIT'],
  renameDinas: ['DINAS', 'UNIT'],
  correctDinas: ['DINAS', 'UNIT'],
  renameUnit: ['UNIT'],
  correctUnit: ['UNIT'],
  transferUnit: ['POSITION', 'UNIT'],
  mergeUnits: ['POSITION', 'UNIT'],
  splitUnit: ['POSITION', 'UNIT'],
  moveUnit: ['UNIT'],
  closeUnit: ['UNIT'],
  reopenUnit: ['UNIT'],
  addAnnotation: ['ANNOTATION'],
  changeAnnotation: ['ANNOTATION'],
  removeAnnotation: ['ANNOTATION'],
  saveView: ['VIEW'],
  changeView: ['VIEW'],
  deleteView: ['VIEW'],
  createReorganisation: ['REORGANISATION'],
  changeReorganisation: ['REORGANISATION'],
  putReorganisationStep: ['REORGANISATION'],
  discardReorganisation: ['REORGANISATION'],
  checkReorganisation: ['REORGANISATION', 'UNIT'],
  applyReorganisation: ['REORGANISATION', 'UNIT'],
  addEmployee: ['EMPLOYEE'],
  releaseEmployee: ['EMPLOYEE'],
  acceptTransfer: ['TRANSFER'],
  declineTransfer: ['TRANSFER'],
  withdrawTransfer: ['TRANSFER'],
  correctEmployee: ['EMPLOYEE'],
  changeNip: ['EMPLOYEE'],
  changeStatus: ['EMPLOYEE'],
  changeGolongan: ['EMPLOYEE'],
  changeEducation: ['EMPLOYEE'],
  changeManyStatus: ['EMPLOYEE'],
  changeManyGolongan: ['EMPLOYEE'],
  changeManyEducation: ['EMPLOYEE'],
  endManyAssignments: ['ASSIGNMENT'],
  setManyNeeds: ['NEED'],
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
