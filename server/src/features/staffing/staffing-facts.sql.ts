import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { seesPrivateOf } from './private-fields.sql.ts';

/**
 * The facts that figures of staffing are counted from, as of a day. They run with the rights of the reader: what row
 * security hides is neither counted nor shown.
 *
 * `retires` is for figures to count by, in whole years: `day_shown` says whether the reader may see the day itself. A count by
 * days would give it away: of a unit with one holder, by asking for one day after another.
 */
export const staffingFactsSql: SqlText = {
  name: 'staffing facts',
  text: /* sql */ `
    create or replace function position_facts(as_of date, of_dinas uuid[])
    returns table (position_id uuid, unit_id uuid, dinas_id uuid, is_head boolean, in_force boolean, has_need boolean, need integer, filled integer, acting integer)
    language sql stable parallel safe as $$
      select p.id, p.unit_id, p.dinas_id, p.is_head, p.validity @> as_of, n.need is not null, coalesce(n.need, 0), coalesce(h.filled, 0)::int, coalesce(h.acting, 0)::int
      from position p
      left join position_need n on n.position_id = p.id and n.validity @> as_of
      left join (
        select a.position_id, count(*) filter (where a.kind = 'DEFINITIF') as filled, count(*) filter (where a.kind <> 'DEFINITIF') as acting
        from assignment a where a.dinas_id = any(of_dinas) and a.validity @> as_of group by a.position_id
      ) h on h.position_id = p.id
      where p.dinas_id = any(of_dinas)
    $$;

    create or replace function holder_facts(as_of date, of_dinas uuid[])
    returns table (assignment_id uuid, employee_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, kind text, retires date, day_shown boolean)
    language sql stable parallel safe as $$
      select a.id, a.employee_id, a.position_id, p.unit_id, a.dinas_id, a.kind, retirement_day(e.birth_date, p.retirement_age, as_of), ${seesPrivateOf('e')}
      from assignment a
      join position p on p.id = a.position_id
      join employee e on e.id = a.employee_id
      where a.dinas_id = any(of_dinas) and a.validity @> as_of
    $$;
    grant execute on function position_facts, holder_facts to ${READERS};
  `,
};
