import { problem, value, valueType } from '../importing/rows/index.ts';
import { isNipProblem, parseNip } from './nip.rules.ts';

const SCIENTIFIC = /^[0-9]([.,][0-9]+)?E\+?[0-9]{1,2}$/i;

/** Headers that mean the NIP of the person a row is about. */
export const NIP_HEADERS = ['nip_baru', 'ni_pppk', 'nip_ni_pppk', 'nomor_induk', 'nomor_induk_pegawai', 'nip_pegawai'] as const;

/** A NIP as files hold it: with spaces, with the apostrophe of a spreadsheet, or rounded by one. */
export const NIP = valueType({
  sql: 'text',
  problems: ['NIP_ROUNDED', 'NIP_NOT_DIGITS', 'NIP_LENGTH', 'NIP_BIRTH_DATE', 'NIP_START_MONTH', 'NIP_STARTS_BEFORE_BIRTH', 'NIP_SEX', 'NIP_SEQUENCE'],
  // Whatever is no digit is told as such, also what nobody can see.
  judgesSigns: true,
  read(text, numeric) {
    // A spreadsheet number keeps 15 digits: whatever it shows, the last three of the 18 are not what was typed.
    if (SCIENTIFIC.test(text) || (numeric && Number(text) > Number.MAX_SAFE_INTEGER)) {
      return problem(
        'NIP_ROUNDED',
        'The NIP was stored as a number and lost its last digits.',
        'Format the column as text in the spreadsheet and enter or paste the NIP again; formatting alone does not bring the digits back.',
      );
    }
    const nip = parseNip(text.replace(/^'/, ''));
    return isNipProblem(nip) ? problem(nip.code, nip.message, nip.remedy) : value(nip.digits);
  },
});
