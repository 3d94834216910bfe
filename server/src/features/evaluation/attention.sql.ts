import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { REMINDER_DAYS } from './period.parameters.ts';

export const evaluationAttentionSql: SqlText = {
  name: 'evaluations that want attention',
  text: /* sql */ `
    -- Dinas in which evaluations have not begun though the deadline of their period comes soon, with how many.
    create or replace function evaluations_not_begun(as_of date, of_dinas uuid[])
    returns table (period_id uuid, dinas_id uuid, expected integer, since date)
    language sql stable as $$
      select p.id, f.dinas_id, count(*)::int, p.deadline - ${REMINDER_DAYS}
      from evaluation_period p cross join lateral evaluation_facts(as_of, of_dinas, p.id) f
      where p.state = 'OPEN' and p.deadline between as_of and as_of + ${REMINDER_DAYS}
        and p.instansi_id in (select d.instansi_id from dinas d where d.id = any(of_dinas)) and f.state = 'NOT_STARTED'
      group by p.id, p.deadline, f.dinas_id
    $$;
    grant execute on function evaluations_not_begun to ${READERS};
  `,
};
