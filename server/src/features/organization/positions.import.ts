import {
  changesOf,
  CODE,
  column,
  COUNT,
  createsBesides,
  defineKind,
  fieldsOf,
  inSlices,
  FLAG,
  insertInto,
  outcomeOf,
  required,
  SLICE,
  TEXT,
  updateOf,
  whole,
  worked,
} from '../importing/rows/index.ts';
import { EDUCATION } from './education-level.wordings.ts';
import { ESELON, JENJANG, POSITION_KIND } from './position.wordings.ts';
import { understandPosition } from './positions-row.import.ts';
import { FOLLOW_KIND } from './positions-kind.import.ts';
import { DAY_REFUSALS, WORK_OUT_DAYS } from './positions-days.import.ts';
import { CUT_NEEDS, COMPARE_HOLDERS, REFUSE_BELOW_DECREE, TURN_NEEDS, WORK_OUT_NEED } from './positions-need.import.ts';
import { MATCH_POSITIONS, PLACE_IN_UNITS, POSITION_REFUSALS, UNIT_REFUSALS } from './positions-place.import.ts';
import { FIND_HEADS, FIND_SUPERIORS, SUPERIOR_REFUSALS } from './positions-superior.import.ts';
import { DINAS_CODES, DINAS_NAMES, POSITION_CODES, POSITION_TITLES, UNIT_CODES, UNIT_NAMES } from './on-record.sql.ts';
import { DINAS_CODE_HEADERS, DINAS_NAME_HEADERS } from './unit.wordings.ts';
import { readsLikeUnit } from './unit-kind.rules.ts';
import { A_UNIT } from './things.import.ts';
import { VALID_FROM, VALID_TO } from './validity.import.ts';

const named = (name: string, code: string): string => `${name} || ' (' || ${code} || ')'`;

const POSITION = fieldsOf(
  { name: 'position', alias: 'p' },
  {
    new_unit: worked(
      { id: 'unit baru', en: 'new unit' },
      { shown: { before: 'null', after: 'case when u.is_new and first.row_number is not null then u.name end' } },
    ),
    code: column(CODE, ['kode_jabatan', 'node_id', 'kode', 'id_jabatan'], { value: 'final_code', identity: true }, { onRecord: POSITION_CODES }),
    dinas_code: column(CODE, DINAS_CODE_HEADERS, { usedBy: 'placeInUnits', clears: 'NOT_KEPT' }, { onRecord: DINAS_CODES }),
    dinas_name: column(TEXT, DINAS_NAME_HEADERS, { usedBy: 'placeInUnits', clears: 'NOT_KEPT' }, { onRecord: DINAS_NAMES }),
    unit_code: column(
      CODE,
      ['kode_unit'],
      { usedBy: 'placeInUnits', clears: 'NOT_KEPT' },
      { national: ['kode_unor', 'unor_id', 'id_unor'], onRecord: UNIT_CODES },
    ),
    unit_name: column(
      TEXT,
      ['unit', 'unit_kerja', 'unor', 'nama_unit', 'unit_organisasi'],
      { usedBy: 'placeInUnits', clears: 'NOT_KEPT' },
      { national: ['unor_nama', 'nama_unor'], onRecord: UNIT_NAMES },
    ),
    unit: worked(
      { id: 'unit', en: 'unit' },
      {
        to: 'unit_id',
        value: 'unit_id',
        shown: { before: named('before_unit.name', 'before_unit.code'), after: named('u.name', 'u.code') },
      },
    ),
    title: required(
      TEXT,
      ['nama_jabatan', 'jabatan', 'nomenklatur', 'nomenklatur_jabatan', 'uraian_jabatan'],
      {},
      { national: ['jabatan_nama'], onRecord: POSITION_TITLES },
    ),
    kind: required(POSITION_KIND, ['jenis', 'jenis_jabatan'], {}, { national: ['jenis_jabatan_nama', 'jenis_jabatan_id'], weaker: ['jenis_jabatan_id'] }),
    kind_as_written: worked({ id: 'jenis seperti tertulis', en: 'kind as written' }, { to: 'kind_written', value: 'kind_stands' }),
    jenjang: column(JENJANG, ['jenjang_jabatan', 'jenjang_jf'], {}, { national: ['jenjang_jabatan_nama'] }),
    eselon: column(ESELON, ['eselon', 'tingkat_eselon'], {}, { national: ['eselon_nama', 'eselon_id', 'eselon_level'], weaker: ['eselon_id', 'eselon_level'] }),
    position_class: column(whole(1, 17, { id: 'kelas jabatan', en: 'a class' }, { name: 'POSITION_CLASS', describes: 'Classes of positions.' }), [
      'kelas_jabatan',
      'kelas',
      'kls',
      'kls_jabatan',
    ]),
    superior_code: column(CODE, ['kode_atasan', 'parent_id', 'kode_jabatan_atasan', 'kode_induk', 'id_atasan', 'kode_parent'], {
      usedBy: 'findSuperiors',
      clears: 'CLEARS',
    }),
    superior_title: column(TEXT, ['atasan', 'jabatan_atasan', 'nama_jabatan_atasan'], { usedBy: 'findSuperiors', clears: 'CLEARS' }),
    superior: worked(
      { id: 'atasan', en: 'superior' },
      {
        to: 'superior_position_id',
        value: 'superior_id',
        clearedBy: ['superior_code', 'superior_title'],
        shown: {
          before: named('before_superior.title', 'before_superior.code'),
          after: `coalesce(${named('file_superior.title', 'file_superior.final_code')}, ${named('stored_superior.title', 'stored_superior.code')})`,
        },
      },
    ),
    is_head: column(FLAG, ['kepala', 'kepala_unit', 'pimpinan'], { value: 'head', clears: 'CLEARS' }),
    // A file whose need is read under no name would make positions of which none was set.
    need: column(
      COUNT,
      [
        'kebutuhan',
        'abk',
        'kebutuhan_pegawai',
        'jumlah_kebutuhan',
        'jumlah_kebutuhan_pegawai',
        'kebutuhan_jabatan',
        'kebutuhan_asn',
        'kebutuhan_abk',
        'hasil_abk',
        'formasi',
        'jumlah_formasi',
      ],
      { usedBy: 'write', clears: 'CLEARS', shown: { before: 't.need_before', after: 't.need' } },
      { smells: /^(?!.*(?:pendidikan|kompetensi|diklat|latihan)).*(?:butuh|formasi|\babk\b)/i, initial: { letter: 'k', beside: 'b' } },
    ),
    reported_filled: column(
      COUNT,
      [
        'bezetting',
        'jumlah_pegawai',
        'terisi',
        'jumlah_bezetting',
        'eksisting',
        'existing',
        'pegawai_saat_ini',
        'jumlah_pegawai_saat_ini',
        'pegawai_yang_ada',
        'jumlah_pegawai_yang_ada',
      ],
      {
        usedBy: 'compareHolders',
        clears: 'NOT_KEPT',
      },
      { initial: { letter: 'b', beside: 'k' } },
    ),
    required_education: column(EDUCATION, ['pendidikan_minimal', 'syarat_pendidikan']),
    required_education_field: column(TEXT, ['bidang_pendidikan', 'jurusan', 'kualifikasi_pendidikan']),
    // Cleared, it is again that of the law.
    retirement_age: column(whole(50, 70, { id: 'usia', en: 'an age' }), ['bup', 'batas_usia_pensiun'], { whenNew: 'lawful_retirement_age' }),
    valid_from: VALID_FROM,
    valid_to: VALID_TO,
  },
);

