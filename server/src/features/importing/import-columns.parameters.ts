export type ImportKind = 'UNITS' | 'POSITIONS' | 'EMPLOYEES' | 'ASSIGNMENTS' | 'EVALUATIONS';
export const IMPORT_KINDS: readonly ImportKind[] = ['UNITS', 'POSITIONS', 'EMPLOYEES', 'ASSIGNMENTS', 'EVALUATIONS'];

export type ValueType =
  | 'TEXT'
  | 'CODE'
  | 'NOTE'
  | 'NIP'
  | 'DATE'
  | 'COUNT'
  | 'AGE'
  | 'CLASS'
  | 'FLAG'
  | 'DINAS_KIND'
  | 'UNIT_KIND'
  | 'POSITION_KIND'
  | 'JENJANG'
  | 'ESELON'
  | 'EDUCATION'
  | 'SEX'
  | 'STATUS'
  | 'GOLONGAN'
  | 'ASSIGNMENT_KIND'
  | 'RATING'
  | 'EVALUATION_STATE';

export interface ImportColumn {
  readonly name: string;
  readonly type: ValueType;
  /** Other headers for it, in files of e-Formasi, SIASN clients and hand-made lists. */
  readonly synonyms: readonly string[];
  /** A row without a value is refused, and so is a file without the column. */
  readonly required: boolean;
}

const column = (name: string, type: ValueType, ...synonyms: string[]): ImportColumn => ({ name, type, synonyms, required: false });
const required = (name: string, type: ValueType, ...synonyms: string[]): ImportColumn => ({ name, type, synonyms, required: true });

const VALID_FROM = column('valid_from', 'DATE', 'berlaku_sejak', 'mulai_berlaku', 'tanggal_mulai', 'mulai');
const VALID_TO = column('valid_to', 'DATE', 'berlaku_sampai', 'tanggal_berakhir', 'tanggal_selesai', 'sampai');
const NIP = required('nip', 'NIP', 'nip_baru', 'ni_pppk', 'nip_ni_pppk', 'nomor_induk', 'nomor_induk_pegawai', 'nip_pegawai');

