import { Migration } from '@mikro-orm/migrations';

/**
 * Which database this is. Transactions are numbered anew in another PostgreSQL, so a place in the change feed means
 * something in this one only: a restore gives the database another identity, and cursors carry it.
 */
export class Migration20261126000070_database_identity extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table database_identity (
        id uuid primary key default gen_random_uuid(),
        restored_at timestamptz,
        -- When a backup was taken last, for whoever asks whether there is one.
        backed_up_at timestamptz
      );
      create unique index database_identity_is_one on database_identity ((true));
      insert into database_identity default values;
    `);
  }

  override down(): void {
    this.addSql('drop table database_identity');
  }
}
