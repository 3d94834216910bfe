/** Workload analyses as governments fill them in: forms of one position, and lists of several. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../testing/import-world.ts';
import { readLayout, type Reading } from '../../testing/read-layout.ts';
import { kindNamed } from '../importing/rows/index.ts';

const WORKLOAD = kindNamed(KINDS, 'WORKLOAD');
const table = (text: string): string[][] =>
  text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.trim().split(/ *\| */));
const read = (text: string): Promise<Reading> => readLayout(WORKLOAD, table(text));
const data = ({ rows }: Reading): unknown[] => rows.map((row) => row.data);
const problems = ({ rows }: Reading): unknown[] => rows.flatMap((row) => row.problems.map(({ code }) => code));
const left = ({ leftOut }: Reading): string[] => leftOut.map(({ from, to, as }) => `${from === to ? from : `${from}-${to}`} ${as}`);

describe('a form of one position', () => {
  it('says above its table of whom it is, and counts in hours', async () => {
    const reading = await read(`
      FORMULIR ANALISIS BEBAN KERJA||||||
      1. Nama Jabatan|: Analis SDM Aparatur|||||
      2. Unit Kerja|:|Bidang Mutasi||||
      ||||||
      NO|URAIAN TUGAS|SATUAN HASIL|WAKTU PENYELESAIAN (JAM)|WAKTU KERJA EFEKTIF (JAM)|BEBAN KERJA|PEGAWAI YANG DIBUTUHKAN
      1|2|3|4|5|6|7
      1.|Menyusun rencana kegiatan|Dokumen|20|1250|12|0,192
      2.|Memeriksa berkas usul mutasi|Berkas|0,5|1250|1.500|0,6
      JUMLAH||||||0,792
      PEMBULATAN||||||1`);
    expect(data(reading)).toEqual([
      {
        number: 1,
        position_title: 'Analis SDM Aparatur',
        unit_name: 'Bidang Mutasi',
        description: 'Menyusun rencana kegiatan',
        result: 'Dokumen',
        hours: 20,
        effective_minutes: 1250,
        volume: 12,
        stated_need: 0.192,
      },
      expect.objectContaining({ number: 2, position_title: 'Analis SDM Aparatur', hours: 0.5, volume: 1500 }),
    ]);
    expect([problems(reading), left(reading)]).toEqual([[], ['1 TITLE', '2 TITLE', '3 TITLE', '4 BLANK', '6 COLUMN_NUMBERS', '9 TOTAL', '10 TOTAL']]);
    // Told as what holds for all rows, so that it can be mended.
    expect(reading.columns.found.fixed).toEqual([
      { column: 'position_title', value: 'Analis SDM Aparatur' },
      { column: 'unit_name', value: 'Bidang Mutasi' },
    ]);
  });

  it('is followed by the next on the same sheet', async () => {
    const reading = await read(`
      NAMA JABATAN : Pengelola Kepegawaian||||
      NO.|URAIAN TUGAS|JUMLAH HASIL|WAKTU PENYELESAIAN (MENIT)|WAKTU EFEKTIF (MENIT)
      1|Mengagenda surat masuk|2.400|10|72.000
      TOTAL||||
      ||||
      NAMA JABATAN : Arsiparis Mahir||||
      NO.|URAIAN TUGAS|JUMLAH HASIL|WAKTU PENYELESAIAN (MENIT)|WAKTU EFEKTIF (MENIT)
      1|Menata arsip inaktif|600|45|72.000`);
    expect(data(reading)).toMatchObject([
      { position_title: 'Pengelola Kepegawaian', description: 'Mengagenda surat masuk', volume: 2400, minutes: 10, effective_minutes: 72_000 },
      { position_title: 'Arsiparis Mahir', description: 'Menata arsip inaktif' },
    ]);
    expect(left(reading)).toEqual(['1 TITLE', '4 TOTAL', '5 BLANK', '6 HEADING', '7 REPEATED_HEADER']);
  });
});

describe('a list of several positions', () => {
  it.each([
    ['above their tasks, numbered', 'I. SEKRETARIS DINAS|||', 'II|PENGADMINISTRASI UMUM||'],
    ['above their tasks, in the column of tasks', '|Sekretaris Dinas||', '|Pengadministrasi Umum||'],
  ])('names them %s', async (_where, one, other) => {
    const reading = await read(`
      No|Uraian Tugas|Volume Kerja|Norma Waktu (menit)
      ${one}
      a.|Mengoordinasikan penyusunan program|12|1.200
      b.|Membina pegawai|48|300
      ${other}
      a.|Mengetik surat|3.000|15
      Jumlah|||0,984`);
    expect(reading.rows.map(({ data: { number, position_title } }) => [number, String(position_title).toLowerCase()])).toEqual([
      [1, 'sekretaris dinas'],
      [2, 'sekretaris dinas'],
      [1, 'pengadministrasi umum'],
    ]);
    expect([problems(reading), left(reading)]).toEqual([[], ['2 GROUP', '5 GROUP', '7 TOTAL']]);
  });

  it('names each in its first row only, which is told', async () => {
    const reading = await read(`
      NO|NAMA JABATAN|TUGAS JABATAN|SATUAN|BEBAN KERJA / TAHUN|STANDAR WAKTU (MENIT)|JML BEBAN KERJA (MENIT)|KEBUTUHAN
      1|Bendahara Pengeluaran|Menyusun SPJ|Dokumen|12|2.400|28.800|0,38
      ||Membayar tagihan|Bukti|600|20|12.000|0,16
      2|Pramubakti|Menyiapkan ruang rapat|Kegiatan|240|60|14.400|0,19`);
    expect(reading.rows.map(({ data: { position_title, volume, minutes } }) => [position_title, volume, minutes])).toEqual([
      ['Bendahara Pengeluaran', 12, 2400],
      ['Bendahara Pengeluaran', 600, 20],
      ['Pramubakti', 240, 60],
    ]);
    expect(reading.filled).toEqual([{ column: 'position_title', cells: 1 }]);
  });

  it('says in a header over which time a volume is, and shortens its words', async () => {
    const monthly = await read('Jabatan|Uraian Tugas|Frekuensi per Bulan|Waktu (Jam)\nKepala Tata Usaha|Menyusun jadwal piket|4|1,5');
    expect(data(monthly)).toMatchObject([{ volume_a_month: 4, hours: 1.5 }]);
    const short = await read('Jabatan|Uraian Tugas Pokok|Sat. Hsl|Vol. 1 Th|WPT (mnt)|WKE (mnt)|KP\nAnalis Keuangan|Menelaah anggaran|Dok|120|240|74.760|0,38');
    expect(data(short)).toMatchObject([{ result: 'Dok', volume: 120, minutes: 240, effective_minutes: 74_760, stated_need: 0.38 }]);
  });

  it('that names no position anywhere is asked about as a whole, not row by row', async () => {
    await expect(read('No|Uraian Tugas|Volume|Menit\n1|Menyusun laporan|12|600\nJumlah|||0,1')).rejects.toThrow('kode_jabatan or nama_jabatan');
  });
});
