import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { heldIn, overdueOn } from './expected.sql.ts';

export const evaluationSql: SqlText = {
  name: 'evaluation',
  text: /* sql */ `
    -- Of whom an evaluation is expected in some dinas (expected.sql.ts). The last position is looked up past row security:
    -- a reader who sees only one dinas would otherwise count a person there who has since moved on. How far the evaluation
    -- has come is read past it like the position: it may have been begun in the dinas before, and a reader there or here
    -- must count what the stored figures count. Both are bound again in evaluation_facts by the assignment, which the
    -- reader must be able to see.
    create or replace function expected_evaluations(of_dinas uuid[], of_period uuid)
    returns table (employee_id uuid, assignment_id uuid, evaluation_id uuid, started_at timestamptz, submitted_at timestamptz, sealed_at timestamptz, predikat text)
    language sql stable security definer set search_path = public as $$
      with period as (select valid_from, valid_to from evaluation_period where id = of_period),
      -- Kept apart, so that the planner starts from the people of the dinas.
      candidate as materialized (
        select distinct b.employee_id from assignment b, period
        where b.dinas_id = any(of_dinas) and ${heldIn('b', 'period')}
      ),
      last_held as (
        select distinct on (a.employee_id) a.employee_id, a.id as assignment_id, a.dinas_id
        from candidate c cross join period join assignment a on a.employee_id = c.employee_id
        where ${heldIn('a', 'period')}
        order by a.employee_id, a.valid_from desc
      )
      select l.employee_id, l.assignment_id, v.id, v.started_at, v.submitted_at, v.sealed_at, v.predikat
      from last_held l left join evaluation v on v.period_id = of_period and v.employee_id = l.employee_id
      where l.dinas_id = any(of_dinas)
    $$;

    -- The facts that figures of evaluation are counted from. States are read from the times they were reached, so that
    -- a past day shows the states of that day.
    create or replace function evaluation_facts(as_of date, of_dinas uuid[], of_period uuid)
    returns table (employee_id uuid, assignment_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, evaluation_id uuid, state text, overdue boolean, predikat text)
    language sql stable as $$
      select x.employee_id, x.assignment_id, a.position_id, p.unit_id, a.dinas_id, x.evaluation_id, s.state, ${overdueOn('s.state', 'period.deadline', 'as_of')},
        case when s.state = 'SEALED' then x.predikat end
      from evaluation_period period
      join instansi i on i.id = period.instansi_id
      cross join expected_evaluations(of_dinas, of_period) x
      cross join lateral (select b.position_id, b.dinas_id from assignment b where b.id = x.assignment_id offset 0) a
      join position p on p.id = a.position_id
      cross join lateral (
        select case
          when (x.sealed_at at time zone i.time_zone)::date <= as_of then 'SEALED'
          when (x.submitted_at at time zone i.time_zone)::date <= as_of then 'SUBMITTED'
          when (x.started_at at time zone i.time_zone)::date <= as_of then 'DRAFT'
          else 'NOT_STARTED' end as state
      ) s
      where period.id = of_period
    $$;
    grant execute on function expected_evaluations, evaluation_facts to ${READERS};
  `,
};
