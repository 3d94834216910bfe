import { inSlices, SLICE } from '../importing/rows/index.ts';
import { rootNameOf } from '../organization/index.ts';

/** Stands for no dinas in particular. */
const ANY_DINAS = "'00000000-0000-0000-0000-000000000000'::uuid";

/** How a row names a position without its code. */
const KEY = /* sql */ `
  case when w.unit_code is not null then 'C' when w.unit_name is not null then 'N' else 'T' end,
  coalesce(w.unit_code, lower(w.unit_name), '') collate "C", lower(w.position_title) collate "C", coalesce(w.dinas, ${ANY_DINAS})`;

/** Which rows name a position by the code of its unit, by the name of its unit, or by the title alone. */
const NAMES = { C: 't.unit_code is not null', N: 't.unit_code is null and t.unit_name is not null', T: 't.unit_code is null and t.unit_name is null' };

/** One line for each way in which rows of the file name a position without its code: how many it could be, and which where it is one. */
const spots = (how: keyof typeof NAMES, unit: string, inDinas: boolean): string => /* sql */ `
  select '${how}' as how, ${unit} as unit, title, ${inDinas ? 'dinas_id' : ANY_DINAS} as dinas, count(*) as matches, (array_agg(id))[1] as id from titled
  where exists (select 1 from staged t cross join subject where t.position_code is null and ${NAMES[how]}
    and ${inDinas ? '' : 'not '}(t.dinas_code is not null or t.dinas_name is not null or subject.dinas_id is not null))
  group by 2, 3, 4`;

/**
 * Finds the position of a title in a unit, by code or name, in the dinas of the row. Every way is worked out once for all
 * positions and looked up by equality: joined by the title alone, a hundred thousand rows of a few common titles met every
 * position that bears one. The same is what is the same byte by byte: put in order by the language, comparing them took most
 * of the time.
 */
export const FIND_TITLED = [
  /* sql */ `
    create temporary table dinas_called as
    select n.name, (array_agg(d.id))[1] as id
    from (select distinct dinas_name as name from staged where dinas_code is null and dinas_name is not null) n
    join dinas d on d.instansi_id = (select instansi_id from subject) and plain_name(n.name) in (plain_name(d.name), plain_name(d.short_name))
    group by n.name having count(*) = 1`,
  'analyze dinas_called',
  /* sql */ `
    create temporary table titled as
    select u.code collate "C" as unit_code, lower(u.name) collate "C" as unit_name, u.parent_id is null as is_root, u.dinas_id, lower(p.title) collate "C" as title, p.id
    from subject join position p on p.instansi_id = subject.instansi_id and (subject.dinas_id is null or p.dinas_id = subject.dinas_id) join unit u on u.id = p.unit_id
    where exists (select 1 from staged where position_code is null)`,
  /* sql */ `
    create temporary table spot as
    ${[
      spots('C', 'unit_code', false),
      spots('N', 'unit_name', false),
      spots('T', "''", false),
      spots('C', 'unit_code', true),
      spots('N', 'unit_name', true),
      spots('T', "''", true),
    ].join(' union all ')}`,
  'create index on spot (title, unit, dinas, how)',
  'analyze spot',
  // All of it in one update: each writes every row anew.
  inSlices(/* sql */ `
    update staged s set row_dinas = w.dinas, position_id = case when s.position_code is not null then s.position_id when f.matches = 1 then f.id end,
      matches = case when s.position_code is null then f.matches end
    from (
      select t.row_number, t.position_code, t.unit_code, t.unit_name, t.position_title,
        case when t.dinas_code is null and t.dinas_name is null then subject.dinas_id else coalesce(d.id, c.id) end as dinas
      from staged t cross join subject
      left join dinas d on d.instansi_id = subject.instansi_id and d.code = t.dinas_code
      left join dinas_called c on t.dinas_code is null and c.name = t.dinas_name
      where t.row_number between $1 and $2 and (t.position_code is null or t.dinas_code is not null or t.dinas_name is not null)
    ) w left join spot f on w.position_code is null and (f.how, f.unit, f.title, f.dinas) = (${KEY})
    where w.row_number = s.row_number and ${SLICE}`),
  // The top of a dinas is called in several ways: by the dinas, its short name, or the bare word for its kind.
  /* sql */ `
    update staged s set position_id = case when f.matches = 1 then f.id end, matches = f.matches
    from (
      select t.row_number, count(*) as matches, (array_agg(p.id))[1] as id
      from staged t join titled p on p.is_root and p.dinas_id = t.row_dinas and p.title = lower(t.position_title) collate "C" and ${rootNameOf('p.dinas_id', 'lower(t.unit_name)')}
      where t.position_code is null and t.matches is null and t.unit_code is null and t.unit_name is not null group by t.row_number
    ) f where f.row_number = s.row_number`,
];
