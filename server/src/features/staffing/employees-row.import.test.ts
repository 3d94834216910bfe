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
