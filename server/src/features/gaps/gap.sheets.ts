import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

const GAPS: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.positionGaps',
  title: { id: 'Kebutuhan dan kekurangan per jabatan', en: 'Need and gap by position' },
  variables:
    '$instansiId: ID!, $dinasId: ID, $unitId: ID, $severity: [GapSeverity!], $positionKind: [PositionKind!], $fromClass: Int, $toClass: Int, $requiredEducation: [EducationLevel!], $asOf: LocalDate',
  sight: 'viewerSeesPositionGaps',
  list: 'positionGaps(dinasId: $dinasId, unitId: $unitId, severity: $severity, positionKind: $positionKind, fromClass: $fromClass, toClass: $toClass, requiredEducation: $requiredEducation, asOf: $asOf, first: $first, after: $after)',
  columns: [
    { id: 'severity', head: { id: 'Keadaan', en: 'How it stands' }, kind: { words: 'GapSeverity' }, path: 'severity', width: 26 },
    { id: 'position', head: { id: 'Nama jabatan', en: 'Position' }, kind: 'TEXT', path: 'title', width: 44 },
    { id: 'unit', of: 'position', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unitName', width: 40 },
    { id: 'dinas', of: 'position', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinasName', width: 40 },
    { id: 'kind', head: { id: 'Jenis jabatan', en: 'Kind of position' }, kind: { words: 'PositionKind' }, path: 'positionKind', width: 16 },
    { id: 'class', head: { id: 'Kelas', en: 'Class' }, kind: 'NUMBER', path: 'positionClass', width: 8 },
    {
      id: 'education',
      of: 'kind',
      head: { id: 'Pendidikan terendah', en: 'Lowest education' },
      kind: { words: 'EducationLevel' },
      path: 'requiredEducation',
      width: 16,
    },
    { id: 'need', head: { id: 'Kebutuhan', en: 'Need' }, kind: 'NUMBER', path: 'need', width: 12 },
    { id: 'filled', head: { id: 'Terisi', en: 'Filled' }, kind: 'NUMBER', path: 'filled', width: 10 },
    { id: 'acting', of: 'filled', head: { id: 'PJ, PLT, PLH', en: 'Acting' }, kind: 'NUMBER', path: 'acting', width: 12 },
    { id: 'gap', head: { id: 'Kekurangan', en: 'Gap' }, kind: 'NUMBER', path: 'gap', width: 12 },
    { id: 'surplus', of: 'gap', head: { id: 'Kelebihan', en: 'Surplus' }, kind: 'NUMBER', path: 'surplus', width: 12 },
  ],
  filters: {
    dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    unitId: { says: { id: 'Unit', en: 'Unit' }, named: '...Unit/name' },
    severity: { says: { id: 'Keadaan', en: 'How it stands' }, words: 'GapSeverity' },
    positionKind: { says: { id: 'Jenis jabatan', en: 'Kind of position' }, words: 'PositionKind' },
    requiredEducation: { says: { id: 'Pendidikan terendah', en: 'Lowest education' }, words: 'EducationLevel' },
    fromClass: { says: { id: 'Dari kelas', en: 'From class' } },
    toClass: { says: { id: 'Sampai kelas', en: 'Up to class' } },
  },
};

const MISFITS: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.holderMisfits',
  title: { id: 'Kesesuaian pemangku jabatan', en: 'Fit of holders' },
  variables: '$instansiId: ID!, $dinasId: ID, $reason: [FitReason!], $asOf: LocalDate',
  sight: 'viewerSeesHolderMisfits',
  list: 'holderMisfits(dinasId: $dinasId, reason: $reason, asOf: $asOf, first: $first, after: $after)',
  columns: [
    { id: 'person', head: { id: 'Pegawai', en: 'Person' }, kind: 'TEXT', path: 'employeeName', width: 36 },
    { id: 'position', head: { id: 'Nama jabatan', en: 'Position' }, kind: 'TEXT', path: 'title', width: 44 },
    { id: 'unit', of: 'position', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unitName', width: 40 },
    { id: 'dinas', of: 'position', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinasName', width: 40 },
    { id: 'reason', head: { id: 'Tidak sesuai karena', en: 'Does not fit by' }, kind: { words: 'FitReason' }, path: 'reason', width: 34 },
    { id: 'asks', head: { id: 'Syarat jabatan', en: 'Asked for' }, kind: 'TEXT', path: 'asks', width: 24 },
    { id: 'has', head: { id: 'Yang dimiliki', en: 'Has' }, kind: 'TEXT', path: 'has', width: 24 },
    { id: 'source', of: 'reason', head: { id: 'Dasar', en: 'Rule' }, kind: 'TEXT', path: 'source', width: 40 },
  ],
  filters: {
    dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    reason: { says: { id: 'Tidak sesuai karena', en: 'Does not fit by' }, words: 'FitReason' },
  },
};

export const gapSheets: readonly Sheet[] = [GAPS, MISFITS];
