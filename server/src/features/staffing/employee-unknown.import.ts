import { refuse, sentence } from '../importing/rows/index.ts';

/** Rows about somebody who is not in this government (yet); `employee_id` is who was found. */
export const EMPLOYEE_UNKNOWN = refuse({
  code: 'EMPLOYEE_UNKNOWN',
  column: 'nip',
  value: 's.nip',
  message: sentence('No employee of this government has this NIP.'),
  remedy: 'Import the employee first, or correct the NIP.',
  where: 's.employee_id is null',
});
