import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { absentIn, heldOnDaysOf } from '../evaluation/expected.sql.ts';
import { isWithoutEvaluation } from '../staffing/absence.rules.ts';

/**
 * For whom unfinished evaluations wait. The rule of who evaluates is evaluator_in (evaluation/evaluator.sql.ts); asked of each
 * of fifteen thousand people it takes seconds, though those below one post in the same time have the same answer. So it is
 * asked once for each such group, and of those who lead somebody themselves one by one: whoever stands in the line above is
 * not evaluated by themselves.
 */
export const superiorsSql: SqlText = {
  name: 'superiors',
  text: /* sql */ `
    create or replace function evaluators_in(of_employees uuid[], of_period uuid, today date) returns table (employee_id uuid, evaluator_id uuid)
    language sql stable security definer set search_path = public as $$
      with away as materialized (
        select x.employee_id from evaluation_period q join absence x on x.instansi_id = q.instansi_id and ${isWithoutEvaluation('x')} and x.validity && q.validity where q.id = of_period
      ), part as materialized (
        select distinct on (a.employee_id) a.employee_id, a.position_id, greatest(a.valid_from, e.valid_from) as part_from, least(a.valid_to, e.valid_to) as part_to
        from evaluation_period e join assignment a on a.employee_id = any(of_employees) and ${heldOnDaysOf('a', 'e')}
          and (a.employee_id not in (select away.employee_id from away) or not ${absentIn('a', 'e')})
        where e.id = of_period
        order by a.employee_id, greatest(a.valid_from, e.valid_from) <= today desc, a.valid_from desc
      ), asked as materialized (
        select part.employee_id, p.superior_position_id as post, greatest(least(today, part.part_to), part.part_from) as day, today > part.part_to as is_over,
          exists (
            select from assignment h join position c on c.superior_position_id = h.position_id
            where h.employee_id = part.employee_id and (h.validity @> today or h.validity @> greatest(least(today, part.part_to), part.part_from))) as leads
        from part join position p on p.id = part.position_id
      ), of_post as materialized (
        select g.post, g.day, g.is_over, evaluator_in(g.employee_id, of_period, today) as evaluator_id
        from (select distinct on (k.post, k.day, k.is_over) k.* from asked k where not k.leads and k.post is not null) g
      )
      select k.employee_id, case when k.leads then evaluator_in(k.employee_id, of_period, today) else o.evaluator_id end
      from asked k left join of_post o on o.post = k.post and o.day = k.day and o.is_over = k.is_over
    $$;

    -- Evaluations of some dinas that are not sealed, with for whom they wait and since when: since the last step that was done,
    -- or since the person could have been rated at all. Bound by what the reader may see of evaluations; who the evaluator is, is read past it.
    create or replace function waiting_evaluations(of_dinas uuid[], of_period uuid, as_of date)
    returns table (evaluator_id uuid, employee_id uuid, dinas_id uuid, state text, overdue boolean, since date) language sql stable as $$
      with f as materialized (
        select f.employee_id, f.assignment_id, f.dinas_id, f.evaluation_id, f.state, f.overdue from evaluation_facts(as_of, of_dinas, of_period) f where f.state <> 'SEALED'
      ), whose as materialized (
        select w.employee_id, w.evaluator_id from evaluators_in(array(select f.employee_id from f), of_period, as_of) w
      )
      select w.evaluator_id, f.employee_id, f.dinas_id, f.state, f.overdue,
        coalesce((coalesce(v.submitted_at, v.started_at) at time zone i.time_zone)::date, greatest(p.valid_from, a.valid_from))
      from f join whose w on w.employee_id = f.employee_id
      join evaluation_period p on p.id = of_period join instansi i on i.id = p.instansi_id
      join assignment a on a.id = f.assignment_id
      left join evaluation v on v.id = f.evaluation_id
    $$;

    -- Whether somebody has an account in which a reminder would be read. Accounts themselves are seen by administrators alone; this says yes or no.
    create or replace function can_be_told(of_employee uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from account a where a.employee_id = of_employee and a.disabled_at is null)
    $$;
    grant execute on function evaluators_in, waiting_evaluations, can_be_told to ${READERS};
  `,
};
