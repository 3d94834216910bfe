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
  {
    ...IN_GOVERNMENT,
    name: 'government.units',
    title: { id: 'Unit kerja', en: 'Units' },
    variables:
      '$instansiId: ID!, $periodId: ID, $asOf: LocalDate, $dinasId: ID, $unitKinds: [UnitKind!], $search: String, $withGap: Boolean, $belowDinas: Boolean, $orderBy: UnitFiguresOrder',
    sight: 'viewerSeesUnitFigures',
    list: `unitFigures(${['periodId', 'asOf', 'dinasId', 'unitKinds', 'search', 'withGap', 'belowDinas', 'orderBy', 'first', 'after'].map((name) => `${name}: $${name}`).join(', ')})`,
    filters: {
      ...PERIOD,
      dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
      unitKinds: { says: { id: 'Jenis unit', en: 'Kind of unit' }, words: 'UnitKind' },
      search: { says: { id: 'Dicari', en: 'Searched for' } },
      withGap: { says: { id: 'Hanya yang kekurangan pegawai', en: 'Only those that lack people' }, whole: true },
      belowDinas: { says: { id: 'Hanya unit di bawah perangkat daerah', en: 'Only units below a dinas' }, whole: true },
    },
    columns: [
      { id: 'name', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unit/name', width: 48 },
      { id: 'code', of: 'name', head: { id: 'Kode', en: 'Code' }, kind: 'TEXT', path: 'unit/code', width: 16 },
      { id: 'dinas', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'unit/dinas/name', width: 40 },
      { id: 'trail', of: 'name', head: { id: 'Di bawah', en: 'Below' }, kind: 'TEXT', path: 'trail', width: 48 },
      { id: 'kind', head: { id: 'Jenis', en: 'Kind' }, kind: { words: 'UnitKind' }, path: 'unit/unitKind' },
      ...figureColumns(registry),
    ],
  },
];
