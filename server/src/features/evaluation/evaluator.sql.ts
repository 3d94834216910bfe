import { READERS } from '../../access/roles.sql.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { LEADING_KINDS } from '../staffing/assignment.parameters.ts';
import { definitiveOn } from '../staffing/definitive.rules.ts';
import { isWithoutEvaluation } from '../staffing/absence.rules.ts';
import { absentIn, heldIn, heldOnDaysOf } from './expected.sql.ts';

const HELD_IN = heldIn('a', 'p');
/** Left the service, or is away in a way in which nobody evaluates. */
const isGone = (employee: string, today: string): string =>
  `(${employee}.last_day is not null and ${employee}.last_day < ${today} or is_kept_from_evaluating(${employee}.id, ${today}))`;
const LEADS = `${rankOf(LEADING_KINDS, 'h.kind')}, h.tmt, h.employee_id`;

/**
 * Who evaluates whom, read past row security like the line of superiors. The rule itself is evaluator.rules.ts: evaluator_line
 * gives it what it asks of each part of a period, evaluator_in is the same rule for row security, and people_led asks it
 * from above (evaluator.sql.test.ts holds them together).
 */
export const evaluatorSql: SqlText = {
  name: 'evaluators',
  text: /* sql */ `
    -- The parts of periods, one for each definitive position held in them, by the number of the question; of who held none, the
    -- position of the day, which is no part of it. Each with the posts above it and who holds them on the day it is asked on, or now.
    create or replace function evaluator_line(of_employees uuid[], of_periods uuid[], moments timestamptz[])
    returns table (question integer, assignment_id uuid, part_from date, part_to date, is_held boolean, today date, step integer, leads text,
      holder_id uuid, holder_kind text, holder_tmt date, holder_from date, holder_until date, is_gone boolean)
    language sql stable security definer set search_path = public as $$
      with recursive asked as (
        select q.n, q.employee_id, p.id, p.valid_from, p.valid_to, (q.moment at time zone i.time_zone)::date as today
        from unnest(of_employees, of_periods, moments) with ordinality q (employee_id, period_id, moment, n)
        join evaluation_period p on p.id = q.period_id join instansi i on i.id = p.instansi_id
      ),
      part as (
        select p.n, a.id, a.position_id, greatest(a.valid_from, p.valid_from) as part_from, least(a.valid_to, p.valid_to) as part_to, true as is_held, p.today
        from asked p join assignment a on a.employee_id = p.employee_id and ${HELD_IN}
        union all
        select p.n, b.id, b.position_id, p.today, p.today, false, p.today
        from asked p join assignment b on b.employee_id = p.employee_id and ${definitiveOn('b')} p.today
        where not exists (select from assignment a where a.employee_id = p.employee_id and ${HELD_IN})
      ),
      line as (
        select part.n, part.id, 0 as step, part.position_id, array[part.position_id] as seen from part
        union all
        select line.n, line.id, line.step + 1, p.superior_position_id, line.seen || p.superior_position_id
        from line join position p on p.id = line.position_id
        where p.superior_position_id is not null and p.superior_position_id <> all(line.seen)
      )
      select part.n::int, part.id, part.part_from, part.part_to, part.is_held, part.today, line.step,
        case when p.is_head and u.parent_id is null then case when d.kind = 'SEKRETARIAT_DAERAH' then 'GOVERNMENT' else 'DINAS' end
          when p.kind = 'JPT' then 'DINAS' end,
        h.employee_id, h.kind, h.tmt, h.valid_from, h.valid_to, ${isGone('e', 'part.today')}
      from part join line on line.n = part.n and line.id = part.id
      cross join lateral (select greatest(least(part.today, part.part_to), part.part_from) as day) on_day
      join position p on p.id = line.position_id join unit u on u.id = p.unit_id join dinas d on d.id = p.dinas_id
      left join assignment h on h.position_id = line.position_id and line.step > 0 and (h.validity @> on_day.day or h.validity @> part.today)
      left join employee e on e.id = h.employee_id
      order by part.n, part.part_from, part.id, line.step
    $$;

    create or replace function evaluating_holder(of_post uuid, of_employee uuid, asked date, is_over boolean, today date) returns uuid
    language sql stable security definer set search_path = public as $$
      with h as (
        select a.employee_id, a.kind, a.tmt, a.valid_to, a.validity @> asked as that_day, a.validity @> today as now, ${isGone('e', 'today')} as is_gone
        from assignment a join employee e on e.id = a.employee_id where a.position_id = of_post and (a.validity @> asked or a.validity @> today)
      )
      select case when leader.employee_id = of_employee then null when not leader.is_gone then leader.employee_id else nullif(successor.employee_id, of_employee) end
      from (
        select h.employee_id, h.is_gone from h where h.that_day and (is_over or not h.is_gone)
        order by is_over and h.kind = 'PLH' and h.valid_to is not null and h.valid_to < today, ${LEADS} limit 1
      ) leader
      left join (select h.employee_id from h where h.now and not h.is_gone order by ${LEADS} limit 1) successor on true
    $$;

    -- Of the last part that has begun, whose evaluator rates the whole.
    create or replace function evaluator_in(of_employee uuid, of_period uuid, today date) returns uuid
    language plpgsql stable security definer set search_path = public as $$
    declare post uuid; part_from date; part_to date; seen uuid[] := '{}'; found_id uuid;
    begin
      select a.position_id, greatest(a.valid_from, p.valid_from), least(a.valid_to, p.valid_to) into post, part_from, part_to
        from evaluation_period p join assignment a on a.employee_id = of_employee and ${HELD_IN} where p.id = of_period
        order by greatest(a.valid_from, p.valid_from) <= today desc, a.valid_from desc limit 1;
      if post is null then
        select a.position_id, today, today into post, part_from, part_to from assignment a where a.employee_id = of_employee and ${definitiveOn('a')} today;
      end if;
      loop
        seen := seen || post;
        select p.superior_position_id into post from position p where p.id = post;
        if post is null or post = any(seen) then return null; end if;
        found_id := evaluating_holder(post, of_employee, greatest(least(today, part_to), part_from), today > part_to, today);
        if found_id is not null then return found_id; end if;
      end loop;
    end $$;

    -- The same of many people. Asked of each of fifteen thousand it takes seconds, though those below one post in the same time have
    -- the same answer: it is asked once for each such group, and one by one of those who lead somebody themselves, since whoever
    -- stands in the line above is not evaluated by themselves.
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

    create or replace function today_of_period(of_period uuid) returns date language sql stable security definer set search_path = public as $$
      select (now() at time zone i.time_zone)::date from evaluation_period p join instansi i on i.id = p.instansi_id where p.id = of_period
    $$;

    -- Whether the account that writes is the one by whom the person is evaluated; in a period that is over nobody is.
    create or replace function viewer_evaluates(of_employee uuid, of_period uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (
        select from evaluation_period p join account a on a.id = nullif(current_setting('selaras.account_id', true), '')::uuid
        where p.id = of_period and p.state = 'OPEN' and evaluator_in(of_employee, of_period, today_of_period(of_period)) = a.employee_id)
    $$;
    create or replace function nobody_in_the_tree_evaluates(of_employee uuid, of_period uuid) returns boolean language sql stable security definer set search_path = public as $$
      select evaluator_in(of_employee, of_period, today_of_period(of_period)) is null
    $$;

    -- Who is evaluated by somebody in an open period without reporting to them today: they, or their superior, have moved. Walked down from
    -- the posts that the superior held since the first of those periods began; past a post that one person held definitively all the
    -- time nobody below can be theirs.
    create or replace function people_led(of_employees uuid[], today date) returns table (superior_id uuid, employee_id uuid, assignment_id uuid, period_id uuid)
    language sql stable security definer set search_path = public as $$
      with recursive asked as (
        select s.id, s.instansi_id, min(p.valid_from) as since
        from employee s join evaluation_period p on p.instansi_id = s.instansi_id and p.state = 'OPEN' and p.valid_from <= today
        where s.id = any(of_employees) group by s.id, s.instansi_id
      ),
      post as (
        select asked.id, asked.since, a.position_id
        from asked join assignment a on a.employee_id = asked.id and a.valid_from <= today and coalesce(a.valid_to, 'infinity') >= asked.since
        union
        select post.id, post.since, c.id
        from post join position c on c.superior_position_id = post.position_id
        where not exists (
          select from assignment h join employee e on e.id = h.employee_id
          where h.position_id = c.id and h.kind = 'DEFINITIF' and h.valid_from <= post.since and coalesce(h.valid_to, 'infinity') >= today
            and h.employee_id <> post.id and not coalesce(${isGone('e', 'today')}, false))
      ),
      held as (
        select distinct asked.id as superior_id, a.employee_id, a.id as assignment_id, p.id as period_id
        from asked join post on post.id = asked.id join position c on c.superior_position_id = post.position_id
        join evaluation_period p on p.instansi_id = asked.instansi_id and p.state = 'OPEN' and p.valid_from <= today
        join assignment a on a.position_id = c.id and a.employee_id <> asked.id and a.valid_from <= today and ${HELD_IN}
        where not exists (
          select from assignment later
          where later.employee_id = a.employee_id and later.valid_from > a.valid_from and later.valid_from <= today and ${heldIn('later', 'p')})
      ),
      direct as materialized (select asked.id, r.employee_id from asked cross join lateral direct_reports(asked.id, today) r),
      other as materialized (
        select held.* from held where not exists (select from direct where direct.id = held.superior_id and direct.employee_id = held.employee_id)
      )
      select held.superior_id, held.employee_id, held.assignment_id, held.period_id from other held
      where evaluator_in(held.employee_id, held.period_id, today) = held.superior_id
    $$;

    grant execute on function evaluator_line, evaluating_holder, evaluator_in, evaluators_in, today_of_period, viewer_evaluates, nobody_in_the_tree_evaluates, people_led to ${READERS};
  `,
};
