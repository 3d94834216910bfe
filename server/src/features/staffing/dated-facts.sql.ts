import type { SqlText } from '../../database/sql-text.ts';

/** What an act says of the facts it writes: `CORRECTED` was never so, `STATED` writes since when by itself. Anything else changes them from today on. */
export const FACTS_VARIABLE = 'selaras.facts';

const CHANGED = `
  select n.id, n.instansi_id, f.*, (now() at time zone i.time_zone)::date as today,
    exists (select 1 from employee_fact h where h.employee_id = n.id and h.fact = f.fact) as known
  from old_rows o join new_rows n on n.id = o.id join instansi i on i.id = n.instansi_id
  cross join lateral (values
    ('STATUS', o.status, null::text, n.status, null::text),
    ('GOLONGAN', o.golongan, null, n.golongan, null),
    ('EDUCATION', o.education_level, o.education_field, n.education_level, n.education_field)
  ) f (fact, was, was_field, value, field)
  where (f.was, f.was_field) is distinct from (f.value, f.field)`;

/**
 * Whoever changes what the record says of people, a file above all: what it said before held until yesterday. What was not on
 * record before is no change: nobody says since when it holds. One statement for all rows, as files write thousands.
 */
export const datedFactsSql: SqlText = {
  name: 'dated facts',
  text: /* sql */ `
    create or replace function keep_dated_facts() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      if coalesce(current_setting('selaras.takes_back', true), '') <> '' or current_setting('${FACTS_VARIABLE}', true) = 'STATED' then return null; end if;
      if current_setting('${FACTS_VARIABLE}', true) = 'CORRECTED' then
        update employee_fact h set value = c.value, field = c.field from (${CHANGED}) c
        where h.id = (select l.id from employee_fact l where l.employee_id = c.id and l.fact = c.fact order by l.valid_from desc nulls last limit 1);
        return null;
      end if;
      insert into employee_fact (employee_id, instansi_id, fact, value, field, valid_from)
      select c.id, c.instansi_id, c.fact, x.value, x.field, x.since
      from (${CHANGED}) c cross join lateral (values (c.was, c.was_field, null::date), (c.value, c.field, c.today)) x (value, field, since)
      where c.known and x.since is not null or not c.known and (c.was is not null or c.was_field is not null)
      on conflict (employee_id, fact, valid_from) do update set value = excluded.value, field = excluded.field, decree_number = null;
      return null;
    end $$;
    create trigger keep_dated_facts after update on employee referencing old table as old_rows new table as new_rows
      for each statement execute function keep_dated_facts();
  `,
};
