import { READERS } from '../../access/roles.sql.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { LEADING_KINDS } from './assignment.parameters.ts';
import { definitiveOn } from './definitive.rules.ts';

/**
 * Who is above and below whom on a day, read past row security: a line of superiors crosses dinas, and a holder that
 * the reader may not see must not look like a vacancy. The rule itself is superior.rules.ts; direct_reports is the
 * same rule asked from above (a test holds the two together).
 */
export const superiorSql: SqlText = {
  name: 'superiors',
  text: /* sql */ `
    create or replace function position_leader(of_position uuid, as_of date) returns uuid language sql stable security definer set search_path = public as $$
      select a.employee_id from assignment a
      where a.position_id = of_position and a.validity @> as_of
      order by ${rankOf(LEADING_KINDS, 'a.kind')}, a.tmt, a.employee_id
      limit 1
    $$;

    create or replace function superior_line(of_employees uuid[], as_of date)
    returns table (employee_id uuid, step integer, position_id uuid, superior_position_id uuid, holder_id uuid, holder_kind text, holder_tmt date, assignment_id uuid)
    language sql stable security definer set search_path = public as $$
      with recursive line as (
        select a.employee_id, 0 as step, a.position_id, array[a.position_id] as seen
        from assignment a where a.employee_id = any(of_employees) and ${definitiveOn('a')} as_of
        union all
        select line.employee_id, line.step + 1, p.superior_position_id, line.seen || p.superior_position_id
        from line join position p on p.id = line.position_id
        where p.superior_position_id is not null and p.superior_position_id <> all(line.seen)
      )
      select line.employee_id, line.step, line.position_id, p.superior_position_id, h.employee_id, h.kind, h.tmt, h.id
      from line join position p on p.id = line.position_id
      left join assignment h on h.position_id = line.position_id and h.validity @> as_of and line.step > 0
      order by line.employee_id, line.step
    $$;

    create or replace function direct_reports(of_employee uuid, as_of date) returns table (employee_id uuid, assignment_id uuid)
    language sql stable security definer set search_path = public as $$
      with recursive below as (
        select a.position_id, null::uuid as only_employee
        from assignment a where a.employee_id = of_employee and a.validity @> as_of and position_leader(a.position_id, as_of) = of_employee
        union
        -- Through a position that nobody leads, everybody below; through one led by somebody, only that person's own other post.
        select c.id, coalesce(l.leader, below.only_employee)
        from below
        join position c on c.superior_position_id = below.position_id
        cross join lateral (select position_leader(c.id, as_of) as leader) l
        where l.leader is null or (l.leader <> of_employee and (below.only_employee is null or below.only_employee = l.leader))
      )
      select distinct on (a.employee_id) a.employee_id, a.id
      from below
      join position c on c.superior_position_id = below.position_id
      join assignment a on a.position_id = c.id and ${definitiveOn('a')} as_of
      where a.employee_id <> of_employee and (below.only_employee is null or below.only_employee = a.employee_id)
      order by a.employee_id
    $$;
    grant execute on function superior_line, direct_reports to ${READERS};
  `,
};
