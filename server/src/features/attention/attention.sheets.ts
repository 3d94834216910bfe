import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

/** What units and positions begin with whose file says no day (`STRUCTURE_SINCE` of the organization). */
const FROM_THE_START = '1970-01-01';

const first = (values: readonly unknown[]): string | null => values.find((value): value is string => typeof value === 'string') ?? null;

/** What HR has to look at: the rows of a matter. */
export const attentionSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.attention',
    title: { id: 'Perlu perhatian', en: 'Needs attention' },
    variables: '$instansiId: ID!, $matter: AttentionMatter!, $dinasId: ID, $asOf: LocalDate',
    list: 'attention(instansiId: $instansiId, dinasId: $dinasId, asOf: $asOf)/rows(matter: $matter, first: $first, after: $after)',
    atRoot: true,
    filters: {
      matter: { says: { id: 'Hal', en: 'Matter' }, words: 'AttentionMatter' },
      dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    },
    columns: [
      {
        id: 'what',
        head: { id: 'Apa', en: 'What' },
        kind: 'TEXT',
        path: 'node/...Employee/fullName',
        from: {
          paths: [
            'node/...Assignment/employee/fullName',
            'node/...Position/title',
            'node/...Employee/fullName',
            'node/...Unit/unitName: name',
            'node/...EvaluationPeriod/label',
            'node/...Transfer/offered: fullName',
          ],
          cell: first,
        },
        isAlwaysKnown: true,
        width: 44,
      },
      {
        id: 'beside',
        of: 'what',
        head: { id: 'Jabatan atau unit', en: 'Position or unit' },
        kind: 'TEXT',
        path: 'node/...Position/unit/name',
        from: { paths: ['node/...Assignment/position/title', 'node/...Position/unit/name', 'node/...Transfer/giverName'], cell: first },
        width: 44,
      },
      { id: 'amount', of: 'what', head: { id: 'Banyaknya', en: 'How many' }, kind: 'NUMBER', path: 'amount' },
      { id: 'where', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinas/name', width: 40 },
      {
        id: 'since',
        head: { id: 'Sejak', en: 'Since' },
        kind: 'DAY',
        path: 'since',
        // Where a file said no day, nobody knows since when.
        from: { paths: ['since'], cell: ([since]) => (typeof since !== 'string' || since === FROM_THE_START ? null : { day: since }) },
      },
    ],
  },
];
