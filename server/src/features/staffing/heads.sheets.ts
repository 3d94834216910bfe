import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** Heads of units: who leads, since when nobody is appointed, and who is to come. */
export const headsSheet: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.heads',
  title: { id: 'Jabatan kepala unit', en: 'Heads of units' },
  variables: '$instansiId: ID!, $states: [HeadState!], $eselons: [Eselon!], $dinasId: ID, $asOf: LocalDate',
  sight: 'viewerSeesHeadPositions',
  list: 'headPositions(states: $states, eselons: $eselons, dinasId: $dinasId, asOf: $asOf, first: $first, after: $after)',
  columns: [
    { id: 'position', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'position/title', width: 44 },
    { id: 'eselon', of: 'position', head: { id: 'Eselon', en: 'Echelon' }, kind: { words: 'Eselon' }, path: 'position/eselon', width: 10 },
    { id: 'unit', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'position/unit/name', width: 40 },
    { id: 'dinas', of: 'unit', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'position/dinas/name', width: 40 },
    { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'HeadState' }, path: 'state', width: 14 },
    { id: 'holder', head: { id: 'Pemangku jabatan', en: 'Holder' }, kind: 'TEXT', path: 'holder/employee/fullName', width: 36 },
    {
      id: 'holderKind',
      of: 'holder',
      head: { id: 'Jenis penempatan', en: 'Kind of assignment' },
      kind: { words: 'AssignmentKind' },
      path: 'holder/assignmentKind',
    },
    { id: 'email', of: 'holder', head: { id: 'Surel dinas', en: 'Work e-mail' }, kind: 'TEXT', path: 'holder/employee/workEmail', width: 36 },
    { id: 'phone', of: 'holder', head: { id: 'Telepon dinas', en: 'Work telephone' }, kind: 'TEXT', path: 'holder/employee/workPhone', width: 20 },
    { id: 'holderFrom', of: 'since', head: { id: 'Menjabat sejak', en: 'Holder since' }, kind: 'DAY', path: 'holder/validFrom' },
    { id: 'since', head: { id: 'Kosong sejak', en: 'Vacant since' }, kind: 'DAY', path: 'vacantSince' },
    { id: 'next', head: { id: 'Berikutnya', en: 'Next' }, kind: 'TEXT', path: 'next/employee/fullName', width: 36 },
    { id: 'nextFrom', of: 'next', head: { id: 'Mulai', en: 'From' }, kind: 'DAY', path: 'next/validFrom' },
  ],
  filters: {
    states: { says: { id: 'Status', en: 'State' }, words: 'HeadState' },
    eselons: { says: { id: 'Eselon', en: 'Echelon' }, words: 'Eselon' },
    dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
  },
};
