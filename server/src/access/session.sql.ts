import type { SqlText } from '../database/sql-text.ts';

/** Sessions and screens change with every request (last seen); only their end concerns anybody else. */
export const sessionSql: SqlText = {
  name: 'sessions',
  text: /* sql */ `
    create or replace function log_session_end() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into change_log (topic, operation, entity, entity_ids, dinas_ids) values ('ACCESS', 'DELETE', 'session', array[old.account_id], '{}');
      perform pg_notify('selaras_changes', '');
      return null;
    end $$;
    create trigger log_end after update of revoked_at on session for each row when (new.revoked_at is not null and old.revoked_at is null) execute function log_session_end();
    -- One that was over already ended for everybody long before it is forgotten.
    create trigger log_delete after delete on session for each row
      when (old.revoked_at is null and old.expires_at > now() and old.idle_expires_at > now()) execute function log_session_end();
    create or replace function log_screen_end() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into change_log (topic, operation, entity, entity_ids, dinas_ids) values ('ACCESS', 'DELETE', 'screen', array[old.id], '{}');
      perform pg_notify('selaras_changes', '');
      return null;
    end $$;
    create trigger log_end after update of revoked_at on screen for each row when (new.revoked_at is not null and old.revoked_at is null) execute function log_screen_end();
    create trigger log_delete after delete on screen for each row when (old.revoked_at is null and old.expires_at > now()) execute function log_screen_end();
  `,
};
