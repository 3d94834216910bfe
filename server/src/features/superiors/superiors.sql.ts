import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** For whom unfinished evaluations wait (evaluators_in, evaluation/evaluator.sql.ts). */
export const superiorsSql: SqlText = {
  name: 'superiors',
  text: /* sql */ `
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
    grant execute on function waiting_evaluations, can_be_told to ${READERS};
  `,
};
