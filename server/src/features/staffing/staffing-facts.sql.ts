import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { seesPrivateOf } from './private-fields.sql.ts';

/**
 * On which days a row holds. By days instead of ranges: of a day that is not in the text the planner guesses that one row
 * in two hundred holds on it, and then walks the positions and needs of a large dinas once for every person in it.
 */
const holdsOn = (rows: string): string => `${rows}.valid_from <= as_of and (${rows}.valid_to is null or ${rows}.valid_to >= as_of)`;

/**
 * The facts that figures of staffing are counted from, as of a day. They run with the rights of the reader: what row
 * security hides is neither counted nor shown.
 *
 * `years_left` is for figures to count by, in whole calendar years: those from the year of the day shown to the year of
 * retirement, less than none for who has retired before. `day_shown` says whether the reader may see the day itself, `retires`.
 * A count by days would give it away: of a unit with one holder, by asking for one day after another.
 */
export const staffingFactsSql: SqlText = {
  name: 'staffing facts',
  text: /* sql */ `
    -- On record everybody has a name. In a scenario, which stands before this (features/scenarios/scenario.sql.ts), some have none yet.
    create or replace function unnamed_holders(on_day date, of_dinas uuid[]) returns table (position_id uuid, people integer) language sql stable parallel safe as $$
      select null::uuid, 0 where false
    $$;
    grant execute on function unnamed_holders to ${READERS};
    -- Each table is asked for the rows of the dinas by itself, though one follows from the other: what is asked for by the
    -- position alone is read of all governments, or row by row, as the planner likes it.
    create or replace function position_facts(as_of date, of_dinas uuid[])
    returns table (position_id uuid, unit_id uuid, dinas_id uuid, is_head boolean, in_force boolean, has_need boolean, need integer, filled integer, acting integer)
    language sql stable parallel safe as $$
      select p.id, p.unit_id, p.dinas_id, p.is_head, ${holdsOn('p')}, n.need is not null, coalesce(n.need, 0), coalesce(h.filled, 0)::int, coalesce(h.acting, 0)::int
      from position p
      left join (
        select n.position_id, n.need from position_need n where n.dinas_id = any(of_dinas) and ${holdsOn('n')} offset 0
      ) n on n.position_id = p.id
      left join (
        select a.position_id, sum(a.filled) as filled, sum(a.acting) as acting from (
          select a.position_id, count(*) filter (where a.kind = 'DEFINITIF') as filled, count(*) filter (where a.kind <> 'DEFINITIF') as acting
          from assignment a where a.dinas_id = any(of_dinas) and ${holdsOn('a')} group by a.position_id
          union all select x.position_id, x.people, 0 from unnamed_holders(as_of, of_dinas) x
        ) a group by a.position_id
      ) h on h.position_id = p.id
      where p.dinas_id = any(of_dinas)
    $$;

    -- People are of the government of the dinas. Said here as well: of a large dinas the planner then reads them in one go, and
    -- in a large installation only those of one government.
    create or replace function holder_facts(as_of date, of_dinas uuid[])
    returns table (assignment_id uuid, employee_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, kind text, retires date, years_left integer, day_shown boolean)
    language sql stable parallel safe as $$
      select h.id, h.employee_id, h.position_id, h.unit_id, h.dinas_id, h.kind, retirement_day(e.birth_date, h.retirement_age, as_of),
        date_part('year', retirement_day(e.birth_date, h.retirement_age, as_of))::int - date_part('year', as_of)::int, ${seesPrivateOf('e')}
      from (
        select a.id, a.employee_id, a.position_id, a.dinas_id, a.kind, p.unit_id, p.retirement_age
        from assignment a left join position p on p.id = a.position_id and p.dinas_id = any(of_dinas)
        where a.dinas_id = any(of_dinas) and ${holdsOn('a')} offset 0
      ) h
      join employee e on e.id = h.employee_id and e.instansi_id = any(array(select distinct d.instansi_id from dinas d where d.id = any(of_dinas)))
      where h.unit_id is not null
    $$;
    -- The same of a day that is still to come: without those whose year of retirement is over by then, who by the law hold
    -- nothing any more though nobody has written down yet that their appointment ends. By whole years, as they are counted
    -- everywhere: by days it would tell from which month on a post is empty.
    create or replace function projected_holder_facts(as_of date, of_dinas uuid[])
    returns table (assignment_id uuid, employee_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, kind text, retires date, years_left integer, day_shown boolean)
    language sql stable parallel safe as $$
      select h.* from holder_facts(as_of, of_dinas) h where h.years_left is null or h.years_left >= 0
    $$;

    create or replace function projected_position_facts(as_of date, of_dinas uuid[])
    returns table (position_id uuid, unit_id uuid, dinas_id uuid, is_head boolean, in_force boolean, has_need boolean, need integer, filled integer, acting integer)
    language sql stable parallel safe as $$
      select p.position_id, p.unit_id, p.dinas_id, p.is_head, p.in_force, p.has_need, p.need, p.filled - coalesce(g.filled, 0)::int, p.acting - coalesce(g.acting, 0)::int
      from position_facts(as_of, of_dinas) p
      left join (
        select h.position_id, count(*) filter (where h.kind = 'DEFINITIF') as filled, count(*) filter (where h.kind <> 'DEFINITIF') as acting
        from holder_facts(as_of, of_dinas) h where h.years_left < 0 group by h.position_id offset 0
      ) g on g.position_id = p.position_id
    $$;
    grant execute on function position_facts, holder_facts, projected_position_facts, projected_holder_facts to ${READERS};
  `,
};
