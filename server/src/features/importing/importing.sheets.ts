import type { Sheet } from '../../graph/sheet.ts';

const listed = (values: unknown): readonly unknown[] => (Array.isArray(values) ? values : []);
const written = (value: unknown): string => (typeof value === 'string' ? value : '–');

/** Of a row on record whose values are not the reader's; a cell of several lines is of no language. */
const NOT_SHOWN = '(tidak ditampilkan / not shown)';

/** What each row of a file would do, or did. */
export const importSheets: readonly Sheet[] = [
  {
    name: 'import.rows',
    title: { id: 'Baris berkas', en: 'Rows of a file' },
    variables: '$id: ID!, $outcomes: [ImportOutcome!], $exceptWords: Boolean, $language: Language',
    place: 'node(id: $id)/...Import',
    scope: ['instansi/name', 'fileName'],
    timeZone: 'instansi/timeZone',
    list: 'rows(first: $first, after: $after, outcomes: $outcomes, exceptWords: $exceptWords)',
    filters: {
      outcomes: { says: { id: 'Hasil', en: 'Outcome' }, words: 'ImportOutcome' },
      exceptWords: { says: { id: 'tanpa yang ditolak hanya karena kata', en: 'without those that only words refuse' }, whole: true },
    },
    columns: [
      { id: 'row', head: { id: 'Baris', en: 'Row' }, kind: 'NUMBER', path: 'rowNumber', width: 8 },
      { id: 'outcome', head: { id: 'Hasil', en: 'Outcome' }, kind: { words: 'ImportOutcome' }, path: 'outcome', width: 14 },
      { id: 'subject', head: { id: 'Tentang', en: 'About' }, kind: 'TEXT', path: 'label', width: 40 },
      {
        id: 'changes',
        of: 'detail',
        head: { id: 'Perubahan (sebelum → sesudah)', en: 'Changes (before → after)' },
        kind: 'TEXT',
        path: 'changes/field',
        from: {
          paths: ['changes/field', 'changes/before', 'changes/after', 'changes/isHidden'],
          cell: ([fields, before, after, hidden]) =>
            listed(fields).map(
              (field, index) =>
                `${String(field)}: ${listed(hidden)[index] === true ? NOT_SHOWN : written(listed(before)[index])} → ${written(listed(after)[index])}`,
            ),
        },
        width: 60,
      },
      { id: 'problems', of: 'detail', head: { id: 'Masalah', en: 'Problems' }, kind: 'TEXT', path: 'problems(language: $language)/message', width: 80 },
    ],
  },
];
