import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';
import { USUAL_ALERT_MONTHS, USUAL_LOWEST_FILL, YEARS_AHEAD } from './horizon.parameters.ts';

const YEARS = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => ahead);
/** The day itself, and the end of each year. */
const MOMENTS = [...YEARS, YEARS_AHEAD + 1];
const CAUSES = { retiring: 'RETIREMENT', contracts: 'CONTRACT_END', departing: 'DEPARTURE' } as const;
const MOVES = [...Object.keys(CAUSES), 'arriving'];

/** By moment and year columns of their own: arrays would be taken apart for each number of each row. */
const columns = (places: readonly number[], of: (place: number) => string): string => places.map(of).join(', ');
const count = (when: string): string => `(count(*) filter (where ${when}))::int`;
const year = (day: string): string => `date_part('year', ${day})::int - date_part('year', as_of)::int`;

const heldAt = (moment: number): string => count(moment === 0 ? 'm.comes < 0' : `m.comes < ${moment} and (m.goes is null or m.goes >= ${moment})`);
const neededAt = (moment: number): string =>
  `max(n.need) filter (where ${moment === 0 ? 'n.here' : `n.begins < ${moment} and (n.ends is null or n.ends >= ${moment})`}) as need_${moment}`;

/**
 * How positions are filled in the years to come by what is known today, all of some dinas in one statement. It runs with the rights of
 * the reader. `need_0` and `filled_0` are of the day itself, as the boards count it, the others of the end of each year, `_1` that
 * of the day: what ends on its last day is gone by then. Who leaves and comes is told by year, `_0` that of the day.
 *
 * By whole years: who leaves on which day would tell when they were born (docs/decisions/0014). Who should have left before the
 * year of the day and still holds the position counts as leaving in that year, and as `overdue`.
 *
 * Of who retires in the year in which the appointment ends anyway it is told as a retirement, whichever day is first: that too would tell.
 * Of somebody on contract the contract ends, unless another definitive appointment in the dinas asked about follows.
 */
