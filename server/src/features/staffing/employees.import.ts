import { EDUCATION, readsLikeUnit } from '../organization/index.ts';
import { changesOf, column, DATE, defineKind, fieldsOf, insertInto, outcomeOf, refuseTwice, required, TEXT, updateOf } from '../importing/rows/index.ts';
import { understandEmployee } from './employees-row.import.ts';
import { WORK_EMAIL, WORK_PHONE } from './contact.wordings.ts';
import { SEX, STATUS } from './employee.wordings.ts';
import { FIND_PERSON, PERSON_REFUSALS } from './employees-person.import.ts';
import { GOLONGAN } from './golongan.wordings.ts';
import { FORMER_NIP, NIP, NIP_HEADERS, NIP_NATIONAL, readsLikeBirthDate } from './nip.wordings.ts';

const EMPLOYEE = fieldsOf(
  { name: 'employee', alias: 'e' },
  {
    nip: required(NIP, NIP_HEADERS, { shown: { before: 'e.nip', after: 'case when e.id is not null then d.nip end' } }, { national: NIP_NATIONAL }),
    // Says who is meant where the number is new: a PPPK who became a PNS is no second person.
    former_nip: column(FORMER_NIP, ['nip_lama', 'nip_sebelumnya', 'nip_pppk', 'ni_pppk_lama'], { usedBy: 'staging', clears: 'NOT_KEPT' }),
    name: required(TEXT, ['nama', 'nama_pegawai', 'nama_lengkap', 'nama_peserta', 'nama_asn', 'nama_guru', 'nama_ptk']),
    // Also from the name, where a file has all of it in one cell (titles.rules.ts).
    title_before: column(TEXT, ['gelar_depan', 'glr_depan', 'gelar_dpn', 'gelar_di_depan']),
    title_after: column(TEXT, ['gelar_belakang', 'glr_belakang', 'gelar_blk', 'gelar_di_belakang']),
    // Cleared, sex and birth date are again those that the number tells.
    sex: column(SEX, ['jenis_kelamin', 'l/p', 'jk', 'kelamin'], { whenNew: 'nip_sex' }),
    birth_date: column(DATE, ['tanggal_lahir', 'tgl_lahir'], { whenNew: 'nip_birth_date' }, { tells: readsLikeBirthDate }),
    status: column(
      STATUS,
      ['status_pegawai', 'status_asn', 'status_kepegawaian'],
      // No dash makes a PNS of a CPNS: everybody has a status, and the number does not tell these two apart.
      { whenNew: 'nip_status', clears: 'REFUSED' },
      { national: ['status_cpns_pns', 'jenis_pegawai_nama'], weaker: ['jenis_pegawai', 'jenis_pegawai_nama', 'kedudukan', 'jenis_asn'] },
    ),
    // Which golongan there are depends on the status, so it is judged with the whole row.
    golongan: column(
      GOLONGAN,
      [
        'golongan',
        'gol',
        'gol_ruang',
        'golongan_ruang',
        'gol_akhir',
        'golongan_akhir',
        'golongan_ruang_akhir',
        'pangkat_golongan',
        'pangkat_gol',
        'pangkat_gol_ruang',
        'pangkat_golongan_ruang',
      ],
      {},
      {
        national: ['gol_akhir_nama', 'gol_ruang_akhir', 'golongan_akhir_nama', 'gol_akhir_id', 'golongan_id', 'gol_ruang_akhir_id'],
        weaker: ['gol_akhir_id', 'golongan_id', 'gol_ruang_akhir_id', 'pangkat'],
      },
    ),
    education_level: column(
      EDUCATION,
      ['tingkat_pendidikan', 'tingkat_pendidikan_terakhir', 'jenjang_pendidikan'],
      {},
      {
        national: ['tingkat_pendidikan_nama', 'tk_pendidikan_terakhir', 'tingkat_pendidikan_id', 'tk_pendidikan_terakhir_id'],
        weaker: ['pendidikan', 'pendidikan_terakhir', 'tingkat_pendidikan_id', 'tk_pendidikan_terakhir_id'],
      },
    ),
    education_field: column(
      TEXT,
      ['jurusan', 'bidang_studi', 'program_studi', 'jurusan_pendidikan'],
      {},
      { national: ['pendidikan_nama', 'pendidikan_terakhir_nama'] },
    ),
    // No header that means a private address or number (email, no_hp): those are nobody's to see here.
    work_email: column(WORK_EMAIL, ['email_dinas', 'surel_dinas', 'email_kantor', 'surel_kantor', 'email_kedinasan']),
    work_phone: column(WORK_PHONE, ['telepon_dinas', 'telepon_kantor', 'telp_kantor', 'no_telepon_kantor', 'nomor_telepon_kantor']),
  },
);

