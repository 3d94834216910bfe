import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** What was done in a government. */
export const actSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.acts',
    title: { id: 'Perubahan', en: 'Changes' },
    variables: '$instansiId: ID!, $filter: ActFilter, $orderBy: ActOrder',
    sight: 'viewerSeesActs',
    list: 'acts(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    filters: { 'filter.actKind': { says: { id: 'Perubahan', en: 'Change' }, words: 'ActKind' } },
    columns: [
      { id: 'what', head: { id: 'Perubahan', en: 'Change' }, kind: { words: 'ActKind' }, path: 'actKind', width: 32 },
      {
        id: 'about',
        of: 'what',
        head: { id: 'Tentang', en: 'About' },
        kind: 'TEXT',
        path: 'writtenRows(first: 2)/nodes/name',
        from: {
          paths: ['writtenRows(first: 2)/nodes/name'],
          cell: ([names]) => (Array.isArray(names) ? names.map((name: unknown) => (typeof name === 'string' ? name : '')) : null),
        },
        total: 'rowCount',
        width: 44,
      },
      {
        id: 'state',
        head: { id: 'Status', en: 'State' },
        kind: 'TEXT',
        path: 'undoneBy/id',
        from: { paths: ['undoneBy/id'], cell: ([undone]) => (undone === null ? { id: 'Berlaku', en: 'In force' } : { id: 'Dibatalkan', en: 'Taken back' }) },
        width: 14,
      },
      { id: 'decree', of: 'why', head: { id: 'Nomor SK', en: 'Decree' }, kind: 'TEXT', path: 'decreeNumber', width: 24 },
      { id: 'reason', of: 'why', head: { id: 'Alasan', en: 'Reason' }, kind: 'TEXT', path: 'reason', width: 40 },
      {
        id: 'where',
        head: { id: 'Di mana', en: 'Where' },
        kind: 'TEXT',
        path: 'ofDinas/name',
        from: { paths: ['ofDinas/name'], cell: ([name]) => (typeof name === 'string' ? name : { id: 'Seluruh pemerintah', en: 'The whole government' }) },
        width: 40,
      },
      { id: 'since', head: { id: 'Berlaku sejak', en: 'Holds since' }, kind: 'DAY', path: 'since' },
      { id: 'when', head: { id: 'Dilakukan', en: 'Done' }, kind: 'INSTANT', path: 'at' },
      {
        id: 'actor',
        of: 'when',
        head: { id: 'Oleh', en: 'By' },
        kind: 'TEXT',
        path: 'actor/name',
        from: {
          paths: ['actor/name', 'actor/hidden'],
          cell: ([name, isHidden]) =>
            typeof name === 'string' ? name : isHidden === true ? { id: 'tidak ditampilkan untuk akun ini', en: 'not shown for this account' } : 'Selaras',
        },
      },
    ],
  },
];
