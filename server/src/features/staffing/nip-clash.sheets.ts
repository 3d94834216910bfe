import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** Numbers that another government holds as well, for administrators. */
export const nipClashSheet: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.nipClashes',
  title: { id: 'NIP ganda antarpemerintah', en: 'Numbers that another government holds as well' },
  variables: '$instansiId: ID!',
  list: 'nipClashes(instansiId: $instansiId, first: $first, after: $after)',
  atRoot: true,
  columns: [
    { id: 'person', head: { id: 'Pegawai', en: 'Person' }, kind: 'TEXT', path: 'employeeName', width: 36 },
    { id: 'nip', of: 'person', head: { id: 'NIP', en: 'NIP' }, kind: 'TEXT', path: 'nip', width: 22 },
    { id: 'other', head: { id: 'Pemerintah lain', en: 'Other government' }, kind: 'TEXT', path: 'otherInstansi', width: 36 },
    { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'NipClashState' }, path: 'state', width: 24 },
    { id: 'since', head: { id: 'Sejak', en: 'Since' }, kind: 'INSTANT', path: 'since' },
  ],
};
