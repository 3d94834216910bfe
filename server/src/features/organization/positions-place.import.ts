import { answers, clears, outsideDinas, refuse, refuseTwice } from '../importing/rows/index.ts';
import { rootNameOf } from './root-name.queries.ts';

/** A code made from a name: readable, the same for the same name, and different for names that differ only in signs. */
const codeFrom = (above: string, name: string): string =>
  `${above} || '-' || btrim(left(regexp_replace(lower(${name}), '[^a-z0-9]+', '-', 'g'), 40), '-') || '-' || left(md5(lower(${name})), 6)`;

/** Finds the unit of every row; names that the chosen dinas does not know become new units. */
export const PLACE_IN_UNITS = [
  /* sql */ `
    create temporary table place as
    select u.id, u.dinas_id, u.code, u.name, lower(u.name) as name_key, u.parent_id, u.valid_from, u.valid_to, null::text as kind, 0 as depth, false as is_new
    from unit u join subject on u.instansi_id = subject.instansi_id and (subject.dinas_id is null or u.dinas_id = subject.dinas_id)`,
  'create index on place (code)',
  'create index on place (name_key)',
  'create index on place (id)',
  'analyze place',
  'update staged s set row_dinas = d.id from dinas d, subject where d.instansi_id = subject.instansi_id and d.code = s.dinas_code',
  /* sql */ `
    update staged s set row_dinas = f.id
    from (
      select n.name, (array_agg(d.id))[1] as id
      from (select distinct dinas_name as name from staged where dinas_code is null and dinas_name is not null) n
      join dinas d on d.instansi_id = (select instansi_id from subject) and plain_name(n.name) in (plain_name(d.name), plain_name(d.short_name))
      group by n.name having count(*) = 1
    ) f where s.dinas_code is null and s.dinas_name = f.name`,
  'update staged s set row_dinas = subject.dinas_id from subject where s.dinas_code is null and s.dinas_name is null',
  // In text a merged cell leaves blanks below it: which unit stands above is known, whether it is meant is asked.
  /* sql */ `
    update staged s set unit_above = f.row_above from (
      select row_number, max(case when unit_code is not null or unit_name is not null then row_number end) over (order by row_number) as row_above
      from staged where exists (select 1 from staged b where b.unit_code is null and b.unit_name is null)
    ) f where f.row_number = s.row_number and s.unit_code is null and s.unit_name is null and f.row_above is not null`,
  /* sql */ `
    update staged s set unit_code = a.unit_code, unit_name = a.unit_name, unit_kind = a.unit_kind, row_dinas = a.row_dinas, unit_above = null
    from staged a where a.row_number = s.unit_above and ${answers('s', 'SAME')}`,
  'update staged s set unit_id = p.id from place p where p.code = s.unit_code',
  // A position on record whose row says nothing of a unit stays where it is.
  /* sql */ `
    update staged s set unit_id = p.unit_id from position p
    where s.unit_code is null and s.unit_name is null and p.code = s.code and p.instansi_id = (select instansi_id from subject) and p.dinas_id = coalesce(s.row_dinas, p.dinas_id)`,
  /* sql */ `
    update staged s set unit_id = case when f.matches = 1 then f.id end, unit_matches = f.matches
    from (
      select t.row_number, count(*) as matches, (array_agg(p.id))[1] as id from staged t join place p on p.name_key = lower(t.unit_name) and p.dinas_id = coalesce(t.row_dinas, p.dinas_id)
      where t.unit_code is null group by t.row_number
    ) f where f.row_number = s.row_number`,
  /* sql */ `
    update staged s set unit_id = top.id from place top
    where s.unit_code is null and s.unit_id is null and s.unit_matches is null and top.dinas_id = s.row_dinas and top.parent_id is null
      and (s.unit_name is null or ${rootNameOf('s.row_dinas', 'lower(s.unit_name)')})`,
  // A unit made by an earlier import and renamed since is known by the code that its old name gives.
  /* sql */ `
    update staged s set unit_id = p.id from place p join dinas d on d.id = p.dinas_id
    where d.id = s.row_dinas and s.unit_code is null and s.unit_id is null and s.unit_matches is null and p.code = ${codeFrom('d.code', 's.unit_name')}`,
  // Answered to be the same as one of nearly the same name: the one on record, else the longest name in the file.
  /* sql */ `
    update staged s set unit_id = f.id from (
      select t.row_number, (array_agg(p.id))[1] as id from staged t join place p on p.dinas_id = t.row_dinas and plain_name(p.name) = plain_name(t.unit_name)
      where ${answers('t', 'SAME')} and t.unit_code is null and t.unit_id is null and t.unit_matches is null group by t.row_number having count(*) = 1
    ) f where f.row_number = s.row_number`,
  /* sql */ `
    update staged s set unit_name = f.name from (
      select row_dinas, plain_name(unit_name) as plain, (array_agg(unit_name order by length(unit_name) desc, unit_name desc))[1] as name
      from staged where unit_name is not null and exists (select 1 from staged a where ${answers('a', 'SAME')}) group by 1, 2
    ) f where ${answers('s', 'SAME')} and s.unit_code is null and s.unit_id is null and f.row_dinas = s.row_dinas and f.plain = plain_name(s.unit_name)`,
  /* sql */ `
    insert into place
    select uuidv7(), top.dinas_id, ${codeFrom('d.code', 'n.unit_name')}, n.unit_name, lower(n.unit_name), null, top.valid_from, top.valid_to, n.unit_kind, null, true
    from (
      select distinct on (row_dinas, lower(unit_name)) row_dinas, unit_name, unit_kind from staged
      where unit_code is null and unit_id is null and unit_matches is null and unit_name is not null order by row_dinas, lower(unit_name), row_number
    ) n join dinas d on d.id = n.row_dinas join place top on top.dinas_id = d.id and top.parent_id is null and not top.is_new`,
  'update staged s set unit_id = p.id from place p where p.is_new and p.dinas_id = s.row_dinas and s.unit_code is null and s.unit_id is null and s.unit_matches is null and p.name_key = lower(s.unit_name)',
  'alter table place add column plain text',
  'update place set plain = plain_name(name) where exists (select 1 from place n where n.is_new)',
  'create index on place (plain)',
  'analyze place',
  // A new unit lies below the unit of the superior of its leading post; without one, below the top of the dinas.
  /* sql */ `
    update place n set parent_id = f.above_id
    from (
      select distinct on (s.unit_id) s.unit_id, coalesce(b.unit_id, p.unit_id) as above_id
      from staged s left join staged b on b.code = s.superior_code left join position p on p.code = s.superior_code and p.instansi_id = (select instansi_id from subject)
      where coalesce(b.unit_id, p.unit_id) <> s.unit_id and coalesce(b.unit_id, p.unit_id) in (select id from place)
      order by s.unit_id, coalesce(s.is_head, s.reads_like_head) desc, s.row_number
    ) f where n.is_new and n.id = f.unit_id`,
  /* sql */ `
    with recursive placed as (
      select n.id, 1 as depth from place n where n.is_new and (n.parent_id is null or exists (select 1 from place a where a.id = n.parent_id and not a.is_new))
      union all
      select n.id, placed.depth + 1 from placed join place n on n.is_new and n.parent_id = placed.id
    ) update place set depth = placed.depth from placed where placed.id = place.id`,
  /* sql */ `
    update place n set parent_id = top.id, depth = coalesce(case when n.parent_id is not null then n.depth end, 1)
    from place top where n.is_new and (n.parent_id is null or n.depth is null) and top.dinas_id = n.dinas_id and top.parent_id is null and not top.is_new`,
];

