import { Migration } from '@mikro-orm/migrations';

/** The database says what changed, so that no writer can forget: one change_log row per statement and instansi. */
export class Migration20261121000004_change_log extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table change_log (
        sequence bigint primary key generated always as identity,
        xid xid8 not null default pg_current_xact_id(),
        occurred_at timestamptz not null default clock_timestamp(),
        actor_account_id uuid,
        topic text not null check (topic in ('ORGANIZATION','STAFFING','EVALUATION','ACCESS','IMPORT')),
        operation text not null check (operation in ('CREATED','CHANGED','REMOVED')),
        entity text not null,
        entity_ids uuid[] not null,
        instansi_id uuid,
        dinas_ids uuid[] not null,
        bulk boolean not null default false
      );
      create index change_log_order on change_log (xid, sequence);
      create index change_log_instansi on change_log (instansi_id, xid, sequence);

      -- More than 200 ids in one statement are a bulk change: readers look at the dinas again instead of the rows.
      create function write_change(topic text, operation text, entity text, changed jsonb) returns void
      language sql security definer set search_path = public as $$
        insert into change_log (actor_account_id, topic, operation, entity, entity_ids, instansi_id, dinas_ids, bulk)
        select nullif(current_setting('selaras.account_id', true), '')::uuid, write_change.topic, write_change.operation, write_change.entity,
          case when count(distinct c.id) <= 200 then array_agg(distinct c.id) else '{}' end, c.instansi_id,
          coalesce(array_agg(distinct c.dinas_id) filter (where c.dinas_id is not null), '{}'), count(distinct c.id) > 200
        from jsonb_to_recordset(changed) as c (id uuid, instansi_id uuid, dinas_id uuid)
        group by c.instansi_id
      $$;
      revoke all on function write_change(text, text, text, jsonb) from public;

      -- The wake-up is empty and equal for every statement of a transaction, so PostgreSQL sends it once per commit.
      create function log_change() returns trigger language plpgsql security definer set search_path = public as $$
      declare changed jsonb; source text := tg_argv[1];
      begin
        if tg_op = 'INSERT' then execute format('select jsonb_agg(distinct to_jsonb(s)) from (%s) s', format(source, 'new_rows')) into changed;
        elsif tg_op = 'DELETE' then execute format('select jsonb_agg(distinct to_jsonb(s)) from (%s) s', format(source, 'old_rows')) into changed;
        else execute format('select jsonb_agg(distinct to_jsonb(s)) from (%s union all %s) s', format(source, 'new_rows'), format(source, 'old_rows')) into changed;
        end if;
        if changed is null then return null; end if;
        perform write_change(tg_argv[0], case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end, tg_table_name, changed);
        perform pg_notify('selaras_changes', '');
        return null;
      end $$;

      create function watch_changes(watched regclass, topic text, source text) returns void language plpgsql as $$
      begin
        execute format('create trigger log_insert after insert on %s referencing new table as new_rows for each statement execute function log_change(%L, %L)', watched, topic, source);
        execute format('create trigger log_update after update on %s referencing new table as new_rows old table as old_rows for each statement execute function log_change(%L, %L)', watched, topic, source);
        execute format('create trigger log_delete after delete on %s referencing old table as old_rows for each statement execute function log_change(%L, %L)', watched, topic, source);
      end $$;

      select watch_changes('instansi', 'ORGANIZATION', 'select id, id as instansi_id, null::uuid as dinas_id from %s');
      select watch_changes('dinas', 'ORGANIZATION', 'select id, instansi_id, id as dinas_id from %s');
      select watch_changes('unit', 'ORGANIZATION', 'select id, instansi_id, dinas_id from %s');
      select watch_changes('position', 'ORGANIZATION', 'select id, instansi_id, dinas_id from %s');
      select watch_changes('position_need', 'STAFFING', 'select n.id, d.instansi_id, n.dinas_id from %s n join dinas d on d.id = n.dinas_id');
      -- A person's birth date moves the retirement figures of every dinas where the person holds a position.
      select watch_changes('employee', 'STAFFING', 'select e.id, e.instansi_id, a.dinas_id from %s e left join assignment a on a.employee_id = e.id');
      select watch_changes('assignment', 'STAFFING', 'select id, instansi_id, dinas_id from %s');
      select watch_changes('evaluation_period', 'EVALUATION', 'select id, instansi_id, null::uuid as dinas_id from %s');
      select watch_changes('evaluation', 'EVALUATION', 'select id, instansi_id, dinas_id from %s');
      select watch_changes('account', 'ACCESS', 'select id, null::uuid as instansi_id, null::uuid as dinas_id from %s');
      select watch_changes('access_grant', 'ACCESS', 'select account_id as id, instansi_id, null::uuid as dinas_id from %s');

      -- Sessions change with every request (last seen); only their end concerns anybody else.
      create function log_session_end() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        insert into change_log (topic, operation, entity, entity_ids, dinas_ids) values ('ACCESS', 'REMOVED', 'session', array[old.account_id], '{}');
        perform pg_notify('selaras_changes', '');
        return null;
      end $$;
      create trigger log_end after update of revoked_at on session for each row when (new.revoked_at is not null and old.revoked_at is null) execute function log_session_end();
      create trigger log_delete after delete on session for each row execute function log_session_end();

      -- Of an import the feed tells only that it took effect; its progress is nobody's history.
      create function log_import_applied() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        insert into change_log (actor_account_id, topic, operation, entity, entity_ids, instansi_id, dinas_ids)
        values (new.account_id, 'IMPORT', 'CHANGED', 'import', array[new.id], new.instansi_id, case when new.dinas_id is null then '{}' else array[new.dinas_id] end);
        perform pg_notify('selaras_changes', '');
        return null;
      end $$;
      create trigger log_applied after update of state on import for each row when (new.state = 'APPLIED' and old.state <> 'APPLIED') execute function log_import_applied();

      create function keep_change_log() returns trigger language plpgsql as $$
      begin raise exception using errcode = 'insufficient_privilege', message = 'the change log is only ever added to'; end $$;
      create trigger keep_change_log before update or delete on change_log for each statement execute function keep_change_log();

      alter table change_log enable row level security;
      grant select on change_log to selaras_app, selaras_system;
      create policy system_sees_all on change_log for select to selaras_system using (true);
      create policy scope_sees on change_log for select to selaras_app using (
        topic <> 'ACCESS' and (
          instansi_id = any((select scope_ids('full_instansi_ids'))::uuid[])
          or (cardinality(dinas_ids) > 0 and dinas_ids <@ (select scope_ids('dinas_ids'))::uuid[])));
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      do $$
      declare t record;
      begin
        for t in select tgname, tgrelid::regclass as watched from pg_trigger where not tgisinternal and tgname in ('log_insert','log_update','log_delete','log_end','log_applied') loop
          execute format('drop trigger %I on %s', t.tgname, t.watched);
        end loop;
      end $$;
      drop table change_log;
      drop function keep_change_log();
      drop function log_import_applied();
      drop function log_session_end();
      drop function watch_changes(regclass, text, text);
      drop function log_change();
      drop function write_change(text, text, text, jsonb);
    `);
  }
}
