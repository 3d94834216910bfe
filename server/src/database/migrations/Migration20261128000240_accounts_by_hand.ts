import { Migration } from '@mikro-orm/migrations';

/**
 * Accounts that administrators manage: the government an account is of, its version, links by which people set their own
 * password, and what was done to each. Passwords stand apart from accounts, which administrators see and the change log keeps.
 */
export class Migration20261128000240_accounts_by_hand extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      create table account_password (
        account_id uuid primary key references account (id) on delete cascade,
        hash text not null
      );
      insert into account_password (account_id, hash) select id, password_hash from account where password_hash is not null;
      alter table account alter column username type text collate indonesian, alter column display_name type text collate indonesian;
      alter table account drop column password_hash,
        add column instansi_id uuid references instansi (id),
        add column created_at timestamptz not null default date_trunc('milliseconds', now()),
        add column version integer not null default 1,
        add column updated_at timestamptz not null default date_trunc('milliseconds', now());
      create index account_updated_at on account using brin (updated_at) with (pages_per_range = 16);
      create index account_instansi_id on account (instansi_id);
      create index account_by_name on account (display_name, id);
      update account a set created_at = date_trunc('milliseconds', coalesce(uuid_extract_timestamp(a.id), now())),
        instansi_id = coalesce((select e.instansi_id from employee e where e.id = a.employee_id),
          (select min(g.instansi_id::text)::uuid from access_grant g where g.account_id = a.id having count(distinct g.instansi_id) = 1));
      create table password_link (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        secret_hash bytea not null unique,
        made_by_id uuid references account (id) on delete set null,
        made_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        voided_at timestamptz
      );
      create index password_link_account_id on password_link (account_id);
      create table account_record (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account (id) on delete cascade,
        instansi_id uuid references instansi (id),
        by_account_id uuid references account (id) on delete set null,
        kind text not null,
        role text,
        unit_id uuid references unit (id) on delete set null,
        reason text collate indonesian,
        recorded_at timestamptz not null default date_trunc('milliseconds', now()),
        updated_at timestamptz not null default date_trunc('milliseconds', now())
      );
      create index account_record_updated_at on account_record using brin (updated_at) with (pages_per_range = 16);
      create index account_record_account_id on account_record (account_id, recorded_at);
      create index account_record_instansi_id on account_record (instansi_id);
      create index account_record_unit_id on account_record (unit_id);
    `);
  }

  override down(): void {
    this.addSql(/* sql */ `
      drop table account_record, password_link;
      drop index account_by_name;
      alter table account alter column username type text collate "default", alter column display_name type text collate "default";
      alter table account add column password_hash text;
      update account a set password_hash = p.hash from account_password p where p.account_id = a.id;
      drop table account_password;
      alter table account drop column instansi_id, drop column created_at, drop column version, drop column updated_at;
    `);
  }
}
