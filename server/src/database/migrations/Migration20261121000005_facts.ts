import { Migration } from '@mikro-orm/migrations';

/**
 * The three sets of facts that every figure is counted from (figures/figures.registry.ts), as of a day.
 * They run with the rights of the reader: what row security hides is neither counted nor shown.
 */
export class Migration20261121000005_facts extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      -- First day of the month after the birthday on which the retirement age is reached;
      -- the same rule as staffing/retirement.rules.ts.
      create function retirement_day(birth_date date, retirement_age integer) returns date language sql immutable parallel safe as $$
        select (date_trunc('month', birth_date + make_interval(years => retirement_age)) + interval '1 month')::date
      $$;

      create function position_facts(as_of date, of_dinas uuid[])
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

      create function holder_facts(as_of date, of_dinas uuid[])
      returns table (assignment_id uuid, employee_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, kind text, retires date)
      language sql stable parallel safe as $$
        select a.id, a.employee_id, a.position_id, p.unit_id, a.dinas_id, a.kind, retirement_day(e.birth_date, p.retirement_age)
        from assignment a
        join position p on p.id = a.position_id
        join employee e on e.id = a.employee_id
        where a.dinas_id = any(of_dinas) and a.validity @> as_of
      $$;

      -- One evaluation is expected of everybody who held a definitive position in the period, at the last position held.
      -- The last position is looked up past row security: a reader who sees only one dinas would otherwise
      -- count a person there who has since moved on. Only ids come back, and evaluation_facts binds them again.
      create function expected_evaluations(of_dinas uuid[], of_period uuid)
      returns table (employee_id uuid, assignment_id uuid) language sql stable security definer set search_path = public as $$
        with period as (select valid_from, valid_to from evaluation_period where id = of_period),
        -- Kept apart, and compared by days instead of ranges: the planner guesses range overlap far too low and
        -- then walks the rows of a large dinas once for every person in it.
        candidate as materialized (
          select distinct b.employee_id from assignment b, period
          where b.dinas_id = any(of_dinas) and b.kind = 'DEFINITIF' and b.valid_from <= period.valid_to and coalesce(b.valid_to, 'infinity') >= period.valid_from
        ),
        last_held as (
          select distinct on (a.employee_id) a.employee_id, a.id as assignment_id, a.dinas_id
          from candidate c cross join period join assignment a on a.employee_id = c.employee_id
          where a.kind = 'DEFINITIF' and a.valid_from <= period.valid_to and coalesce(a.valid_to, 'infinity') >= period.valid_from
          order by a.employee_id, a.valid_from desc
        )
        select l.employee_id, l.assignment_id from last_held l where l.dinas_id = any(of_dinas)
      $$;

      -- States are read from the times they were reached, so that a past day shows the states of that day.
      create function evaluation_facts(as_of date, of_dinas uuid[], of_period uuid)
      returns table (employee_id uuid, assignment_id uuid, position_id uuid, unit_id uuid, dinas_id uuid, evaluation_id uuid, state text, overdue boolean, predikat text)
      language sql stable as $$
        select x.employee_id, x.assignment_id, a.position_id, p.unit_id, a.dinas_id, v.id, s.state, s.state <> 'SEALED' and as_of > period.deadline,
          case when s.state = 'SEALED' then v.predikat end
        from evaluation_period period
        join instansi i on i.id = period.instansi_id
        cross join expected_evaluations(of_dinas, of_period) x
        cross join lateral (select b.position_id, b.dinas_id from assignment b where b.id = x.assignment_id offset 0) a
        join position p on p.id = a.position_id
        left join evaluation v on v.period_id = period.id and v.employee_id = x.employee_id
        cross join lateral (
          select case
            when (v.sealed_at at time zone i.time_zone)::date <= as_of then 'SEALED'
            when (v.submitted_at at time zone i.time_zone)::date <= as_of then 'SUBMITTED'
            when (v.started_at at time zone i.time_zone)::date <= as_of then 'DRAFT'
            else 'NOT_STARTED' end as state
        ) s
        where period.id = of_period
      $$;
      grant execute on all functions in schema public to selaras_app, selaras_system;
      revoke execute on function write_change(text, text, text, jsonb) from selaras_app, selaras_system;
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop function evaluation_facts(date, uuid[], uuid);
      drop function expected_evaluations(uuid[], uuid);
      drop function holder_facts(date, uuid[]);
      drop function position_facts(date, uuid[]);
      drop function retirement_day(date, integer);
    `);
  }
}
