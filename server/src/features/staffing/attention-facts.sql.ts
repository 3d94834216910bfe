import { READERS } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

const holdsOn = (rows: string): string => `${rows}.valid_from <= as_of and (${rows}.valid_to is null or ${rows}.valid_to >= as_of)`;

/** What HR has to look at beyond what figures count, as of a day; each is asked of some dinas and reads no more than them. */
export const attentionFactsSql: SqlText = {
  name: 'facts that want attention',
  text: /* sql */ `
    -- Who acts on the day, and since when: appointments of one kind to one position that follow each other day by day are one time.
    create or replace function acting_facts(as_of date, of_dinas uuid[])
    returns table (assignment_id uuid, dinas_id uuid, kind text, acting_since date)
    language sql stable parallel safe as $$
      select t.id, t.dinas_id, t.kind, t.acting_since
      from (
        select b.*, max(b.valid_from) filter (where b.begins) over (partition by b.employee_id, b.position_id, b.kind order by b.valid_from) as acting_since
        from (
          select a.id, a.dinas_id, a.employee_id, a.position_id, a.kind, a.valid_from, a.valid_to,
            a.valid_from > coalesce(lag(a.valid_to) over (partition by a.employee_id, a.position_id, a.kind order by a.valid_from) + 1, '-infinity') as begins
          from assignment a where a.dinas_id = any(of_dinas) and a.kind <> 'DEFINITIF'
        ) b
      ) t
      where ${holdsOn('t')}
    $$;

    -- Units that exist on the day, with how many of their positions lead them, and since when none does.
    create or replace function unit_heads(as_of date, of_dinas uuid[])
    returns table (unit_id uuid, dinas_id uuid, heads integer, since date)
    language sql stable parallel safe as $$
      select u.id, u.dinas_id, coalesce(h.heads, 0)::int, greatest(u.valid_from, h.last_day + 1)
      from unit u
      left join (
        select p.unit_id, count(*) filter (where ${holdsOn('p')}) as heads, max(p.valid_to) filter (where p.valid_to < as_of) as last_day
        from position p where p.dinas_id = any(of_dinas) and p.is_head group by p.unit_id
      ) h on h.unit_id = u.id
      where u.dinas_id = any(of_dinas) and ${holdsOn('u')}
    $$;

    -- Positions that exist on the day, with whether the line of superiors ends at them. It does at who leads the dinas.
    create or replace function superior_facts(as_of date, of_dinas uuid[])
    returns table (position_id uuid, dinas_id uuid, leads_dinas boolean, has_superior boolean, since date)
    language sql stable parallel safe as $$
      select p.id, p.dinas_id, p.is_head and u.parent_id is null, s.id is not null and ${holdsOn('s')}, greatest(p.valid_from, s.valid_to + 1)
      from position p
      join unit u on u.id = p.unit_id and u.dinas_id = any(of_dinas)
      left join position s on s.id = p.superior_position_id
      where p.dinas_id = any(of_dinas) and ${holdsOn('p')}
    $$;

    -- What somebody held last, or holds until when; past row security, since a post in another dinas would look like none. It tells no more than where and until when.
    create or replace function last_held(of_employee uuid) returns table (dinas_id uuid, valid_to date)
    language sql stable security definer set search_path = public as $$
      select a.dinas_id, a.valid_to from assignment a where a.employee_id = of_employee order by a.valid_to desc nulls first, a.dinas_id limit 1
    $$;

    -- People in the service of the government who hold nothing on the day or after it. They count for the dinas where they held
    -- their last position; who never held one is of none, and told of where the whole government is asked about.
    create or replace function idle_people(as_of date, of_dinas uuid[], of_instansi uuid)
    returns table (employee_id uuid, dinas_id uuid, since date)
    language sql stable as $$
      select e.id, l.dinas_id, l.valid_to + 1
      from (
        select a.employee_id from assignment a where a.dinas_id = any(of_dinas) group by a.employee_id having max(coalesce(a.valid_to, 'infinity')) < as_of
      ) left_here
      cross join lateral last_held(left_here.employee_id) l
      join employee e on e.id = left_here.employee_id
      where l.valid_to < as_of and l.dinas_id = any(of_dinas) and (e.last_day is null or e.last_day >= as_of)
      union all
      select e.id, null, least(uuid_extract_timestamp(e.id)::date, as_of)
      from employee e
      where e.instansi_id = of_instansi and (e.last_day is null or e.last_day >= as_of)
        and not exists (select 1 from assignment a where a.employee_id = e.id)
    $$;
    -- Offers of other governments that wait for an answer, of those made by the day; row security tells of them to HR of the whole only.
    create or replace function waiting_transfers(as_of date, of_dinas uuid[], of_instansi uuid)
    returns table (transfer_id uuid, dinas_id uuid, since date)
    language sql stable as $$
      select t.id, null::uuid, (t.offered_at at time zone i.time_zone)::date
      from transfer t join instansi i on i.id = of_instansi
      where t.to_instansi_id = of_instansi and t.state = 'OFFERED' and (t.offered_at at time zone i.time_zone)::date <= as_of
    $$;
    grant execute on function acting_facts, unit_heads, superior_facts, last_held, idle_people, waiting_transfers to ${READERS};
  `,
};
