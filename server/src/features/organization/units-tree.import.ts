import { outsideDinas, rangeEndsBeforeStart, refuse, refuseTwice, sentence } from '../importing/rows/index.ts';
import { findCircles, WALK_DEPTH } from './circles.import.ts';
import { MAX_TREE_DEPTH, STRUCTURE_SINCE } from './structure.parameters.ts';

/** The tree as it would be: the units of the instansi, overlaid by those of the file; a unit that states no parent keeps its own. */
export const PLACE_IN_TREE = [
  /* sql */ `
    create temporary table node as
    select u.code, u.id, above.code as parent_code, d.code as dinas_code, u.dinas_id
    from unit u join dinas d on d.id = u.dinas_id left join unit above on above.id = u.parent_id
    where u.instansi_id = (select instansi_id from subject)`,
  'alter table node add primary key (code)',
  /* sql */ `
    insert into node (code, id, parent_code, dinas_code)
    select distinct on (s.code) s.code, uuidv7(), s.parent_code, case when s.parent_code is null then coalesce(s.dinas_code, s.code) end
    from staged s where s.code is not null order by s.code, s.row_number
    on conflict (code) do update set parent_code = coalesce(excluded.parent_code, node.parent_code)`,
  'create index on node (parent_code)',
  'analyze node',
  // Walked from the top: a circle is never reached.
  /* sql */ `
    create temporary table tree as
    with recursive t as (
      select n.code, case when n.parent_code is null then n.dinas_code end as dinas_code, 0 as depth from node n
      where n.parent_code is null or not exists (select 1 from node above where above.code = n.parent_code)
      union all
      select n.code, t.dinas_code, t.depth + 1 from t join node n on n.parent_code = t.code where t.depth < ${WALK_DEPTH}
    ) select * from t`,
  'alter table tree add primary key (code)',
  'analyze tree',
  ...findCircles('select n.code as id, n.parent_code as above from node n where not exists (select 1 from tree t where t.code = n.code)'),
  /* sql */ `
    update staged s set unit_id = n.id, target_id = case when n.dinas_id is not null then n.id end, is_root = n.parent_code is null, placed_under = n.parent_code, depth = t.depth,
      placed_dinas = t.dinas_code, from_day = coalesce(s.valid_from, u.valid_from, ${sentence(STRUCTURE_SINCE)}), to_day = coalesce(s.valid_to, u.valid_to)
    from node n left join tree t on t.code = n.code left join unit u on u.id = n.id where n.code = s.code`,
];

export const TREE_REFUSALS = [
  refuseTwice({
    code: 'UNIT_TWICE',
    column: 'code',
    key: 's.code',
    value: 's.code',
    what: 'The code',
    remedy: 'Keep one row per unit.',
    among: 's.code is not null',
  }),
  refuse({
    code: 'UNIT_PARENT_UNKNOWN',
    column: 'parent_code',
    value: 's.parent_code',
    message: sentence('No unit has this code, neither in the file nor in this government.'),
    remedy: 'Correct the code, or add a row for that unit.',
    where: 's.parent_code is not null and not exists (select 1 from node where node.code = s.parent_code)',
  }),
  refuse({
    code: 'UNIT_CIRCULAR',
    column: 'parent_code',
    value: 's.placed_under',
    message: sentence('The unit lies below itself, or below units that do.'),
    remedy: 'Follow the parent codes upwards and correct the one that leads back down.',
    where: 'exists (select 1 from astray a where a.id = s.code and a.above is not null)',
  }),
  refuse({
    code: 'UNIT_TOO_DEEP',
    column: 'parent_code',
    value: 's.placed_under',
    message: sentence(`The unit would lie more than ${MAX_TREE_DEPTH} levels deep.`),
    remedy: 'Check the parent codes.',
    where: `s.depth > ${MAX_TREE_DEPTH} or exists (select 1 from astray a where a.id = s.code and a.above is null)`,
  }),
  refuse({
    code: 'DINAS_DIFFERS',
    column: 'dinas_code',
    value: 's.dinas_code',
    message: `format('By its parent the unit belongs to dinas %s.', s.placed_dinas)`,
    remedy: 'Correct the code of the dinas or the code of the parent.',
    where: 's.dinas_code <> s.placed_dinas',
  }),
  refuse({
    code: 'UNIT_MOVES_DINAS',
    column: 'parent_code',
    value: 's.placed_under',
    message: `format('The unit exists in dinas %s; an import does not move units to another dinas.', n.dinas_code)`,
    remedy: 'Close the unit there and import it here under a new code.',
    from: 'join node n on n.code = s.code',
    where: 'n.dinas_id is not null and n.dinas_code <> s.placed_dinas',
  }),
  outsideDinas({
    what: 'unit',
    column: 'dinas_code',
    value: 's.placed_dinas',
    where: 's.placed_dinas <> (select d.code from dinas d join subject on d.id = subject.dinas_id)',
  }),
  refuse({
    code: 'DINAS_HAS_ROOT',
    column: 'parent_code',
    value: 's.placed_dinas',
    message: `format('Dinas %s already has a top unit (%s); this row states no parent and would be a second one.', s.placed_dinas, r.code)`,
    remedy: 'Fill in the code of the parent, or another code of the dinas.',
    from: `join lateral (select n.code from node n where n.parent_code is null and n.dinas_code = s.placed_dinas and n.code <> s.code limit 1) r on true`,
    where: 's.is_root and s.target_id is null',
  }),
  rangeEndsBeforeStart(),
  refuse({
    code: 'UNIT_HOLDS_POSITIONS',
    column: 'valid_to',
    value: 's.to_day',
    message: `format('Position %s (%s) exists from %s%s, outside the days of the unit.', p.code, p.title, p.valid_from, coalesce(' to ' || p.valid_to, ''))`,
    remedy: 'Close or move the positions of the unit first.',
    from: `join lateral (select * from position p where p.unit_id = s.target_id and s.from_day <= s.to_day and not p.validity <@ daterange(s.from_day, s.to_day, '[]') limit 1) p on true`,
    where: 's.to_day is not null or s.valid_from is not null',
  }),
];
