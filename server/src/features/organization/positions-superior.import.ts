import { rankOf } from '../../database/rank-of.sql.ts';
import { clears, refuse } from '../importing/rows/index.ts';
import { findCircles, WALK_DEPTH } from './circles.import.ts';
import { MANAGERIAL_KINDS } from './position.parameters.ts';
import { MAX_TREE_DEPTH } from './structure.parameters.ts';

/** Who leads each unit, and to whom every position answers. */
export const FIND_HEADS = [
  /* sql */ `
    update staged s set head = coalesce(s.is_head, p.is_head) from staged t left join position p on p.id = t.target_id where t.row_number = s.row_number and not ${clears('t', 'is_head')} and (t.is_head is not null or p.id is not null)`,
  // Files that do not say who leads: the highest post that reads like a head, in units that have none.
  /* sql */ `
    update staged s set head = true
    from (
      select distinct on (unit_id) row_number, unit_id from staged where head is null and reads_like_head and unit_id is not null
      order by unit_id, ${rankOf(MANAGERIAL_KINDS, 'kind')} nulls last, row_number
    ) first
    where first.row_number = s.row_number and not exists (select 1 from staged o where o.unit_id = first.unit_id and o.head)
      and not exists (select 1 from position p where p.unit_id = first.unit_id and p.is_head and p.id not in (select o.position_id from staged o where o.position_id is not null))`,
  'update staged set head = false where head is null',
  /* sql */ `
    create temporary table head_of as
    select distinct on (unit_id) unit_id, position_id from (
      select unit_id, position_id, 0 as rank, row_number from staged where head and unit_id is not null
      union all
      select p.unit_id, p.id, 1, 0 from position p where p.is_head and p.unit_id in (select id from place) and not exists (select 1 from staged s where s.target_id = p.id)
    ) h order by unit_id, rank, row_number`,
  'create index on head_of (unit_id)',
  /* sql */ `
    create temporary table head_above as
    with recursive line as (
      select id as unit_id, null::uuid as position_id from place where parent_id is null or parent_id not in (select id from place)
      union all
      select p.id, coalesce(h.position_id, line.position_id) from line join place p on p.parent_id = line.unit_id left join head_of h on h.unit_id = line.unit_id
    ) select * from line`,
  'create index on head_above (unit_id)',
];

/**
 * The row says nothing of the superior. A dash says that there is none, of a new position too: if it was given the one it
 * would have otherwise, the same file would take it away the second time.
 */
const UNSAID = `s.superior_code is null and s.superior_title is null and not ${clears('s', 'superior_code')} and not ${clears('s', 'superior_title')}`;

export const FIND_SUPERIORS = [
  'update staged s set superior_id = b.position_id from staged b where b.code = s.superior_code',
  'update staged s set superior_id = p.id from position p where s.superior_id is null and s.superior_code is not null and p.instansi_id = (select instansi_id from subject) and p.code = s.superior_code',
  // By title: the only one in the same unit, else the only one of the file and its dinas.
  /* sql */ `
    create temporary table named as
    select position_id, unit_id, lower(title) as title from staged where title is not null and exists (select 1 from staged where superior_code is null and superior_title is not null)
    union
    select p.id, p.unit_id, lower(p.title) from position p where p.unit_id in (select id from place) and not exists (select 1 from staged s where s.target_id = p.id)
      and exists (select 1 from staged where superior_code is null and superior_title is not null)`,
  'create index on named (title)',
  /* sql */ `
    update staged s set superior_id = case when f.near = 1 then f.near_id when f.near = 0 and f.anywhere = 1 then f.any_id end, superior_matches = f.anywhere
    from (
      select t.row_number, count(*) filter (where n.unit_id = t.unit_id) as near, (array_agg(n.position_id) filter (where n.unit_id = t.unit_id))[1] as near_id,
        count(*) as anywhere, (array_agg(n.position_id))[1] as any_id
      from staged t join named n on n.title = lower(t.superior_title) and n.position_id <> t.position_id
      where t.superior_code is null and t.superior_title is not null group by t.row_number
    ) f where f.row_number = s.row_number`,
  // Unsaid, for a new position: the head of its unit, and for a head the next head above.
  /* sql */ `
    update staged s set superior_id = case when own.position_id is not null and own.position_id <> s.position_id and not s.head then own.position_id else above.position_id end
    from staged t left join head_of own on own.unit_id = t.unit_id left join head_above above on above.unit_id = t.unit_id
    where t.row_number = s.row_number and s.target_id is null and ${UNSAID}`,
  `update staged s set superior_id = p.superior_position_id from position p where p.id = s.target_id and ${UNSAID}`,
  // The line of superiors as it would be, walked from the top: a circle is what is never reached.
  /* sql */ `
    create temporary table line as
    select p.id, p.superior_position_id as superior_id from position p where p.instansi_id = (select instansi_id from subject) and not exists (select 1 from staged s where s.target_id = p.id)
    union all
    select distinct on (position_id) position_id, superior_id from staged`,
  'create index on line (superior_id)',
  'analyze line',
  /* sql */ `
    create temporary table reached as
    with recursive r as (select id, 0 as depth from line where superior_id is null union all select line.id, r.depth + 1 from r join line on line.superior_id = r.id where r.depth < ${WALK_DEPTH}) select * from r`,
  'create index on reached (id)',
  'analyze reached',
  ...findCircles('select line.id, line.superior_id as above from line where not exists (select 1 from reached r where r.id = line.id)'),
];