const DESCRIBE = inSlices(/* sql */ `
  update staged s set changes = x.changes, creates = case when u.is_new and first.row_number is not null then ${createsBesides(A_UNIT, 'u.name')} end, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.to_day < coalesce(p.valid_to, 'infinity')")}
  from staged t
  left join position p on p.id = t.target_id
  left join unit before_unit on before_unit.id = p.unit_id
  left join place u on u.id = t.unit_id
  left join position before_superior on before_superior.id = p.superior_position_id
  left join position stored_superior on stored_superior.id = t.superior_id
  left join (select distinct on (position_id) position_id, final_code, title from staged order by position_id, row_number) file_superior on file_superior.position_id = t.superior_id
  left join (select distinct on (unit_id) unit_id, row_number from staged order by unit_id, row_number) first on first.unit_id = t.unit_id and first.row_number = t.row_number
  cross join lateral (select ${changesOf([POSITION], 't')} as changes) x
  where t.row_number = s.row_number and ${SLICE}`);

const INSERT_NEW_UNITS = /* sql */ `
  insert into unit (id, instansi_id, dinas_id, parent_id, code, name, kind, valid_from, valid_to)
  select id, (select instansi_id from subject), dinas_id, parent_id, code, name, kind, valid_from, valid_to from place where is_new order by depth, name`;

const IN_UNIT = 'staged s join place u on u.id = s.unit_id';