/** The columns of each kind of file; a header fits a name or synonym whatever its case, spaces and signs. */
export const IMPORT_COLUMNS: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  UNITS: [
    column('dinas_code', 'CODE', 'kode_dinas', 'kode_perangkat_daerah', 'kode_opd', 'kode_skpd'),
    column('dinas_name', 'TEXT', 'nama_dinas', 'perangkat_daerah', 'nama_opd', 'opd', 'skpd'),
    column('dinas_kind', 'DINAS_KIND', 'jenis_perangkat_daerah', 'jenis_dinas', 'jenis_opd'),
    required('code', 'CODE', 'kode_unit', 'kode', 'kode_unor', 'unor_id'),
    required('name', 'TEXT', 'nama_unit', 'unit_kerja', 'nama', 'unit', 'unor', 'nama_unor', 'unor_nama'),
    column('kind', 'UNIT_KIND', 'jenis_unit', 'jenis'),
    column('parent_code', 'CODE', 'kode_induk', 'kode_unit_induk', 'kode_atasan', 'unor_induk_id', 'parent_id'),
    column('short_name', 'TEXT', 'singkatan'),
    VALID_FROM,
    VALID_TO,
  ],
  POSITIONS: [
    column('code', 'CODE', 'kode_jabatan', 'node_id', 'kode', 'id_jabatan'),
    column('unit_code', 'CODE', 'kode_unit', 'kode_unor', 'unor_id'),
    column('unit_name', 'TEXT', 'unit', 'unit_kerja', 'unor', 'nama_unit', 'unor_nama', 'nama_unor'),
    required('title', 'TEXT', 'nama_jabatan', 'jabatan', 'jabatan_nama', 'nomenklatur'),
    required('kind', 'POSITION_KIND', 'jenis', 'jenis_jabatan'),
    column('jenjang', 'JENJANG', 'jenjang_jabatan'),
    column('eselon', 'ESELON', 'eselon_id'),
    column('position_class', 'CLASS', 'kelas_jabatan', 'kelas'),
    column('superior_code', 'CODE', 'kode_atasan', 'parent_id', 'kode_jabatan_atasan', 'kode_induk'),
    column('superior_title', 'TEXT', 'atasan', 'jabatan_atasan', 'nama_jabatan_atasan'),
    column('is_head', 'FLAG', 'kepala', 'kepala_unit', 'pimpinan'),
    required('need', 'COUNT', 'kebutuhan', 'abk', 'kebutuhan_pegawai', 'jumlah_kebutuhan'),
    column('reported_filled', 'COUNT', 'bezetting', 'jumlah_pegawai', 'terisi'),
    column('required_education', 'EDUCATION', 'pendidikan_minimal', 'syarat_pendidikan'),
    column('required_education_field', 'TEXT', 'bidang_pendidikan', 'jurusan', 'kualifikasi_pendidikan'),
    column('retirement_age', 'AGE', 'bup', 'batas_usia_pensiun'),
    VALID_FROM,
    VALID_TO,
  ],
  EMPLOYEES: [
    NIP,
    required('name', 'TEXT', 'nama', 'nama_pegawai', 'nama_lengkap'),
    column('sex', 'SEX', 'jenis_kelamin', 'l/p', 'jk', 'kelamin'),
    column('birth_date', 'DATE', 'tanggal_lahir', 'tgl_lahir'),
    column('status', 'STATUS', 'status_pegawai', 'jenis_pegawai', 'status_asn', 'jenis_pegawai_nama', 'kedudukan'),
    column('golongan', 'GOLONGAN', 'gol', 'gol_ruang_akhir', 'gol_ruang', 'golongan_ruang', 'gol_akhir'),
    column('education_level', 'EDUCATION', 'pendidikan', 'tingkat_pendidikan', 'tk_pendidikan_terakhir', 'pendidikan_terakhir', 'jenjang_pendidikan'),
    column('education_field', 'TEXT', 'jurusan', 'bidang_studi', 'program_studi', 'pendidikan_terakhir_nama'),
  ],
  ASSIGNMENTS: [
    NIP,
    column('position_code', 'CODE', 'kode_jabatan', 'node_id'),
    column('unit_code', 'CODE', 'kode_unit', 'kode_unor', 'unor_id'),
    column('unit_name', 'TEXT', 'unit', 'unit_kerja', 'unor', 'nama_unit', 'unor_nama', 'nama_unor'),
    column('position_title', 'TEXT', 'nama_jabatan', 'jabatan', 'jabatan_nama'),
    column('kind', 'ASSIGNMENT_KIND', 'jenis_penugasan', 'penugasan', 'jenis'),
    column('valid_from', 'DATE', 'mulai', 'tanggal_mulai', 'berlaku_sejak', 'mulai_berlaku'),
    column('valid_to', 'DATE', 'sampai', 'tanggal_selesai', 'berlaku_sampai', 'tanggal_berakhir'),
    column('tmt', 'DATE', 'tmt_jabatan'),
    column('decree_number', 'TEXT', 'nomor_sk', 'no_sk', 'sk'),
  ],
  EVALUATIONS: [
    NIP,
    required('period', 'TEXT', 'periode', 'periode_penilaian'),
    required('work_result', 'RATING', 'hasil_kerja', 'rating_hasil_kerja', 'hasil_kinerja', 'hasil_kinerja_nilai'),
    required('behaviour', 'RATING', 'perilaku', 'perilaku_kerja', 'rating_perilaku_kerja', 'perilaku_kerja_nilai'),
    column('evaluator_nip', 'NIP', 'nip_penilai', 'penilai_nip', 'penilai_nip_nrp', 'nip_atasan'),
    column('note', 'NOTE', 'catatan', 'keterangan', 'umpan_balik'),
    column('state', 'EVALUATION_STATE', 'status', 'status_penilaian'),
    column('started_on', 'DATE', 'tanggal_mulai'),
    column('submitted_on', 'DATE', 'tanggal_kirim', 'tanggal_diajukan'),
    column('sealed_on', 'DATE', 'tanggal_penetapan', 'tanggal_ditetapkan'),
  ],
};

/** At least one column of each group must be there, and filled in every row. */
export const ONE_OF: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  UNITS: [],
  POSITIONS: [],
  EMPLOYEES: [],
  ASSIGNMENTS: [
    ['position_code', 'position_title'],
    ['valid_from', 'tmt'],
  ],
  EVALUATIONS: [],
};
