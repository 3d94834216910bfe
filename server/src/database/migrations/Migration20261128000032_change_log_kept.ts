import { Migration } from '@mikro-orm/migrations';

/** How far back the change log goes: up to this place, and this time, changes are gone. */
export class Migration20261128000032_change_log_kept extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table change_log_kept (
        xid xid8 not null default '0',
        sequence bigint not null default 0,
        since timestamptz not null default '-infinity'
      );
      create unique index change_log_kept_is_one on change_log_kept ((true));
      insert into change_log_kept default values;
    `);
  }

  override down(): void {
    this.addSql('drop table change_log_kept;');
  }
}
