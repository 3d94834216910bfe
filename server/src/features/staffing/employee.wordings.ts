import { wordings } from '../importing/rows/index.ts';
import type { EmployeeStatus, Sex } from './employee.entity.ts';

export const SEX = wordings<Sex>({ name: 'SEX', describes: 'The sex of a person.' }, 'L or P', {
  MALE: ['l', 'laki-laki', 'laki', 'pria', 'lk', 'm', '1'],
  FEMALE: ['p', 'perempuan', 'wanita', 'pr', 'w', 'f', '2'],
});

/** P and C are what SIASN's clients write for PNS and CPNS. Behind the word may stand whose they are: "PNS Daerah Otonom". */
export const STATUS = wordings<EmployeeStatus>(
  { name: 'EMPLOYEE_STATUS', describes: 'The status of a person.' },
  'PNS, CPNS or PPPK',
  {
    PNS: ['pegawai negeri sipil', 'pns pusat', 'pns daerah', 'p'],
    CPNS: ['calon pegawai negeri sipil', 'calon pns', 'c'],
    PPPK: ['p3k', 'pegawai pemerintah dengan perjanjian kerja', 'pppk penuh waktu', 'pppk paruh waktu'],
  },
  { leads: true },
);
