/**
 * Which days a change is about. Sources of the change log may say, beside id, instansi and dinas, the `days` of a row and
 * the `fact` it states on them; where a statement leaves the fact as it was and moves its days, only the days between the
 * old and the new ones are changed: somebody whose appointment ends today moves no figure of last year.
 */
export const CHANGE_DAYS = /* sql */ `
  create or replace function write_change(topic text, operation text, entity text, changed jsonb) returns void
  language sql security definer set search_path = public as $$
    insert into change_log (actor_account_id, topic, operation, entity, entity_ids, instansi_id, dinas_ids, bulk, days)
    select nullif(current_setting('selaras.account_id', true), '')::uuid, write_change.topic, write_change.operation, write_change.entity,
      case when count(distinct c.id) between 1 and 200 then array_agg(distinct c.id) filter (where c.id is not null) else '{}' end, c.instansi_id,
      case when c.dinas_id is null then '{}' else array[c.dinas_id] end, count(distinct c.id) not between 1 and 200,
      case when bool_and(c.days is not null) then range_agg(c.days) end
    from (
      select r.id, r.instansi_id, r.dinas_id,
        case
          when bool_or(r.days is null) then null
          when bool_or(r.was) and not bool_and(r.was) then
            range_agg(r.days) - (range_agg(r.days) filter (where r.was) * range_agg(r.days) filter (where not r.was))
          else range_agg(r.days)
        end as days
      from jsonb_to_recordset(changed) as r (id uuid, instansi_id uuid, dinas_id uuid, days daterange, fact jsonb, was boolean)
      group by r.id, r.instansi_id, r.dinas_id, r.fact, case when r.fact is null then r.was end
    ) c
    group by c.instansi_id, c.dinas_id
  $$;

  create or replace function log_change() returns trigger language plpgsql security definer set search_path = public as $$
  declare changed jsonb; source text := tg_argv[1];
  begin
    source := case tg_op
      when 'INSERT' then format(source, 'new_rows')
      when 'DELETE' then format(source, 'old_rows')
      else format('select n.*, false as was from (%s) n union all select o.*, true as was from (%s) o', format(source, 'new_rows'), format(source, 'old_rows')) end;
    execute format('select jsonb_agg(distinct to_jsonb(s)) from (%s) s', source) into changed;
    if changed is null then return null; end if;
    perform write_change(tg_argv[0], case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end, tg_table_name, changed);
    perform pg_notify('selaras_changes', '');
    return null;
  end $$;

  do $$
  declare watched text; statement text;
  begin
    foreach watched in array array['assignment', 'evaluation', 'evaluation_period', 'position_need'] loop
      foreach statement in array array['insert', 'update', 'delete'] loop
        execute format('drop trigger log_%s on %I', statement, watched);
      end loop;
    end loop;
  end $$;
  select watch_changes('position_need', 'STAFFING', $source$
    select n.id, d.instansi_id, n.dinas_id, n.validity as days, jsonb_build_array(n.position_id, n.need) as fact from %s n join dinas d on d.id = n.dinas_id
  $source$);
  -- An evaluation is expected at the last position held, so a new appointment takes it away from the dinas before.
  select watch_changes('assignment', 'STAFFING', $source$
    select id, instansi_id, dinas_id, validity as days, jsonb_build_array(employee_id, position_id, kind) as fact from %1$s
    union all
    select null::uuid, s.instansi_id, o.dinas_id, s.validity, jsonb_build_array(s.id, s.employee_id, s.position_id, s.dinas_id, s.kind)
    from %1$s s join assignment o on o.employee_id = s.employee_id and o.dinas_id <> s.dinas_id and o.kind = 'DEFINITIF'
    where s.kind = 'DEFINITIF' and exists (
      select 1 from evaluation_period p where p.instansi_id = s.instansi_id and p.valid_to >= o.valid_from and p.valid_from <= coalesce(o.valid_to, 'infinity'))
  $source$);
  select watch_changes('evaluation_period', 'EVALUATION', 'select id, instansi_id, null::uuid as dinas_id, validity as days from %s');
  -- Whatever is written about an evaluation is about its period as a whole.
  select watch_changes('evaluation', 'EVALUATION', $source$
    select v.id, v.instansi_id, v.dinas_id, p.validity as days from %1$s v left join evaluation_period p on p.id = v.period_id
    union all
    select null::uuid, s.instansi_id, o.dinas_id, p.validity from %1$s s join evaluation_period p on p.id = s.period_id
    join assignment o on o.employee_id = s.employee_id and o.dinas_id <> s.dinas_id and o.kind = 'DEFINITIF' and p.valid_to >= o.valid_from and p.valid_from <= coalesce(o.valid_to, 'infinity')
  $source$);
`;
