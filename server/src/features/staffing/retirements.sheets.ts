import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** Who retires in the years to come. */
export const retirementsSheet: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.retirements',
  title: { id: 'Pegawai yang akan pensiun', en: 'People who will retire' },
  variables: '$instansiId: ID!, $year: Int, $month: Int, $dinasId: ID, $unitKinds: [UnitKind!], $positionKinds: [PositionKind!]',
  sight: 'viewerSeesRetirements',
  list: 'retirements(year: $year, month: $month, dinasId: $dinasId, unitKinds: $unitKinds, positionKinds: $positionKinds, first: $first, after: $after)',
  columns: [
    { id: 'name', head: { id: 'Nama', en: 'Name' }, kind: 'TEXT', path: 'employee/fullName', width: 36 },
    { id: 'maskedNip', of: 'name', head: { id: 'NIP (disamarkan)', en: 'NIP (masked)' }, kind: 'TEXT', path: 'employee/maskedNip', width: 22 },
    { id: 'year', of: 'leaves', head: { id: 'Tahun pensiun', en: 'Year of retirement' }, kind: 'NUMBER', path: 'year', width: 14 },
    { id: 'leaves', head: { id: 'Pensiun mulai', en: 'Retires from' }, kind: 'DAY', path: 'day', isAlwaysKnown: true },
    { id: 'position', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'position/title', width: 44 },
    {
      id: 'positionKind',
      of: 'position',
      head: { id: 'Jenis jabatan', en: 'Kind of position' },
      kind: { words: 'PositionKind' },
      path: 'position/positionKind',
      width: 18,
    },
    { id: 'unit', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'position/unit/name', width: 40 },
    { id: 'dinas', of: 'unit', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'position/dinas/name', width: 40 },
  ],
  filters: {
    year: { says: { id: 'Tahun', en: 'Year' } },
    month: { says: { id: 'Bulan', en: 'Month' } },
    dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    unitKinds: { says: { id: 'Jenis unit', en: 'Kind of unit' }, words: 'UnitKind' },
    positionKinds: { says: { id: 'Jenis jabatan', en: 'Kind of position' }, words: 'PositionKind' },
  },
};
