import {
  changesOf,
  CODE,
  column,
  COUNT,
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
import { DAY_REFUSALS, WORK_OUT_DAYS } from './positions-days.import.ts';
import { CUT_NEEDS, COMPARE_HOLDERS, TURN_NEEDS, WORK_OUT_NEED } from './positions-need.import.ts';
import { MATCH_POSITIONS, PLACE_IN_UNITS, POSITION_REFUSALS, UNIT_REFUSALS } from './positions-place.import.ts';
import { FIND_HEADS, FIND_SUPERIORS, SUPERIOR_REFUSALS } from './positions-superior.import.ts';
import { VALID_FROM, VALID_TO } from './validity.import.ts';

const named = (name: string, code: string): string => `${name} || ' (' || ${code} || ')'`;

const POSITION = fieldsOf(
  { name: 'position', alias: 'p' },
  {
    new_unit: worked({ shown: { before: 'null', after: 'case when u.is_new and first.row_number is not null then u.name end' } }),
    code: column(CODE, ['kode_jabatan', 'node_id', 'kode', 'id_jabatan'], { value: 'final_code', identity: true }),
    unit_code: column(CODE, ['kode_unit', 'kode_unor', 'unor_id'], { usedBy: 'placeInUnits' }),
    unit_name: column(TEXT, ['unit', 'unit_kerja', 'unor', 'nama_unit', 'unor_nama', 'nama_unor'], { usedBy: 'placeInUnits' }),
    unit: worked({
      to: 'unit_id',
      value: 'unit_id',
      shown: { before: named('before_unit.name', 'before_unit.code'), after: named('u.name', 'u.code') },
    }),
    title: required(TEXT, ['nama_jabatan', 'jabatan', 'jabatan_nama', 'nomenklatur']),
    kind: required(POSITION_KIND, ['jenis', 'jenis_jabatan']),
    jenjang: column(JENJANG, ['jenjang_jabatan']),
    eselon: column(ESELON, ['eselon_id']),
    position_class: column(whole(1, 17, 'a class from 1 to 17'), ['kelas_jabatan', 'kelas']),
    superior_code: column(CODE, ['kode_atasan', 'parent_id', 'kode_jabatan_atasan', 'kode_induk'], { usedBy: 'findSuperiors' }),
    superior_title: column(TEXT, ['atasan', 'jabatan_atasan', 'nama_jabatan_atasan'], { usedBy: 'findSuperiors' }),
    superior: worked({
      to: 'superior_position_id',
      value: 'superior_id',
      shown: {
        before: named('before_superior.title', 'before_superior.code'),
        after: `coalesce(${named('file_superior.title', 'file_superior.final_code')}, ${named('stored_superior.title', 'stored_superior.code')})`,
      },
    }),
    is_head: column(FLAG, ['kepala', 'kepala_unit', 'pimpinan'], { value: 'head' }),
    need: required(COUNT, ['kebutuhan', 'abk', 'kebutuhan_pegawai', 'jumlah_kebutuhan'], {
      usedBy: 'write',
      shown: { before: 't.need_before', after: 't.need' },
    }),
    reported_filled: column(COUNT, ['bezetting', 'jumlah_pegawai', 'terisi'], { usedBy: 'compareHolders' }),
    required_education: column(EDUCATION, ['pendidikan_minimal', 'syarat_pendidikan']),
    required_education_field: column(TEXT, ['bidang_pendidikan', 'jurusan', 'kualifikasi_pendidikan']),
    retirement_age: column(whole(50, 70, 'an age from 50 to 70'), ['bup', 'batas_usia_pensiun'], { whenNew: 'lawful_retirement_age' }),
    valid_from: VALID_FROM,
    valid_to: VALID_TO,
  },
);

const DESCRIBE = inSlices(/* sql */ `
  update staged s set changes = x.changes, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.valid_to is not null and t.valid_to < coalesce(p.valid_to, 'infinity')")}
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
  describes: 'Positions with their need.',
  tables: [POSITION],
  fillsBesides: ['position_need'],
  label: ['code', 'title', 'unit_name'],
  understood: { unit_kind: 'text', reads_like_head: 'boolean', lawful_retirement_age: 'integer' },
  problems: ['POSITION_KIND_UNCLEAR'],
  understand: understandPosition,
  worked: {
    unit_id: 'uuid',
    unit_matches: 'integer',
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
    findHeads: FIND_HEADS,
    findSuperiors: FIND_SUPERIORS,
    refuseSuperiors: SUPERIOR_REFUSALS,
    workOutDays: WORK_OUT_DAYS,
    workOutNeed: WORK_OUT_NEED,
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
