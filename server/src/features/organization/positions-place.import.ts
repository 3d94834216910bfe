import { refuse, refuseTwice, sentence } from '../importing/rows/index.ts';
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
  'update staged s set unit_id = p.id from place p where p.code = s.unit_code',
  /* sql */ `
    update staged s set unit_id = case when f.matches = 1 then f.id end, unit_matches = f.matches
    from (
      select t.row_number, count(*) as matches, (array_agg(p.id))[1] as id from staged t join place p on p.name_key = lower(t.unit_name) where t.unit_code is null group by t.row_number
    ) f where f.row_number = s.row_number`,
  /* sql */ `
    update staged s set unit_id = top.id from place top, subject
    where s.unit_code is null and s.unit_id is null and s.unit_matches is null and subject.dinas_id is not null and top.parent_id is null
      and (s.unit_name is null or ${rootNameOf('subject.dinas_id', 'lower(s.unit_name)')})`,
  // A unit made by an earlier import and renamed since is known by the code that its old name gives.
  /* sql */ `
    update staged s set unit_id = p.id from place p, subject join dinas d on d.id = subject.dinas_id
    where s.unit_code is null and s.unit_id is null and s.unit_matches is null and p.code = ${codeFrom('d.code', 's.unit_name')}`,
  /* sql */ `
    insert into place
    select uuidv7(), top.dinas_id, ${codeFrom('d.code', 'n.unit_name')}, n.unit_name, lower(n.unit_name), null, top.valid_from, top.valid_to, n.unit_kind, null, true
    from (
      select distinct on (lower(unit_name)) unit_name, unit_kind from staged
      where unit_code is null and unit_id is null and unit_matches is null and unit_name is not null order by lower(unit_name), row_number
    ) n cross join subject join dinas d on d.id = subject.dinas_id join place top on top.parent_id is null and not top.is_new`,
  'update staged s set unit_id = p.id from place p where p.is_new and s.unit_code is null and s.unit_id is null and s.unit_matches is null and p.name_key = lower(s.unit_name)',
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
    from place top where n.is_new and (n.parent_id is null or n.depth is null) and top.parent_id is null and not top.is_new`,
];

export const UNIT_REFUSALS = [
  refuse({
    code: 'UNIT_UNKNOWN',
    column: 'unit_code',
    value: 's.unit_code',
    message: sentence('No unit has this code in the chosen government or dinas.'),
    remedy: 'Import the unit first, or correct the code.',
    where: 's.unit_code is not null and s.unit_id is null',
  }),
  refuse({
    code: 'UNIT_AMBIGUOUS',
    column: 'unit_name',
    value: 's.unit_name',
    message: `format('%s units have this name.', s.unit_matches)`,
    remedy: 'Fill in the code of the unit.',
    where: 's.unit_matches > 1',
  }),
  refuse({
    code: 'UNIT_UNKNOWN',
    column: 'unit_name',
    value: 's.unit_name',
    message: sentence('No unit of this government has this name, and no dinas was chosen in which it could be made.'),
    remedy: 'Choose the dinas of the file, or fill in the code of the unit.',
    where: 's.unit_code is null and s.unit_id is null and s.unit_matches is null and (select dinas_id from subject) is null',
  }),
  refuse({
    code: 'DINAS_WITHOUT_UNIT',
    column: 'unit_name',
    value: 's.unit_name',
    message: sentence('The chosen dinas has no top unit yet.'),
    remedy: 'Import the units of the dinas first.',
    where: 's.unit_code is null and s.unit_id is null and s.unit_matches is null and (select dinas_id from subject) is not null',
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
    message: `format('%s positions of the unit have this title.', s.matches)`,
    remedy: 'Fill in the code of the position.',
    where: 's.matches > 1',
  }),
  refuseTwice({
    code: 'POSITION_TWICE',
    column: 'code',
    key: 's.final_code',
    value: 's.final_code',
    what: 'The position',
    remedy: 'Keep one row per position, or give each a code of its own; several people in one position are its need.',
    among: 's.final_code is not null',
  }),
  refuse({
    code: 'POSITION_CODE_TAKEN',
    column: 'code',
    value: 's.code',
    message: `format('The code belongs to "%s" in another dinas of this government.', p.title)`,
    remedy: 'Use codes that are unique in the whole government.',
    from: 'join position p on p.id = s.target_id',
    where: 'p.dinas_id <> (select dinas_id from subject)',
  }),
];
