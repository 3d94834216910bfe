import { IN_GOVERNMENT, type Sheet, type SheetColumn } from '../../graph/sheet.ts';
import type { InLanguages } from '../../rules/languages.ts';

const SO_FAR: InLanguages = { id: 'sejauh ini', en: 'so far' };
const number = (id: string, head: InLanguages, path: string): SheetColumn => ({
  id,
  of: 'followed',
  head,
  kind: 'NUMBER',
  path: `followed/${path}`,
  width: 14,
});

/** What happened, with what followed. */
export const annotationSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.annotations',
    title: { id: 'Catatan peristiwa', en: 'Events' },
    variables: '$instansiId: ID!, $filter: AnnotationFilter, $orderBy: AnnotationOrder',
    sight: 'viewerSeesAnnotations',
    list: 'annotations(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    filters: {
      'filter.ofFigure': { says: { id: 'Angka', en: 'Figure' }, words: 'FigureKey' },
      'filter.dinasId': { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    },
    columns: [
      { id: 'day', head: { id: 'Tanggal', en: 'Day' }, kind: 'DAY', path: 'day' },
      { id: 'text', head: { id: 'Peristiwa', en: 'What happened' }, kind: 'TEXT', path: 'text', width: 48 },
      { id: 'figure', head: { id: 'Angka', en: 'Figure' }, kind: { words: 'FigureKey' }, path: 'figure', width: 28 },
      { id: 'period', of: 'figure', head: { id: 'Periode', en: 'Period' }, kind: 'TEXT', path: 'ofPeriod/label', width: 20 },
      {
        id: 'where',
        head: { id: 'Di mana', en: 'Where' },
        kind: 'TEXT',
        path: 'ofDinas/name',
        from: { paths: ['ofDinas/name'], cell: ([name]) => (typeof name === 'string' ? name : { id: 'Seluruh pemerintah', en: 'The whole government' }) },
        width: 40,
      },
      number('value', { id: 'Nilai pada tanggal itu', en: 'Value on the day' }, 'value'),
      number('after', { id: 'Nilai sesudahnya', en: 'Value after' }, 'after'),
      number('change', { id: 'Perubahan', en: 'Change' }, 'change'),
      { id: 'until', of: 'followed', head: { id: 'Sampai tanggal', en: 'Until' }, kind: 'DAY', path: 'followed/until' },
      {
        id: 'soFar',
        of: 'followed',
        head: { id: 'Sejauh ini', en: 'So far' },
        kind: 'TEXT',
        path: 'followed/isSoFar',
        from: { paths: ['followed/isSoFar'], cell: ([isSoFar]) => (isSoFar === true ? SO_FAR : '') },
        width: 14,
      },
    ],
  },
];
