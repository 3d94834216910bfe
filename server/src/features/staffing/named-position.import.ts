import { CODE, column, outsideDinas, refuse, TEXT } from '../importing/rows/index.ts';
import {
  DINAS_CODE_HEADERS,
  DINAS_CODES,
  DINAS_NAME_HEADERS,
  DINAS_NAMES,
  POSITION_CODES,
  POSITION_TITLES,
  UNIT_CODES,
  UNIT_NAMES,
} from '../organization/index.ts';

/**
 * How a row of any kind of file names a position on record: by its code, or by its title in a unit, in a dinas. Found by
 * JOIN_POSITION while the row is staged, and by FIND_TITLED (assignments-titled.import.ts) where there is no code.
 */
export const NAMED_POSITION = {
  position_code: column(CODE, ['kode_jabatan', 'node_id'], { usedBy: 'staging', clears: 'NOT_KEPT' }, { onRecord: POSITION_CODES }),
  dinas_code: column(CODE, DINAS_CODE_HEADERS, { usedBy: 'resolve', clears: 'NOT_KEPT' }, { onRecord: DINAS_CODES }),
  dinas_name: column(TEXT, DINAS_NAME_HEADERS, { usedBy: 'resolve', clears: 'NOT_KEPT' }, { onRecord: DINAS_NAMES }),
  unit_code: column(CODE, ['kode_unit'], { usedBy: 'resolve', clears: 'NOT_KEPT' }, { national: ['kode_unor', 'unor_id', 'id_unor'], onRecord: UNIT_CODES }),
  unit_name: column(
    TEXT,
    ['unit', 'unit_kerja', 'unor', 'nama_unit', 'unit_penempatan', 'tempat_tugas', 'unit_organisasi'],
    { usedBy: 'resolve', clears: 'NOT_KEPT' },
    { national: ['unor_nama', 'nama_unor'], onRecord: UNIT_NAMES },
  ),
  position_title: column(
    TEXT,
    ['nama_jabatan', 'jabatan'],
    { usedBy: 'resolve', clears: 'NOT_KEPT' },
    { national: ['jabatan_nama'], onRecord: POSITION_TITLES },
  ),
} as const;

/** What is worked out of it. */
export const NAMED_POSITION_WORKED = { position_id: 'uuid', row_dinas: 'uuid', matches: 'integer' } as const;

/** The position of a stated row `d` by its code. */
export const JOIN_POSITION =
  'left join position p on p.instansi_id = subject.instansi_id and p.code = d.position_code and (subject.dinas_id is null or p.dinas_id = subject.dinas_id)';

const STATES_DINAS = '(s.dinas_code is not null or s.dinas_name is not null)';

export const OF_NAMED_DINAS = [
  refuse({
    code: 'DINAS_UNKNOWN',
    column: 'dinas_name',
    value: 'coalesce(s.dinas_code, s.dinas_name)',
    message: {
      id: 'Tidak ada perangkat daerah instansi ini dengan kode atau nama ini, atau ada beberapa.',
      en: 'No dinas of this government has this code or name, or several have.',
    },
    remedy: { id: 'Tulis kode atau namanya seperti tercatat.', en: 'Write its code or name as it is on record.' },
    where: `s.row_dinas is null and ${STATES_DINAS}`,
  }),
  outsideDinas({
    what: { id: 'Baris ini', en: 'The row' },
    column: 'dinas_name',
    value: 'coalesce(s.dinas_code, s.dinas_name)',
    where: `${STATES_DINAS} and s.row_dinas <> (select dinas_id from subject)`,
  }),
  refuse({
    code: 'DINAS_DIFFERS',
    column: 'position_code',
    value: 's.position_code',
    message: { id: 'Jabatan ini milik perangkat daerah {dinas}.', en: 'The position belongs to dinas {dinas}.' },
    facts: { dinas: 'd.code' },
    remedy: { id: 'Perbaiki kode jabatan, atau perangkat daerahnya.', en: 'Correct the code of the position, or the dinas.' },
    from: 'join position p on p.id = s.position_id join dinas d on d.id = p.dinas_id',
    where: `${STATES_DINAS} and p.dinas_id <> s.row_dinas`,
  }),
] as const;

export const OF_NAMED_POSITION = [
  refuse({
    code: 'POSITION_UNKNOWN',
    column: 'position_code',
    value: 's.position_code',
    message: {
      id: 'Tidak ada jabatan dengan kode ini di instansi atau perangkat daerah yang dipilih.',
      en: 'No position has this code in the chosen government or dinas.',
    },
    remedy: { id: 'Impor jabatannya dahulu, atau perbaiki kodenya.', en: 'Import the position first, or correct the code.' },
    where: 's.position_code is not null and s.position_id is null',
  }),
  refuse({
    code: 'POSITION_UNKNOWN',
    column: 'position_title',
    value: 's.position_title',
    message: { id: 'Tidak ada jabatan dengan nama ini {where}.', en: 'No position has this title {where}.' },
    facts: {
      where: {
        id: `coalesce('di unit ' || coalesce(s.unit_code, s.unit_name), 'di instansi atau perangkat daerah yang dipilih')`,
        en: `coalesce('in the unit ' || coalesce(s.unit_code, s.unit_name), 'in the chosen government or dinas')`,
      },
    },
    remedy: { id: 'Perbaiki unit atau nama jabatannya, atau isi kode jabatannya.', en: 'Correct the unit or the title, or fill in the code of the position.' },
    where: `s.position_code is null and coalesce(s.matches, 0) = 0 and not (s.row_dinas is null and ${STATES_DINAS})`,
  }),
  refuse({
    code: 'POSITION_AMBIGUOUS',
    column: 'position_title',
    value: 's.position_title',
    message: { id: 'Ada {matches} jabatan dengan nama ini.', en: '{matches} positions have this title.' },
    facts: { matches: 's.matches' },
    remedy: { id: 'Isi kode jabatannya, atau kode unitnya.', en: 'Fill in the code of the position, or of the unit.' },
    where: 's.position_code is null and s.matches > 1',
  }),
] as const;
