import { IN_GOVERNMENT, type Sheet, type SheetColumn } from '../../graph/sheet.ts';
import { YEARS_AHEAD } from './horizon.parameters.ts';

const AHEAD = Array.from({ length: YEARS_AHEAD }, (_, index) => index + 1);

const numberAt =
  (place: number) =>
  ([list]: readonly unknown[]): number | null => {
    const value: unknown = Array.isArray(list) ? list[place] : null;
    return typeof value === 'number' ? value : null;
  };

/** The five years of the plan, each in a column of its own. */
const yearly = (id: string, path: string, head: (year: number) => SheetColumn['head']): SheetColumn[] =>
  AHEAD.map((year) => ({ id: `${id}${year}`, of: id, head: head(year), kind: 'NUMBER', path, from: { paths: [path], cell: numberAt(year) }, width: 10 }));

/** The layout asked from governments: bezetting of 31 December, and for each of five years who retires, whose contract ends and how many are to be found. */
export const horizonSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.fiveYearPlan',
    title: { id: 'Rencana kebutuhan pegawai lima tahun', en: 'Plan of needs for five years' },
    variables: '$instansiId: ID!, $dinasId: ID, $unitId: ID, $toFillOnly: Boolean',
    sight: 'viewerSeesFiveYearPlan',
    list: 'fiveYearPlan(dinasId: $dinasId, unitId: $unitId, toFillOnly: $toFillOnly, first: $first, after: $after)',
    columns: [
      { id: 'code', of: 'position', head: { id: 'Kode jabatan', en: 'Position code' }, kind: 'TEXT', path: 'position/code', width: 16 },
      { id: 'position', head: { id: 'Nama jabatan', en: 'Position' }, kind: 'TEXT', path: 'position/title', width: 40 },
      { id: 'unit', of: 'position', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unit/name', width: 40 },
      { id: 'dinas', of: 'position', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinas/name', width: 40 },
      { id: 'class', head: { id: 'Kelas jabatan', en: 'Class' }, kind: 'NUMBER', path: 'position/positionClass', width: 8 },
      { id: 'baseYear', of: 'filled', head: { id: 'Tahun bezetting', en: 'Year of the holders' }, kind: 'NUMBER', path: 'baseYear', width: 12 },
      { id: 'need', head: { id: 'Kebutuhan', en: 'Need' }, kind: 'NUMBER', path: 'need', width: 12 },
      { id: 'today', of: 'filled', head: { id: 'Bezetting hari ini', en: 'Holders today' }, kind: 'NUMBER', path: 'filledToday', width: 12 },
      { id: 'filled', head: { id: 'Bezetting 31 Desember', en: 'Holders on 31 December' }, kind: 'NUMBER', path: 'filled', width: 14 },
      { id: 'balance', head: { id: 'Kelebihan atau kekurangan', en: 'Above or below the need' }, kind: 'NUMBER', path: 'balance', width: 14 },
      ...yearly('retirements', 'retirements', (year) => ({ id: `Pensiun tahun ke-${year}`, en: `Retire in year ${year}` })),
      ...yearly('contractEnds', 'contractEnds', (year) => ({ id: `Kontrak berakhir tahun ke-${year}`, en: `Contracts ending in year ${year}` })),
      ...yearly('departures', 'departures', (year) => ({ id: `Keluar lainnya tahun ke-${year}`, en: `Other departures in year ${year}` })),
      ...yearly('arrivals', 'arrivals', (year) => ({ id: `Masuk tahun ke-${year}`, en: `Arrivals in year ${year}` })),
      ...yearly('toFill', 'toFill', (year) => ({ id: `Kebutuhan pengisian tahun ke-${year}`, en: `To fill by year ${year}` })),
    ],
    filters: {
      dinasId: { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
      unitId: { says: { id: 'Unit', en: 'Unit' }, named: '...Unit/name' },
      toFillOnly: { says: { id: 'Hanya yang harus diisi', en: 'Only those to fill' }, whole: true },
    },
  },
];
