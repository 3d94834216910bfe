import type { SqlText } from '../../database/sql-text.ts';

/**
 * Tells the streams of an account, on whichever server, that it was told of something or has read it. Not by the change log:
 * that is read once for all who see the same of a place, and this is one account's. PostgreSQL sends it with the commit.
 */
export const notificationsSql: SqlText = {
  name: 'notifications',
  text: /* sql */ `
    create or replace function tell_account() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      perform pg_notify('selaras_nodes', 'notifications_' || c.account_id) from (select distinct n.account_id from changed_rows n) c;
      return null;
    end $$;
    create trigger tell_account_1 after insert on notification referencing new table as changed_rows for each statement execute function tell_account();
    create trigger tell_account_2 after update on notification referencing new table as changed_rows for each statement execute function tell_account();
    create trigger tell_account_3 after delete on notification referencing old table as changed_rows for each statement execute function tell_account();
  `,
};
