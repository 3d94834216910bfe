import { expect, it } from 'vitest';
import { codesOf, readRow } from '../../testing/read-row.ts';
import { employeesImport } from './employees.import.ts';

const NIP = '199002142015052007';

it('a row of an employee takes sex, birth date and status from the NIP and warns where the file differs', () => {
  expect(readRow(employeesImport, { nip: NIP, nama: 'Siti', gol: 'iii c' }).data).toMatchObject({
    nip_sex: 'FEMALE',
    nip_birth_date: '1990-02-14',
    nip_status: 'PNS',
    golongan: 'III/c',
  });
  const odd = readRow(employeesImport, { nip: NIP, nama: 'Siti', 'L/P': 'L', tanggal_lahir: '15-02-1990', status: 'PPPK', gol: 'IX' });
  expect(odd.problems.map((problem) => [problem.code, problem.fatal])).toEqual([
    ['STATUS_DIFFERS_FROM_NIP', false],
    ['NIP_BIRTH_DATE_DIFFERS', false],
    ['NIP_SEX_DIFFERS', false],
  ]);
  expect(codesOf(readRow(employeesImport, { nip: NIP, nama: 'Siti', gol: 'IX' }))).toEqual(['GOLONGAN_UNKNOWN']);
});

it('a row of a national export is read as it is', () => {
  const row = readRow(employeesImport, {
    'PNS ID': 'A8AC',
    'NIP BARU': '198001012005011050',
    'NIP LAMA': '',
    NAMA: 'BUDI CONTOH',
    'GELAR DEPAN': 'Dr. H.',
    'GELAR BELAKANG': 'S.Sos., M.Si',
    'TANGGAL LAHIR': '29221',
    'JENIS KELAMIN': 'M',
    'JENIS PEGAWAI NAMA': 'PNS Daerah Otonom',
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'STATUS CPNS PNS': 'P',
    'GOL AKHIR NAMA': 'IV/a',
    'TINGKAT PENDIDIKAN NAMA': 'S-2',
    'PENDIDIKAN NAMA': 'S-2 ADMINISTRASI PUBLIK',
  });
  expect(row.problems).toEqual([]);
  expect(row.data).toMatchObject({
    nip: '198001012005011050',
    birth_date: '1980-01-01',
    sex: 'MALE',
    status: 'PNS',
    golongan: 'IV/a',
    education_level: 'S2',
    education_field: 'S-2 ADMINISTRASI PUBLIK',
  });
});
