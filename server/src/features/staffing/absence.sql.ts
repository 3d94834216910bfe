import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { isWithoutEvaluation, keepsFromEvaluating } from './absence.rules.ts';

/**
 * Whether somebody was away on every day from one to another in ways in which nobody is evaluated; one absence may follow
 * the other. Asked past row security: of whom an evaluation is expected must be the same for a superior, who sees no
 * absence, as for the figures. It answers yes or no and never why.
 */
export const absenceSql: SqlText = {
  name: 'absences',
  text: /* sql */ `
    create or replace function absent_throughout(of_employee uuid, from_day date, to_day date) returns boolean
    language sql stable parallel safe security definer set search_path = public as $$
      select coalesce(range_agg(x.validity) @> daterange(from_day, to_day, '[]'), false)
      from absence x where x.employee_id = of_employee and ${isWithoutEvaluation('x')} and x.validity && daterange(from_day, to_day, '[]')
    $$;
    -- Whether somebody is away on a day in a way in which others evaluate those below them.
    create or replace function is_kept_from_evaluating(of_employee uuid, on_day date) returns boolean
    language sql stable parallel safe security definer set search_path = public as $$
      select exists (select from absence x where x.employee_id = of_employee and ${keepsFromEvaluating('x')} and x.validity @> on_day)
    $$;
    grant execute on function absent_throughout, is_kept_from_evaluating to ${READERS};
  `,
};
