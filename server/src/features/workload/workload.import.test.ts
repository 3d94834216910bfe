import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
});
afterEach(() => world.close());

const REAL = join(import.meta.dirname, '../../../data/real');
type Row = Readonly<Record<string, string>>;
const read = (name: string): readonly Row[] => parse(readFileSync(join(REAL, name), 'utf8'), { columns: true });
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

interface NeedRow {
  readonly code: string;
  readonly exact: number;
  readonly people: number;
  readonly incomplete: number;
}
const needs = (): Promise<NeedRow[]> =>
  world.all(`select p.code, n.exact, n.people, n.incomplete from workload_needs(array(select id from workload_analysis), '2026-11-21') n
    join position p on p.id = n.position_id order by p.code`) as Promise<NeedRow[]>;

describe('the real workload analysis of the Sekretariat Jenderal DPD RI', () => {
  it('gives for all 846 positions the need that its source established', { timeout: 120_000 }, async () => {
    await world.load('UNITS', 'kode,nama,kode_induk\nDPD,Sekretariat Jenderal DPD RI,');
    await world.load('POSITIONS', readFileSync(join(REAL, 'peta_jabatan_setjen_dpd_ri.csv'), 'utf8'), { dinas: 'DPD' });
    const tasks = new Map(read('abk_setjen_dpd_ri_tugas.csv').map((task) => [task['tugas_id'], task]));
    const columns = [
      'node_id',
      'nomor_tugas',
      'uraian_tugas',
      'hasil_kerja',
      'volume_setahun',
      'waktu_penyelesaian_menit',
      'waktu_kerja_efektif_menit',
      'kebutuhan_pegawai_sumber',
    ];
    const file = read('abk_setjen_dpd_ri_perhitungan.csv').map((row) =>
      columns.map((column) => quoted(row[column] ?? tasks.get(row['tugas_id'])?.[column] ?? '')).join(','),
    );
    const checked = await world.check('WORKLOAD', [columns.join(','), ...file].join('\n'), { dinas: 'DPD' });
    // Where the source itself is without a volume, or says another need than volume and time make.
    expect(checked.codes.toSorted()).toEqual([...Array<string>(4).fill('STATED_NEED_DIFFERS'), ...Array<string>(4).fill('TASK_INCOMPLETE')]);
    expect(await world.load('WORKLOAD', [columns.join(','), ...file].join('\n'), { dinas: 'DPD' })).toMatchObject({ created: 7_272 });
    const established = new Map(
      ((await world.all('select p.code, n.need from position p join position_need n on n.position_id = p.id')) as { code: string; need: number }[]).map(
        ({ code, need }) => [code, need],
      ),
    );
    const counted = await needs();
    expect(counted).toHaveLength(846);
    expect(counted.filter(({ code, people }) => established.get(code) !== people)).toEqual([]);
  });
});

describe('a form of one position', () => {
  it('is read with its position, its hours and its months, as a form has them', async () => {
    await world.load('UNITS', 'kode,nama,kode_induk\nKES,Dinas Kesehatan,\nKES-U,Subbagian Umum,KES');
    await world.load('POSITIONS', 'kode,nama_jabatan,kode_unit,jenis,kebutuhan\nP1,Kepala Tata Usaha,KES-U,Pelaksana,1', { dinas: 'KES' });
    const form = [
      'ANALISIS BEBAN KERJA,,,',
      'Nama Jabatan : Kepala Tata Usaha,,,',
      'Unit Kerja : Subbagian Umum,,,',
      'No,Uraian Tugas,Frekuensi per Bulan,Waktu Penyelesaian (Jam)',
      'a.,Menyusun jadwal piket,4,2',
      '"b.",Merekap absensi,1,"2,5"',
      'JUMLAH,,,',
    ].join('\n');
    expect(await world.load('WORKLOAD', form, { dinas: 'KES' })).toMatchObject({ created: 2 });
    const tasks = await world.all('select k.place, k.volume, k.volume_period, k.norm_minutes from workload_task k order by k.place');
    expect(tasks).toEqual([
      { place: 1, volume: 4, volume_period: 'MONTH', norm_minutes: 120 },
      { place: 2, volume: 1, volume_period: 'MONTH', norm_minutes: 150 },
    ]);
  });
});
