import {
  changesOf,
  CODE,
  column,
  createsBesides,
  defineKind,
  fieldsOf,
  inSlices,
  insertInto,
  outcomeOf,
  required,
  SLICE,
  TEXT,
  updateOf,
  worked,
} from '../importing/rows/index.ts';
import { UNIT_CODES, UNIT_NAMES } from './on-record.sql.ts';
import { dinasKindInName, readsLikePart, unitKindInName } from './unit-kind.rules.ts';
import { DINAS_CODE_HEADERS, DINAS_KIND, DINAS_NAME_HEADERS, UNIT_KIND } from './unit.wordings.ts';
import { KNOW_SPELLINGS, PLACE_IN_TREE, TREE_REFUSALS } from './units-tree.import.ts';
import { KEEP_KIND_AS_WRITTEN } from './units-kind.import.ts';
import { A_DINAS, A_UNIT } from './things.import.ts';
import { VALID_FROM, VALID_TO } from './validity.import.ts';

const UNIT = fieldsOf(
  { name: 'unit', alias: 'u' },
  {
    code: required(
      CODE,
      ['kode_unit', 'kode', 'kode_upt', 'kode_uptd', 'npsn', 'kode_puskesmas'],
      { identity: true },
      { national: ['kode_unor', 'unor_id', 'id_unor', 'id'], weaker: ['id'], onRecord: UNIT_CODES },
    ),
    name: required(
      TEXT,
      [
        'nama_unit',
        'unit_kerja',
        'nama',
        'unit',
        'unor',
        'nama_upt',
        'nama_uptd',
        'nama_puskesmas',
        'nama_sekolah',
        'nama_satuan_pendidikan',
        'satuan_pendidikan',
      ],
      {},
      { national: ['nama_unor', 'unor_nama'], onRecord: UNIT_NAMES },
    ),
    kind: column(UNIT_KIND, ['jenis_unit', 'jenis', 'bentuk_pendidikan'], { whenNew: 'guessed_kind' }),
    kind_as_written: worked({ id: 'jenis seperti tertulis', en: 'kind as written' }, { to: 'kind_written', value: 'kind_stands' }),
    parent_code: column(
      CODE,
      ['kode_induk', 'kode_unit_induk', 'kode_atasan', 'kode_unit_atasan', 'induk', 'parent_id', 'kode_parent'],
      { usedBy: 'placeInTree', clears: 'CLEARS', shown: { before: 'above.code', after: 't.placed_under' } },
      {
        national: ['kode_unor_induk', 'kode_unor_atasan', 'unor_atasan_id', 'id_unor_atasan', 'unor_induk_id', 'diatasan_id', 'id_diatasan', 'id_atasan'],
        smells: /induk|atas|paren|membawahi/i,
      },
    ),
    valid_from: VALID_FROM,
    valid_to: VALID_TO,
  },
);

/** A unit without a parent is the top of a dinas, and speaks for it. */
const DINAS = fieldsOf(
  { name: 'dinas', alias: 'd', when: (row) => `${row}.is_root` },
  {
    dinas_code: column(CODE, DINAS_CODE_HEADERS, {
      usedBy: 'placeInTree',
      shown: { before: 'd.code', after: 'case when t.is_root then t.placed_dinas end' },
    }),
    dinas_name: column(TEXT, DINAS_NAME_HEADERS, {
      to: 'name',
      value: 'dinas_named',
      clears: 'CLEARS',
    }),
    dinas_kind: column(DINAS_KIND, ['jenis_perangkat_daerah', 'jenis_dinas', 'jenis_opd'], { to: 'kind', whenNew: 'guessed_dinas_kind' }),
    dinas_kind_as_written: worked(
      { id: 'jenis perangkat daerah seperti tertulis', en: 'kind of dinas as written' },
      { to: 'kind_written', value: 'dinas_kind_stands' },
    ),
    short_name: column(TEXT, ['singkatan']),
  },
);

const DESCRIBE = inSlices(/* sql */ `
  update staged s set changes = x.changes, new_dinas = t.is_root and d.id is null,
    creates = case when t.is_root and d.id is null then ${createsBesides(A_DINAS, 't.dinas_named')} end, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.to_day < coalesce(u.valid_to, 'infinity')")}
  from staged t
  left join unit u on u.id = t.target_id
  left join unit above on above.id = u.parent_id
  left join dinas d on d.code = t.placed_dinas and d.instansi_id = (select instansi_id from subject)
  cross join lateral (select ${changesOf([UNIT, DINAS], 't')} as changes) x
  where t.row_number = s.row_number and ${SLICE}`);

