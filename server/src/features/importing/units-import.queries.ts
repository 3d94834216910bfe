import { findCircles, WALK_DEPTH } from './circles.queries.ts';
import { changesOf, outcomeOf, refuse, refuseTwice, sentence, type KindQueries } from './check.queries.ts';
import { MAX_TREE_DEPTH, STRUCTURE_SINCE } from './import-limits.parameters.ts';

/** The tree as it would be: the units of the instansi, overlaid by those of the file; a unit that states no parent keeps its own. */
const PLACE_UNITS = [
  /* sql */ `
    create temporary table node on commit drop as
    select u.code, u.id, above.code as parent_code, d.code as dinas_code, u.dinas_id
    from unit u join dinas d on d.id = u.dinas_id left join unit above on above.id = u.parent_id
    where u.instansi_id = (select instansi_id from subject)`,
  'alter table node add primary key (code)',
  /* sql */ `
    insert into node (code, id, parent_code, dinas_code)
    select distinct on (code) code, uuidv7(), parent_code, case when parent_code is null then coalesce(dinas_code, code) end
    from staged where code is not null order by code, row_number
    on conflict (code) do update set parent_code = coalesce(excluded.parent_code, node.parent_code)`,
  'create index on node (parent_code)',
  'analyze node',
  // Walked from the top: a circle is never reached.
  /* sql */ `
    create temporary table tree on commit drop as
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

const REFUSALS = [
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
  refuse({
    code: 'OUTSIDE_DINAS',
    column: 'dinas_code',
    value: 's.placed_dinas',
    message: sentence('The unit belongs to another dinas than the one chosen for this import.'),
    remedy: 'Import the file without choosing a dinas, or leave the row out.',
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
  refuse({
    code: 'RANGE_ENDS_BEFORE_START',
    column: 'valid_to',
    value: 's.to_day',
    message: `format('The last day is before the first day, %s.', s.from_day)`,
    remedy: 'Check both dates.',
    where: 's.to_day < s.from_day',
  }),
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

const DESCRIBE = /* sql */ `
  update staged s set changes = x.changes, new_dinas = t.is_root and d.id is null, outcome = ${outcomeOf('t.target_id', 'x.changes', "t.valid_to is not null and t.valid_to < coalesce(u.valid_to, 'infinity')")}
  from staged t
  left join unit u on u.id = t.target_id
  left join unit above on above.id = u.parent_id
  left join dinas d on d.code = t.placed_dinas and d.instansi_id = (select instansi_id from subject)
  cross join lateral (select ${changesOf([
    ['code', 'u.code', 't.code'],
    ['name', 'u.name', 't.name'],
    ['kind', 'u.kind', 'coalesce(t.kind, case when u.id is null then t.guessed_kind end)'],
    ['parent_code', 'above.code', 't.placed_under'],
    ['valid_from', 'u.valid_from', 't.from_day'],
    ['valid_to', 'u.valid_to', 't.to_day'],
    ['dinas_code', 'd.code', 'case when t.is_root then t.placed_dinas end'],
    ['dinas_name', 'd.name', 'case when t.is_root then coalesce(t.dinas_name, t.name) end'],
    ['dinas_kind', 'd.kind', 'case when t.is_root then coalesce(t.dinas_kind, case when d.id is null then t.guessed_dinas_kind end) end'],
    ['short_name', 'd.short_name', 'case when t.is_root then t.short_name end'],
  ])} as changes) x
  where t.row_number = s.row_number`;

export const unitsImport: KindQueries = {
  stated: {
    dinas_code: 'text',
    dinas_name: 'text',
    dinas_kind: 'text',
    code: 'text',
    name: 'text',
    kind: 'text',
    parent_code: 'text',
    short_name: 'text',
    valid_from: 'date',
    valid_to: 'date',
    guessed_kind: 'text',
    guessed_dinas_kind: 'text',
  },
  worked: 'unit_id uuid, is_root boolean, placed_under text, depth integer, placed_dinas text, new_dinas boolean, from_day date, to_day date',
  filled: {},
  joins: '',
  check: [...PLACE_UNITS, ...REFUSALS, DESCRIBE],
  write: [
    /* sql */ `
      update dinas d set name = coalesce(s.dinas_name, s.name), kind = coalesce(s.dinas_kind, d.kind), short_name = coalesce(s.short_name, d.short_name)
      from staged s where s.is_root and s.outcome <> 'UNCHANGED' and d.code = s.placed_dinas and d.instansi_id = (select instansi_id from subject)
        and (d.name, d.kind, d.short_name) is distinct from (coalesce(s.dinas_name, s.name), coalesce(s.dinas_kind, d.kind), coalesce(s.short_name, d.short_name))`,
    /* sql */ `
      insert into dinas (instansi_id, code, name, short_name, kind)
      select (select instansi_id from subject), placed_dinas, coalesce(dinas_name, name), short_name, coalesce(dinas_kind, guessed_dinas_kind) from staged where new_dinas order by row_number`,
    // Parents first: place_unit reads the path of the parent when the row is inserted.
    /* sql */ `
      insert into unit (id, instansi_id, dinas_id, parent_id, code, name, kind, valid_from, valid_to)
      select s.unit_id, d.instansi_id, d.id, above.id, s.code, s.name, coalesce(s.kind, s.guessed_kind), s.from_day, s.to_day
      from staged s join dinas d on d.code = s.placed_dinas and d.instansi_id = (select instansi_id from subject) left join node above on above.code = s.placed_under
      where s.outcome = 'CREATED' order by s.depth, s.row_number`,
    // One unit at a time from the top: the paths below a moved unit follow it before the next one is moved.
    {
      each: /* sql */ `
        select s.unit_id as id, above.id as parent_id from staged s join node above on above.code = s.placed_under join unit u on u.id = s.target_id
        where u.parent_id is distinct from above.id order by s.depth, s.row_number`,
      run: 'update unit set parent_id = $2 where id = $1',
    },
    /* sql */ `
      update unit u set name = s.name, kind = coalesce(s.kind, u.kind), valid_from = s.from_day, valid_to = s.to_day
      from staged s where u.id = s.target_id and s.outcome <> 'UNCHANGED'
        and (u.name, u.kind, u.valid_from, u.valid_to) is distinct from (s.name, coalesce(s.kind, u.kind), s.from_day, s.to_day)`,
  ],
};
