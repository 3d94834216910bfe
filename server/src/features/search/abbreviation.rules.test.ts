import { describe, expect, it } from 'vitest';
import { abbreviates } from './abbreviation.rules.ts';

const NAMES = [
  'Dinas Kesehatan',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Kepemudaan dan Olahraga',
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Badan Pengelolaan Keuangan dan Aset Daerah',
  'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
  'Badan Pendapatan Daerah',
  'Badan Penanggulangan Bencana Daerah',
  'Badan Kesatuan Bangsa dan Politik',
  'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
  'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Dinas Komunikasi dan Informatika',
  'Dinas Koperasi dan Usaha Kecil Menengah',
  'Dinas Pekerjaan Umum dan Penataan Ruang',
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Perhubungan',
  'Dinas Perindustrian dan Perdagangan',
  'Dinas Pertanian',
  'Dinas Sosial',
  'Dinas Tenaga Kerja dan Transmigrasi',
  'Dinas Lingkungan Hidup',
  'Dinas Ketahanan Pangan',
  'Satuan Polisi Pamong Praja',
  'Sekretariat Daerah',
  'Inspektorat Daerah',
  'Kecamatan Kelapa Lima',
];

/** The names that an abbreviation explains best. */
function meant(short: string): string[] {
  const costs = NAMES.flatMap((name) => {
    const cost = abbreviates(short, name);
    return cost === null ? [] : [{ name, cost }];
  });
  const least = Math.min(...costs.map(({ cost }) => cost));
  return costs.filter(({ cost }) => cost === least).map(({ name }) => name);
}

describe('an abbreviation is cut out of the name of an office', () => {
  it.each([
    ['Dinkes', 'Dinas Kesehatan'],
    ['dinkes', 'Dinas Kesehatan'],
    ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'],
    ['Dukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'],
    ['Dispora', 'Dinas Kepemudaan dan Olahraga'],
    ['BKPSDM', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
    ['BPKAD', 'Badan Pengelolaan Keuangan dan Aset Daerah'],
    ['Bapenda', 'Badan Pendapatan Daerah'],
    ['BPBD', 'Badan Penanggulangan Bencana Daerah'],
    ['Kesbangpol', 'Badan Kesatuan Bangsa dan Politik'],
    ['DP3A', 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak'],
    ['DPPPA', 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak'],
    ['DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
    ['Diskominfo', 'Dinas Komunikasi dan Informatika'],
    ['DPUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['PUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['Disdikbud', 'Dinas Pendidikan dan Kebudayaan'],
    ['Disdik', 'Dinas Pendidikan dan Kebudayaan'],
    ['Dishub', 'Dinas Perhubungan'],
    ['Disperindag', 'Dinas Perindustrian dan Perdagangan'],
    ['Dinsos', 'Dinas Sosial'],
    ['Disnakertrans', 'Dinas Tenaga Kerja dan Transmigrasi'],
    ['Satpol PP', 'Satuan Polisi Pamong Praja'],
    ['Setda', 'Sekretariat Daerah'],
    ['DLH', 'Dinas Lingkungan Hidup'],
  ])('%s is %s', (short, name) => {
    expect(meant(short)).toEqual([name]);
  });

  it('what several explain as well is all of them', () => {
    expect(meant('Distan')).toContain('Dinas Pertanian');
    expect(meant('Distan').length).toBeLessThan(5);
  });

  it.each(['xyz', 'di', 'kesehatan jiwa', 'rahmah', 'siti', 'perawat', 'nurul', 'budi', 'mutasi'])('%s is none', (short) => {
    expect(meant(short)).toEqual([]);
  });
});
