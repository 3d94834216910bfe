import type { Sheet } from '../../graph/sheet.ts';

/** For whom evaluations wait, and how many. */
export const superiorsSheets: readonly Sheet[] = [
  {
    name: 'period.superiors',
    title: { id: 'Atasan yang ditunggu', en: 'Superiors waited for' },
    variables: '$id: ID!, $dinasId: ID, $overdueOnly: Boolean',
    place: 'node(id: $id)/...EvaluationPeriod',
    scope: ['instansi/name', 'label'],
    timeZone: 'instansi/timeZone',
    sight: 'viewerSeesWaitingEvaluators',
    list: 'waitingEvaluators(dinasId: $dinasId, overdueOnly: $overdueOnly, first: $first, after: $after)',
    filters: {
      dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
      overdueOnly: { says: { id: 'Hanya yang terlambat', en: 'Only those that are overdue' }, whole: true },
    },
    columns: [
      { id: 'evaluator', head: { id: 'Atasan', en: 'Superior' }, kind: 'TEXT', path: 'evaluator/fullName', width: 36 },
      { id: 'position', of: 'evaluator', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'evaluator/assignment/position/title', width: 40 },
      { id: 'dinas', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'evaluator/assignment/dinas/name', width: 40 },
      { id: 'email', of: 'evaluator', head: { id: 'Surel dinas', en: 'Work e-mail' }, kind: 'TEXT', path: 'evaluator/workEmail', width: 36 },
      { id: 'phone', of: 'evaluator', head: { id: 'Telepon dinas', en: 'Work telephone' }, kind: 'TEXT', path: 'evaluator/workPhone', width: 20 },
      { id: 'waiting', head: { id: 'Menunggu', en: 'Waiting' }, kind: 'NUMBER', path: 'waiting', width: 12 },
      { id: 'notStarted', of: 'waiting', head: { id: 'Belum dimulai', en: 'Not begun' }, kind: 'NUMBER', path: 'notStarted', width: 14 },
      { id: 'draft', of: 'waiting', head: { id: 'Draf', en: 'Draft' }, kind: 'NUMBER', path: 'draft', width: 10 },
      { id: 'submitted', of: 'waiting', head: { id: 'Diajukan', en: 'Submitted' }, kind: 'NUMBER', path: 'submitted', width: 12 },
      { id: 'overdue', head: { id: 'Terlambat', en: 'Overdue' }, kind: 'NUMBER', path: 'overdue', width: 12 },
      { id: 'since', head: { id: 'Terlama sejak', en: 'Oldest since' }, kind: 'DAY', path: 'oldestSince' },
      { id: 'reminded', head: { id: 'Diingatkan', en: 'Reminded' }, kind: 'INSTANT', path: 'remindedAt' },
      { id: 'remindedBy', of: 'reminded', head: { id: 'Diingatkan oleh', en: 'Reminded by' }, kind: 'TEXT', path: 'remindedBy', width: 36 },
    ],
  },
];
