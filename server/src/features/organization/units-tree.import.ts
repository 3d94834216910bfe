import { answers, clears, outsideDinas, quoted, rangeEndsBeforeStart, refuse, refuseTwice, daysOf } from '../importing/rows/index.ts';
import { findCircles, WALK_DEPTH } from './circles.import.ts';
import { MAX_TREE_DEPTH, STRUCTURE_SINCE } from './structure.parameters.ts';

/** The tree as it would be: the units of the instansi, overlaid by those of the file; a unit that states no parent keeps its own. */
export const PLACE_IN_TREE = [
  /* sql */ `
    create temporary table node as
    select u.code, u.id, above.code as parent_code, d.code as dinas_code, u.dinas_id, u.valid_from, u.valid_to, false as ends_with_above
    from unit u join dinas d on d.id = u.dinas_id left join unit above on above.id = u.parent_id
    where u.instansi_id = (select instansi_id from subject)`,
  'alter table node add primary key (code)',
  /* sql */ `
    insert into node (code, id, parent_code, dinas_code, valid_from, valid_to, ends_with_above)
    select distinct on (s.code) s.code, uuidv7(), s.parent_code, case when s.parent_code is null then coalesce(s.dinas_code, s.code) end, s.valid_from, s.valid_to, true
    from staged s where s.code is not null order by s.code, s.row_number
    on conflict (code) do update set parent_code = coalesce(excluded.parent_code, node.parent_code),
      valid_from = coalesce(excluded.valid_from, node.valid_from), valid_to = coalesce(excluded.valid_to, node.valid_to)`,
  // What is cleared is as it would be if the unit was new.
  /* sql */ `
    update node set parent_code = case when not ${clears('s', 'parent_code')} then node.parent_code end, valid_from = case when not ${clears('s', 'valid_from')} then node.valid_from end,
      valid_to = case when not ${clears('s', 'valid_to')} then node.valid_to end, ends_with_above = node.ends_with_above or ${clears('s', 'valid_to')}
    from staged s where s.code = node.code and s.cleared is not null`,
  'create index on node (parent_code)',
  'analyze node',
  // Walked from the top: a circle is never reached. A new unit that states no days has those of its parent.
  /* sql */ `
    create temporary table tree as
    with recursive t as (
      select n.code, n.parent_code, case when n.parent_code is null then n.dinas_code end as dinas_code, 0 as depth,
        coalesce(n.valid_from, ${quoted(STRUCTURE_SINCE)}) as from_day, n.valid_to as to_day
      from node n where n.parent_code is null or not exists (select 1 from node above where above.code = n.parent_code)
      union all
      select n.code, n.parent_code, t.dinas_code, t.depth + 1, coalesce(n.valid_from, t.from_day), case when n.ends_with_above then coalesce(n.valid_to, t.to_day) else n.valid_to end
      from t join node n on n.parent_code = t.code where t.depth < ${WALK_DEPTH}
    ) select * from t`,
  'alter table tree add primary key (code)',
  'create index on tree (parent_code)',
  'analyze tree',
  ...findCircles('select n.code as id, n.parent_code as above from node n where not exists (select 1 from tree t where t.code = n.code)'),
  /* sql */ `
    update staged s set unit_id = n.id, target_id = case when n.dinas_id is not null then n.id end, is_root = n.parent_code is null, placed_under = n.parent_code, depth = t.depth,
      placed_dinas = t.dinas_code, from_day = t.from_day, to_day = t.to_day, guessed_kind = case when n.parent_code is null then 'DINAS' else s.guessed_kind end
    from node n left join tree t on t.code = n.code where n.code = s.code`,
  // A dinas that is called like its top unit goes on to be; one that has a name of its own keeps it.
  /* sql */ `
    update staged s set dinas_named = coalesce(s.dinas_name, case when d.name is distinct from u.name and not ${clears('s', 'dinas_name')} then d.name end, s.name)
    from staged t left join unit u on u.id = t.target_id left join dinas d on d.code = t.placed_dinas and d.instansi_id = (select instansi_id from subject)
    where t.row_number = s.row_number`,
];

