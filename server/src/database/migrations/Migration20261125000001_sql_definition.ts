import { Migration } from '@mikro-orm/migrations';

/** The functions that the first nine migrations made, before SQL had a home of its own. */
const ADOPTED = [
  'is_valid_nip',
  'predikat_of',
  'unit_label',
  'place_unit',
  'move_units_below',
  'superior_positions_have_no_circle',
  'scope_ids',
  'scope_paths',
  'is_in_unit_scope',
  'write_change',
  'log_change',
  'watch_changes',
  'log_session_end',
  'log_import_applied',
  'keep_change_log',
  'retirement_day',
  'position_facts',
  'holder_facts',
  'expected_evaluations',
  'evaluation_facts',
  'position_leader',
  'superior_line',
  'direct_reports',
];

/**
 * What the SQL of the features made, so that it can be replaced as a whole (database/repeatable-sql.ts). A database that
 * older migrations filled with functions, policies and triggers hands them over here; a new one has none to hand over.
 */
export class Migration20261125000001_sql_definition extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table sql_definition (
        hash text primary key,
        objects text[] not null,
        applied_at timestamptz not null default now()
      );
      insert into sql_definition (hash, objects)
      select 'migrations', array_agg('routine ' || p.oid::regprocedure) from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proname in (${ADOPTED.map((name) => `'${name}'`).join(', ')})
      having count(*) > 0;

      -- Older migrations let the roles call every function there was; now each function says who may.
      do $$
      declare acting text;
      begin
        for acting in select rolname from pg_roles where rolname in ('selaras_app', 'selaras_wide', 'selaras_system') loop
          execute format('revoke all on all functions in schema public from %I', acting);
        end loop;
      end $$;

      -- A new feature brings topics and kinds of its own; what was logged stays, also when a topic is given up.
      alter table change_log drop constraint if exists change_log_topic_check;
      alter table import drop constraint if exists import_kind_check;
    `);
  }

  override down(): void {
    this.addSql('drop table sql_definition');
  }
}
