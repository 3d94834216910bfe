import { ROLES } from '../../access/roles.sql.ts';
import type { SqlText } from '../../database/sql-text.ts';

/** Of an import the feed tells only that it took effect; its progress is nobody's history. */
export const importingSql: SqlText = {
  name: 'importing',
  text: /* sql */ `
    create or replace function log_import_applied() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into change_log (actor_account_id, import_id, topic, operation, entity, entity_ids, row_count, instansi_id, dinas_ids)
      values (new.account_id, new.id, 'IMPORT', 'UPDATE', 'import', array[new.id], 1, new.instansi_id, case when new.dinas_id is null then '{}' else array[new.dinas_id] end);
      perform pg_notify('selaras_changes', '');
      return null;
    end $$;
    -- The owner's business, since it reads the whole table: of a table that was just filled the planner knows nothing until autovacuum comes by.
    create or replace function refresh_statistics(of_table text) returns void language plpgsql security definer set search_path = public as $$
    begin
      execute format('analyze %I', of_table);
    end $$;
    grant execute on function refresh_statistics to ${ROLES.system};
    create trigger log_applied after update of state on import for each row when (new.state = 'APPLIED' and old.state <> 'APPLIED') execute function log_import_applied();
  `,
};