/** Units on record by what their code and name are apart from spelling, where the file has new ones. */
export const KNOW_SPELLINGS = [
  /* sql */ `
    create temporary table known as
    select u.code, u.name, plain_code(u.code) as plain_code, plain_name(u.name) as plain_name, coalesce(above.code, '') as above, u.validity
    from unit u left join unit above on above.id = u.parent_id
    where u.instansi_id = (select instansi_id from subject) and exists (select 1 from staged s where not exists (select 1 from unit o where o.instansi_id = u.instansi_id and o.code = s.code))`,
  'create index on known (plain_code)',
  'create index on known (plain_name, above)',
  'analyze known',
  // Rows that were answered to mean one of them bear its code from here on, and so do the rows below them.
  ...meant(`join known on known.plain_code = plain_code(t.code)`),
  ...meant(`join known on known.plain_name = plain_name(t.name) and known.above = coalesce(t.parent_code, '')`),
];

/** A row that is named otherwise goes on to be called as it is on record. */
function meant(joined: string): string[] {
  return [
    'drop table if exists meant',
    /* sql */ `
      create temporary table meant as
      select t.row_number, t.code as written, min(known.code) as code, min(known.name) as name, min(known.plain_name) as plain_name
      from staged t ${joined}
      where ${answers('t', 'SAME')} and not exists (select 1 from known o where o.code = t.code) group by t.row_number, t.code having count(*) = 1`,
    'update staged s set code = m.code, name = case when plain_name(s.name) = m.plain_name then m.name else s.name end from meant m where m.row_number = s.row_number',
    'update staged s set parent_code = m.code from meant m where s.parent_code = m.written',
  ];
}

const within = (inner: string, outer: string): string =>
  `(${inner}.from_day >= ${outer}.from_day and coalesce(${inner}.to_day, 'infinity') <= coalesce(${outer}.to_day, 'infinity'))`;

