import { Migration } from '@mikro-orm/migrations';

/** What was written, in order; triggers write it (live/change-log.sql.ts). The topics are those of the features, past ones included. */
export class Migration20261121000004_change_log extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table change_log (
        sequence bigint primary key generated always as identity,
        xid xid8 not null default pg_current_xact_id(),
        occurred_at timestamptz not null default clock_timestamp(),
        actor_account_id uuid,
        topic text not null,
        operation text not null,
        entity text not null,
        entity_ids uuid[] not null,
        instansi_id uuid,
        dinas_ids uuid[] not null,
        bulk boolean not null default false
      );
      create index change_log_order on change_log (xid, sequence);
      create index change_log_instansi on change_log (instansi_id, xid, sequence);
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop table change_log;
    `);
  }
}
