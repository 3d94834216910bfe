import { changesOf, CODE, column, defineKind, fieldsOf, inSlices, insertInto, outcomeOf, required, SLICE, TEXT, updateOf } from '../importing/rows/index.ts';
import { dinasKindInName, unitKindInName } from './unit-kind.rules.ts';
import { DINAS_KIND, UNIT_KIND } from './unit.wordings.ts';
import { PLACE_IN_TREE, TREE_REFUSALS } from './units-tree.import.ts';
import { VALID_FROM, VALID_TO } from './validity.import.ts';

const UNIT = fieldsOf(
  { name: 'unit', alias: 'u' },
  {
    code: required(CODE, ['kode_unit', 'kode', 'kode_unor', 'unor_id'], { identity: true }),
    name: required(TEXT, ['nama_unit', 'unit_kerja', 'nama', 'unit', 'unor', 'nama_unor', 'unor_nama']),
    kind: column(UNIT_KIND, ['jenis_unit', 'jenis'], { whenNew: 'guessed_kind' }),
    parent_code: column(CODE, ['kode_induk', 'kode_unit_induk', 'kode_atasan', 'unor_induk_id', 'parent_id'], {
      usedBy: 'placeInTree',
      shown: { before: 'above.code', after: 't.placed_under' },
    }),
    valid_from: VALID_FROM,
    valid_to: VALID_TO,
  },
);

/** A unit without a parent is the top of a dinas, and speaks for it. */
const DINAS = fieldsOf(
  { name: 'dinas', alias: 'd', when: (row) => `${row}.is_root` },
  {
    dinas_code: column(CODE, ['kode_dinas', 'kode_perangkat_daerah', 'kode_opd', 'kode_skpd'], {
      usedBy: 'placeInTree',
      shown: { before: 'd.code', after: 'case when t.is_root then t.placed_dinas end' },
    }),
    dinas_name: column(TEXT, ['nama_dinas', 'perangkat_daerah', 'nama_opd', 'opd', 'skpd'], {
      to: 'name',
      value: (row) => `coalesce(${row}.dinas_name, ${row}.name)`,
    }),
    dinas_kind: column(DINAS_KIND, ['jenis_perangkat_daerah', 'jenis_dinas', 'jenis_opd'], { to: 'kind', whenNew: 'guessed_dinas_kind' }),
    short_name: column(TEXT, ['singkatan']),
  },
);

const DESCRIBE = inSlices(/* sql */ `
  update staged s set changes = x.changes, new_dinas = t.is_root and d.id is null, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.valid_to is not null and t.valid_to < coalesce(u.valid_to, 'infinity')")}
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
  describes: 'The tree of dinas and units.',
  tables: [UNIT, DINAS],
  label: ['code', 'name'],
  understood: { guessed_kind: 'text', guessed_dinas_kind: 'text' },
  understand(row) {
    const name = row.text('name') ?? '';
    row.set('guessed_kind', row.text('parent_code') === null ? 'DINAS' : unitKindInName(name));
    row.set('guessed_dinas_kind', dinasKindInName(row.text('dinas_name') ?? name));
  },
  worked: {
    unit_id: 'uuid',
    is_root: 'boolean',
    placed_under: 'text',
    depth: 'integer',
    placed_dinas: 'text',
    new_dinas: 'boolean',
    from_day: 'date',
    to_day: 'date',
  },
  check: { placeInTree: PLACE_IN_TREE, refuse: TREE_REFUSALS, describe: [DESCRIBE] },
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