export const horizonSql: SqlText = {
  name: 'horizon',
  text: /* sql */ `
    create or replace function horizon_facts(as_of date, of_dinas uuid[])
    returns table (position_id uuid, unit_id uuid, dinas_id uuid, overdue integer, ${columns(MOMENTS, (at) => `need_${at} integer, filled_${at} integer`)},
      ${MOVES.map((move) => columns(YEARS, (at) => `${move}_${at} integer`)).join(', ')})
    language sql stable parallel safe as $$
      select p.id, p.unit_id, p.dinas_id, coalesce(h.overdue, 0), ${columns(MOMENTS, (at) => `n.need_${at}, coalesce(h.filled_${at}, 0)`)},
        ${MOVES.map((move) => columns(YEARS, (at) => `coalesce(h.${move}_${at}, 0)`)).join(', ')}
      from position p
      left join (
        select n.position_id, ${columns(MOMENTS, neededAt)}
        from (
          select n.position_id, n.need, n.valid_from <= as_of as here, ${year('n.valid_from')} as begins,
            case when n.valid_to is not null then ${year('n.valid_to')} end as ends
          from position_need n where n.dinas_id = any(of_dinas) and (n.valid_to is null or n.valid_to >= as_of) offset 0
        ) n group by n.position_id
      ) n on n.position_id = p.id
      left join (
        select m.position_id, ${count('m.is_overdue')} as overdue, ${columns(MOMENTS, (at) => `${heldAt(at)} as filled_${at}`)},
          ${Object.entries(CAUSES)
            .map(([move, cause]) => columns(YEARS, (at) => `${count(`m.goes = ${at} and m.cause = '${cause}'`)} as ${move}_${at}`))
            .join(', ')},
          ${columns(YEARS, (at) => `${count(`m.comes = ${at}`)} as arriving_${at}`)}
        from (
          select g.position_id, g.comes, case when g.retires_first then greatest(g.retires_in, 0) else g.ends_in end as goes,
            case when g.retires_first then 'RETIREMENT' when g.status = 'PPPK' and not g.goes_on then 'CONTRACT_END' else 'DEPARTURE' end as cause,
            g.retires_first and g.retires_in < 0 and g.comes < 0 as is_overdue
          from (
            select r.position_id, r.comes, r.status, r.goes_on, ${year('r.retires')} as retires_in, case when r.valid_to is not null then ${year('r.valid_to')} end as ends_in,
              coalesce(date_part('year', r.retires) <= date_part('year', r.valid_to), r.retires is not null) as retires_first
            from (
              select a.position_id, a.valid_to, a.comes, e.status, f.employee_id is not null as goes_on, retirement_day(e.birth_date, p.retirement_age, as_of) as retires
              from (
                select a.employee_id, a.position_id, a.valid_to, case when a.valid_from <= as_of then -1 else ${year('a.valid_from')} end as comes
                from assignment a where a.dinas_id = any(of_dinas) and a.kind = 'DEFINITIF' and (a.valid_to is null or a.valid_to >= as_of) offset 0
              ) a
              join position p on p.id = a.position_id and p.dinas_id = any(of_dinas)
              join employee e on e.id = a.employee_id and e.instansi_id = any(array(select distinct d.instansi_id from dinas d where d.id = any(of_dinas)))
              left join (
                select distinct f.employee_id from assignment f where f.dinas_id = any(of_dinas) and f.kind = 'DEFINITIF' and f.valid_from > as_of
              ) f on f.employee_id = a.employee_id
              offset 0
            ) r
            offset 0
          ) g
          offset 0
        ) m
        where m.comes <= ${YEARS_AHEAD} and (m.goes is null or m.goes >= m.comes)
        group by m.position_id
      ) h on h.position_id = p.id
      where p.dinas_id = any(of_dinas) and (p.valid_to is null or p.valid_to >= as_of) and ${year('p.valid_from')} <= ${YEARS_AHEAD}
    $$;

    -- Units, those below them included, that meet as much of their need as their government wants to be told of, and will no more when the
    -- year is over in which so many months from the day are.
    create or replace function horizon_crossings(as_of date, of_dinas uuid[])
    returns table (unit_id uuid, dinas_id uuid, until_year integer, people integer, need integer, gap integer, need_then integer, gap_then integer)
    language sql stable as $$
      select x.unit_id, x.dinas_id, date_part('year', as_of)::int + x.ahead, x.people, x.need, x.gap, x.need_then, x.gap_then
      from (
        select a.id as unit_id, o.dinas_id, s.ahead, s.lowest_fill, sum(o.people)::int as people, sum(o.need)::int as need, sum(o.gap)::int as gap,
          sum(o.needs[s.ahead + 1])::int as need_then, sum(o.gaps[s.ahead + 1])::int as gap_then
        from (
          select f.unit_id, f.dinas_id, sum(f.filled_0) as people, coalesce(sum(f.need_0), 0) as need, coalesce(sum(greatest(f.need_0 - f.filled_0, 0)), 0) as gap,
            array[${columns(YEARS, (at) => `coalesce(sum(f.need_${at + 1}), 0)`)}] as needs, array[${columns(YEARS, (at) => `coalesce(sum(greatest(f.need_${at + 1} - f.filled_${at + 1}, 0)), 0)`)}] as gaps
          from horizon_facts(as_of, of_dinas) f group by 1, 2
        ) o
        join unit u on u.id = o.unit_id and u.dinas_id = any(of_dinas)
        cross join lateral unnest(string_to_array(u.path::text, '.')::uuid[]) a (id)
        join (
          select d.id, coalesce(w.lowest_fill, ${USUAL_LOWEST_FILL}) as lowest_fill,
            date_part('year', as_of + make_interval(months => coalesce(w.months, ${USUAL_ALERT_MONTHS})))::int - date_part('year', as_of)::int as ahead
          from dinas d left join horizon_watch w on w.instansi_id = d.instansi_id where d.id = any(of_dinas)
        ) s on s.id = o.dinas_id
        group by 1, 2, 3, 4
      ) x
      where x.need > 0 and x.need_then > 0 and x.need - x.gap >= x.lowest_fill * x.need and x.need_then - x.gap_then < x.lowest_fill * x.need_then
    $$;
    grant execute on function horizon_facts, horizon_crossings to ${READERS};
  `,
};
