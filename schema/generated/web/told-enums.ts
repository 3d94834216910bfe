/** By entity of changes and by field, the enumeration that it holds a value of. */
export const TOLD_ENUMS = {
  ABSENCE: { absenceKind: 'AbsenceKind' },
  ACCOUNT_RECORD: { recordKind: 'AccountRecordKind', role: 'Role' },
  ACT: { actKind: 'ActKind' },
  ASSIGNMENT: { assignmentKind: 'AssignmentKind', viewerSeesEvaluations: 'Sight' },
  DINAS: { dinasKind: 'DinasKind', viewerSeesAbsences: 'Sight', viewerSeesEmployees: 'Sight' },
  EMPLOYEE: { educationLevel: 'EducationLevel', endReason: 'EndReason', sex: 'Sex', status: 'EmployeeStatus', viewerSeesAbsences: 'Sight', viewerSeesAssignments: 'Sight', viewerSeesEvaluations: 'Sight', viewerSeesReports: 'Sight' },
  EVALUATION: { behaviour: 'Rating', evaluatorOffice: 'EvaluatorOffice', predikat: 'Predikat', state: 'EvaluationState', workResult: 'Rating' },
  EVALUATION_PERIOD: { periodKind: 'PeriodKind', periodState: 'PeriodState', viewerSeesEvaluations: 'Sight' },
  IMPORT: { importKind: 'ImportKind', importState: 'ImportState' },
  IMPORT_PROFILE: { importKind: 'ImportKind' },
  IMPORT_WORDING: { importVocabulary: 'ImportVocabulary' },
  INSTANSI: { level: 'GovernmentLevel', viewerSeesAbsences: 'Sight', viewerSeesActs: 'Sight', viewerSeesEmployees: 'Sight', viewerSeesReorganisations: 'Sight', viewerSeesTransfersIn: 'Sight', viewerSeesTransfersOut: 'Sight' },
  POSITION: { eselon: 'Eselon', jenjang: 'Jenjang', positionKind: 'PositionKind', requiredEducation: 'EducationLevel', viewerSeesAssignments: 'Sight', viewerSeesEvaluations: 'Sight', viewerSeesHolders: 'Sight' },
  REORGANISATION: { reorganisationState: 'ReorganisationState' },
  TRANSFER: { educationLevel: 'EducationLevel', status: 'EmployeeStatus', transferState: 'TransferState' },
  UNIT: { unitKind: 'UnitKind' },
} as const;
