import {
  changesOf,
  CODE,
  column,
  DATE,
  defineKind,
  fieldsOf,
  inSlices,
  insertInto,
  lastDayBeforeFirst,
  outcomeOf,
  required,
  SLICE,
  TEXT,
  updateOf,
  worked,
} from '../importing/rows/index.ts';
import { ASSIGNMENT_REFUSALS } from './assignments-refusals.import.ts';
import { JOIN_BY_CODES, RESOLVE } from './assignments-resolve.import.ts';
import { ASSIGNMENT_KIND } from './assignment.wordings.ts';
import { NIP, NIP_HEADERS } from './nip.wordings.ts';

const ASSIGNMENT = fieldsOf(
  { name: 'assignment', alias: 'a' },
  {
    nip: required(NIP, NIP_HEADERS, { to: 'employee_id', value: 'employee_id', identity: true, shown: false }),
    position_code: column(CODE, ['kode_jabatan', 'node_id'], { usedBy: 'staging' }),
    unit_code: column(CODE, ['kode_unit', 'kode_unor', 'unor_id'], { usedBy: 'resolve' }),
    unit_name: column(TEXT, ['unit', 'unit_kerja', 'unor', 'nama_unit', 'unor_nama', 'nama_unor'], { usedBy: 'resolve' }),
    position_title: column(TEXT, ['nama_jabatan', 'jabatan', 'jabatan_nama'], { usedBy: 'resolve' }),
    position: worked({
      to: 'position_id',
      value: 'position_id',
      identity: true,
      shown: { before: 'case when a.id is not null then p.title end', after: 'p.title' },
    }),
    kind: column(ASSIGNMENT_KIND, ['jenis_penugasan', 'penugasan', 'jenis'], { identity: true }),
    valid_from: column(DATE, ['mulai', 'tanggal_mulai', 'berlaku_sejak', 'mulai_berlaku'], { value: 'from_day', identity: true }),
    valid_to: column(DATE, ['sampai', 'tanggal_selesai', 'berlaku_sampai', 'tanggal_berakhir'], { whenNew: 'to_day' }),
    tmt: column(DATE, ['tmt_jabatan'], { whenNew: 'tmt_day' }),
    decree_number: column(TEXT, ['nomor_sk', 'no_sk', 'sk']),
  },
);

const DESCRIBE = inSlices(/* sql */ `
  update staged s set changes = case when c.changes is null then x.changes else (x.changes::jsonb || c.changes)::text end, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.valid_to is not null and t.valid_to < coalesce(a.valid_to, 'infinity')")}
  from staged t
  left join assignment a on a.id = t.target_id
  left join (
    select c.row_number, jsonb_agg(jsonb_build_object('field', 'closes', 'before', format('%s (%s)', p.title, a.valid_from), 'after', c.last_day::text) order by a.valid_from) as changes
    from closing c join assignment a on a.id = c.assignment_id join position p on p.id = a.position_id group by c.row_number
  ) c on c.row_number = t.row_number
  left join position p on p.id = t.position_id
  cross join lateral (select ${changesOf([ASSIGNMENT], 't')} as changes) x
  where t.row_number = s.row_number and ${SLICE}`);

/** Appointments: a row per person and position over a range of days. */
export const assignmentsImport = defineKind({
  name: 'ASSIGNMENTS',
  describes: 'Who holds which position since when.',
  tables: [ASSIGNMENT],
  label: ['nip', 'position_title', 'position_code'],
  oneOf: [
    ['position_code', 'position_title'],
    ['valid_from', 'tmt'],
  ],
  problems: ['RANGE_ENDS_BEFORE_START'],
  understand(row) {
    const from = row.text('valid_from') ?? row.text('tmt');
    const to = row.text('valid_to');
    if (from !== null && to !== null && to < from) row.refuse('valid_to', to, lastDayBeforeFirst(from));
  },
  worked: { employee_id: 'uuid', position_id: 'uuid', matches: 'integer', from_day: 'date', to_day: 'date', tmt_day: 'date' },
  staging: {
    joins: JOIN_BY_CODES,
    filled: {
      employee_id: 'e.id',
      position_id: 'p.id',
      target_id: 'a.id',
      kind: "coalesce(d.kind, 'DEFINITIF')",
      from_day: 'coalesce(d.valid_from, d.tmt)',
      tmt_day: 'coalesce(d.tmt, d.valid_from)',
      to_day: 'coalesce(d.valid_to, a.valid_to)',
    },
  },
  check: { resolve: RESOLVE, refuse: ASSIGNMENT_REFUSALS, describe: [DESCRIBE] },
  write: [
    // First the ends, then the beginnings: two definitive appointments on one day are refused statement by statement.
    'update assignment a set valid_to = c.last_day, version = a.version + 1 from closing c where a.id = c.assignment_id',
    updateOf(ASSIGNMENT, { also: { version: 'a.version + 1' } }),
    insertInto(ASSIGNMENT, {
      also: { instansi_id: 'p.instansi_id', dinas_id: 'p.dinas_id' },
      from: 'staged s join position p on p.id = s.position_id',
    }),
  ],
});
