import { expect, it } from 'vitest';
import { ASSIGNMENT_KIND } from './assignment.wordings.ts';
import { SEX, STATUS } from './employee.wordings.ts';

it.each([
  [SEX, 'Laki-laki', 'MALE'],
  [SEX, 'P', 'FEMALE'],
  [STATUS, 'P3K', 'PPPK'],
  [STATUS, 'PNS Daerah Otonom', 'PNS'],
  [STATUS, 'C', 'CPNS'],
  [STATUS, 'PPPK Paruh Waktu', 'PPPK'],
  [ASSIGNMENT_KIND, 'Plt.', 'PLT'],
  [ASSIGNMENT_KIND, 'Pj.', 'PJ'],
  [ASSIGNMENT_KIND, 'Pjs', 'PJ'],
  [ASSIGNMENT_KIND, 'Penjabat', 'PJ'],
] as const)('people and appointments in the words of files (%#)', (type, text, value) => {
  expect(type.read(text, false)).toEqual({ value });
});
