import { IN_GOVERNMENT, type Sheet, type SheetCell } from '../../graph/sheet.ts';

const numbered = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The position map as its official table has it: class, holders (B), need (K) and what lies between them. */
export const positionMapSheet: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.positionMap',
  title: { id: 'Peta jabatan', en: 'Position map' },
  variables: '$instansiId: ID!, $dinasId: ID, $periodId: ID, $asOf: LocalDate',
  list: 'positionMap(dinasId: $dinasId, periodId: $periodId, asOf: $asOf, first: $first, after: $after)',
  columns: [
    { id: 'unit', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unitName', width: 40 },
    { id: 'position', head: { id: 'Nama jabatan', en: 'Position' }, kind: 'TEXT', path: 'title', width: 44 },
    { id: 'kind', of: 'position', head: { id: 'Jenis jabatan', en: 'Kind of position' }, kind: { words: 'PositionKind' }, path: 'positionKind', width: 16 },
    { id: 'eselon', of: 'position', head: { id: 'Eselon', en: 'Echelon' }, kind: { words: 'Eselon' }, path: 'eselon', width: 10 },
    { id: 'class', head: { id: 'Kelas', en: 'Class' }, kind: 'NUMBER', path: 'positionClass', width: 8 },
    { id: 'filled', head: { id: 'B (pemangku)', en: 'B (holders)' }, kind: 'NUMBER', path: 'filled', sight: 'viewerSeesHolders', width: 12 },
    { id: 'need', head: { id: 'K (kebutuhan)', en: 'K (need)' }, kind: 'NUMBER', path: 'need', width: 12 },
    {
      id: 'difference',
      head: { id: 'Selisih (+/−)', en: 'Difference (+/−)' },
      kind: 'NUMBER',
      path: 'filled',
      sight: 'viewerSeesHolders',
      width: 14,
      from: {
        paths: ['filled', 'need'],
        cell: ([filled, need]): SheetCell => {
          const [has, needs] = [numbered(filled), numbered(need)];
          return has === null || needs === null ? null : has - needs;
        },
      },
    },
    { id: 'acting', of: 'holder', head: { id: 'PJ, PLT, PLH', en: 'Acting' }, kind: 'NUMBER', path: 'acting', sight: 'viewerSeesHolders', width: 12 },
    { id: 'holder', head: { id: 'Pemangku jabatan', en: 'Holders' }, kind: 'TEXT', path: 'holderNames', sight: 'viewerSeesHolders', width: 44 },
  ],
  filters: {
    dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
    periodId: { says: { id: 'Periode', en: 'Period' }, named: '...EvaluationPeriod/label' },
  },
};
