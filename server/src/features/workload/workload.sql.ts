import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { valueOnSql } from '../../database/value-on.sql.ts';
import { MINUTES_PER_YEAR, PERIODS_PER_YEAR, ROUNDING } from './working-time.parameters.ts';

/** How often a period comes in a year, within a case of periods. */
export const TIMES_A_YEAR = Object.entries(PERIODS_PER_YEAR)
  .map(([period, times]) => `when '${period}' then ${times}`)
  .join(' ');

/**
 * What workload.rules.ts says of one position, of all of many analyses at once (law-in-sql.test.ts holds the two together). They run
 * with the rights of the reader: of an analysis that is not seen there is nothing.
 */
export const workloadSql: SqlText = {
  name: 'workload',
  text: /* sql */ `
    -- What a government says of a day, or the law where it says nothing.
    create or replace function working_time_on(of_instansi uuid, on_day date) returns table (minutes_per_year integer, rounding text)
    language sql stable parallel safe as $$
      select coalesce(w.minutes_per_year, ${valueOnSql(MINUTES_PER_YEAR, 'on_day', String)}), coalesce(w.rounding, ${valueOnSql(ROUNDING, 'on_day', (value) => `'${value}'`)})
      from (select) nothing left join stated_working_time w on w.instansi_id = of_instansi and on_day between w.valid_from and coalesce(w.valid_to, 'infinity')
    $$;

    -- Of a position: how many tasks it has, of how many nobody has said enough, and what the others need. What is established is
    -- counted by what was in force then. Sums are rounded where only the machine goes on: a trace of it would be one person more.
    create or replace function workload_needs(of_analyses uuid[], on_day date)
    returns table (analysis_id uuid, position_id uuid, tasks integer, incomplete integer, minutes double precision, exact double precision, people double precision, minutes_per_year integer, rounding text)
    language sql stable parallel safe as $$
      select n.analysis_id, n.position_id, n.tasks, n.incomplete, n.exact * n.minutes_per_year, n.exact,
        (case n.rounding when 'UP' then ceil(n.exact::numeric) when 'NEAREST' then round(n.exact::numeric) else floor(n.exact::numeric) end)::float8, n.minutes_per_year, n.rounding
      from (
        select s.analysis_id, s.position_id, s.tasks, s.incomplete, w.minutes_per_year, w.rounding,
          round((coalesce(s.minutes, 0) / w.minutes_per_year + coalesce(s.people, 0))::numeric, 9)::float8 as exact
        from (
          select t.analysis_id, t.position_id, count(*)::int as tasks,
            (count(*) - count(t.volume * case t.approach when 'TASKS' then t.norm_minutes when 'EQUIPMENT' then t.operators else t.ability end))::int as incomplete,
            sum(t.volume * t.norm_minutes * case t.volume_period ${TIMES_A_YEAR} end) as minutes,
            sum(case t.approach when 'EQUIPMENT' then t.volume * t.operators * coalesce(t.shifts, 1) when 'TASKS' then null else t.volume / t.ability end) as people
          from workload_task t where t.analysis_id = any(of_analyses) group by 1, 2 offset 0
        ) s
        join (
          select a.id, coalesce(a.minutes_per_year, l.minutes_per_year) as minutes_per_year, coalesce(a.rounding, l.rounding) as rounding
          from workload_analysis a cross join lateral working_time_on(a.instansi_id, coalesce(a.valid_from, on_day)) l where a.id = any(of_analyses)
        ) w on w.id = s.analysis_id
      ) n
    $$;
    grant execute on function working_time_on, workload_needs to ${READERS};
  `,
};
