import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/**
 * All that a screen can have the database say. Its role reads no table, so whatever statement it sent, it would be told
 * what stands here: its own settings, and figures of whole dinas of its own government, as they are stored. Both ask whose
 * screen it is themselves, and answer nothing for one that is over. There is no unit, no position and no person in either.
 */
export const screensSql: SqlText = {
  name: 'screens',
  text: /* sql */ `
    create or replace function own_screen()
      returns table (name text, instansi_id uuid, instansi_name text, time_zone text, period_id uuid, period_label text, figures text[], seconds integer, language text, theme text, is_paused boolean, turns integer, smallest_group integer)
      language sql stable security definer set search_path = public as $$
      select s.name, s.instansi_id, i.name, i.time_zone, p.id, p.label, s.figures, s.seconds, s.language, s.theme, s.is_paused, s.turns, i.smallest_group
      from screen s
      join instansi i on i.id = s.instansi_id
      -- The one that was chosen, else the open one that ends last, else the last one that was closed.
      left join lateral (
        select p.id, p.label from evaluation_period p
        where p.instansi_id = s.instansi_id and (p.id = s.period_id or (s.period_id is null and p.state in ('OPEN', 'CLOSED')))
        order by p.state = 'OPEN' desc, p.valid_to desc limit 1) p on true
      where s.id = nullif(current_setting('selaras.account_id', true), '')::uuid and s.revoked_at is null and s.expires_at > now()
    $$;

    create or replace function screen_figures(today date, plain text[], of_period text[])
      returns table (code text, name text, short_name text, kind text, figures json, as_of date, computed_at timestamptz)
      language sql stable security definer set search_path = public as $$
      select d.code, d.name, d.short_name, d.kind, f.figures, least(f.as_of, today), f.computed_at
      from own_screen() s
      join dinas d on d.instansi_id = s.instansi_id and not exists (select from unit top where top.dinas_id = d.id and top.parent_id is null and not top.validity @> today)
      left join lateral (
        select json_object_agg(f.fact_set, f.values) as figures, min(f.holds_until) as as_of, min(f.computed_at) as computed_at
        from stored_figures f
        where f.dinas_id = d.id and f.instansi_id = s.instansi_id
          and (f.definition = any(plain) and f.period_id is null or f.definition = any(of_period) and f.period_id = s.period_id)
      ) f on true
      order by d.code
    $$;
    grant execute on function own_screen, screen_figures to ${ROLES.screen};
  `,
};
