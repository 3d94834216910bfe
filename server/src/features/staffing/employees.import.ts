import { EDUCATION } from '../organization/index.ts';
import { changesOf, column, DATE, defineKind, fieldsOf, insertInto, outcomeOf, refuseTwice, required, TEXT, updateOf } from '../importing/rows/index.ts';
import { understandEmployee } from './employees-row.import.ts';
import { SEX, STATUS } from './employee.wordings.ts';
import { NIP, NIP_HEADERS } from './nip.wordings.ts';

const EMPLOYEE = fieldsOf(
  { name: 'employee', alias: 'e' },
  {
    nip: required(NIP, NIP_HEADERS, { identity: true, shown: false }),
    name: required(TEXT, ['nama', 'nama_pegawai', 'nama_lengkap']),
    sex: column(SEX, ['jenis_kelamin', 'l/p', 'jk', 'kelamin'], { whenNew: 'nip_sex' }),
    birth_date: column(DATE, ['tanggal_lahir', 'tgl_lahir'], { whenNew: 'nip_birth_date' }),
    status: column(STATUS, ['status_pegawai', 'jenis_pegawai', 'status_asn', 'jenis_pegawai_nama', 'kedudukan'], { whenNew: 'nip_status' }),
    // Which golongan there are depends on the status, so it is judged with the whole row.
    golongan: column(TEXT, ['gol', 'gol_ruang_akhir', 'gol_ruang', 'golongan_ruang', 'gol_akhir']),
    education_level: column(EDUCATION, ['pendidikan', 'tingkat_pendidikan', 'tk_pendidikan_terakhir', 'pendidikan_terakhir', 'jenjang_pendidikan']),
    education_field: column(TEXT, ['jurusan', 'bidang_studi', 'program_studi', 'pendidikan_terakhir_nama']),
  },
);

/**
 * People: a row per person, who is known by the NIP within the government. Whether another government employs somebody
 * of that number is not asked, and nothing here may tell: that is a case for administrators (nip-clash.sql.ts).
 */
export const employeesImport = defineKind({
  name: 'EMPLOYEES',
  describes: 'People with their golongan and education.',
  tables: [EMPLOYEE],
  label: ['nip', 'name'],
  understood: { nip_sex: 'text', nip_birth_date: 'date', nip_status: 'text' },
  problems: ['GOLONGAN_UNKNOWN', 'STATUS_DIFFERS_FROM_NIP', 'NIP_BIRTH_DATE_DIFFERS', 'NIP_SEX_DIFFERS', 'NIP_STARTS_BEFORE_18'],
  understand: understandEmployee,
  staging: {
    joins: `left join employee e on e.nip = d.nip and e.instansi_id = subject.instansi_id cross join lateral (select ${changesOf([EMPLOYEE], 'd')} as changes) x`,
    filled: { target_id: 'e.id', changes: 'x.changes', outcome: outcomeOf('e.id', 'x.changes', 'false') },
  },
  check: {
    refuse: [
      refuseTwice({
        code: 'NIP_TWICE',
        column: 'nip',
        key: 's.nip',
        value: 's.nip',
        what: 'The NIP',
        remedy: 'Keep one row per person.',
        among: 's.nip is not null',
      }),
    ],
  },
  write: [updateOf(EMPLOYEE), insertInto(EMPLOYEE, { also: { instansi_id: '(select instansi_id from subject)' } })],
});
