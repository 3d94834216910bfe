import { refuse } from '../importing/rows/index.ts';

/** Rows about somebody who is not in this government (yet); `employee_id` is who was found. */
export const EMPLOYEE_UNKNOWN = refuse({
  code: 'EMPLOYEE_UNKNOWN',
  column: 'nip',
  value: 's.nip',
  message: { id: 'Tidak ada pegawai instansi ini dengan NIP ini.', en: 'No employee of this government has this NIP.' },
  remedy: { id: 'Impor pegawainya dahulu, atau perbaiki NIP-nya.', en: 'Import the employee first, or correct the NIP.' },
  where: `s.employee_id is null and not exists (select 1 from employee_nip n where n.nip = s.nip and n.instansi_id = (select instansi_id from subject))`,
});

/** Rows that know somebody by a number they have no more. */
export const EMPLOYEE_HAS_NEW_NIP = refuse({
  code: 'NIP_IS_FORMER',
  column: 'nip',
  value: 's.nip',
  message: { id: 'Ini NIP lama {name}; NIP sekarang {present}.', en: 'This is a former NIP of {name}; the present one is {present}.' },
  facts: { name: 'e.name', present: 'e.nip' },
  remedy: { id: 'Tulis NIP yang sekarang.', en: 'Write the present NIP.' },
  from: 'join employee_nip n on n.nip = s.nip and n.instansi_id = (select instansi_id from subject) join employee e on e.id = n.employee_id',
  where: 's.employee_id is null',
});
