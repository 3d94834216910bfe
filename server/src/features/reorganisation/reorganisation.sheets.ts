import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** Reorganisations that are or were prepared. */
export const reorganisationSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.reorganisations',
    title: { id: 'Penataan organisasi', en: 'Reorganisations' },
    variables: '$instansiId: ID!',
    sight: 'viewerSeesReorganisations',
    list: 'reorganisations(first: $first, after: $after)',
    columns: [
      { id: 'name', head: { id: 'Nama', en: 'Name' }, kind: 'TEXT', path: 'name', width: 40 },
      { id: 'decree', of: 'name', head: { id: 'Nomor SK', en: 'Decree' }, kind: 'TEXT', path: 'decreeNumber', width: 24 },
      { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'ReorganisationState' }, path: 'reorganisationState' },
      { id: 'steps', head: { id: 'Langkah', en: 'Steps' }, kind: 'NUMBER', path: 'stepCount', width: 10 },
      {
        id: 'where',
        head: { id: 'Di mana', en: 'Where' },
        kind: 'TEXT',
        path: 'ofDinas/name',
        from: {
          paths: ['ofDinas/name'],
          cell: ([dinas]) => (typeof dinas === 'string' ? dinas : { id: 'Seluruh pemerintah', en: 'The whole government' }),
        },
        width: 40,
      },
      { id: 'firstDay', head: { id: 'Mulai berlaku', en: 'First day' }, kind: 'DAY', path: 'firstDay' },
      { id: 'changed', head: { id: 'Terakhir diubah', en: 'Last changed' }, kind: 'INSTANT', path: 'updatedAt' },
    ],
  },
];
