import { Migration } from '@mikro-orm/migrations';

/**
 * Attempts to sign in are counted by name, by network, and by what is known already: a device that signed in before, or
 * an open session. Whoever keeps guessing a name uses up the count of the name, never that of its owner's devices.
 * Counts of networks sink by and by, so they are no whole numbers.
 */
export class Migration20261126000050_known_devices extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table sign_in_attempt rename column name_hash to subject_hash;
      alter table sign_in_attempt add column subject text not null default 'NAME';
      alter table sign_in_attempt alter column subject drop default, alter column failed_attempts type double precision;
      alter table sign_in_attempt drop constraint sign_in_attempt_pkey, add primary key (subject, subject_hash);

      create table known_device (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        last_used_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index known_device_account on known_device (account_id);
      create index known_device_expires on known_device (expires_at);
      create index session_expires on session (expires_at);
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop index session_expires;
      drop table known_device;
      delete from sign_in_attempt where subject <> 'NAME';
      alter table sign_in_attempt drop constraint sign_in_attempt_pkey, add primary key (subject_hash);
      alter table sign_in_attempt drop column subject, alter column failed_attempts type integer;
      alter table sign_in_attempt rename column subject_hash to name_hash;
    `);
  }
}