const STATES_DINAS = 's.dinas_code is not null or s.dinas_name is not null';
/** Of a row that has been refused as one of another dinas nothing else is said. */
const IN_CHOSEN = 'coalesce(s.row_dinas = (select dinas_id from subject), true)';

export const UNIT_REFUSALS = [
  refuse({
    code: 'DINAS_UNKNOWN',
    column: 'dinas_name',
    value: 'coalesce(s.dinas_code, s.dinas_name)',
    message: {
      id: 'Tidak ada perangkat daerah instansi ini dengan kode atau nama ini, atau ada beberapa.',
      en: 'No dinas of this government has this code or name, or several have.',
    },
    remedy: {
      id: 'Impor unit perangkat daerah itu dahulu, atau tulis kode atau namanya seperti tercatat.',
      en: 'Import the units of the dinas first, or write its code or name as it is on record.',
    },
    where: `s.row_dinas is null and (${STATES_DINAS})`,
  }),
  outsideDinas({
    what: { id: 'Baris ini', en: 'The row' },
    column: 'dinas_name',
    value: 'coalesce(s.dinas_code, s.dinas_name)',
    where: `(${STATES_DINAS}) and s.row_dinas <> (select dinas_id from subject)`,
  }),
  outsideDinas({
    what: { id: 'Menurut namanya, unit ini', en: 'The unit, by its name,' },
    column: 'unit_name',
    value: 's.unit_name',
    from: `join place n on n.id = s.unit_id and n.is_new join (
      select id, unnest(array[plain_name(name), plain_name(short_name)]) as plain from dinas where instansi_id = (select instansi_id from subject)
    ) o on o.plain = n.plain and o.id <> n.dinas_id`,
    where: `not (${STATES_DINAS})`,
  }),
  refuse({
    code: 'DINAS_DIFFERS',
    column: 'unit_code',
    value: 's.unit_code',
    message: { id: 'Menurut kodenya, unit ini milik perangkat daerah {dinas}.', en: 'By its code the unit belongs to dinas {dinas}.' },
    facts: { dinas: 'd.code' },
    remedy: { id: 'Perbaiki kode unit, atau perangkat daerahnya.', en: 'Correct the code of the unit, or the dinas.' },
    from: 'join place p on p.id = s.unit_id join dinas d on d.id = p.dinas_id',
    where: 'p.dinas_id <> s.row_dinas and s.unit_code is not null',
  }),
  refuse({
    code: 'UNIT_BLANK_BELOW_ANOTHER',
    column: 'unit_name',
    value: 'coalesce(a.unit_name, a.unit_code)',
    message: {
      id: 'Sel unitnya kosong; unit ini disebut baris {row} di atasnya. Tanpa unit, "{title}" berada di puncak perangkat daerah.',
      en: 'The cell of its unit is blank; row {row} above names this one. Without a unit, "{title}" lies at the top of the dinas.',
    },
    facts: { row: 'a.row_number', title: 's.title' },
    remedy: {
      id: 'Jawab "sama" bila unit baris di atasnya yang dimaksud, "lain" bila puncak perangkat daerah; atau isi unitnya.',
      en: 'Answer "same" if the unit of the row above is meant, "another" if the top of the dinas; or fill in the unit.',
    },
    from: 'join staged a on a.row_number = s.unit_above',
    // A position that is on record there already stays where it is.
    where: `s.unit_above is not null and not exists (
      select 1 from position p where p.instansi_id = (select instansi_id from subject) and (p.code = s.code or s.code is null and p.unit_id = s.unit_id and lower(p.title) = lower(s.title)))`,
    asks: true,
  }),
  refuse({
    code: 'UNIT_NEARLY_EQUAL',
    column: 'unit_name',
    value: 's.unit_name',
    message: {
      id: '"{name}" ({known}) hampir sama namanya; bila unit itu yang dimaksud, tidak boleh dibuat yang baru.',
      en: '"{name}" ({known}) is nearly the same name; if it is that unit, no new one must be made.',
    },
    facts: { name: 'known.name', known: 'known.code' },
    remedy: {
      id: 'Jawab "sama" atau "lain", di halaman impor atau dalam kolom Jawaban; atau tulis namanya seperti tercatat, atau kode unitnya.',
      en: 'Answer "same" or "another", on the page of the import or in a column Answer; or write the name as it is on record, or the code of the unit.',
    },
    from: `join place n on n.id = s.unit_id join lateral (
      select p.name, p.code from place p
      where p.dinas_id = n.dinas_id and p.id <> n.id and (not p.is_new or (length(p.name), p.name) > (length(n.name), n.name)) and p.plain = n.plain limit 1
    ) known on true`,
    where: 'n.is_new',
    asks: true,
  }),
  refuse({
    code: 'UNIT_UNKNOWN',
    column: 'unit_code',
    value: 's.unit_code',
    message: {
      id: 'Tidak ada unit dengan kode ini di instansi atau perangkat daerah yang dipilih.',
      en: 'No unit has this code in the chosen government or dinas.',
    },
    remedy: { id: 'Impor unitnya dahulu, atau perbaiki kodenya.', en: 'Import the unit first, or correct the code.' },
    where: `s.unit_code is not null and s.unit_id is null and ${IN_CHOSEN}`,
  }),
  refuse({
    code: 'UNIT_AMBIGUOUS',
    column: 'unit_name',
    value: 's.unit_name',
    message: { id: 'Ada {matches} unit dengan nama ini.', en: '{matches} units have this name.' },
    facts: { matches: 's.unit_matches' },
    remedy: { id: 'Isi kode unitnya.', en: 'Fill in the code of the unit.' },
    where: 's.unit_matches > 1',
  }),
  refuse({
    code: 'UNIT_UNKNOWN',
    column: 'unit_name',
    value: 's.unit_name',
    message: {
      id: 'Tidak ada unit instansi ini dengan nama ini, dan tidak dipilih perangkat daerah tempat membuatnya.',
      en: 'No unit of this government has this name, and no dinas was chosen in which it could be made.',
    },
    remedy: {
      id: 'Pilih perangkat daerah berkas ini, tambahkan kolom perangkat daerah, atau isi kode unitnya.',
      en: 'Choose the dinas of the file, add a column with the dinas, or fill in the code of the unit.',
    },
    where: `s.unit_code is null and s.unit_id is null and s.unit_matches is null and s.row_dinas is null and not (${STATES_DINAS})`,
  }),
  refuse({
    code: 'DINAS_WITHOUT_UNIT',
    column: 'unit_name',
    value: 's.unit_name',
    message: { id: 'Perangkat daerah ini belum mempunyai unit puncak.', en: 'The dinas has no top unit yet.' },
    remedy: { id: 'Impor unit perangkat daerah itu dahulu.', en: 'Import the units of the dinas first.' },
    where: `s.unit_code is null and s.unit_id is null and s.unit_matches is null and s.row_dinas is not null and ${IN_CHOSEN}`,
  }),
];

