import { Migration } from '@mikro-orm/migrations';

/**
 * Wrong passwords are counted by the name that was tried, whether there is such an account or not: a wait that only
 * real names get would tell which names are real. Kept as hashes, since people type passwords into name fields.
 */
export class Migration20261121000008_sign_in_attempts extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table sign_in_attempt (
        name_hash bytea primary key check (length(name_hash) = 32),
        failed_attempts integer not null,
        retry_at timestamptz,
        last_at timestamptz not null default now()
      );
      create index sign_in_attempt_last on sign_in_attempt (last_at);
      alter table account drop column failed_attempts, drop column retry_at;
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      alter table account add column failed_attempts integer not null default 0, add column retry_at timestamptz;
      drop table sign_in_attempt;
    `);
  }
}
