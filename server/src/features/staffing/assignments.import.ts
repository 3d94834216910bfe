import {
  changesOf,
  clears,
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
import { readsLikeUnit } from '../organization/index.ts';
import { ASSIGNMENT_REFUSALS } from './assignments-refusals.import.ts';
import { ASSIGNMENT_WARNINGS } from './assignments-warnings.import.ts';
import { JOIN_BY_CODES, RESOLVE } from './assignments-resolve.import.ts';
import { ASSIGNMENT_KIND } from './assignment.wordings.ts';
import { NAMED_POSITION, NAMED_POSITION_WORKED } from './named-position.import.ts';
import { NIP, NIP_HEADERS, NIP_NATIONAL } from './nip.wordings.ts';

const ASSIGNMENT = fieldsOf(
  { name: 'assignment', alias: 'a' },
  {
    nip: required(NIP, NIP_HEADERS, { to: 'employee_id', value: 'employee_id', identity: true, shown: false }, { national: NIP_NATIONAL }),
    ...NAMED_POSITION,
    position: worked(
      { id: 'jabatan', en: 'position' },
      {
        to: 'position_id',
        value: 'position_id',
        identity: true,
        shown: { before: 'case when a.id is not null then p.title end', after: 'p.title' },
      },
    ),
    kind: column(ASSIGNMENT_KIND, ['jenis_penugasan', 'penugasan', 'jenis'], { identity: true }),
    valid_from: column(DATE, ['mulai', 'tanggal_mulai', 'berlaku_sejak', 'mulai_berlaku'], { value: 'from_day', identity: true }),
    // Cleared, an appointment goes on, until the next one in the file begins: as if it was new.
    valid_to: column(DATE, ['sampai', 's.d.', 'tanggal_selesai', 'berlaku_sampai', 'tanggal_berakhir'], { whenNew: 'to_day' }),
    tmt: column(DATE, ['tmt_jabatan'], { whenNew: 'tmt_day' }, { national: ['tmt_jabatan'] }),
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
  makes: { thing: 'ASSIGNMENT', describes: 'An appointment.', one: { id: 'penempatan', en: 'appointment' }, many: { id: 'penempatan', en: 'appointments' } },
  describes: 'Who holds which position since when.',
  tables: [ASSIGNMENT],
  label: ['nip', 'position_title', 'position_code'],
  shownBesides: { closes: { id: 'mengakhiri', en: 'ends' } },
  groupRows: { column: 'unit_name', saidBy: ['unit_name', 'unit_code', 'position_code'], isName: readsLikeUnit },
  means: {
    nip: { id: 'NIP orangnya.', en: 'The NIP of the person.' },
    position_code: { id: 'Kode jabatan yang diduduki.', en: 'Code of the position that is held.' },
    dinas_code: { id: 'Kode perangkat daerah jabatan itu, dalam berkas seluruh instansi.', en: 'Code of its dinas, in a file for a whole government.' },
    dinas_name: { id: 'Nama perangkat daerah jabatan itu, dalam berkas seluruh instansi.', en: 'Name of its dinas, in a file for a whole government.' },
    unit_code: { id: 'Kode unit jabatan itu, untuk membedakan nama jabatan yang sama.', en: 'Code of its unit, to tell positions of one title apart.' },
    unit_name: { id: 'Nama unit jabatan itu, untuk membedakan nama jabatan yang sama.', en: 'Name of its unit, to tell positions of one title apart.' },
    position_title: { id: 'Nama jabatan yang diduduki, bila kodenya tidak ada.', en: 'Title of the position that is held, where there is no code.' },
    kind: { id: 'Jenis penugasan; Definitif bila kosong.', en: 'Kind of the appointment; Definitif when empty.' },
    valid_from: { id: 'Hari pertama menduduki jabatan.', en: 'First day in the position.' },
    valid_to: { id: 'Hari terakhir menduduki jabatan; kosong bila masih.', en: 'Last day in the position; empty while it is held.' },
    tmt: { id: 'TMT jabatan menurut SK; tanpa itu hari pertamanya.', en: 'TMT by the decree; the first day when empty.' },
    decree_number: { id: 'Nomor SK pengangkatan.', en: 'Number of the decree.' },
  },
  examples: [{ nip: '199001012015051999', position_code: 'CONTOH-J2', kind: 'Definitif', valid_from: '2026-01-02', decree_number: '800/001/2026' }],
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
  worked: { employee_id: 'uuid', ...NAMED_POSITION_WORKED, from_day: 'date', to_day: 'date', tmt_day: 'date' },
  staging: {
    joins: JOIN_BY_CODES,
    filled: {
      employee_id: 'e.id',
      position_id: 'p.id',
      target_id: 'a.id',
      kind: "coalesce(d.kind, 'DEFINITIF')",
      from_day: 'coalesce(d.valid_from, d.tmt)',
      tmt_day: 'coalesce(d.tmt, d.valid_from)',
      to_day: `coalesce(d.valid_to, case when not ${clears('d', 'valid_to')} then a.valid_to end)`,
    },
  },
  check: { resolve: RESOLVE, refuse: [...ASSIGNMENT_REFUSALS, ...ASSIGNMENT_WARNINGS], describe: [DESCRIBE] },
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