/** The map of positions (peta jabatan): a row per position, with its unit, its superior and its need. */
export const positionsImport = defineKind({
  name: 'POSITIONS',
  makes: { thing: 'POSITION', describes: 'A position.', one: { id: 'jabatan', en: 'position' }, many: { id: 'jabatan', en: 'positions' } },
  makesBesides: [A_UNIT],
  describes: 'Positions with their need.',
  tables: [POSITION],
  fillsBesides: ['position_need'],
  label: ['code', 'title', 'unit_name'],
  groupRows: { column: 'unit_name', saidBy: ['unit_name', 'unit_code'], isName: readsLikeUnit },
  means: {
    code: { id: 'Kode jabatan; dibuatkan bila kosong.', en: 'Code of the position; one is made when it is empty.' },
    dinas_code: { id: 'Kode dinas tempat jabatan itu.', en: 'Code of the dinas it belongs to.' },
    dinas_name: { id: 'Nama dinas tempat jabatan itu.', en: 'Name of the dinas it belongs to.' },
    unit_code: { id: 'Kode unit tempat jabatan itu.', en: 'Code of the unit it stands in.' },
    unit_name: { id: 'Nama unit tempat jabatan itu, bila kodenya tidak ada.', en: 'Name of the unit it stands in, where there is no code.' },
    title: { id: 'Nama jabatan (nomenklatur).', en: 'Title of the position.' },
    kind: {
      id: 'Jenis jabatan; Struktural dirinci dari eselon, nama atau kelasnya.',
      en: 'Kind of the position; eselon, title or class tell which Struktural is meant.',
    },
    jenjang: {
      id: 'Jenjang jabatan fungsional; dibaca dari nama jabatan bila kosong.',
      en: 'Jenjang of a functional position; read from its title when empty.',
    },
    eselon: { id: 'Eselon jabatan struktural.', en: 'Eselon of a structural position.' },
    position_class: { id: 'Kelas jabatan.', en: 'Class of the position.' },
    superior_code: { id: 'Kode jabatan atasan langsung.', en: 'Code of the position it reports to.' },
    superior_title: { id: 'Nama jabatan atasan langsung, bila kodenya tidak ada.', en: 'Title of the position it reports to, where there is no code.' },
    is_head: { id: 'Apakah jabatan ini memimpin unitnya.', en: 'Whether it leads its unit.' },
    need: { id: 'Jumlah pegawai yang dibutuhkan (ABK).', en: 'How many people are needed (ABK).' },
    reported_filled: {
      id: 'Jumlah pegawai yang dilaporkan ada; hanya dibandingkan, tidak disimpan.',
      en: 'How many people are reported to be there; compared only, not kept.',
    },
    required_education: { id: 'Pendidikan paling rendah yang disyaratkan.', en: 'Lowest education that is asked for.' },
    required_education_field: { id: 'Bidang pendidikan yang disyaratkan.', en: 'Field of education that is asked for.' },
    retirement_age: { id: 'Batas usia pensiun; menurut aturan bila kosong.', en: 'Retirement age; by the rules when empty.' },
    valid_from: { id: 'Hari pertama berlakunya.', en: 'The first day on which it exists.' },
    valid_to: { id: 'Hari terakhir berlakunya; kosong bila masih berlaku.', en: 'The last day on which it exists; empty while it does.' },
  },
  examples: [
    { code: 'CONTOH-J1', unit_code: 'CONTOH-1', title: 'Kepala Dinas Contoh', kind: 'JPT', eselon: 'II.b', is_head: 'Ya', need: '1' },
    {
      code: 'CONTOH-J2',
      unit_code: 'CONTOH-1.1',
      title: 'Analis Kebijakan Ahli Pertama',
      kind: 'Fungsional',
      jenjang: 'Ahli Pertama',
      position_class: '8',
      superior_code: 'CONTOH-J1',
      is_head: 'Tidak',
      need: '3',
      required_education: 'S1',
    },
  ],
  understood: { unit_kind: 'text', kind_written: 'text', reads_like_head: 'boolean', lawful_retirement_age: 'integer' },
  problems: ['POSITION_KIND_UNCLEAR', 'POSITION_KIND_DIFFERS', 'POSITION_KIND_KEPT', 'HEAD_OF_SCHOOL_IS_GURU', 'ESELON_DIFFERS', 'POST_OF_ANOTHER_LEVEL'],
  understand: understandPosition,
  worked: {
    kind_stands: 'text',
    row_dinas: 'uuid',
    unit_id: 'uuid',
    unit_matches: 'integer',
    unit_above: 'integer',
    matches: 'integer',
    made_code: 'text',
    position_id: 'uuid',
    final_code: 'text',
    head: 'boolean',
    superior_id: 'uuid',
    superior_matches: 'integer',
    from_day: 'date',
    to_day: 'date',
    need_day: 'date',
    need_before: 'integer',
    end_before: 'date',
  },
  check: {
    placeInUnits: PLACE_IN_UNITS,
    refuseUnits: UNIT_REFUSALS,
    match: MATCH_POSITIONS,
    refusePositions: POSITION_REFUSALS,
    followKind: FOLLOW_KIND,
    findHeads: FIND_HEADS,
    findSuperiors: FIND_SUPERIORS,
    refuseSuperiors: SUPERIOR_REFUSALS,
    workOutDays: WORK_OUT_DAYS,
    workOutNeed: WORK_OUT_NEED,
    refuseBelowDecree: [REFUSE_BELOW_DECREE],
    refuseDays: DAY_REFUSALS,
    compareHolders: COMPARE_HOLDERS,
    describe: [DESCRIBE],
  },
  write: [
    INSERT_NEW_UNITS,
    ...CUT_NEEDS,
    insertInto(POSITION, { also: { id: 's.position_id', instansi_id: '(select instansi_id from subject)', dinas_id: 'u.dinas_id' }, from: IN_UNIT }),
    updateOf(POSITION, { also: { dinas_id: 'u.dinas_id' }, from: IN_UNIT }),
    ...TURN_NEEDS,
  ],
});
