import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** What one keeps and what others share, with the addresses. */
export const viewSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.views',
    title: { id: 'Tampilan tersimpan', en: 'Saved views' },
    variables: '$instansiId: ID!, $filter: SavedViewFilter, $orderBy: SavedViewOrder',
    list: 'savedViews(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    filters: { 'filter.isMine': { says: { id: 'Hanya milik sendiri', en: 'Own ones only' } } },
    columns: [
      { id: 'name', head: { id: 'Tampilan', en: 'View' }, kind: 'TEXT', path: 'name', width: 40 },
      { id: 'page', head: { id: 'Halaman', en: 'Page' }, kind: 'TEXT', path: 'address', width: 60 },
      { id: 'owner', head: { id: 'Disimpan oleh', en: 'Saved by' }, kind: 'TEXT', path: 'owner', width: 32 },
      {
        id: 'readers',
        head: { id: 'Dapat dibuka oleh', en: 'Opened by' },
        kind: 'TEXT',
        path: 'isShared',
        from: {
          paths: ['isShared'],
          cell: ([isShared]) =>
            isShared === true ? { id: 'Semua pemilik akun', en: 'Everybody with an account' } : { id: 'Hanya pemiliknya', en: 'Its owner only' },
        },
        width: 26,
      },
      { id: 'savedAt', head: { id: 'Disimpan pada', en: 'Saved at' }, kind: 'INSTANT', path: 'savedAt' },
    ],
  },
];