/**
 * People: a row per person, who is known by the NIP within the government. Whether another government employs somebody
 * of that number is not asked, and nothing here may tell: that is a case for administrators (nip-clash.sql.ts).
 */
export const employeesImport = defineKind({
  name: 'EMPLOYEES',
  makes: { thing: 'EMPLOYEE', describes: 'A person.', one: { id: 'pegawai', en: 'person' }, many: { id: 'pegawai', en: 'people' } },
  describes: 'People with their golongan and education.',
  tables: [EMPLOYEE],
  label: ['nip', 'name', 'title_before', 'title_after'],
  groupRows: { column: null, saidBy: [], isName: readsLikeUnit },
  means: {
    nip: { id: 'NIP orangnya.', en: 'The NIP of the person.' },
    former_nip: { id: 'NIP sebelumnya, bila NIP orang itu berganti.', en: 'The NIP before, where the person was given another one.' },
    name: {
      id: 'Nama, boleh dengan gelar: gelar yang dikenal dipisahkan dari nama.',
      en: 'Name, with titles or without: those that are known are taken out of it.',
    },
    title_before: { id: 'Gelar di depan nama.', en: 'Titles before the name.' },
    title_after: { id: 'Gelar di belakang nama.', en: 'Titles behind the name.' },
    sex: { id: 'Jenis kelamin; dibaca dari NIP bila kosong.', en: 'Sex; read from the NIP when empty.' },
    birth_date: { id: 'Tanggal lahir; dibaca dari NIP bila kosong.', en: 'Date of birth; read from the NIP when empty.' },
    status: { id: 'Status kepegawaian; dibaca dari NIP bila kosong.', en: 'Status; read from the NIP when empty.' },
    golongan: { id: 'Golongan ruang: I/a sampai IV/e, untuk PPPK I sampai XVII.', en: 'Golongan: I/a to IV/e, of PPPK I to XVII.' },
    education_level: { id: 'Tingkat pendidikan terakhir.', en: 'Highest level of education.' },
    education_field: { id: 'Jurusan pendidikan terakhir.', en: 'Field of the highest education.' },
    work_email: { id: 'Surel kantor, terlihat oleh rekan kerja.', en: 'E-mail address at work, seen by colleagues.' },
    work_phone: { id: 'Telepon kantor, terlihat oleh rekan kerja.', en: 'Telephone number at work, seen by colleagues.' },
  },
  examples: [
    {
      nip: '199001012015051999',
      name: 'Budi Contoh',
      title_before: 'Ir.',
      title_after: 'M.Si.',
      sex: 'L',
      birth_date: '1990-01-01',
      status: 'PNS',
      golongan: 'III/a',
      education_level: 'S1',
      work_email: 'budi@dinas.contoh.example',
      work_phone: '(000) 000 1234',
    },
    { nip: '199203042018022998', name: 'Siti Contoh', sex: 'P', birth_date: '1992-03-04', status: 'PNS', golongan: 'II/c', education_level: 'D3' },
  ],
  understood: { nip_sex: 'text', nip_birth_date: 'date', nip_status: 'text' },
  problems: ['GOLONGAN_UNKNOWN', 'STATUS_DIFFERS_FROM_NIP', 'NIP_BIRTH_DATE_DIFFERS', 'NIP_SEX_DIFFERS', 'NIP_STARTS_BEFORE_18'],
  understand: understandEmployee,
  worked: { former_id: 'uuid' },
  staging: {
    joins: `${FIND_PERSON} cross join lateral (select ${changesOf([EMPLOYEE], 'd')} as changes) x`,
    filled: { target_id: 'e.id', former_id: 'former.id', changes: 'x.changes', outcome: outcomeOf('e.id', 'x.changes', 'false') },
  },
  check: {
    refuse: [
      refuseTwice({
        code: 'NIP_TWICE',
        column: 'nip',
        key: 's.nip',
        value: 's.nip',
        what: { id: 'NIP ini', en: 'The NIP' },
        remedy: { id: 'Sisakan satu baris per orang.', en: 'Keep one row per person.' },
        among: 's.nip is not null',
      }),
      ...PERSON_REFUSALS,
    ],
  },
  write: [updateOf(EMPLOYEE, { also: { version: 'e.version + 1' } }), insertInto(EMPLOYEE, { also: { instansi_id: '(select instansi_id from subject)' } })],
});
