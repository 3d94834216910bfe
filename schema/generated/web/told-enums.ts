/** By entity of changes and by field, the enumeration that it holds a value of. */
export const TOLD_ENUMS = {
  ABSENCE: { absenceKind: 'AbsenceKind' },
  ACCOUNT_RECORD: { recordKind: 'AccountRecordKind', role: 'Role' },
  ACT: { actKind: 'ActKind' },
  ASSIGNMENT: { assignmentKind: 'AssignmentKind' },
  DINAS: { dinasKind: 'DinasKind' },
  EMPLOYEE: { educationLevel: 'EducationLevel', endReason: 'EndReason', sex: 'Sex', status: 'EmployeeStatus' },
  EVALUATION: { behaviour: 'Rating', evaluatorOffice: 'EvaluatorOffice', predikat: 'Predikat', state: 'EvaluationState', workResult: 'Rating' },
  EVALUATION_PERIOD: { periodKind: 'PeriodKind', periodState: 'PeriodState' },
  IMPORT: { importKind: 'ImportKind', importState: 'ImportState' },
  IMPORT_PROFILE: { importKind: 'ImportKind' },
  IMPORT_WORDING: { importVocabulary: 'ImportVocabulary' },
  INSTANSI: { level: 'GovernmentLevel' },
  POSITION: { eselon: 'Eselon', jenjang: 'Jenjang', positionKind: 'PositionKind', requiredEducation: 'EducationLevel' },
  REORGANISATION: { reorganisationState: 'ReorganisationState' },
  TRANSFER: { educationLevel: 'EducationLevel', status: 'EmployeeStatus', transferState: 'TransferState' },
  UNIT: { unitKind: 'UnitKind' },
} as const;
