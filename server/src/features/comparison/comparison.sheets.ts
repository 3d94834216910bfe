import { IN_GOVERNMENT, type Sheet, type SheetColumn } from '../../graph/sheet.ts';
import type { InLanguages } from '../../rules/languages.ts';

const value = (id: string, head: InLanguages): SheetColumn => ({
  id,
  head,
  kind: 'NUMBER',
  path: id,
  from: { paths: [id, 'unit'], cell: ([number, unit]) => (typeof number !== 'number' ? null : unit === 'SHARE' ? { share: number } : number) },
  width: 16,
});

/** Two sides beside each other, figure by figure. */
export const comparisonSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'comparison',
    title: { id: 'Perbandingan', en: 'Comparison' },
    variables: '$instansiId: ID!, $subjectId: ID!, $asOf: LocalDate, $periodId: ID, $otherSubjectId: ID!, $otherAsOf: LocalDate, $otherPeriodId: ID',
    list: 'comparison(subjectId: $subjectId, asOf: $asOf, periodId: $periodId, otherSubjectId: $otherSubjectId, otherAsOf: $otherAsOf, otherPeriodId: $otherPeriodId)/rows(first: $first, after: $after)',
    atRoot: true,
    rowId: 'figure',
    filters: {
      periodId: { says: { id: 'Periode A', en: 'Period A' }, named: '...EvaluationPeriod/label' },
      otherPeriodId: { says: { id: 'Periode B', en: 'Period B' }, named: '...EvaluationPeriod/label' },
    },
    columns: [
      { id: 'figure', head: { id: 'Angka', en: 'Figure' }, kind: { words: 'FigureKey' }, path: 'figure', width: 36 },
      value('one', { id: 'A', en: 'A' }),
      value('other', { id: 'B', en: 'B' }),
      value('change', { id: 'Selisih B − A', en: 'Difference B − A' }),
    ],
  },
];
