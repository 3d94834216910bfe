import { IN_DINAS, IN_GOVERNMENT, type Sheet, type SheetColumn } from '../../graph/sheet.ts';
import type { FigureRegistry } from '../../figures/figure-registry.ts';

/** Every figure is a column of the lists that show figures, by its key: a new one needs no line here. */
const figureColumns = (registry: FigureRegistry): readonly SheetColumn[] =>
  registry.keys.flatMap((key): SheetColumn[] => {
    const { unit, field } = registry.figure(key);
    return field
      ? [{ id: key, head: { figure: key }, kind: unit === 'SHARE' ? 'SHARE' : 'NUMBER', path: ['figures', ...field.path].join('/'), width: 14 }]
      : [];
  });

const PERIOD = { periodId: { says: { id: 'Periode', en: 'Period' }, named: '...EvaluationPeriod/label' } } as const;

/** The dinas of a board, and the units of a dinas, with their figures. */
export const figureSheets = (registry: FigureRegistry): readonly Sheet[] => [
  {
    ...IN_GOVERNMENT,
    name: 'government.board',
    title: { id: 'Perangkat daerah', en: 'Dinas' },
    variables: '$instansiId: ID!, $periodId: ID, $asOf: LocalDate',
    sight: 'viewerSeesBoard',
    list: 'board(instansiId: $instansiId, periodId: $periodId, asOf: $asOf)/rows(first: $first, after: $after)',
    atRoot: true,
    rowId: 'dinasId',
    filters: PERIOD,
    columns: [
      { id: 'name', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'name', width: 44 },
      { id: 'shortName', of: 'name', head: { id: 'Singkatan', en: 'Short name' }, kind: 'TEXT', path: 'shortName', width: 16 },
      { id: 'kind', of: 'name', head: { id: 'Jenis', en: 'Kind' }, kind: { words: 'DinasKind' }, path: 'kind' },
      ...figureColumns(registry),
    ],
  },
  {
    ...IN_DINAS,
    name: 'dinas.units',
    title: { id: 'Susunan unit', en: 'Units' },
    variables: '$id: ID!, $periodId: ID, $asOf: LocalDate',
    list: 'unitFigures(periodId: $periodId, asOf: $asOf, first: $first, after: $after)',
    rowId: 'unit/id',
    filters: PERIOD,
    columns: [
      { id: 'name', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unit/name', width: 48 },
      { id: 'kind', of: 'name', head: { id: 'Jenis', en: 'Kind' }, kind: { words: 'UnitKind' }, path: 'unit/unitKind' },
      { id: 'depth', of: 'name', head: { id: 'Tingkat', en: 'Depth' }, kind: 'NUMBER', path: 'depth', width: 10 },
      ...figureColumns(registry),
    ],
  },
];
