import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

const ANALYSES: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.workloadAnalyses',
  title: { id: 'Analisis beban kerja', en: 'Workload analyses' },
  variables: '$instansiId: ID!, $filter: WorkloadAnalysisFilter, $orderBy: WorkloadAnalysisOrder',
  sight: 'viewerSeesWorkloadAnalyses',
  list: 'workloadAnalyses(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
  columns: [
    { id: 'name', head: { id: 'Nama', en: 'Name' }, kind: 'TEXT', path: 'name', width: 40 },
    { id: 'dinas', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinas/name', width: 44 },
    { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'WorkloadState' }, path: 'workloadState' },
    { id: 'positions', head: { id: 'Jabatan', en: 'Positions' }, kind: 'NUMBER', path: 'positionCount', width: 10 },
    { id: 'incomplete', head: { id: 'Tugas belum lengkap', en: 'Incomplete tasks' }, kind: 'NUMBER', path: 'incompleteCount', width: 18 },
    {
      id: 'exact',
      of: 'people',
      head: { id: 'Kebutuhan sebelum dibulatkan', en: 'Need before it is rounded' },
      kind: 'NUMBER',
      path: 'exactPeople',
      width: 20,
    },
    { id: 'people', head: { id: 'Kebutuhan', en: 'Need' }, kind: 'NUMBER', path: 'people', width: 12 },
    { id: 'since', head: { id: 'Berlaku sejak', en: 'In force from' }, kind: 'DAY', path: 'establishedFrom' },
    { id: 'until', of: 'since', head: { id: 'Berlaku sampai', en: 'In force until' }, kind: 'DAY', path: 'establishedTo' },
    { id: 'decree', of: 'since', head: { id: 'Nomor SK', en: 'Decree' }, kind: 'TEXT', path: 'decreeNumber', width: 28 },
    { id: 'updated', head: { id: 'Terakhir diubah', en: 'Last changed' }, kind: 'INSTANT', path: 'updatedAt' },
  ],
  filters: {
    'filter.workloadState': { says: { id: 'Status', en: 'State' }, words: 'WorkloadState' },
    'filter.dinasId': { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    'filter.name': { says: { id: 'Nama', en: 'Name' } },
  },
};

/** Its heads are those that the import knows, so that a file which leaves can come back. */
const TASKS: Sheet = {
  name: 'workload.tasks',
  title: { id: 'Analisis beban kerja', en: 'Workload analysis' },
  variables: '$id: ID!, $filter: WorkloadTaskFilter, $orderBy: WorkloadTaskOrder',
  place: 'node(id: $id)/...WorkloadAnalysis',
  scope: ['instansi/name', 'dinas/name', 'name'],
  timeZone: 'instansi/timeZone',
  list: 'tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
  columns: [
    { id: 'code', of: 'position', head: { id: 'Kode jabatan', en: 'Position code' }, kind: 'TEXT', path: 'position/code', width: 16 },
    { id: 'position', head: { id: 'Nama jabatan', en: 'Position' }, kind: 'TEXT', path: 'position/title', width: 40 },
    { id: 'unit', of: 'position', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'position/unit/name', width: 40 },
    { id: 'place', head: { id: 'Nomor', en: 'Number' }, kind: 'NUMBER', path: 'place', width: 8 },
    { id: 'description', head: { id: 'Uraian tugas', en: 'Task' }, kind: 'TEXT', path: 'description', width: 70 },
    { id: 'result', head: { id: 'Hasil kerja', en: 'Result' }, kind: 'TEXT', path: 'result', width: 24 },
    { id: 'approach', head: { id: 'Pendekatan', en: 'Approach' }, kind: { words: 'WorkloadApproach' }, path: 'approach', width: 16 },
    { id: 'volume', head: { id: 'Volume', en: 'Volume' }, kind: 'NUMBER', path: 'volume', width: 12 },
    { id: 'period', of: 'volume', head: { id: 'Satuan waktu', en: 'Period' }, kind: { words: 'VolumePeriod' }, path: 'volumePeriod', width: 14 },
    { id: 'minutes', of: 'norm', head: { id: 'Waktu penyelesaian (menit)', en: 'Minutes for one' }, kind: 'NUMBER', path: 'normMinutes', width: 16 },
    { id: 'ability', of: 'norm', head: { id: 'Kemampuan rata-rata', en: 'Average ability' }, kind: 'NUMBER', path: 'ability', width: 16 },
    { id: 'operators', of: 'norm', head: { id: 'Operator', en: 'Operators' }, kind: 'NUMBER', path: 'operators', width: 12 },
    { id: 'shifts', of: 'norm', head: { id: 'Sif', en: 'Shifts' }, kind: 'NUMBER', path: 'shifts', width: 8 },
    { id: 'need', head: { id: 'Kebutuhan tugas', en: 'Need of the task' }, kind: 'NUMBER', path: 'exactNeed', width: 16 },
  ],
  filters: {
    'filter.positionId': { says: { id: 'Jabatan', en: 'Position' }, named: '...Position/title' },
    'filter.approach': { says: { id: 'Pendekatan', en: 'Approach' }, words: 'WorkloadApproach' },
  },
};

export const workloadSheets: readonly Sheet[] = [ANALYSES, TASKS];
