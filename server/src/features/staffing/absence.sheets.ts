import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** Who is away for longer on the day. */
export const absenceSheet: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.absences',
  title: { id: 'Pegawai yang tidak bertugas', en: 'People who are away' },
  variables: '$instansiId: ID!, $filter: AbsenceFilter, $asOf: LocalDate',
  sight: 'viewerSeesAbsences',
  list: 'absences(filter: $filter, asOf: $asOf, orderBy: { field: VALID_TO }, first: $first, after: $after)',
  filters: {
    'filter.absenceKind': { says: { id: 'Sebab', en: 'Why' }, words: 'AbsenceKind' },
    'filter.dinasId': { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
  },
  columns: [
    { id: 'person', head: { id: 'Pegawai', en: 'Person' }, kind: 'TEXT', path: 'employee/fullName', width: 36 },
    { id: 'position', of: 'person', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'employee/assignment(asOf: $asOf)/position/title', width: 40 },
    { id: 'dinas', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'employee/assignment(asOf: $asOf)/dinas/name', width: 40 },
    { id: 'kind', head: { id: 'Sebab', en: 'Why' }, kind: { words: 'AbsenceKind' }, path: 'absenceKind', width: 28 },
    { id: 'decree', of: 'kind', head: { id: 'Nomor SK', en: 'Decree' }, kind: 'TEXT', path: 'decreeNumber', width: 24 },
    { id: 'from', head: { id: 'Sejak', en: 'From' }, kind: 'DAY', path: 'validFrom' },
    { id: 'until', head: { id: 'Sampai', en: 'Until' }, kind: 'DAY', path: 'validTo' },
  ],
};