/** Finds the position of every row: by its code, else the one of this title in the unit. */
export const MATCH_POSITIONS = [
  'update staged s set target_id = p.id from position p where p.instansi_id = (select instansi_id from subject) and p.code = s.code',
  /* sql */ `
    update staged s set target_id = case when f.matches = 1 then f.id end, matches = f.matches
    from (
      select t.row_number, count(*) as matches, (array_agg(p.id))[1] as id
      from staged t join position p on p.unit_id = t.unit_id and lower(p.title) = lower(t.title) where t.code is null group by t.row_number
    ) f where f.row_number = s.row_number`,
  `update staged s set made_code = ${codeFrom('p.code', 's.title')} from place p where p.id = s.unit_id and s.code is null and s.target_id is null`,
  'update staged s set target_id = p.id from position p where s.made_code is not null and s.matches is null and p.instansi_id = (select instansi_id from subject) and p.code = s.made_code',
  /* sql */ `
    update staged s set position_id = coalesce(s.target_id, uuidv7()), final_code = coalesce(s.code, (select p.code from position p where p.id = s.target_id), s.made_code)`,
  'analyze staged',
];

export const POSITION_REFUSALS = [
  refuse({
    code: 'POSITION_AMBIGUOUS',
    column: 'title',
    value: 's.title',
    message: { id: 'Ada {matches} jabatan unit ini dengan nama itu.', en: '{matches} positions of the unit have this title.' },
    facts: { matches: 's.matches' },
    remedy: { id: 'Isi kode jabatannya.', en: 'Fill in the code of the position.' },
    where: 's.matches > 1',
  }),
  refuseTwice({
    code: 'POSITION_TWICE',
    column: 'code',
    key: 's.final_code',
    value: 's.final_code',
    what: { id: 'Jabatan ini', en: 'The position' },
    remedy: {
      id: 'Sisakan satu baris per jabatan, atau beri masing-masing kode sendiri; beberapa orang dalam satu jabatan adalah kebutuhannya.',
      en: 'Keep one row per position, or give each a code of its own; several people in one position are its need.',
    },
    among: 's.final_code is not null',
  }),
  refuse({
    code: 'POSITION_CODE_TAKEN',
    column: 'code',
    value: 's.code',
    message: {
      id: 'Kode ini milik "{title}" di perangkat daerah lain instansi ini.',
      en: 'The code belongs to "{title}" in another dinas of this government.',
    },
    facts: { title: 'p.title' },
    remedy: { id: 'Pakai kode yang unik di seluruh instansi.', en: 'Use codes that are unique in the whole government.' },
    from: 'join position p on p.id = s.target_id',
    where: 'p.dinas_id <> (select dinas_id from subject)',
  }),
  refuse({
    code: 'RETIREMENT_AGE_NEEDS_JENJANG',
    column: 'retirement_age',
    value: "'-'",
    message: {
      id: 'Tanpa nilai, batas usia pensiun mengikuti peraturan menurut jenjang; ada jenjang yang tercatat, dan baris ini tidak menyebutnya.',
      en: 'Without a value the retirement age is that of the law, which depends on the jenjang: one is on record, and the row states none.',
    },
    remedy: {
      id: 'Isi jenjang pada baris yang sama (- bila tidak ada), atau biarkan selnya kosong agar usianya tetap.',
      en: 'Fill in the jenjang in the same row (- if the position has none), or leave the cell empty to leave the age as it is.',
    },
    from: 'join position p on p.id = s.target_id',
    where: `${clears('s', 'retirement_age')} and s.kind = 'FUNGSIONAL' and p.jenjang is not null and s.jenjang is null and not ${clears('s', 'jenjang')}`,
  }),
];
