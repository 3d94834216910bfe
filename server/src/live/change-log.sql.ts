import type { SqlText } from '../database/sql-text.ts';

/**
 * The database says what changed, so that no writer can forget: rows of change_log per statement, written by the
 * triggers that every watched table has (access/table-access.ts).
 */
export const changeLogSql: SqlText = {
  name: 'change log',
  text: /* sql */ `
    -- One row per dinas, so that somebody who may see one dinas of a large statement hears of it and of nothing else.
    -- A row without ids says that figures of the dinas may have moved because of something written elsewhere.
    -- More than 200 ids in one statement are a bulk change: readers look at the dinas again instead of the rows.
    -- Sources may say, beside id, instansi and dinas, the days of a row and the fact it states on them: where a statement
    -- leaves the fact as it was and moves its days, only the days between the old and the new ones are changed. Somebody
    -- whose appointment ends today moves no figure of last year.
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

    -- The wake-up is empty and equal for every statement of a transaction, so PostgreSQL sends it once per commit.
    create or replace function log_change() returns trigger language plpgsql security definer set search_path = public as $$
    declare changed jsonb; source text := tg_argv[1];
    begin
      source := case tg_op
        when 'INSERT' then replace(source, 'changed_rows', 'new_rows')
        when 'DELETE' then replace(source, 'changed_rows', 'old_rows')
        else format('select n.*, false as was from (%s) n union all select o.*, true as was from (%s) o', replace(source, 'changed_rows', 'new_rows'), replace(source, 'changed_rows', 'old_rows')) end;
      execute format('select jsonb_agg(distinct to_jsonb(s)) from (%s) s', source) into changed;
      if changed is null then return null; end if;
      perform write_change(tg_argv[0], case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end, tg_table_name, changed);
      perform pg_notify('selaras_changes', '');
      return null;
    end $$;

    create or replace function keep_change_log() returns trigger language plpgsql as $$
    begin raise exception using errcode = 'insufficient_privilege', message = 'the change log is only ever added to'; end $$;
    create trigger keep_change_log before update or delete on change_log for each statement execute function keep_change_log();
  `,
};
