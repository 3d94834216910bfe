import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

export const positionAnalysisSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.positionAnalyses',
    title: { id: 'Analisis jabatan', en: 'Position analyses' },
    variables: '$instansiId: ID!, $filter: PositionAnalysisFilter, $orderBy: PositionAnalysisOrder',
    sight: 'viewerSeesPositionAnalyses',
    list: 'positionAnalyses(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    columns: [
      { id: 'code', of: 'position', head: { id: 'Kode jabatan', en: 'Position code' }, kind: 'TEXT', path: 'position/code', width: 16 },
      { id: 'position', head: { id: 'Nama jabatan', en: 'Position' }, kind: 'TEXT', path: 'position/title', width: 40 },
      { id: 'unit', of: 'position', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'position/unit/name', width: 40 },
      { id: 'dinas', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinas/name', width: 44 },
      { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'PositionAnalysisState' }, path: 'analysisState' },
      { id: 'summary', of: 'position', head: { id: 'Ikhtisar jabatan', en: 'Summary' }, kind: 'TEXT', path: 'summary', width: 70 },
      { id: 'education', head: { id: 'Pendidikan minimal', en: 'Lowest education' }, kind: { words: 'EducationLevel' }, path: 'minimumEducation', width: 14 },
      { id: 'tasks', head: { id: 'Tugas', en: 'Tasks' }, kind: 'NUMBER', path: 'taskCount', width: 8 },
      { id: 'competences', head: { id: 'Kompetensi', en: 'Competences' }, kind: 'NUMBER', path: 'competenceCount', width: 12 },
      { id: 'class', head: { id: 'Kelas menurut analisis', en: 'Class by the analysis' }, kind: 'NUMBER', path: 'analysedClass', width: 12 },
      { id: 'positionClass', of: 'class', head: { id: 'Kelas jabatan', en: 'Class' }, kind: 'NUMBER', path: 'position/positionClass', width: 12 },
      { id: 'since', head: { id: 'Berlaku sejak', en: 'In force from' }, kind: 'DAY', path: 'establishedFrom' },
      { id: 'until', of: 'since', head: { id: 'Berlaku sampai', en: 'In force until' }, kind: 'DAY', path: 'establishedTo' },
      { id: 'decree', of: 'since', head: { id: 'Nomor SK', en: 'Decree' }, kind: 'TEXT', path: 'decreeNumber', width: 28 },
      { id: 'updated', head: { id: 'Terakhir diubah', en: 'Last changed' }, kind: 'INSTANT', path: 'updatedAt' },
    ],
    filters: {
      'filter.analysisState': { says: { id: 'Status', en: 'State' }, words: 'PositionAnalysisState' },
      'filter.dinasId': { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
      'filter.search': { says: { id: 'Jabatan', en: 'Position' } },
    },
  },
];
