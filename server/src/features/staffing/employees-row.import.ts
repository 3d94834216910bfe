import { fill } from '../../rules/languages.ts';
import type { RowReading } from '../importing/rows/index.ts';
import type { EmployeeStatus } from './employee.parameters.ts';
import { normaliseGolongan } from './golongan.rules.ts';
import { splitTitles } from './titles.rules.ts';
import { isNipProblem, nipWarnings, parseNip, type NipSex, type NipWarningCode } from './nip.rules.ts';

type EmployeeRow = RowReading<
  'nip' | 'name' | 'title_before' | 'title_after' | 'sex' | 'birth_date' | 'status' | 'golongan' | 'nip_sex' | 'nip_birth_date' | 'nip_status',
  'GOLONGAN_UNKNOWN' | 'STATUS_DIFFERS_FROM_NIP' | NipWarningCode
>;

/** Titles that stand in the name, where the file does not say them beside it. */
function takeTitles(row: EmployeeRow): void {
  const written = row.text('name');
  if (written === null) return;
  const { name, before, after } = splitTitles(written);
  row.set('name', name);
  for (const [column, title] of [
    ['title_before', before],
    ['title_after', after],
  ] as const)
    if (title !== null && !row.has(column) && !row.clears(column)) row.set(column, title);
}

/** What the NIP says of the person, and which golongan the status knows. */
export function understandEmployee(row: EmployeeRow): void {
  takeTitles(row);
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
        message: fill({ id: 'Golongan ini tidak ada untuk {status}.', en: 'A {status} has no such golongan.' }, { status }),
        remedy: status === 'PPPK' ? { id: 'Tulis I sampai XVII.', en: 'Write I to XVII.' } : { id: 'Tulis I/a sampai IV/e.', en: 'Write I/a to IV/e.' },
      });
    } else row.set('golongan', official);
  }
  if ((status === 'PPPK') !== (nip.kind === 'PPPK')) {
    row.warn('status', status, {
      code: 'STATUS_DIFFERS_FROM_NIP',
      message: fill({ id: 'Nomornya terbaca seperti milik {kind}.', en: 'The number reads like that of a {kind}.' }, { kind: nip.kind }),
      remedy: { id: 'Periksa statusnya; barisnya tetap diimpor apa adanya.', en: 'Check the status; the row is imported as it stands.' },
    });
  }
  for (const warning of nipWarnings(nip, { birthDate: row.text('birth_date'), sex: row.text('sex') as NipSex | null })) {
    row.warn(warning.code === 'NIP_SEX_DIFFERS' ? 'sex' : 'birth_date', null, warning);
  }
}