export const SUPERIOR_REFUSALS = [
  refuse({
    code: 'SUPERIOR_UNKNOWN',
    column: 'superior_code',
    value: 's.superior_code',
    message: {
      id: 'Tidak ada jabatan dengan kode ini, baik di berkas maupun di instansi ini.',
      en: 'No position has this code, neither in the file nor in this government.',
    },
    remedy: { id: 'Perbaiki kodenya, atau tambahkan baris jabatan itu.', en: 'Correct the code, or add a row for that position.' },
    where: 's.superior_code is not null and s.superior_id is null',
  }),
  refuse({
    code: 'SUPERIOR_UNKNOWN',
    column: 'superior_title',
    value: 's.superior_title',
    message: {
      id: 'Tidak ada jabatan lain di berkas atau perangkat daerahnya dengan nama ini.',
      en: 'No other position of the file or its dinas has this title.',
    },
    remedy: { id: 'Perbaiki namanya, atau isi kode jabatan atasannya.', en: 'Correct the title, or fill in the code of the superior position.' },
    where: 's.superior_code is null and s.superior_title is not null and s.superior_matches is null',
  }),
  refuse({
    code: 'SUPERIOR_AMBIGUOUS',
    column: 'superior_title',
    value: 's.superior_title',
    message: { id: 'Ada {matches} jabatan dengan nama ini.', en: '{matches} positions have this title.' },
    facts: { matches: 's.superior_matches' },
    remedy: { id: 'Isi kode jabatan atasannya.', en: 'Fill in the code of the superior position.' },
    where: 's.superior_code is null and s.superior_matches is not null and s.superior_id is null',
  }),
  refuse({
    code: 'SUPERIOR_CIRCULAR',
    column: 'superior_code',
    value: 'coalesce(s.superior_code, s.superior_title)',
    message: {
      id: 'Jabatan ini akan menjadi atasan dirinya sendiri, atau berada di bawah jabatan yang demikian.',
      en: 'The position would be above itself in the line of superiors, or below positions that are.',
    },
    remedy: {
      id: 'Telusuri atasannya ke atas dan perbaiki yang kembali ke bawah; tulis - pada jabatan yang tidak lagi beratasan, karena sel kosong membiarkan atasan yang tercatat.',
      en: 'Follow the superiors upwards and correct the one that leads back down; where a position is to have none, write - in its row, since an empty cell leaves the one on record.',
    },
    where: 'exists (select 1 from astray a where a.id = s.position_id and a.above is not null)',
  }),
  refuse({
    code: 'SUPERIOR_TOO_DEEP',
    column: 'superior_code',
    value: 's.superior_code',
    message: { id: 'Rantai atasannya akan lebih panjang dari {depth}.', en: 'The line of superiors would be longer than {depth}.' },
    facts: { depth: String(MAX_TREE_DEPTH) },
    remedy: { id: 'Periksa jabatan atasannya.', en: 'Check the superiors.' },
    from: 'left join reached r on r.id = s.position_id',
    where: `r.depth > ${MAX_TREE_DEPTH} or exists (select 1 from astray a where a.id = s.position_id and a.above is null)`,
  }),
];