const OF_SUBJECT = 'd.code = s.placed_dinas and d.instansi_id = (select instansi_id from subject)';

/** The tree of units: a row per unit, the dinas with their top units. */
export const unitsImport = defineKind({
  name: 'UNITS',
  makes: A_UNIT,
  makesBesides: [A_DINAS],
  describes: 'The tree of dinas and units.',
  tables: [UNIT, DINAS],
  label: ['code', 'name'],
  means: {
    code: { id: 'Kode unit; tidak boleh dipakai dua kali.', en: 'Code of the unit; no two units share one.' },
    name: { id: 'Nama lengkap unit.', en: 'Full name of the unit.' },
    kind: {
      id: 'Jenis unit; ditebak dari namanya bila kosong, disimpan seperti tertulis bila tidak dikenal.',
      en: 'Kind of the unit; guessed from its name when empty, kept as written when it is not known.',
    },
    parent_code: { id: 'Kode unit di atasnya; kosong untuk puncak dinas.', en: 'Code of the unit above it; empty for the top of a dinas.' },
    valid_from: { id: 'Hari pertama berlakunya.', en: 'The first day on which it exists.' },
    valid_to: { id: 'Hari terakhir berlakunya; kosong bila masih berlaku.', en: 'The last day on which it exists; empty while it does.' },
    dinas_code: { id: 'Kode dinas, untuk unit puncak; tanpa itu kode unitnya.', en: 'Code of the dinas, for its top unit; that of the unit when empty.' },
    dinas_name: { id: 'Nama dinas, untuk unit puncak; tanpa itu nama unitnya.', en: 'Name of the dinas, for its top unit; that of the unit when empty.' },
    dinas_kind: { id: 'Jenis perangkat daerah, untuk unit puncak.', en: 'Kind of the dinas, for its top unit.' },
    short_name: { id: 'Singkatan dinas, untuk unit puncak.', en: 'Short name of the dinas, for its top unit.' },
  },
  examples: [
    { code: 'CONTOH-1', name: 'Dinas Contoh', kind: 'Dinas' },
    { code: 'CONTOH-1.1', name: 'Bidang Contoh', kind: 'Bidang', parent_code: 'CONTOH-1' },
  ],
  understood: { reads_like_part: 'boolean', guessed_kind: 'text', guessed_dinas_kind: 'text', kind_written: 'text', dinas_kind_written: 'text' },
  understand(row) {
    const name = row.text('name') ?? '';
    if (readsLikePart(name)) row.set('reads_like_part', true);
    row.set('guessed_kind', unitKindInName(name));
    row.set('guessed_dinas_kind', dinasKindInName(row.text('dinas_name') ?? name));
  },
  worked: {
    unit_id: 'uuid',
    is_root: 'boolean',
    placed_under: 'text',
    depth: 'integer',
    placed_dinas: 'text',
    dinas_named: 'text',
    kind_stands: 'text',
    dinas_kind_stands: 'text',
    new_dinas: 'boolean',
    from_day: 'date',
    to_day: 'date',
  },
  check: { knowSpellings: KNOW_SPELLINGS, placeInTree: PLACE_IN_TREE, keepKind: KEEP_KIND_AS_WRITTEN, refuse: TREE_REFUSALS, describe: [DESCRIBE] },
  write: [
    updateOf(DINAS, { where: `s.is_root and s.outcome <> 'UNCHANGED' and ${OF_SUBJECT}`, onlyDifferent: true }),
    insertInto(DINAS, { also: { instansi_id: '(select instansi_id from subject)', code: 's.placed_dinas' }, where: 's.new_dinas' }),
    // Parents first: place_unit reads the path of the parent when the row is inserted.
    insertInto(UNIT, {
      also: { id: 's.unit_id', instansi_id: 'd.instansi_id', dinas_id: 'd.id', parent_id: 'above.id' },
      from: `staged s join dinas d on ${OF_SUBJECT} left join node above on above.code = s.placed_under`,
      order: 's.depth, s.row_number',
    }),
    // One unit at a time from the top: the paths below a moved unit follow it before the next one is moved.
    {
      each: /* sql */ `
        select s.unit_id as id, above.id as parent_id from staged s join node above on above.code = s.placed_under join unit u on u.id = s.target_id
        where u.parent_id is distinct from above.id order by s.depth, s.row_number`,
      run: 'update unit set parent_id = $2 where id = $1',
    },
    updateOf(UNIT, { onlyDifferent: true }),
  ],
});
