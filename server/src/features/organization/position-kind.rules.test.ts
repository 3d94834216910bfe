import { describe, expect, it } from 'vitest';
import { eselonOfTitle, jenjangInTitle, structuralKindOf } from './position-kind.rules.ts';

describe('titles', () => {
  it.each([
    [{ eselon: 'II_B', title: 'x', positionClass: null }, 'JPT'],
    [{ eselon: 'IV_A', title: 'x', positionClass: null }, 'PENGAWAS'],
    [{ eselon: null, title: 'Kepala Badan', positionClass: 14 }, 'JPT'],
    [{ eselon: null, title: 'Sekretaris', positionClass: 12 }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Sekretaris Daerah', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Kepala Subbagian Umum', positionClass: 9 }, 'PENGAWAS'],
    [{ eselon: null, title: 'Camat', positionClass: null }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Lurah', positionClass: null }, 'PENGAWAS'],
    [{ eselon: null, title: 'Inspektur Pembantu I', positionClass: null }, 'ADMINISTRATOR'],
    [{ eselon: 'V_A', title: 'Kepala Urusan Tata Usaha', positionClass: null }, 'PELAKSANA'],
    [{ eselon: null, title: 'Kepala Satuan Polisi Pamong Praja', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Kepala Satuan', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Kepala Satuan Tugas Wilayah', positionClass: null }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Sekretaris DPRK', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Sekretaris Dewan Perwakilan Rakyat Aceh', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Sekretaris DPRD Kabupaten Contoh', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Sekwan', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Sekretaris Majelis Rakyat Papua', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Sekretaris', positionClass: 8 }, 'PENGAWAS'],
    [{ eselon: null, title: 'Sekretaris', positionClass: null }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Kepala UPTD SD Negeri 1 Contoh', positionClass: 9 }, 'FUNGSIONAL'],
    [{ eselon: null, title: 'Kepala UPTD Puskesmas Contoh', positionClass: null }, 'PENGAWAS'],
  ])('of structural posts give their kind (%j)', (post, kind) => {
    expect(structuralKindOf(post, { level: 'CITY', day: '2026-11-21' })).toBe(kind);
  });

  it.each([
    ['Sekretaris Daerah', 'I_B', 'II_A'],
    ['Kepala Dinas Kesehatan', 'II_A', 'II_B'],
    ['Kepala Badan Kepegawaian, Pemprov Contoh', 'II_A', 'II_B'],
    ['Inspektur', 'II_A', 'II_B'],
    ['Sekretaris DPRK', 'II_A', 'II_B'],
    ['Asisten Pemerintahan', 'II_A', 'II_B'],
    ['Staf Ahli Bidang Hukum', 'II_A', 'II_B'],
    ['Kepala Biro Umum', 'II_B', null],
    ['Kepala UPTD Pasar Kelas A', 'III_B', 'IV_A'],
    ['Kepala UPTD Pasar', null, null],
    ['Kepala Cabang Dinas Pendidikan Wilayah I Kelas A', 'III_B', 'NO_SUCH_POST'],
    ['Kepala Cabang Dinas Pendidikan Wilayah I', null, 'NO_SUCH_POST'],
    ['Camat', 'NO_SUCH_POST', 'III_A'],
    ['Camat Contoh', 'NO_SUCH_POST', 'III_A'],
    ['Inspektur Pembantu I', 'III_A', 'III_A'],
    ['Kepala Bidang Mutasi', 'III_A', 'III_B'],
    ['Lurah', 'NO_SUCH_POST', 'IV_A'],
    ['Sekretaris Kelurahan', 'NO_SUCH_POST', 'IV_B'],
    ['Sekretaris', null, null],
    ['Analis Kebijakan', null, null],
  ])('have the eselon that the law gives them at the level of the government (%s)', (title, province, below) => {
    const day = '2026-11-21';
    expect(eselonOfTitle(title, { level: 'PROVINCE', day })).toBe(province);
    expect(eselonOfTitle(title, { level: 'REGENCY', day })).toBe(below);
    expect(eselonOfTitle(title, { level: 'CITY', day })).toBe(below);
  });

  it('are of the kind that follows from it: a head of a large UPTD is Administrator in a province', () => {
    const post = { eselon: null, title: 'Kepala UPTD Pasar Kelas A', positionClass: null };
    expect(structuralKindOf(post, { level: 'PROVINCE', day: '2026-11-21' })).toBe('ADMINISTRATOR');
    expect(structuralKindOf(post, { level: 'REGENCY', day: '2026-11-21' })).toBe('PENGAWAS');
  });

  it.each([
    ['Perencana Ahli Madya pada Bappeda', 'AHLI_MADYA'],
    ['Dokter Ahli Utama (RSUD)', 'AHLI_UTAMA'],
    ['Auditor Ahli Madya, Inspektorat', 'AHLI_MADYA'],
    ['Guru Ahli Pertama - SDN 1 Contoh', 'AHLI_PERTAMA'],
    ['Ahli Muda Perencana', 'AHLI_MUDA'],
    ['Perawat Terampil di Puskesmas Utama', 'TERAMPIL'],
    ['Bidan Mahir [Puskesmas Madya]', 'MAHIR'],
    ['Arsiparis Pelaksana Lanjutan / Setda', 'MAHIR'],
    ['Penguji Kendaraan Bermotor', null],
  ])('of functional posts give their jenjang with a place behind them (%s)', (title, jenjang) => {
    expect(jenjangInTitle(title)).toBe(jenjang);
  });

  it('of functional posts give their jenjang', () => {
    expect(['Arsiparis Pelaksana', 'Perawat Penyelia', 'Guru Ahli Pertama', 'Dosen'].map(jenjangInTitle)).toEqual([
      'TERAMPIL',
      'PENYELIA',
      'AHLI_PERTAMA',
      null,
    ]);
  });
});
