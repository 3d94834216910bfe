import { wordings } from '../importing/rows/index.ts';
import type { EmployeeStatus, Sex } from './employee.entity.ts';

export const SEX = wordings<Sex>('L or P', { MALE: ['l', 'laki-laki', 'laki', 'pria', 'm', '1'], FEMALE: ['p', 'perempuan', 'wanita', 'f', '2'] });

export const STATUS = wordings<EmployeeStatus>('PNS, CPNS or PPPK', {
  PNS: ['pegawai negeri sipil', 'pns pusat', 'pns daerah'],
  CPNS: ['calon pegawai negeri sipil', 'calon pns'],
  PPPK: ['p3k', 'pegawai pemerintah dengan perjanjian kerja', 'pppk penuh waktu', 'pppk paruh waktu'],
});
