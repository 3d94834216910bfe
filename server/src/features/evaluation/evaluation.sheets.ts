import { IN_DINAS, type Sheet } from '../../graph/sheet.ts';

/** Evaluations of a period, and those of a dinas that are not sealed. */
export const evaluationSheets: readonly Sheet[] = [
  {
    ...IN_DINAS,
    name: 'dinas.unfinished',
    title: { id: 'Penilaian yang belum ditetapkan', en: 'Evaluations not sealed yet' },
    variables: '$id: ID!, $periodId: ID!',
    list: 'unfinishedEvaluations(periodId: $periodId, first: $first, after: $after)',
    filters: { periodId: { says: { id: 'Periode', en: 'Period' }, named: '...EvaluationPeriod/label' } },
    columns: [
      { id: 'employee', head: { id: 'Pegawai', en: 'Employee' }, kind: 'TEXT', path: 'employee/fullName', width: 36 },
      { id: 'position', of: 'employee', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'assignment/position/title', width: 40 },
      { id: 'unit', of: 'employee', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'assignment/position/unit/name', width: 40 },
      { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'EvaluationState' }, path: 'state', width: 14 },
      { id: 'overdue', of: 'state', head: { id: 'Terlambat', en: 'Overdue' }, kind: 'TEXT', path: 'overdue', width: 12 },
      { id: 'evaluator', head: { id: 'Penilai', en: 'Evaluator' }, kind: 'TEXT', path: 'evaluator/fullName', width: 36 },
      { id: 'office', of: 'evaluator', head: { id: 'Pejabat penilai', en: 'Evaluating office' }, kind: { words: 'EvaluatorOffice' }, path: 'evaluatorOffice' },
      {
        id: 'reason',
        of: 'evaluator',
        head: { id: 'Mengapa', en: 'Why' },
        kind: { words: 'EvaluatorReason' },
        path: 'evaluatorReason',
        width: 40,
      },
    ],
  },
  {
    name: 'period.evaluations',
    title: { id: 'Penilaian kinerja', en: 'Performance evaluations' },
    variables: '$id: ID!, $filter: EvaluationFilter, $orderBy: EvaluationOrder',
    place: 'node(id: $id)/...EvaluationPeriod',
    scope: ['instansi/name', 'label'],
    timeZone: 'instansi/timeZone',
    sight: 'viewerSeesEvaluations',
    list: 'evaluations(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    filters: {
      'filter.state': { says: { id: 'Status', en: 'State' }, words: 'EvaluationState' },
      'filter.predikat': { says: { id: 'Predikat', en: 'Predikat' }, words: 'Predikat' },
      'filter.dinasId': { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    },
    columns: [
      { id: 'employee', head: { id: 'Pegawai', en: 'Employee' }, kind: 'TEXT', path: 'employee/fullName', width: 36 },
      { id: 'position', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'assignment/position/title', width: 40 },
      { id: 'unit', of: 'position', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'assignment/position/unit/name', width: 40 },
      { id: 'dinas', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'assignment/dinas/name', width: 40 },
      { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'EvaluationState' }, path: 'state', width: 14 },
      { id: 'workResult', head: { id: 'Hasil kerja', en: 'Work result' }, kind: { words: 'Rating' }, path: 'workResult', shownIf: 'viewerSeesRatings' },
      { id: 'behaviour', head: { id: 'Perilaku kerja', en: 'Work behaviour' }, kind: { words: 'Rating' }, path: 'behaviour', shownIf: 'viewerSeesRatings' },
      { id: 'predikat', head: { id: 'Predikat', en: 'Predikat' }, kind: { words: 'Predikat' }, path: 'predikat', shownIf: 'viewerSeesRatings' },
      { id: 'evaluator', head: { id: 'Penilai', en: 'Evaluator' }, kind: 'TEXT', path: 'evaluator/fullName', width: 36 },
      { id: 'office', of: 'evaluator', head: { id: 'Pejabat penilai', en: 'Evaluating office' }, kind: { words: 'EvaluatorOffice' }, path: 'evaluatorOffice' },
      { id: 'submitted', head: { id: 'Diajukan', en: 'Submitted' }, kind: 'INSTANT', path: 'submittedAt' },
      { id: 'sealed', head: { id: 'Ditetapkan', en: 'Sealed' }, kind: 'INSTANT', path: 'sealedAt' },
    ],
  },
];
