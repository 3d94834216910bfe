import { IN_GOVERNMENT, type Sheet, type SheetColumn } from '../../graph/sheet.ts';
import type { InLanguages } from '../../rules/languages.ts';

/** A pace has as many digits as somebody reads of it: of 2.1052631578947367 nobody wants the sixteenth. */
const perDay = (id: string, head: InLanguages): SheetColumn => ({
  id,
  head,
  kind: 'NUMBER',
  path: id,
  from: { paths: [id], cell: ([rate]) => (typeof rate === 'number' ? Math.round(rate * 100) / 100 : null) },
  width: 20,
});

/** How fast the evaluations of each dinas go. */
export const paceSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.pace',
    title: { id: 'Laju penilaian', en: 'Pace of evaluations' },
    variables: '$instansiId: ID!, $periodId: ID!',
    sight: 'viewerSeesBoard',
    list: 'evaluationPace(subjectId: $instansiId, periodId: $periodId)/dinas(first: $first, after: $after)',
    atRoot: true,
    rowId: 'dinasId',
    filters: { periodId: { says: { id: 'Periode', en: 'Period' }, named: '...EvaluationPeriod/label' } },
    columns: [
      { id: 'name', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'name', width: 44 },
      { id: 'outlook', head: { id: 'Perkiraan', en: 'Outlook' }, kind: { words: 'PaceOutlook' }, path: 'outlook', width: 24 },
      { id: 'remaining', head: { id: 'Belum ditetapkan', en: 'Not sealed' }, kind: 'NUMBER', path: 'remaining', width: 18 },
      perDay('neededPerDay', { id: 'Perlu per hari', en: 'Needed a day' }),
      perDay('neededPerWorkingDay', { id: 'Perlu per hari kerja', en: 'Needed a working day' }),
      perDay('presentPerDay', { id: 'Kini per hari', en: 'Now a day' }),
      { id: 'expectedEnd', head: { id: 'Perkiraan selesai', en: 'Expected end' }, kind: 'DAY', path: 'expectedEnd', width: 20 },
    ],
  },
];
