import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { isWithoutEvaluation } from '../staffing/absence.rules.ts';
import { absentIn, heldIn, heldOnDaysOf, overdueOn } from './expected.sql.ts';

export const evaluationSql: SqlText = {
  name: 'evaluation',
  text: /* sql */ `
    -- Of whom an evaluation is expected in some dinas (expected.sql.ts). The last position is looked up past row security:
    -- a reader who sees only one dinas would otherwise count a person there who has since moved on. How far the evaluation
    -- has come is read past it like the position: it may have been begun in the dinas before, and a reader there or here
    -- must count what the stored figures count. Both are bound again in evaluation_facts by the assignment, which the
    -- reader must be able to see. Told that there are many of them, the planner reads the assignments and positions of the
    -- dinas once, instead of looking up each; of evaluations it is made to read those of the period, which are one government's.
    -- A later assignment begins after the one before has ended, since definitive ones of a person never overlap: asked that
    -- way, nobody is looked up whose assignment goes on, and those are nearly all. Planned each time, for the dinas asked
    -- for: one plan for a single school and for a whole government suits neither.
    -- Whether somebody was away throughout is asked only of the few who were away in the period at all.
    create or replace function expected_evaluations(of_dinas uuid[], of_period uuid)
    returns table (employee_id uuid, assignment_id uuid, evaluation_id uuid, started_at timestamptz, submitted_at timestamptz, sealed_at timestamptz, predikat text)
    language sql stable rows 10000 security definer set search_path = public set plan_cache_mode = force_custom_plan as $$
      select b.employee_id, b.id, v.id, v.started_at, v.submitted_at, v.sealed_at, v.predikat
      from evaluation_period period
      join assignment b on b.dinas_id = any(of_dinas) and ${heldOnDaysOf('b', 'period')} and (
        b.employee_id not in (
          select x.employee_id from evaluation_period q join absence x on x.instansi_id = q.instansi_id and ${isWithoutEvaluation('x')} and x.validity && q.validity
          where q.id = of_period)
        or not ${absentIn('b', 'period')})
      left join (
        select e.employee_id, e.id, e.started_at, e.submitted_at, e.sealed_at, e.predikat from evaluation e where e.period_id = of_period offset 0
      ) v on v.employee_id = b.employee_id
      where period.id = of_period and not exists (
        select from assignment later where later.employee_id = b.employee_id and later.valid_from > b.valid_to and ${heldIn('later', 'period')})
    $$;

    -- What is held and where is read by itself and once: put together with the others, each person was looked up in all
    -- positions of the installation and each row compared with every government of it, as soon as there were many. And each of
    -- the two alone: that a position and its holder are of one dinas is twice a rare thing to the planner, which expected two
    -- rows of fifteen thousand among eighty governments and compared each person with each of them, for half a minute.
    -- The facts that figures of evaluation are counted from, and behind them those of whom nothing is expected because they
    -- were away: for readers who see their absence, so that to nobody else a missing row has a reason. States are read from the times they were reached, so that
    -- a past day shows the states of that day: what was reached before the day had ended there. Its end is worked out
    -- once; the day of each time, worked out in the zone of the government, was a third of the count.
    create or replace function evaluation_facts(as_of date, of_dinas uuid[], of_period uuid)
    returns table (employee_id uuid, assignment_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, evaluation_id uuid, state text, overdue boolean, predikat text, expected boolean)
    language sql stable as $$
      with period as materialized (
        select p.instansi_id, p.valid_from, p.valid_to, p.deadline, (as_of + 1)::timestamp at time zone i.time_zone as day_ends from evaluation_period p join instansi i on i.id = p.instansi_id where p.id = of_period
      )
      select x.employee_id, x.assignment_id, h.position_id, p.unit_id, h.dinas_id, x.evaluation_id, s.state, ${overdueOn('s.state', 'period.deadline', 'as_of')},
        case when s.state = 'SEALED' then x.predikat end, true
      from period
      cross join expected_evaluations(of_dinas, of_period) x
      join (select a.id, a.position_id, a.dinas_id from assignment a where a.dinas_id = any(of_dinas) and a.kind = 'DEFINITIF' offset 0) h on h.id = x.assignment_id
      join (select p.id, p.unit_id from position p where p.dinas_id = any(of_dinas) offset 0) p on p.id = h.position_id
      cross join lateral (
        select case
          when x.sealed_at < period.day_ends then 'SEALED'
          when x.submitted_at < period.day_ends then 'SUBMITTED'
          when x.started_at < period.day_ends then 'DRAFT'
          else 'NOT_STARTED' end as state
      ) s
      union all
      select b.employee_id, b.id, b.position_id, p.unit_id, b.dinas_id, null, null, false, null, false
      from period
      join absence x on x.instansi_id = period.instansi_id and ${isWithoutEvaluation('x')} and x.valid_from <= period.valid_to and coalesce(x.valid_to, 'infinity') >= period.valid_from
      join assignment b on b.employee_id = x.employee_id and b.dinas_id = any(of_dinas) and ${heldOnDaysOf('b', 'period')} and ${absentIn('b', 'period')}
        -- One absence may follow the other: that of the first day stands for them.
        and x.validity @> greatest(b.valid_from, period.valid_from)
      join position p on p.id = b.position_id
    $$;

    -- Absences are told to few; that figures may have moved by one, to whoever hears of figures.
    create or replace function tell_of_expectations() returns trigger language plpgsql security definer set search_path = public as $$
    declare changed jsonb; moved text := case tg_op
      when 'INSERT' then 'select * from new_rows' when 'DELETE' then 'select * from old_rows' else 'select * from new_rows union all select * from old_rows' end;
    begin
      execute format($moved$
        select jsonb_agg(distinct jsonb_build_object('instansi_id', x.instansi_id, 'dinas_id', a.dinas_id, 'days', x.validity))
        from (%s) x join assignment a on a.employee_id = x.employee_id and a.kind = 'DEFINITIF' where ${isWithoutEvaluation('x')}$moved$, moved) into changed;
      if changed is not null then perform write_change('EVALUATION', tg_op, 'evaluation', changed); end if;
      return null;
    end $$;
    create trigger tell_of_expectations_1 after insert on absence referencing new table as new_rows for each statement execute function tell_of_expectations();
    create trigger tell_of_expectations_2 after update on absence referencing new table as new_rows old table as old_rows for each statement execute function tell_of_expectations();
    create trigger tell_of_expectations_3 after delete on absence referencing old table as old_rows for each statement execute function tell_of_expectations();

    -- Whoever writes an evaluation names its period; the key between the two moves the day later on.
    create or replace function evaluation_begins_with_its_period() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      select p.valid_from into new.period_from from evaluation_period p where p.id = new.period_id;
      return new;
    end $$;
    create trigger evaluation_begins_with_its_period before insert or update of period_id on evaluation
      for each row execute function evaluation_begins_with_its_period();

    grant execute on function expected_evaluations, evaluation_facts to ${READERS};
  `,
};