export const TREE_REFUSALS = [
  refuseTwice({
    code: 'UNIT_TWICE',
    column: 'code',
    key: 's.code',
    value: 's.code',
    what: { id: 'Kode ini', en: 'The code' },
    remedy: { id: 'Sisakan satu baris per unit.', en: 'Keep one row per unit.' },
    among: 's.code is not null',
  }),
  refuse({
    code: 'UNIT_PARENT_UNKNOWN',
    column: 'parent_code',
    value: 's.parent_code',
    message: {
      id: 'Tidak ada unit dengan kode ini, baik di berkas maupun di instansi ini.',
      en: 'No unit has this code, neither in the file nor in this government.',
    },
    remedy: { id: 'Perbaiki kodenya, atau tambahkan baris unit itu.', en: 'Correct the code, or add a row for that unit.' },
    where: 's.parent_code is not null and not exists (select 1 from node where node.code = s.parent_code)',
  }),
  refuse({
    code: 'UNIT_LACKS_PARENT',
    column: 'name',
    value: 's.name',
    message: {
      id: 'Unit ini tidak mempunyai induk, padahal menurut namanya bukan perangkat daerah.',
      en: 'The unit has no parent, and by its name it is no dinas.',
    },
    remedy: {
      id: 'Isi kode induknya, atau beri satu kode induk untuk semua baris; bila memang perangkat daerah sendiri, isi jenis perangkat daerahnya.',
      en: 'Fill in the code of its parent, or give one parent for all rows; if it is a dinas of its own, fill in the kind of dinas.',
    },
    // Only what is new, and of which nobody says that it is a dinas: a list of schools would make a dinas of each.
    where: `s.is_root and s.target_id is null and coalesce(s.dinas_code, s.dinas_name, s.dinas_kind) is null and s.reads_like_part`,
  }),
  refuse({
    code: 'UNIT_KEEPS_PARENT',
    column: 'parent_code',
    value: "'-'",
    message: {
      id: 'Unit ini berada di bawah {above}; impor tidak menjadikannya unit puncak perangkat daerah.',
      en: 'The unit lies below {above}; an import does not make it the top of a dinas.',
    },
    facts: { above: 'above.code' },
    remedy: {
      id: 'Biarkan selnya kosong agar unit tetap di tempatnya, atau tulis kode induk yang lain.',
      en: 'Leave the cell empty to leave the unit where it is, or write the code of another parent.',
    },
    from: 'join unit u on u.id = s.target_id join unit above on above.id = u.parent_id',
    where: clears('s', 'parent_code'),
  }),
  refuse({
    code: 'UNIT_CIRCULAR',
    column: 'parent_code',
    value: 's.placed_under',
    message: { id: 'Unit ini berada di bawah dirinya sendiri, atau di bawah unit yang demikian.', en: 'The unit lies below itself, or below units that do.' },
    remedy: {
      id: 'Telusuri kode induk ke atas dan perbaiki yang kembali ke bawah.',
      en: 'Follow the parent codes upwards and correct the one that leads back down.',
    },
    where: 'exists (select 1 from astray a where a.id = s.code and a.above is not null)',
  }),
  refuse({
    code: 'UNIT_TOO_DEEP',
    column: 'parent_code',
    value: 's.placed_under',
    message: { id: 'Unit ini akan terletak lebih dari {depth} tingkat ke bawah.', en: 'The unit would lie more than {depth} levels deep.' },
    facts: { depth: String(MAX_TREE_DEPTH) },
    remedy: { id: 'Periksa kode induknya.', en: 'Check the parent codes.' },
    where: `s.depth > ${MAX_TREE_DEPTH} or exists (select 1 from astray a where a.id = s.code and a.above is null)`,
  }),
  refuse({
    code: 'DINAS_DIFFERS',
    column: 'dinas_code',
    value: 's.dinas_code',
    message: { id: 'Menurut induknya, unit ini milik perangkat daerah {dinas}.', en: 'By its parent the unit belongs to dinas {dinas}.' },
    facts: { dinas: 's.placed_dinas' },
    remedy: { id: 'Perbaiki kode perangkat daerah atau kode induknya.', en: 'Correct the code of the dinas or the code of the parent.' },
    where: 's.dinas_code <> s.placed_dinas',
  }),
  refuse({
    code: 'UNIT_MOVES_DINAS',
    column: 'parent_code',
    value: 's.placed_under',
    message: {
      id: 'Unit ini sudah ada di perangkat daerah {dinas}; impor tidak memindahkan unit ke perangkat daerah lain.',
      en: 'The unit exists in dinas {dinas}; an import does not move units to another dinas.',
    },
    facts: { dinas: 'n.dinas_code' },
    remedy: { id: 'Tutup unitnya di sana, lalu impor di sini dengan kode baru.', en: 'Close the unit there and import it here under a new code.' },
    from: 'join node n on n.code = s.code',
    where: 'n.dinas_id is not null and n.dinas_code <> s.placed_dinas',
  }),
  outsideDinas({
    what: { id: 'Unit ini', en: 'The unit' },
    column: 'dinas_code',
    value: 's.placed_dinas',
    where: 's.placed_dinas <> (select d.code from dinas d join subject on d.id = subject.dinas_id)',
  }),
  refuse({
    code: 'DINAS_HAS_ROOT',
    column: 'parent_code',
    value: 's.placed_dinas',
    message: {
      id: 'Perangkat daerah {dinas} sudah mempunyai unit puncak ({top}); baris ini tidak menyebut induk dan akan menjadi yang kedua.',
      en: 'Dinas {dinas} already has a top unit ({top}); this row states no parent and would be a second one.',
    },
    facts: { dinas: 's.placed_dinas', top: 'r.code' },
    remedy: { id: 'Isi kode induknya, atau kode perangkat daerah yang lain.', en: 'Fill in the code of the parent, or another code of the dinas.' },
    from: `join lateral (select n.code from node n where n.parent_code is null and n.dinas_code = s.placed_dinas and n.code <> s.code limit 1) r on true`,
    where: 's.is_root and s.target_id is null',
  }),
  refuse({
    code: 'UNIT_CODE_NEARLY_EQUAL',
    column: 'code',
    value: 's.code',
    message: { id: '"{name}" ({known}) tercatat dengan kode yang hampir sama.', en: '"{name}" ({known}) is on record under nearly the same code.' },
    facts: { name: 'known.name', known: 'known.code' },
    remedy: {
      id: 'Jawab "sama" atau "lain", di halaman impor atau dalam kolom Jawaban; atau tulis kodenya seperti tercatat, atau pilih kode yang tidak mirip.',
      en: 'Answer "same" or "another", on the page of the import or in a column Answer; or write the code as it is on record, or choose one that nobody takes for the other.',
    },
    from: 'join lateral (select * from known where known.plain_code = plain_code(s.code) limit 1) known on true',
    where: 's.target_id is null',
    asks: true,
  }),
  refuse({
    code: 'UNIT_NEARLY_EQUAL',
    column: 'name',
    value: 's.name',
    message: {
      id: '"{name}" ({known}) ada di tempat yang sama dengan nama yang hampir sama.',
      en: '"{name}" ({known}) stands in the same place under nearly the same name.',
    },
    facts: { name: 'known.name', known: 'known.code' },
    remedy: {
      id: 'Jawab "sama" atau "lain", di halaman impor atau dalam kolom Jawaban; atau tulis kode unit itu, atau beri unit ini nama yang berbeda.',
      en: 'Answer "same" or "another", on the page of the import or in a column Answer; or write the code of that unit, or give this one a name of its own.',
    },
    from: `join lateral (
      select * from known
      where known.plain_name = plain_name(s.name) and known.above = coalesce(s.placed_under, '') and known.validity @> coalesce(s.valid_from, (select today from subject))
        and known.plain_code <> plain_code(s.code) limit 1
    ) known on true`,
    where: 's.target_id is null',
    asks: true,
  }),
  rangeEndsBeforeStart(),
  refuse({
    code: 'UNIT_OUTSIDE_PARENT',
    column: 'valid_from',
    value: 's.from_day',
    message: { id: 'Unit di atasnya, {above}, berlaku sejak {days}.', en: 'The unit above, {above}, exists from {days}.' },
    facts: { above: 'above.code', days: daysOf('above.from_day', 'above.to_day') },
    remedy: {
      id: 'Perbaiki tanggal unit ini, atau unit di atasnya dalam berkas yang sama.',
      en: 'Correct the days of the unit, or of the one above in the same file.',
    },
    from: 'join tree above on above.code = s.placed_under',
    where: `s.from_day <= coalesce(s.to_day, 'infinity') and not ${within('s', 'above')}`,
  }),
  refuse({
    code: 'UNIT_HOLDS_UNITS',
    column: 'valid_to',
    value: 's.to_day',
    message: { id: 'Unit {below} di bawahnya berlaku sejak {days}, di luar masa unit ini.', en: 'Unit {below} below it exists from {days}, outside its days.' },
    facts: { below: 'below.code', days: daysOf('below.from_day', 'below.to_day') },
    remedy: { id: 'Akhiri atau pindahkan unit di bawahnya dalam berkas yang sama.', en: 'Close or move the units below in the same file.' },
    from: `join lateral (
      select * from tree below where below.parent_code = s.code and not ${within('below', 's')} and not exists (select 1 from staged o where o.code = below.code) limit 1
    ) below on true`,
    where: `s.target_id is not null and s.from_day <= coalesce(s.to_day, 'infinity')`,
  }),
  refuse({
    code: 'UNIT_HOLDS_POSITIONS',
    column: 'valid_to',
    value: 's.to_day',
    message: {
      id: 'Jabatan {position} ({title}) berlaku sejak {days}, di luar masa unit ini.',
      en: 'Position {position} ({title}) exists from {days}, outside the days of the unit.',
    },
    facts: { position: 'p.code', title: 'p.title', days: daysOf('p.valid_from', 'p.valid_to') },
    remedy: { id: 'Akhiri atau pindahkan jabatan di unit ini dahulu.', en: 'Close or move the positions of the unit first.' },
    from: `join lateral (select * from position p where p.unit_id = s.target_id and s.from_day <= coalesce(s.to_day, 'infinity') and not p.validity <@ daterange(s.from_day, s.to_day, '[]') limit 1) p on true`,
    where: `s.to_day is not null or s.valid_from is not null or ${clears('s', 'valid_from')}`,
  }),
];
