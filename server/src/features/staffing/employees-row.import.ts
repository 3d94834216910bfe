import type { RowReading } from '../importing/rows/index.ts';
import type { EmployeeStatus } from './employee.parameters.ts';
import { normaliseGolongan } from './golongan.rules.ts';
import { isNipProblem, nipWarnings, parseNip, type NipSex, type NipWarningCode } from './nip.rules.ts';

type EmployeeRow = RowReading<
  'nip' | 'sex' | 'birth_date' | 'status' | 'golongan' | 'nip_sex' | 'nip_birth_date' | 'nip_status',
  'GOLONGAN_UNKNOWN' | 'STATUS_DIFFERS_FROM_NIP' | NipWarningCode
>;

/** What the NIP says of the person, and which golongan the status knows. */
export function understandEmployee(row: EmployeeRow): void {
  const nip = parseNip(row.text('nip') ?? '');
  const golongan = row.text('golongan');
  if (isNipProblem(nip)) {
    row.forget('golongan');
    return;
  }
  row.set('nip_sex', nip.sex);
  row.set('nip_birth_date', nip.birthDate);
  row.set('nip_status', nip.kind);
  const status = (row.text('status') ?? nip.kind) as EmployeeStatus;
  if (golongan !== null) {
    const official = normaliseGolongan(status, golongan);
    if (official === null) {
      row.forget('golongan');
      row.refuse('golongan', golongan, {
        code: 'GOLONGAN_UNKNOWN',
        message: `A ${status} has no such golongan.`,
        remedy: status === 'PPPK' ? 'Write I to XVII.' : 'Write I/a to IV/e.',
      });
    } else row.set('golongan', official);
  }
  if ((status === 'PPPK') !== (nip.kind === 'PPPK')) {
    row.warn('status', status, {
      code: 'STATUS_DIFFERS_FROM_NIP',
      message: `The number reads like that of a ${nip.kind}.`,
      remedy: 'Check the status; the row is imported as it stands.',
    });
  }
  for (const warning of nipWarnings(nip, { birthDate: row.text('birth_date'), sex: row.text('sex') as NipSex | null })) {
    row.warn(warning.code === 'NIP_SEX_DIFFERS' ? 'sex' : 'birth_date', null, warning);
  }
}
